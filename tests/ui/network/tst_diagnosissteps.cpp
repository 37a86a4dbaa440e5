// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/settle.h"
#include "network/authorityfile.h"
#include "network/diagnosisdialog.h"
#include "network/networkpolicy.h"
#include "network/pacengine.h"
#include "network/proxyscript.h"
#include "presenters/datetext.h"
#include "snyk/endings.h"
#include "snyk/qtnetworkhttp.h"
#include "support/loopbackserver.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "widgets/plainlabel.h"

#include <QHostAddress>
#include <QLabel>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <memory>
#include <utility>

using namespace broker;
using namespace broker::test;
using LoopbackSecurity = LoopbackServer::Security;
using LoopbackFamily = LoopbackServer::Family;

namespace {

enum class Met { ClockAhead, ClockBehind, WebPage, NoName, IPv6, Script, SystemProxy, NoProxy, Excepted };

/// Evaluates nothing: what a real script does is the business of tst_proxyscript.
class SayingEngine final : public network::PacEngine
{
public:
    explicit SayingEngine(QString said)
        : m_said(std::move(said))
    { }

    [[nodiscard]] QFuture<network::EngineResult> evaluate(const QString &, const QUrl &) override
    {
        return settledFuture<QString, network::ScriptProblem>(m_said);
    }

private:
    QString m_said;
};

/// A computer that has never heard of the server's authority, or of its name, or of the time.
struct MetBench
{
    explicit MetBench(Met what)
        : met(what)
        , server(met == Met::SystemProxy ? LoopbackSecurity::WrongHost
                  : isNewFamily()        ? LoopbackSecurity::Inspected
                                         : LoopbackSecurity::Trusted,
              isNewFamily() ? LoopbackFamily::IPv6 : LoopbackFamily::IPv4)
    {
        // As if this computer trusted them, without any addition of the user's.
        QSslConfiguration tls = usualTls;
        tls.setCaCertificates(network::fromPem(LoopbackServer::authorityPem())
            + network::fromPem(LoopbackServer::inspectionAuthorityPem()));
        QSslConfiguration::setDefaultConfiguration(tls);
        server.setHandler([this](const LoopbackRequest &) {
            if (met == Met::WebPage)
                return LoopbackAnswer::of(200, "<html><body>Guest Wi-Fi</body></html>", "text/html");
            return LoopbackAnswer::of(401, "{}", "application/json", {{"Date", date()}});
        });
        proxy.setHandler([](const LoopbackRequest &) {
            return LoopbackAnswer{
                "HTTP/1.1 200 Connection established\r\n\r\n", LoopbackAnswer::Then::Tunnel};
        });
        if (met == Met::Script)
            useScript();
        const network::ProxyAddress entered{
            network::ProxyKind::Http, QStringLiteral("127.0.0.1"), numberOf(proxy)};
        if (met == Met::SystemProxy) {
            QNetworkProxy::setApplicationProxy(
                QNetworkProxy(QNetworkProxy::HttpProxy, entered.host, entered.port));
        } else if (met == Met::NoProxy) {
            policy.setProxy({network::ProxyMode::None, entered, {}});
        } else if (met == Met::Excepted) {
            policy.setProxy({network::ProxyMode::Manual, entered, {QStringLiteral("127.0.0.1")}});
        }
        snyk::QtNetworkHttp::Options options;
        options.policy = &policy;
        http = std::make_unique<snyk::QtNetworkHttp>(options);
    }
    ~MetBench()
    {
        QSslConfiguration::setDefaultConfiguration(usualTls);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    }

    [[nodiscard]] static quint16 numberOf(const LoopbackServer &server)
    {
        return static_cast<quint16>(server.url().port());
    }
    [[nodiscard]] bool isNewFamily() const { return met == Met::IPv6; }
    [[nodiscard]] QString proxyPort() const { return QString::number(proxy.url().port()); }
    [[nodiscard]] QByteArray date() const
    {
        const int ahead = met == Met::ClockAhead ? 400 : met == Met::ClockBehind ? -400 : 0;
        return QLocale::c()
            .toString(ws.clock.nowUtc().addSecs(-ahead), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
            .toLatin1();
    }
    void useScript()
    {
        const auto script = [](const QUrl &) {
            return settledFuture<QByteArray, network::ScriptProblem>(
                QByteArray("function FindProxyForURL(url, host) {}"));
        };
        policy.useScripts(std::make_unique<network::ProxyScript>(script,
            std::make_unique<SayingEngine>(QStringLiteral("PROXY 127.0.0.1:") + proxyPort()), ws.clock));
        policy.setProxy(
            {network::ProxyMode::System, {}, {}, QStringLiteral("http://a.example/proxy.pac?key=1")});
    }
    [[nodiscard]] snyk::Region region() const
    {
        QUrl base = met == Met::NoName ? QUrl(QStringLiteral("https://snyk.invalid")) : server.url();
        // Nobody's own settings send what is on this computer through a proxy.
        if (met == Met::SystemProxy)
            base.setHost(QStringLiteral("other.example"));
        base.setPath(QString());
        return {QStringLiteral("custom:") + base.host(), *HttpsUrl::parse(base.toString())};
    }
    [[nodiscard]] network::Resolver resolver() const
    {
        network::NameLookup looked{{isNewFamily() ? QStringLiteral("::1") : QStringLiteral("127.0.0.1")}, {}};
        if (met == Met::NoName)
            looked = {{}, QStringLiteral("Host not found")};
        return
            [looked](const QString &) { return settledFuture<network::NameLookup, std::monostate>(looked); };
    }

    Met met;
    QSslConfiguration usualTls = QSslConfiguration::defaultConfiguration();
    SilentHttp silent;
    TestWorkspace ws{silent};
    LoopbackServer server;
    LoopbackServer proxy{LoopbackSecurity::PlainHttp};
    network::NetworkPolicy policy;
    std::unique_ptr<snyk::QtNetworkHttp> http;
};

/// "Name | 127.0.0.1", line by line.
QString stepsShown(const QTreeWidget &tree)
{
    QStringList steps;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it; ++it)
        steps.append((*it)->text(0) + QLatin1String(" | ") + (*it)->text(1));
    return steps.join(u'\n');
}

} // namespace

/// What is found on the way to a server of this computer, in each line of the diagnosis.
class TestDiagnosisSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void TestDiagnosisSteps::says_data()
{
    QTest::addColumn<Met>("met");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("clock ahead")
        << Met::ClockAhead
        << QStringLiteral("%1 is reached, but the clock of this computer is wrong. Correct date, time and "
                          "time zone: due dates and certificates go by them.")
        << QStringList{QStringLiteral("Answer | 401"),
               QStringLiteral("Clock of this computer | 400 second(s) ahead of Snyk's")};
    QTest::newRow("clock behind")
        << Met::ClockBehind
        << QStringLiteral("%1 is reached, but the clock of this computer is wrong. Correct date, time and "
                          "time zone: due dates and certificates go by them.")
        << QStringList{QStringLiteral("Clock of this computer | 400 second(s) behind Snyk's")};
    QTest::newRow("guest network")
        << Met::WebPage
        << QStringLiteral("A web page comes in place of the answer of %1. Open a web page in your browser "
                          "and sign in if you are asked to. If it says that %1 is blocked, show it to the "
                          "network team.")
        << QStringList{QStringLiteral("Name | 127.0.0.1\nProxy | none\nConnection | to 127.0.0.1:"),
               QStringLiteral("Answer | 200")};
    QTest::newRow("no such name")
        << Met::NoName
        << QStringLiteral("The name snyk.invalid is not found. Ask the network team to let this computer "
                          "look snyk.invalid up, or which proxy to use.")
        << QStringList{QStringLiteral("Name | was not found\nProxy | none\nConnection | none"),
               QStringLiteral("Answer | none")};
    QTest::newRow("IPv6 only") << Met::IPv6 << QStringLiteral("Everything is reached.")
                               << QStringList{
                                      QStringLiteral("Name | ::1\nProxy | none\nConnection | to [::1]:"),
                                      QStringLiteral("Answer | 401")};
    QTest::newRow("proxy script")
        << Met::Script << QStringLiteral("Everything is reached.")
        << QStringList{QStringLiteral("Name | 127.0.0.1\nAddress of the proxy script | "
                                      "http://a.example/proxy.pac\nProxy script | said “PROXY 127.0.0.1:%2”, "
                                      "fetched %3\nProxy | http://127.0.0.1:%2, answered 200"),
               QStringLiteral("Answer | 401")};
    QTest::newRow("the system's proxy") << Met::SystemProxy << QStringLiteral("Everything is reached.")
                                        << QStringList{QStringLiteral("Proxy | http://127.0.0.1:%2, answered "
                                                                      "200\nConnection | to 127.0.0.1:%2"),
                                               QStringLiteral("Answer | 401")};
    for (const Met met : {Met::NoProxy, Met::Excepted}) {
        QTest::newRow(met == Met::NoProxy ? "no proxy" : "not for this host")
            << met << QStringLiteral("Everything is reached.")
            << QStringList{QStringLiteral("Proxy | none\nConnection | to 127.0.0.1:"),
                   QStringLiteral("Answer | 401")};
    }
}

void TestDiagnosisSteps::says()
{
    QFETCH(const Met, met);
    QFETCH(const QString, summary);
    QFETCH(const QStringList, steps);
    if (met == Met::IPv6 && !QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6.");
    MetBench bench(met);
    snyk::EndingsWatch endings(*bench.http);
    const Workspace &given = bench.ws.workspace;
    const Workspace workspace{endings, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    ui::DiagnosisDialog dialog(workspace, endings, bench.region(), nullptr, bench.resolver());
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isFinished(), 15000);

    const QString told
        = ui::withoutBreaks(dialog.findChild<QLabel *>(QStringLiteral("diagnosisSummary"))->text());
    QCOMPARE(told, QString(summary).replace(QLatin1String("%1"), bench.region().api.url().authority()));
    const QString shown = stepsShown(*dialog.findChild<QTreeWidget *>(QStringLiteral("diagnosisTree")));
    const QString fetched = ui::shortMoment(given.clock.nowUtc());
    for (QString step : steps) {
        step.replace(QLatin1String("%2"), bench.proxyPort()).replace(QLatin1String("%3"), fetched);
        QVERIFY2(shown.contains(step), qPrintable(shown));
        // The network team reads the same.
        QString line = step.section(u'\n', 0, 0).replace(QLatin1String(" | "), QLatin1String(": "));
        QVERIFY2(dialog.report().contains(line), qPrintable(dialog.report()));
    }
    const bool isProxied = met == Met::Script || met == Met::SystemProxy;
    QCOMPARE(bench.proxy.connectionCount() > 0, isProxied);
}

BTA_WINDOW_TEST(TestDiagnosisSteps)
#include "tst_diagnosissteps.moc"
