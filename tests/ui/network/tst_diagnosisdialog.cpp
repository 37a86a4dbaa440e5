// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "core/settle.h"
#include "network/authorityfile.h"
#include "network/diagnosisdialog.h"
#include "network/networkguide.h"
#include "network/networkpolicy.h"
#include "snyk/qtnetworkhttp.h"
#include "support/loopbackserver.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "widgets/networkrequest.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSslConfiguration>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using network::ProxyKind;
using network::ProxyMode;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";
constexpr int patience = 15000;

QFuture<network::LookupResult> found(const QString &)
{
    return settledFuture<network::NameLookup, std::monostate>(
        network::NameLookup{{QStringLiteral("127.0.0.1")}, {}});
}

/// A region that is one server on this machine.
snyk::Region regionAt(const LoopbackServer &server)
{
    QUrl base = server.url();
    base.setPath(QString());
    return {QStringLiteral("custom:127.0.0.1"), *HttpsUrl::parse(base.toString())};
}

QStringList textsOf(const QTreeWidget &tree)
{
    QStringList texts;
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = tree.topLevelItem(row);
        texts.append(item->text(0) + QLatin1String(" | ") + item->text(1));
        for (int child = 0; child < item->childCount(); ++child)
            texts.append(item->child(child)->text(0) + QLatin1String(" | ") + item->child(child)->text(1));
    }
    return texts;
}

enum class Situation { Fine, Inspected, Added, Ntlm, WrongLogin, Forbidden, NotTls };

} // namespace

// What the administrator reads and what the network team gets, of real connections.
class TestDiagnosisDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void tellsWhyAScriptLeadsNowhere();
    void cutsNoRow();
    void marksWhatIsOutdated();
    void asksForTheLoginThatAProxyWants();
    void tellsOfWhatEnds();
    void saysSoInPractice();
    void endsWithoutAnAnswer();
};

void TestDiagnosisDialog::says_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("fine") << Situation::Fine << QStringLiteral("Everything is reached.")
                          << QStringList{QStringLiteral("Name | 127.0.0.1"), QStringLiteral("Proxy | none"),
                                 QStringLiteral("Answer | 401"),
                                 QStringLiteral("Clock of this computer | as Snyk's")};
    QTest::newRow("inspected") << Situation::Inspected
                               << QStringLiteral(
                                      "TLS inspection: the certificate shown for %1 is not Snyk's. "
                                      "It was issued by “Contoso Web Inspection”")
                               << QStringList{QStringLiteral("Encryption | refused by this program"),
                                      // Which of those that were shown, and why.
                                      QStringLiteral("Certificate | “Inspected”, issued by “Contoso Web "
                                                     "Inspection”, valid 2020-01-01 to 2090-01-01 — not "
                                                     "trusted: The issuer certificate of")};
    QTest::newRow("added") << Situation::Added
                           << QStringLiteral("%1 is reached. The connection is inspected by “Contoso Web "
                                             "Inspection”, whose certificate you added.")
                           << QStringList{QStringLiteral("Answer | 401")};
    QTest::newRow("NTLM") << Situation::Ntlm
                          << QStringLiteral(
                                 "takes only ways to sign in that this program does not have: NTLM")
                          << QStringList{QStringLiteral("answered 407"), QStringLiteral("offers NTLM"),
                                 QStringLiteral("Answer | none"),
                                 QStringLiteral("Technical detail | The proxy wants")};
    QTest::newRow("wrong login") << Situation::WrongLogin
                                 << QStringLiteral(
                                        "did not accept the user name and password. They were sent once")
                                 << QStringList{QStringLiteral("with a login")};
    QTest::newRow("forbidden")
        << Situation::Forbidden
        << QStringLiteral("and answered 403. The rules of the proxy do not allow 127.0.0.1. Ask the network "
                          "team to allow CONNECT through ")
        << QStringList{QStringLiteral("answered 403")};
    QTest::newRow("no TLS") << Situation::NotTls
                            << QStringLiteral("but what answers there does not speak TLS, or refuses to")
                            << QStringList{QStringLiteral("answered 200"),
                                   QStringLiteral("Encryption | did not come about")};
}

void TestDiagnosisDialog::says()
{
    QFETCH(const Situation, situation);
    QFETCH(const QString, summary);
    QFETCH(const QStringList, steps);
    SilentHttp silent;
    TestWorkspace ws(silent);
    const QByteArray date
        = QLocale::c()
              .toString(ws.clock.nowUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
              .toLatin1();
    const auto answer = [date](const LoopbackRequest &) {
        return LoopbackAnswer::of(401, "{}", "application/json", {{"Date", date}});
    };
    LoopbackServer server(Security::Trusted);
    server.setHandler(answer);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &request) {
        if (request.method != "CONNECT")
            return answer(request);
        if (situation == Situation::Ntlm)
            return LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", "NTLM"}});
        if (situation == Situation::WrongLogin)
            return LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", "Basic realm=\"x\""}});
        if (situation == Situation::Forbidden)
            return LoopbackAnswer::of(403, "no", "text/plain");
        if (situation == Situation::NotTls)
            return LoopbackAnswer{established, Then::Trickle, "SSH-2.0-OpenSSH_9.2\r\n"};
        return LoopbackAnswer{established, Then::Inspect};
    });
    network::NetworkPolicy policy;
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto putBack = qScopeGuard([usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    const auto ours = network::fromPem(LoopbackServer::authorityPem());
    if (situation == Situation::Fine) {
        // As if this computer trusted it, without any addition of the user's.
        QSslConfiguration tls = usual;
        tls.setCaCertificates(ours);
        QSslConfiguration::setDefaultConfiguration(tls);
    } else {
        policy.setAuthorities(situation == Situation::Added
                ? network::fromPem(LoopbackServer::inspectionAuthorityPem())
                : ours);
    }
    if (situation != Situation::Fine) {
        policy.setProxy({ProxyMode::Manual,
            {ProxyKind::Http, QStringLiteral("127.0.0.1"), static_cast<quint16>(proxy.url().port())}, {}});
    }
    if (situation == Situation::WrongLogin) {
        policy.setLogin(policy.proxy().address.toString(),
            {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    }
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    snyk::QtNetworkHttp http(options);
    snyk::EndingsWatch endings(http);
    const Workspace &given = ws.workspace;
    const Workspace workspace{endings, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    DiagnosisDialog dialog(workspace, endings, regionAt(server), nullptr, found);
    dialog.show();

    const auto *copy = dialog.findChild<QPushButton *>(QStringLiteral("copyDiagnosisReportButton"));
    QVERIFY(!copy->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), patience);

    const auto *label = dialog.findChild<QLabel *>(QStringLiteral("diagnosisSummary"));
    const QString told = label->accessibleName() + ui::withoutBreaks(label->text());
    const QString asked = QStringLiteral("127.0.0.1:%1").arg(server.url().port());
    QVERIFY2(told.contains(QString(summary).replace(QLatin1String("%1"), asked)), qPrintable(told));
    const QString texts
        = textsOf(*dialog.findChild<QTreeWidget *>(QStringLiteral("diagnosisTree"))).join(u'\n');
    for (const QString &step : steps)
        QVERIFY2(texts.contains(step), qPrintable(texts));
    dialog.findChild<QPushButton *>(QStringLiteral("copyDiagnosisReportButton"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QLatin1String("127.0.0.1")));
    QVERIFY2(!report.contains(QLatin1String("Error:")), qPrintable(report));
    if (situation == Situation::Fine)
        QVERIFY2(report.contains(QLatin1String("to 127.0.0.1:") + QString::number(server.url().port())),
            qPrintable(report));
    if (situation == Situation::Inspected || situation == Situation::Added) {
        // With what the network team needs to find its device.
        QVERIFY2(report.contains(QLatin1String("Contoso Web Inspection")), qPrintable(report));
        QVERIFY2(report.contains(QLatin1String("SHA-256")), qPrintable(report));
        QVERIFY2(report.contains(policy.proxy().address.toString()), qPrintable(report));
    }
    QVERIFY(!report.contains(QLatin1String("s3cret-pass")));
    QVERIFY(!report.contains(QString::fromLatin1(QByteArray("ada:s3cret-pass").toBase64())));
}

void TestDiagnosisDialog::tellsWhyAScriptLeadsNowhere()
{
    SilentHttp silent;
    TestWorkspace ws(silent);
    LoopbackServer server(Security::Trusted);
    network::NetworkPolicy policy;
    const auto unreadable = [](const QUrl &) {
        return settledFuture<QByteArray, network::ScriptProblem>(Failure(
            network::ScriptProblem{network::ScriptFault::Unreadable, QStringLiteral("HTTP status 404")}));
    };
    policy.useScripts(std::make_unique<network::ProxyScript>(unreadable, nullptr, ws.clock));
    policy.setProxy({ProxyMode::System, {}, {}, QStringLiteral("http://a.example/proxy.pac?key=1")});
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    snyk::QtNetworkHttp http(options);
    const Workspace &given = ws.workspace;
    const Workspace workspace{http, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    snyk::EndingsWatch endings(http);
    DiagnosisDialog dialog(workspace, endings, regionAt(server), nullptr, found);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isFinished(), patience);
    QVERIFY2(dialog.report().contains(QLatin1String("The proxy script (PAC) cannot be fetched.")),
        qPrintable(dialog.report()));
    QVERIFY(dialog.report().contains(QLatin1String("HTTP status 404")));
    QVERIFY(dialog.report().contains(QLatin1String("Check the address of the script")));
    // Which script it is, without what may be a secret.
    QVERIFY2(
        dialog.report().contains(QLatin1String("Address of the proxy script: http://a.example/proxy.pac\n")),
        qPrintable(dialog.report()));
    QVERIFY2(
        !dialog.report().contains(QLatin1String("Proxy script: Proxy script")), qPrintable(dialog.report()));
    QCOMPARE(server.connectionCount(), 0);
}

/// As narrow as it gets with large letters: all that was found can be read without going sideways.
void TestDiagnosisDialog::cutsNoRow()
{
    SilentHttp silent;
    TestWorkspace ws(silent);
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(401, "{}"); });
    network::NetworkPolicy policy;
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    snyk::QtNetworkHttp http(options);
    snyk::EndingsWatch endings(http);
    const Workspace &given = ws.workspace;
    const Workspace workspace{http, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    DiagnosisDialog dialog(workspace, endings, regionAt(server), nullptr, found);
    QFont large = dialog.font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    dialog.setFont(large);
    dialog.resize(460, 700);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isFinished(), patience);
    auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("diagnosisTree"));
    QTest::qWait(50);
    int seen = 0;
    bool isBroken = false;
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        for (int column = 0; column < 2; ++column) {
            const QModelIndex index = tree->indexFromItem(*it, column);
            const QRect row = tree->visualRect(index);
            const int taken = column == 1 && !(*it)->icon(1).isNull() ? tree->iconSize().width() : 0;
            const QFontMetrics metrics(tree->font());
            const QRect needed = metrics.boundingRect(
                QRect(0, 0, row.width() - taken, 10000), Qt::TextWordWrap, withBreaks((*it)->text(column)));
            QVERIFY2(needed.height() <= row.height(), qPrintable((*it)->text(column)));
            QVERIFY2(needed.width() <= row.width(), qPrintable((*it)->text(column)));
            QVERIFY(row.right() <= tree->viewport()->width());
            isBroken = isBroken || row.height() > 3 * metrics.height();
            ++seen;
        }
    }
    QVERIFY(seen > 10);
    QVERIFY(isBroken);
}

void TestDiagnosisDialog::marksWhatIsOutdated()
{
    SilentHttp http;
    TestWorkspace ws(http);
    const snyk::EndingsWatch endings(http);
    DiagnosisDialog dialog(ws.workspace, endings, snyk::knownRegions().constFirst(), nullptr, found);
    dialog.show();
    const auto *copy = dialog.findChild<QPushButton *>(QStringLiteral("copyDiagnosisReportButton"));
    const auto *summary = dialog.findChild<QLabel *>(QStringLiteral("diagnosisSummary"));
    QTRY_VERIFY(copy->isEnabled());
    dialog.noteChange();
    QVERIFY(!copy->isEnabled());
    QVERIFY2(summary->text().contains(QLatin1String("changed since")), qPrintable(summary->text()));
    // Looked at anew, it can be copied.
    dialog.findChild<QPushButton *>(QStringLiteral("diagnoseAgainButton"))->click();
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(!summary->text().contains(QLatin1String("changed since")));
    // While it is being looked at, too.
    dialog.findChild<QPushButton *>(QStringLiteral("diagnoseAgainButton"))->click();
    dialog.noteChange();
    QTRY_VERIFY(dialog.isFinished());
    QVERIFY(!copy->isEnabled());
}

/// Declined when the proxy asked, it can be given where it is found missing; and what was found is then old.
void TestDiagnosisDialog::asksForTheLoginThatAProxyWants()
{
    Bench bench;
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(401, "{}"); });
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &request) {
        return request.header("proxy-authorization").isEmpty()
            ? LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", "Basic realm=\"x\""}})
            : LoopbackAnswer{established, Then::Tunnel};
    });
    network::NetworkPolicy &policy = bench.policy;
    policy.setAuthorities(network::fromPem(LoopbackServer::authorityPem()));
    policy.setProxy({ProxyMode::Manual,
        {ProxyKind::Http, QStringLiteral("127.0.0.1"), static_cast<quint16>(proxy.url().port())}, {}});
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    snyk::QtNetworkHttp http(options);
    const snyk::EndingsWatch endings(http);
    const Workspace &given = bench.ws.workspace;
    const Workspace workspace{http, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    QWidget window;
    // Owned by the window.
    new NetworkGuide(
        window, bench.parts(), endings, [&workspace]() -> const Workspace & { return workspace; });
    window.show();
    bench.ws.settings.lastApiAddress.set(regionAt(server).api.toString());
    QVERIFY(askForDiagnosis(window, regionAt(server).api.toString()));
    auto *dialog = window.findChild<DiagnosisDialog *>();
    QVERIFY(dialog);
    auto &enter = part<QPushButton>(*dialog, "diagnosisLoginButton");
    QVERIFY(!enter.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFinished(), patience);
    // Asked for by itself, and declined.
    const auto prompts = [] {
        QList<ProxyLoginDialog *> shown;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *prompt = qobject_cast<ProxyLoginDialog *>(top); prompt && prompt->isVisible())
                shown.append(prompt);
        }
        return shown;
    };
    QTRY_COMPARE(prompts().size(), 1);
    prompts().constFirst()->reject();
    QTRY_VERIFY(prompts().isEmpty());
    QVERIFY(enter.isVisible());
    enter.click();
    QCOMPARE(prompts().size(), 1);
    ProxyLoginDialog &prompt = *prompts().constFirst();
    part<QLineEdit>(prompt, "proxyUserEdit").setText(QStringLiteral("ada"));
    QTest::keyClicks(&part<QLineEdit>(prompt, "secretEdit"), QStringLiteral("s3cret-pass"));
    part<QPushButton>(prompt, "proxyLoginOkButton").click();
    // With it, it is looked at again without another word.
    auto &copy = part<QPushButton>(*dialog, "copyDiagnosisReportButton");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->report().contains(QLatin1String("is reached")), patience);
    const auto &summary = part<QLabel>(*dialog, "diagnosisSummary");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFinished() && copy.isEnabled(), patience);
    QVERIFY2(!summary.text().contains(QLatin1String("changed since")), qPrintable(summary.text()));
    QVERIFY2(dialog->report().contains(QLatin1String("is reached")), qPrintable(dialog->report()));
    // That the login was let in is no change: what was just found is true.
    QVERIFY(copy.isEnabled());
    QVERIFY(!enter.isVisible());
}

void TestDiagnosisDialog::tellsOfWhatEnds()
{
    SilentHttp silent;
    TestWorkspace ws(silent);
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer::of(401, "{}", "application/json",
            {{"Deprecation", "2026-06-01T00:00:00Z"}, {"Sunset", "2030-12-01"}});
    });
    network::NetworkPolicy policy;
    policy.setAuthorities(network::fromPem(LoopbackServer::authorityPem()));
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    snyk::QtNetworkHttp http(options);
    snyk::EndingsWatch endings(http);
    const Workspace &given = ws.workspace;
    const Workspace workspace{endings, given.clock, given.keychain, given.memory, given.keys, given.records,
        given.journal, given.audit, given.settings, given.retry, false};
    DiagnosisDialog dialog(workspace, endings, regionAt(server), nullptr, found);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isFinished() && !endings.endings().isEmpty(), patience);
    QTRY_VERIFY(dialog.report().contains(QLatin1String("GET /rest/self answers until")));
    QVERIFY2(dialog.report().contains(QLatin1String("2030")), qPrintable(dialog.report()));
}

void TestDiagnosisDialog::saysSoInPractice()
{
    // Answers without a network, as practice mode does.
    class Practised final : public snyk::Http
    {
    public:
        QFuture<snyk::HttpResult> send(snyk::HttpRequest, std::stop_token) override
        {
            return settledFuture<snyk::HttpResponse, snyk::HttpError>(snyk::HttpResponse{401, {}, "{}"});
        }
    };
    Practised http;
    TestWorkspace ws(http);
    const snyk::EndingsWatch endings(http);
    DiagnosisDialog dialog(ws.workspace, endings, snyk::knownRegions().constFirst(), nullptr, found);
    dialog.show();
    const auto *copy = dialog.findChild<QPushButton *>(QStringLiteral("copyDiagnosisReportButton"));
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY2(dialog.report().contains(QLatin1String("in practice mode nothing leaves this computer")),
        qPrintable(dialog.report()));
}

/// Whoever looks names up goes without having said anything.
void TestDiagnosisDialog::endsWithoutAnAnswer()
{
    SilentHttp http;
    TestWorkspace ws(http);
    const snyk::EndingsWatch endings(http);
    const auto dropped
        = [](const QString &) { return Settle<network::NameLookup, std::monostate>().future(); };
    DiagnosisDialog dialog(ws.workspace, endings, snyk::knownRegions().constFirst(), nullptr, dropped);
    dialog.show();
    QTRY_VERIFY(dialog.isFinished());
    QVERIFY2(dialog.report().contains(QLatin1String("Stopped.")), qPrintable(dialog.report()));
}

BTA_WINDOW_TEST(TestDiagnosisDialog)
#include "tst_diagnosisdialog.moc"
