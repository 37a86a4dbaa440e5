// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialfixture.h"

#include "app/credentials/draftsamples.h"
#include "audit/auditreader.h"
#include "board/removedialog.h"
#include "credentials/practicecredential.h"
#include "presenters/credentialwords.h"
#include "presenters/tokenstatetext.h"
#include "sandbox/sandboxsnyk.h"
#include "steps/duedaterow.h"
#include "support/await.h"
#include "support/products.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QUrlQuery>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using ui::CredentialPageId;

Q_DECLARE_METATYPE(broker::records::Target)

namespace {

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

QString addressOf(Service service)
{
    return infoOf(service).addressForm == AddressForm::Fixed ? QString() : infoOf(service).exampleAddress;
}

std::unique_ptr<sandbox::SandboxSnyk> quickServices()
{
    sandbox::SandboxOptions options;
    options.delay = std::chrono::milliseconds(1);
    return std::make_unique<sandbox::SandboxSnyk>(options);
}

/// Chooses service and kind where there is a choice.
bool choose(const CredentialFixture &f, Service service, CredentialKind kind)
{
    if (auto *combo = f.find<QComboBox>("serviceCombo"))
        combo->setCurrentText(infoOf(service).displayName);
    if (auto *button = f.find<QRadioButton>(qPrintable(QStringLiteral("kind-") + nameOf(kind))))
        button->setChecked(true);
    return f.wizard->setup().service() == service && f.wizard->setup().kind() == kind;
}

void addServiceRows()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds)
            QTest::addRow("%s, %s", nameOf(info.service).data(), nameOf(kind).data()) << info.service << kind;
    }
}

} // namespace

/// The way from the choice of a credential to its record, for every service.
class TestCredentialWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEachService_data();
    void storesEachService();
    void walksPracticeMode_data();
    void walksPracticeMode();
    void opensThePageWithItsFields();
    void saysWhatAnAddressLacks();
    void followsThePastedKind();
    void keepsAPasswordByteForByte_data();
    void keepsAPasswordByteForByte();
    void offersToStripAUserName();
    void namesMixUps_data();
    void namesMixUps();
    void keepsTheTextFieldEmptyOnceUsed();
    void sharesARecordedOne();
    void sharesAPastedOne();
    void replacesForAll();
    void refusesTheOldOneAsNew();
    void isDueWhenItEndsFirst();
    void changesTheDueDate();
    void copiesAndShows();
    void goesOnToTheClient();
};

void TestCredentialWizard::storesEachService_data()
{
    addServiceRows();
}

void TestCredentialWizard::storesEachService()
{
    QFETCH(const Service, service);
    QFETCH(const CredentialKind, kind);
    const auto services = quickServices();
    CredentialFixture f(false, services.get());
    f.open(infoOf(service).integrationType);
    QVERIFY(choose(f, service, kind));
    const QString secret = textOf(practiceSecret(kind));
    QVERIFY2(f.enter(secret, addressOf(service), QStringLiteral("ada")), qPrintable(f.visibleText()));
    // Nobody was asked yet, and the user has read who would be.
    const ServiceHost host = ServiceHost::parse(service, addressOf(service)).value();
    QVERIFY(ui::withoutBreaks(f.textOf("checkHost")).contains(host.askedHost()));
    QVERIFY2(f.check(), qPrintable(f.visibleText()));
    QTRY_VERIFY2(!f.checkLines().isEmpty(), qPrintable(f.visibleText()));
    QVERIFY(f.checkLines().constFirst().contains(infoOf(service).displayName));
    QVERIFY2(f.save(), qPrintable(f.visibleText()));

    QCOMPARE(f.data.records.records().size(), 1);
    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.kind(), vault::SecretKind::ServiceCredential);
    QCOMPARE(record.service->service, QString(nameOf(service)));
    QCOMPARE(record.service->credentialKind, QString(nameOf(kind)));
    QCOMPARE(record.service->address, host.toString());
    QVERIFY(record.lastCheck && record.lastCheck->outcome == records::CheckOutcome::Accepted);
    const auto kept = f.kept(record);
    QVERIFY(kept.has_value());
    QCOMPARE(textOf(kept->secret()), secret);
    QCOMPARE(kept->userName(), hasUserName(kind) ? QStringLiteral("ada") : QString());
}

void TestCredentialWizard::walksPracticeMode_data()
{
    addServiceRows();
}

/// With nothing typed at all.
void TestCredentialWizard::walksPracticeMode()
{
    QFETCH(const Service, service);
    QFETCH(const CredentialKind, kind);
    const auto services = quickServices();
    CredentialFixture f(true, services.get());
    f.open(infoOf(service).integrationType);
    QVERIFY(f.find("practiceBanner"));
    QVERIFY(choose(f, service, kind));
    if (f.find("addressEdit"))
        QVERIFY(f.type("addressEdit", addressOf(service)));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY2(f.click("nextButton") && f.waitFor(CredentialPageId::Check), qPrintable(f.visibleText()));
    QVERIFY2(f.check(), qPrintable(f.visibleText()));
    QVERIFY2(f.save(), qPrintable(f.visibleText()));
    QVERIFY(f.lastRecord().practice);
}

void TestCredentialWizard::opensThePageWithItsFields()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(!f.find("openPageButton")->isEnabled());
    QVERIFY(f.type("addressEdit", QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.click("openPageButton"));
    QCOMPARE(f.opened.size(), 1);
    QCOMPARE(f.opened.constFirst().host(), QStringLiteral("gitlab.corp.example"));
    const QUrlQuery query(f.opened.constFirst());
    QCOMPARE(query.queryItemValue(QStringLiteral("scopes")), QStringLiteral("api"));
    QCOMPARE(query.queryItemValue(QStringLiteral("name")),
        QStringLiteral("snyk-broker-") + samples::organization().slug);
    QVERIFY(f.textOf("openPageNote").contains(QLatin1String("filled in")));
    QCOMPARE(f.find<QLabel>("needName")->text(), QStringLiteral("api"));
}

void TestCredentialWizard::saysWhatAnAddressLacks()
{
    CredentialFixture f;
    f.open(QStringLiteral("azure-repos"));
    QVERIFY(!f.find("nextButton")->isEnabled());
    QVERIFY(f.type("addressEdit", QStringLiteral("http://dev.azure.com/acme")));
    QCOMPARE(f.textOf("addressVerdict"), ui::hostText(HostProblem::NotHttps, service::azureRepos));
    QVERIFY(!f.find("nextButton")->isEnabled());
    QVERIFY(f.type("addressEdit", QStringLiteral("https://dev.azure.com/acme")));
    QVERIFY(!f.find("addressVerdict"));
    QVERIFY(f.find("nextButton")->isEnabled());
}

void TestCredentialWizard::followsThePastedKind()
{
    CredentialFixture f;
    f.open(QStringLiteral("github"));
    QVERIFY(choose(f, service::gitHub, kind::gitHubFineGrainedToken));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", textOf(practiceSecret(kind::gitHubClassicToken))));
    QCOMPARE(f.wizard->setup().kind(), kind::gitHubClassicToken);
    QCOMPARE(f.textOf("entryKind"), ui::kindText(kind::gitHubClassicToken));
    QVERIFY(f.find("nextButton")->isEnabled());
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Kind));
    QVERIFY(f.find<QRadioButton>("kind-github-classic-token")->isChecked());
}

void TestCredentialWizard::keepsAPasswordByteForByte_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("password");
    const QList<std::pair<Service, CredentialKind>> kinds{{service::bitbucketServer, kind::bitbucketPassword},
        {service::artifactory, kind::artifactoryPassword}, {service::nexus3, kind::nexusPassword},
        {service::nexus2, kind::nexusPassword}, {service::jira, kind::jiraPassword}};
    // The last has the length of a token of Azure and nothing else of one.
    for (const auto &[service, kind] : kinds) {
        for (const char *password : {"two words here", "\"Pa ss'", " leading and trailing ",
                 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"})
            QTest::addRow("%s %s", nameOf(service).data(), password)
                << service << kind << QString::fromLatin1(password);
    }
}

void TestCredentialWizard::keepsAPasswordByteForByte()
{
    QFETCH(const Service, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, password);
    CredentialFixture f;
    f.open(infoOf(service).integrationType);
    QVERIFY(choose(f, service, kind));
    QVERIFY2(
        f.enter(password, addressOf(service), QStringLiteral(" svc broker")), qPrintable(f.visibleText()));
    QVERIFY2(f.save(), qPrintable(f.visibleText()));
    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(textOf(f.kept(record)->secret()), password);
    QCOMPARE(f.kept(record)->userName(), QStringLiteral(" svc broker"));
    // The entry itself, not as our own code reads it.
    const QByteArray entry
        = f.keychain.kept(record.key)->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    QVERIFY(entry.contains(QByteArray("\"secret\":\"" + password.toLatin1().toBase64() + '"')));
    QVERIFY(f.click("copyCredentialButton"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(f.click("revealButton"));
    QTRY_COMPARE(f.find<QLineEdit>("secretText")->text(), password);
}

void TestCredentialWizard::offersToStripAUserName()
{
    CredentialFixture f;
    f.open(QStringLiteral("jira"));
    QVERIFY(choose(f, service::jira, kind::jiraPassword));
    QVERIFY(f.type("addressEdit", QStringLiteral("jira.corp.example")));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("userNameEdit", QStringLiteral("ada ")));
    QVERIFY(!f.find("stripUserNameButton"));
    QVERIFY(f.type("credentialField", QStringLiteral("pw")));
    QVERIFY(f.textOf("userNameNote").contains(QLatin1String("kept")));
    QVERIFY(f.click("stripUserNameButton"));
    QCOMPARE(f.find<QLineEdit>("userNameEdit")->text(), QStringLiteral("ada"));
    QVERIFY(!f.find("stripUserNameButton"));
}

void TestCredentialWizard::namesMixUps_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("named");
    QTest::newRow("of GitHub") << "ghp_practicepracticepracticepractice0000"
                               << "GitHub";
    QTest::newRow("deploy token") << "gldt-practicepractice0000"
                                  << "deploy token";
    QTest::newRow("API token of Snyk") << "snyk_uat.1a2b3c4d.practicepractice"
                                       << "Snyk API token";
    QTest::newRow("Broker token") << samples::brokerTokenText << "Broker token";
    QTest::newRow("address") << "https://ada:pw@gitlab.example.com"
                             << "address";
}

void TestCredentialWizard::namesMixUps()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, named);
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.type("addressEdit", QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", secret));
    QVERIFY2(f.textOf("credentialVerdict").contains(named), qPrintable(f.textOf("credentialVerdict")));
    QVERIFY(!f.find("nextButton")->isEnabled());
}

void TestCredentialWizard::keepsTheTextFieldEmptyOnceUsed()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.find<QLineEdit>("secretEdit")->text().isEmpty());
    // What was entered still counts.
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY(f.save());
    QCOMPARE(textOf(f.kept(f.lastRecord())->secret()), QLatin1String(samples::gitLabTokenText));
    QCOMPARE(f.http.requests().size(), 0);
}

void TestCredentialWizard::sharesARecordedOne()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    const records::TokenRecord first = f.lastRecord();
    f.wizard.reset();

    f.open(samples::otherTarget());
    QVERIFY(f.find<QRadioButton>("shareChoice")->isChecked());
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Confirm));
    QCOMPARE(f.textOf("confirmServes").split(QLatin1Char('\n')).size(), 2);
    QVERIFY(f.click("commitButton") && f.waitFor(CredentialPageId::Done));
    QCOMPARE(f.data.records.records().size(), 1);
    QVERIFY(records::serves(f.lastRecord(), samples::otherTarget()));
    QVERIFY(records::serves(f.lastRecord(), samples::target()));
    QCOMPARE(f.lastRecord().id, first.id);
    QCOMPARE(f.keychain.count(FakeVault::Call::Write), 1);
    QCOMPARE(f.textOf("doneServes").split(QLatin1Char('\n')).size(), 2);
}

/// Who pastes it again has not to know that it is there already.
void TestCredentialWizard::sharesAPastedOne()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    f.wizard.reset();

    f.open(samples::otherTarget());
    f.find<QRadioButton>("newChoice")->setChecked(true);
    QVERIFY(f.type("addressEdit", QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", QLatin1String(samples::gitLabTokenText)));
    QVERIFY(f.click("nextButton"));
    QVERIFY(f.waitFor(CredentialPageId::Confirm));
    QVERIFY(f.click("commitButton") && f.waitFor(CredentialPageId::Done));
    QCOMPARE(f.data.records.records().size(), 1);
    QCOMPARE(records::targetsOf(f.lastRecord()).size(), 2);
}

void TestCredentialWizard::replacesForAll()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    const records::TokenRecord before
        = await(share(f.data.workspace, f.lastRecord(), samples::otherTarget()))->value();
    f.wizard.reset();

    f.replace(before);
    QVERIFY(!f.find("shareChoice"));
    QCOMPARE(f.find<QLineEdit>("addressEdit")->text(), before.service->address);
    const QString fresh = QStringLiteral("glpat-Fresh0Fresh1Fresh2Fr");
    QVERIFY(f.enter(fresh));
    // Not before the service was asked, and not when it refuses.
    QVERIFY(!f.find("skipCheckButton")->isEnabled());
    f.http.enqueueJson(401, R"({"message":"401 Unauthorized"})");
    QVERIFY(f.check());
    QTRY_VERIFY(std::holds_alternative<credentials::Checked>(f.wizard->setup().flow().state()));
    QVERIFY(f.isOn(CredentialPageId::Check));
    QVERIFY(!f.find("skipCheckButton")->isEnabled());
    f.http.enqueueJson(200, R"({"scopes":["api"],"active":true,"revoked":false,"expires_at":null})");
    f.http.enqueueJson(200, R"({"username":"ada"})");
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Confirm));
    QVERIFY(f.save());
    QCOMPARE(f.data.records.records().size(), 2);
    const records::TokenRecord now = f.data.records.find(before.id).value();
    QCOMPARE(records::targetsOf(now).size(), 2);
    QCOMPARE(textOf(f.kept(now)->secret()), fresh);

    // The old one stays until the user removes it.
    QVERIFY(f.keychain.kept(before.key));
    QVERIFY(f.textOf("oldKeptNote").contains(before.fingerprint.masked()));
    QVERIFY(f.click("removeOldButton"));
    auto *dialog = f.wizard->findChild<ui::RemoveDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>(QStringLiteral("removeUnderstood"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("removeButton"))->click();
    QTRY_VERIFY(!f.keychain.kept(before.key));
    QTRY_VERIFY(!f.find("removeOldButton"));
    QCOMPARE(f.data.records.records().size(), 1);
    QVERIFY(f.keychain.kept(now.key));
}

void TestCredentialWizard::refusesTheOldOneAsNew()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    const records::TokenRecord record = f.lastRecord();
    f.wizard.reset();
    f.replace(record);
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", QLatin1String(samples::gitLabTokenText)));
    QVERIFY(!f.find("nextButton")->isEnabled());
    QVERIFY(f.textOf("credentialVerdict").contains(QLatin1String("already")));
}

void TestCredentialWizard::isDueWhenItEndsFirst()
{
    CredentialFixture f;
    f.http.enqueueJson(200, R"({"scopes":["api"],"active":true,"revoked":false,"expires_at":"2026-04-01"})");
    f.http.enqueueJson(200, R"({"username":"ada"})");
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.check());
    QVERIFY(f.save());
    QCOMPARE(f.lastRecord().due, QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(f.find<QDateEdit>("dueDate")->date(), f.lastRecord().due.toLocalTime().date());
}

void TestCredentialWizard::changesTheDueDate()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    QCOMPARE(f.lastRecord().due, records::defaultDueDate(samples::moment()));
    const QDate chosen = samples::moment().date().addDays(30);
    auto *date = f.find<QDateEdit>("dueDate");
    const auto *row = qobject_cast<ui::DueDateRow *>(date->parentWidget());
    QVERIFY(row);
    QList<QDate> shown;
    connect(row, &ui::DueDateRow::changed, date, [&shown, date] { shown.append(date->date()); });
    // As with a key held down, which is faster than the disk: the date does not go back to one before.
    date->setDate(chosen.addDays(-1));
    date->setDate(chosen);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown, (QList<QDate>{chosen, chosen}));
    QCOMPARE(f.lastRecord().due.toLocalTime().date(), chosen);
    QVERIFY(records::isDueByHand(f.lastRecord()));
    // What is said of a date that has passed is about a credential, which is replaced and not rotated.
    f.find<QDateEdit>("dueDate")->setDate(samples::moment().date().addDays(-1));
    QCOMPARE(f.lastRecord().due.toLocalTime().date(), chosen);
    QCOMPARE(f.find<QLabel>("dueNote")->text(),
        ui::tokenStateAdvice(presence::TokenState::Overdue, vault::SecretKind::ServiceCredential));
    QVERIFY(!f.find<QLabel>("dueNote")->text().contains(QLatin1String("rotate"), Qt::CaseInsensitive));
}

void TestCredentialWizard::copiesAndShows()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    QVERIFY(f.click("copyCredentialButton"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QLatin1String(samples::gitLabTokenText));
    QVERIFY(f.click("revealButton"));
    QTRY_COMPARE(f.find<QLineEdit>("secretText")->text(), QLatin1String(samples::gitLabTokenText));
    QList<audit::Action> actions;
    audit::AuditReader reader = f.data.audit.reader();
    for (const audit::Entry &entry : reader.next(100))
        actions.append(entry.action);
    QVERIFY(actions.contains(audit::Action::SecretCopied));
    QVERIFY(actions.contains(audit::Action::SecretRevealed));
    QVERIFY(actions.contains(audit::Action::SecretStored));
}

void TestCredentialWizard::goesOnToTheClient()
{
    using credentials::ClientPart;
    // Without a Broker token there is no client yet.
    for (const bool hasToken : {false, true}) {
        CredentialFixture f;
        const records::TokenRecord token = samples::record(samples::brokerToken());
        if (hasToken)
            QVERIFY(f.data.records.put(token));
        f.open(QStringLiteral("gitlab"));
        QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
        QVERIFY(f.save());
        QCOMPARE(f.find("setUpClientButton") != nullptr, hasToken);
        if (hasToken)
            QVERIFY(f.click("setUpClientButton"));
        QCOMPARE(f.partsOpened.size(), hasToken ? 1 : 0);
        if (!hasToken)
            continue;
        QCOMPARE(f.partsOpened.constFirst(), std::pair(token.id, ClientPart::Configuration));
        QCOMPARE(f.textOf("checklistTitle"), QStringLiteral("Until your client runs: 2 of 4 done"));
        QVERIFY(!f.find("nextCredentialButton"));
    }
}

BTA_WINDOW_TEST(TestCredentialWizard)
#include "tst_credentialwizard.moc"
