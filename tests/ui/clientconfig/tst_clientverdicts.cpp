// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "checkfixture.h"

#include "clientcheck/qtclienttransport.h"
#include "presenters/datetext.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QLocale>
#include <QTest>

using namespace broker;
using namespace broker::test;
using Security = LoopbackServer::Security;

namespace {

/// The window, whose client is a server on loopback behind the real transport.
class RealFixture final
{
public:
    RealFixture(Security security, bool knowsAuthority, std::chrono::milliseconds patience)
        : server(security)
        , transport({.extraAuthoritiesPem = knowsAuthority ? LoopbackServer::authorityPem() : QByteArray(),
              .patience = patience})
    {
        f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, transport, f.guard, f.record);
        open(f);
    }

    [[nodiscard]] QString address(const char *scheme) const
    {
        QUrl url = server.url(QString());
        url.setScheme(QLatin1String(scheme));
        return url.toString();
    }
    [[nodiscard]] const ui::Message &found(const QString &address) const
    {
        auto *edit = f.find<QLineEdit>("clientAddress");
        edit->selectAll();
        QTest::keyClicks(edit, address);
        check(f);
        return f.find<ui::MessageBar>("healthBar")->message();
    }

    ClientFixture f;
    LoopbackServer server;
    clientcheck::QtClientTransport transport;
};

QString plain(QString text)
{
    return ui::withoutBreaks(text);
}

} // namespace

// What a user reads of each kind of client, over the real network.
class TestClientVerdicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTlsAsItIs_data();
    void tellsTlsAsItIs();
    void acceptsAClientWithTls();
    void tellsRedirects();
    void endsADrippingAnswer();
};

void TestClientVerdicts::tellsTlsAsItIs_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    const QString day = ui::shortDate(QDate(2011, 1, 1));
    const auto row = [](const char *name, Security security, bool knowsAuthority, const char *scheme,
                         const char *title, const QString &sentence) {
        QTest::newRow(name) << security << knowsAuthority << QByteArray(scheme) << QString::fromUtf8(title)
                            << sentence;
    };
    row("self-signed", Security::SelfSigned, true, "https", "The client's certificate is self-signed",
        QStringLiteral("The certificate at %1 was issued by its owner, “Self-signed”, not by an authority."));
    row("unknown issuer", Security::Trusted, false, "https",
        "The client's certificate comes from an authority that this computer does not know",
        QStringLiteral("The certificate at %1 was issued by “Loopback Test Authority”, which this computer "
                       "does not know."));
    row("expired", Security::Expired, true, "https", "The client's certificate has expired",
        QStringLiteral("The certificate at %1 expired on ") + day + u'.');
    row("other host", Security::WrongHost, true, "https", "The client's certificate is for another host",
        QStringLiteral("The certificate at %1 was made for “Somebody else”."));
    row("http to TLS", Security::Trusted, true, "http", "This address needs “https://”",
        QStringLiteral("%1 was asked without encryption, but what listens there speaks only TLS."));
    row("http to TLS that is not trusted", Security::SelfSigned, false, "http",
        "This address needs “https://”",
        QStringLiteral("%1 was asked without encryption, but what listens there speaks only TLS."));
    row("https to plain", Security::PlainHttp, true, "https", "This address needs “http://”",
        QStringLiteral("%1 was asked with encryption, but what listens there does not speak TLS."));
}

void TestClientVerdicts::tellsTlsAsItIs()
{
    QFETCH(const Security, security);
    QFETCH(const bool, knowsAuthority);
    QFETCH(const QByteArray, scheme);
    QFETCH(const QString, sentence);
    // What listens without TLS may wait for the rest of the question.
    const RealFixture real(security, knowsAuthority, std::chrono::seconds(2));
    const QString address = real.address(scheme.constData());
    const ui::Message &said = real.found(address);
    QTEST(said.title, "title");
    QCOMPARE(plain(said.lines.constFirst()), sentence.arg(address));
    QCOMPARE(said.kind, ui::MessageKind::Error);
}

void TestClientVerdicts::acceptsAClientWithTls()
{
    RealFixture real(Security::Trusted, true, std::chrono::seconds(10));
    real.server.setHandler([marked = markedPath(real.f).toLatin1()](const LoopbackRequest &request) {
        return request.target == marked ? LoopbackAnswer::of(200, health(true))
                                        : LoopbackAnswer::of(401, blocked());
    });
    const ui::Message &said = real.found(real.address("https"));
    QCOMPARE(said.title, QStringLiteral("The client is connected"));
    QCOMPARE(real.f.find<ui::MessageBar>("systemBar")->message().title,
        QStringLiteral("This client has no system check"));
}

void TestClientVerdicts::tellsRedirects()
{
    RealFixture real(Security::PlainHttp, true, std::chrono::seconds(10));
    real.server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer::of(
            302, "<html>", "text/html", {{"Location", "https://sso.example/login?x=secret"}});
    });
    const ui::Message &said = real.found(real.address("http"));
    QCOMPARE(said.title, QStringLiteral("This address points somewhere else"));
    QVERIFY2(plain(said.lines.constFirst()).contains(QStringLiteral("pointed to https://sso.example/login.")),
        qPrintable(said.lines.constFirst()));
}

void TestClientVerdicts::endsADrippingAnswer()
{
    RealFixture real(Security::PlainHttp, true, std::chrono::milliseconds(200));
    real.server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer{
            "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", LoopbackAnswer::Then::Trickle};
    });
    const ui::Message &said = real.found(real.address("http"));
    QCOMPARE(said.title, QStringLiteral("The client cannot be reached"));
    QVERIFY2(said.lines.constFirst().contains(QStringLiteral("no complete answer")),
        qPrintable(said.lines.constFirst()));
}

BTA_WINDOW_TEST(TestClientVerdicts)
#include "tst_clientverdicts.moc"
