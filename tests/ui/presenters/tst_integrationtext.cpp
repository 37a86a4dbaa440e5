// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "support/testroom.h"

#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using integrations::SetupState;
using integrations::WebUiGuide;
using provisioning::Method;
using records::OperationKind;
using settings::WebNavigation;

namespace {

constexpr std::array allSetupStates{SetupState::NotSetUp, SetupState::SetUpDirect,
    SetupState::SetUpBrokerUnknown, SetupState::Brokered, SetupState::Unknown, SetupState::Unreadable};
constexpr std::array allGuides{WebUiGuide::BrokerCredentials, WebUiGuide::PackageRepository,
    WebUiGuide::ContainerRegistry, WebUiGuide::Jira};

void isCompleteAndDistinct(QStringList texts)
{
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

} // namespace

class TestIntegrationText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasWords();
    void stepsNameWhatTheyAreAbout_data();
    void stepsNameWhatTheyAreAbout();
    void stepsFollowTheGuide();
    void changesAreSaidBefore_data();
    void changesAreSaidBefore();
    void theWayBackIsSaid();
    void regionsAreNamed_data();
    void regionsAreNamed();
    void missingAddressesAreSaid();
};

void TestIntegrationText::everyValueHasWords()
{
    QStringList texts;
    for (const SetupState state : allSetupStates)
        texts << setupStateText(state) << setupStateDescription(state);
    isCompleteAndDistinct(texts);
    QStringList methods;
    for (const Method method : {Method::Generate, Method::Retrieve, Method::Paste})
        methods << methodName(method) << methodDescription(method, integrations::TokenOrigin::Api);
    isCompleteAndDistinct(methods);
    isCompleteAndDistinct(
        {tokenOriginText(integrations::TokenOrigin::Api), tokenOriginText(integrations::TokenOrigin::WebUi),
            tokenOriginText(integrations::TokenOrigin::Support),
            methodDescription(Method::Generate, integrations::TokenOrigin::Api),
            methodDescription(Method::Generate, integrations::TokenOrigin::Support)});
    QVERIFY(couldNotConnectNote(QStringLiteral("GitLab")).contains(QLatin1String("GitLab")));
}

void TestIntegrationText::stepsNameWhatTheyAreAbout_data()
{
    QTest::addColumn<WebUiGuide>("guide");
    QTest::addColumn<WebNavigation>("navigation");
    QTest::newRow("credentials") << WebUiGuide::BrokerCredentials << WebNavigation::Classic;
    QTest::newRow("package repository") << WebUiGuide::PackageRepository << WebNavigation::Classic;
    QTest::newRow("registry") << WebUiGuide::ContainerRegistry << WebNavigation::Classic;
    QTest::newRow("registry, new") << WebUiGuide::ContainerRegistry << WebNavigation::Current;
    QTest::newRow("jira") << WebUiGuide::Jira << WebNavigation::Classic;
    QTest::newRow("credentials, new") << WebUiGuide::BrokerCredentials << WebNavigation::Current;
    QTest::newRow("package repository, new") << WebUiGuide::PackageRepository << WebNavigation::Current;
    QTest::newRow("jira, new") << WebUiGuide::Jira << WebNavigation::Current;
    QTest::newRow("jira, not said") << WebUiGuide::Jira << WebNavigation::Unknown;
}

void TestIntegrationText::stepsNameWhatTheyAreAbout()
{
    QFETCH(WebUiGuide, guide);
    QFETCH(WebNavigation, navigation);
    // Names of the network are put in as they are, whatever they look like.
    const QString organization = QStringLiteral("<b>%2</b> & Sons");
    const QStringList steps = integrationStepsFor(guide, navigation, organization, QStringLiteral("Type %1"));
    QVERIFY(steps.size() >= 4);
    QVERIFY(steps.first().contains(organization));
    QCOMPARE(steps.filter(QStringLiteral("Type %1")).size(), 1);
    QVERIFY(!steps.contains(QString()));
    for (const QString &step : steps)
        QVERIFY(step.endsWith(QLatin1Char('.')));
}

void TestIntegrationText::stepsFollowTheGuide()
{
    const auto steps = [](WebUiGuide guide, WebNavigation navigation = WebNavigation::Classic) {
        return integrationStepsFor(guide, navigation, QStringLiteral("Org"), QStringLiteral("Type"))
            .join(QLatin1Char(' '));
    };
    for (const WebUiGuide guide : allGuides) {
        const QString current = steps(guide, WebNavigation::Current);
        QVERIFY(current.contains(QStringLiteral("scope selector")));
        QVERIFY(current.contains(QStringLiteral("“All integrations”")));
        QVERIFY(!steps(guide).contains(QStringLiteral("scope selector")));
        // What is to be found on the page itself is the same in both.
        QCOMPARE(current.section(QLatin1Char('.'), -3), steps(guide).section(QLatin1Char('.'), -3));
        QCOMPARE(steps(guide, WebNavigation::Unknown), current);
    }
    QVERIFY(steps(WebUiGuide::BrokerCredentials).contains(QStringLiteral("“Broker Credentials”")));
    QVERIFY(steps(WebUiGuide::BrokerCredentials).contains(QStringLiteral("“Token”")));
    QVERIFY(steps(WebUiGuide::PackageRepository).contains(QStringLiteral("“Snyk Broker on/off”")));
    QVERIFY(steps(WebUiGuide::PackageRepository).contains(QStringLiteral("“Generate and Save”")));
    QVERIFY(steps(WebUiGuide::Jira)
                .contains(QStringLiteral("“For installation of Jira within a private network click here”")));
    QVERIFY(steps(WebUiGuide::Jira).contains(QStringLiteral("“Show”")));
    QStringList all;
    for (const WebUiGuide guide : allGuides)
        all << steps(guide);
    isCompleteAndDistinct(all);
}

void TestIntegrationText::changesAreSaidBefore_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<SetupState>("before");
    QTest::newRow("add") << OperationKind::AddIntegration << SetupState::NotSetUp;
    QTest::newRow("enable") << OperationKind::EnableBroker << SetupState::SetUpDirect;
    QTest::newRow("enable, unknown") << OperationKind::EnableBroker << SetupState::SetUpBrokerUnknown;
    QTest::newRow("repeat") << OperationKind::RepeatEnable << SetupState::Brokered;
    QTest::newRow("store") << OperationKind::StoreToken << SetupState::Brokered;
}

void TestIntegrationText::changesAreSaidBefore()
{
    QFETCH(OperationKind, kind);
    QFETCH(SetupState, before);
    const QStringList texts = changeTexts(kind, before, QStringLiteral("Org %1"), QStringLiteral("GitLab"));
    const QString all = texts.join(QLatin1Char(' '));
    QVERIFY(texts.size() >= 2);
    QVERIFY(!texts.contains(QString()));
    QVERIFY(all.contains(QStringLiteral("“Org %1”")));
    QVERIFY(all.contains(QLatin1String("GitLab")));
    QVERIFY2(!all.contains(QLatin1String("%2")), qPrintable(all));
}

void TestIntegrationText::theWayBackIsSaid()
{
    const auto all = [](OperationKind kind, SetupState before) -> QString {
        return consequenceText(kind, before) + u' '
            + changeTexts(kind, before, QStringLiteral("Org"), QStringLiteral("GitLab")).join(u' ');
    };
    const QString direct = all(OperationKind::EnableBroker, SetupState::SetUpDirect);
    // As it is, and not what would be if.
    QVERIFY(direct.contains(QLatin1String("It is connected directly today.")));
    QVERIFY(!direct.contains(QLatin1String("If "), Qt::CaseSensitive));
    QVERIFY(direct.contains(QLatin1String("are not used any more")));
    QVERIFY(direct.contains(QLatin1String("no way back")));
    const QString unknown = all(OperationKind::EnableBroker, SetupState::SetUpBrokerUnknown);
    QVERIFY(unknown.contains(QLatin1String("did not say")));
    QVERIFY(!direct.contains(QLatin1String("did not say")));
    const QString repeat = all(OperationKind::RepeatEnable, SetupState::Brokered);
    QVERIFY(repeat.contains(QLatin1String("does not document")));
    QVERIFY(repeat.contains(QLatin1String("cannot be undone")));
    // Nothing is at stake where nothing was.
    QVERIFY(consequenceText(OperationKind::AddIntegration, SetupState::NotSetUp).isEmpty());
    QVERIFY(consequenceText(OperationKind::StoreToken, SetupState::Brokered).isEmpty());
}

void TestIntegrationText::regionsAreNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("EU") << QStringLiteral("SNYK-EU-01") << QStringLiteral("Europe, Frankfurt (SNYK-EU-01)");
    QTest::newRow("US 1") << QStringLiteral("SNYK-US-01") << QStringLiteral("United States (SNYK-US-01)");
    QTest::newRow("US 2") << QStringLiteral("SNYK-US-02") << QStringLiteral("United States (SNYK-US-02)");
    QTest::newRow("AU") << QStringLiteral("SNYK-AU-01") << QStringLiteral("Australia (SNYK-AU-01)");
    QTest::newRow("GOV") << QStringLiteral("SNYK-GOV-01") << QStringLiteral("US government (SNYK-GOV-01)");
    QTest::newRow("single tenant") << QStringLiteral("custom:api.example.com")
                                   << QStringLiteral("Single tenant (api.example.com)");
    QTest::newRow("letters that look like others")
        << QStringLiteral("custom:api.sny\u043a.io") << QStringLiteral("Single tenant (api.xn--sny-eed.io)");
    QTest::newRow("with a port") << QStringLiteral("custom:api.example.com:8443")
                                 << QStringLiteral("Single tenant (api.example.com:8443)");
    QTest::newRow("later region") << QStringLiteral("SNYK-XX-09") << QStringLiteral("SNYK-XX-09");
}

void TestIntegrationText::regionsAreNamed()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(regionName(id), name);
    // The id alone keeps its form.
    QCOMPARE(
        regionIdText(id), QString(id).replace(QStringLiteral("sny\u043a"), QStringLiteral("xn--sny-eed")));
}

void TestIntegrationText::missingAddressesAreSaid()
{
    const QUrl address(QStringLiteral("https://broker.example.com"));
    snyk::Region region{QStringLiteral("SNYK-GOV-01"), *HttpsUrl::parse(QStringLiteral("api.example.com")),
        address, address, address, address, false};
    QCOMPARE(undocumentedNote(region), QString());
    region.brokerServer.clear();
    QVERIFY(undocumentedNote(region).contains(QLatin1String("Broker server")));
    QVERIFY(!undocumentedNote(region).contains(QLatin1String("dispatcher")));
    region.dispatcher.clear();
    QVERIFY(undocumentedNote(region).contains(QLatin1String("dispatcher")));
    QCOMPARE(addressText(address), QStringLiteral("https://broker.example.com"));
    QVERIFY(!addressText(QUrl()).isEmpty());
}

BTA_TEST(TestIntegrationText)
#include "tst_integrationtext.moc"
