// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using snyk::Method;
using standin::Misbehaviour;
using ui::PageId;

namespace {

const QString pastedToken = QStringLiteral("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d");

Fingerprint fingerprintOf(const QString &token)
{
    return Fingerprint::of(Secret::take(token.toLatin1()));
}

} // namespace

// The ways from the first page to a token in the keychain.
class TestWizardPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generates_data();
    void generates();
    void retrieves_data();
    void retrieves();
    void pastes();
    void offersToRetrieveWhatIsThere();
    void comparesAfterARepetition_data();
    void comparesAfterARepetition();
    void setsUpAnother();
    void goesBackToTheConfirmation();
    void choosesAnotherWay();
    void looksInTheWebUiAfterAnUnknownOutcome();
    void generatesAgainAfterAnUnknownOutcome();
    void notesDownWhatIsDoneWithTheToken();
    void practiceShowsWhatTheWebUiWould();
    void doesWhatItShows_data();
    void doesWhatItShows();
};

void TestWizardPaths::generates_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<bool>("isSetUp");

    const QString empty = QStringLiteral("Website Relaunch");
    const QList<QPair<const char *, QString>> direct{{"github", QStringLiteral("Mobile Banking")},
        {"github-enterprise", QStringLiteral("Payments Platform")},
        {"gitlab", QStringLiteral("Zahlungsverkehr S\u00fcd \u2013 K\u00f6ln")},
        {"bitbucket-server", QStringLiteral("Core Ledger")},
        {"azure-repos", QStringLiteral("Warehouse Robotics")}};
    for (const auto &[type, organization] : direct) {
        QTest::addRow("%s, not set up", type) << QString::fromLatin1(type) << empty << false;
        QTest::addRow("%s, set up direct", type) << QString::fromLatin1(type) << organization << true;
    }
}

void TestWizardPaths::generates()
{
    QFETCH(const QString, type);
    QFETCH(const QString, organization);
    QFETCH(const bool, isSetUp);
    WizardFixture f;
    QVERIFY2(f.reachMethods(organization, type), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.find<QRadioButton>("generateChoice")->isChecked());
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QCOMPARE(f.driver.find<QLabel>("confirmOrganization")->text(), organization);
    QVERIFY(!f.driver.find("confirmRepeat"));
    QCOMPARE(f.server.count(), 0);
    QVERIFY(f.isJournalEmpty());

    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    const Method method = isSetUp ? Method::Put : Method::Post;
    const Method other = isSetUp ? Method::Post : Method::Put;
    QCOMPARE(f.server.count({method, {}}), 1);
    QCOMPARE(f.server.count({other, {}}), 0);
    QVERIFY2(f.server.count() <= 2, qPrintable(QString::number(f.server.count())));
    QVERIFY(f.server.log().constLast().hadAuthorization);

    QCOMPARE(f.data.records.records().size(), 1);
    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.target.integrationType, type);
    QCOMPARE(record.target.org.name, organization);
    QCOMPARE(record.origin, records::Origin::Generated);
    QVERIFY(f.isKept(record));
    QCOMPARE(f.issuedBySnyk(record.target)->sha256(), record.fingerprint.sha256());
    QCOMPARE(f.keychain.keptCount(), 1);
    QVERIFY(f.isJournalEmpty());
    QVERIFY(f.driver.click("finishButton"));
    QVERIFY(!f.wizard.isVisible());
}

void TestWizardPaths::retrieves_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("organization");

    QTest::newRow("github") << "github"
                            << "Mobile Banking";
    QTest::newRow("github-enterprise") << "github-enterprise"
                                       << "<b>Red</b> Team & \"Friends\" <img src=x>";
    QTest::newRow("gitlab") << "gitlab"
                            << "Payments Platform";
    QTest::newRow("bitbucket-server") << "bitbucket-server"
                                      << "Warehouse Robotics";
    QTest::newRow("azure-repos") << "azure-repos"
                                 << "Data & Analytics";
    QTest::newRow("artifactory") << "artifactory"
                                 << "Core Ledger";
    QTest::newRow("nexus") << "nexus"
                           << "Warehouse Robotics";
    QTest::newRow("jira") << "jira"
                          << "Payments Platform";
}

void TestWizardPaths::retrieves()
{
    QFETCH(const QString, type);
    QFETCH(const QString, organization);
    WizardFixture f;
    QVERIFY2(f.reach(PageId::Retrieve, organization, type), qPrintable(f.driver.visibleText()));
    const QString steps = f.driver.find<QLabel>("retrieveSteps")->text();
    QVERIFY2(steps.contains(organization), qPrintable(steps));
    QVERIFY2(steps.contains(integrations::displayNameOf(type)), qPrintable(steps));
    QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(f.driver.enterBrokerToken(pastedToken));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));

    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.target.integrationType, type);
    QCOMPARE(record.origin, records::Origin::Retrieved);
    QCOMPARE(record.fingerprint.sha256(), fingerprintOf(pastedToken).sha256());
    QVERIFY(f.isKept(record));
    QVERIFY(f.isJournalEmpty());
    QCOMPARE(f.server.count(), 0);
}

void TestWizardPaths::pastes()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.enterBrokerToken(QStringLiteral("not a token")));
    QVERIFY(f.driver.find("brokerTokenVerdict"));
    QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(f.driver.enterBrokerToken(pastedToken));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));

    QCOMPARE(f.lastRecord().origin, records::Origin::Pasted);
    QCOMPARE(f.lastRecord().fingerprint.sha256(), fingerprintOf(pastedToken).sha256());
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
    QCOMPARE(f.server.count(), 0);
}

void TestWizardPaths::offersToRetrieveWhatIsThere()
{
    WizardFixture f;
    QVERIFY(f.reachMethods(QStringLiteral("Data & Analytics"), QStringLiteral("azure-repos")));
    QVERIFY(f.driver.find<QRadioButton>("retrieveChoice")->isChecked());
    QVERIFY(f.driver.chooseMethod("generateChoice"));
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(!f.driver.find<QCheckBox>("confirmRepeat")->isChecked());
    QVERIFY(!f.driver.find<QPushButton>("commitButton")->isEnabled());
    QVERIFY(f.driver.click("confirmRepeat"));
    QVERIFY(f.driver.find<QPushButton>("commitButton")->isEnabled());
    QVERIFY(f.driver.click("confirmRepeat"));
    QVERIFY(!f.driver.find<QPushButton>("commitButton")->isEnabled());
    QVERIFY(f.driver.click("confirmRepeat"));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({Method::Put, {}}), 1);
    QVERIFY(!f.driver.find("doneSummary")); // nothing to compare with
    QVERIFY(f.isKept(f.lastRecord()));
}

void TestWizardPaths::comparesAfterARepetition_data()
{
    QTest::addColumn<bool>("keepsToken");
    QTest::newRow("the same token") << true;
    QTest::newRow("another token") << false;
}

void TestWizardPaths::comparesAfterARepetition()
{
    QFETCH(const bool, keepsToken);
    sandbox::SandboxOptions options;
    options.repeatKeepsToken = keepsToken;
    WizardFixture f(options);
    const QString organization = QStringLiteral("Payments Platform");
    const QString type = QStringLiteral("github-enterprise");
    QVERIFY(f.reach(PageId::Done, organization, type));
    const records::TokenRecord first = f.lastRecord();

    QVERIFY(f.driver.click("setUpClientButton"));
    QCOMPARE(f.partsOpened.size(), 1);
    QCOMPARE(
        f.partsOpened.constFirst(), std::pair(f.lastRecord().id, credentials::ClientPart::Configuration));
    QVERIFY(f.driver.click("setUpAnotherButton"));
    QVERIFY(f.driver.waitFor(PageId::Organization));
    QVERIFY(f.reach(PageId::Confirm, organization, type));
    QVERIFY(f.driver.find("confirmRecorded"));
    QVERIFY(f.driver.click("confirmRepeat"));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    const QString summary = f.driver.find<QLabel>("doneSummary")->text();
    QCOMPARE(summary.contains(QLatin1String("It is the token that was already in your list")), keepsToken);
    QCOMPARE(summary.contains(QLatin1String("It differs from the token")), !keepsToken);
    QCOMPARE(f.data.records.records().size(), keepsToken ? 1 : 2);
    QVERIFY(f.isKept(f.lastRecord()));
    QCOMPARE(f.data.records.find(first.id)->state,
        keepsToken ? records::RecordState::Current : records::RecordState::Replaced);
    QVERIFY(f.isJournalEmpty());
}

void TestWizardPaths::setsUpAnother()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.click("setUpAnotherButton"));
    QVERIFY(f.driver.waitFor(PageId::Organization));
    QVERIFY2(f.reach(PageId::Done, QStringLiteral("Website Relaunch"), QStringLiteral("gitlab")),
        qPrintable(f.driver.visibleText()));
    QCOMPARE(f.data.records.records().size(), 2);
    for (const records::TokenRecord &record : f.data.records.records())
        QVERIFY(f.isKept(record));
    QCOMPARE(f.keychain.keptCount(), 2);
    QVERIFY(f.isJournalEmpty());
    QCOMPARE(f.server.count({Method::Post, {}}), 1);
}

void TestWizardPaths::goesBackToTheConfirmation()
{
    WizardFixture f;
    f.server.misbehave({Method::Put, {}}, Misbehaviour::withStatus(403));
    QVERIFY(f.reach(PageId::Progress, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.click("backToConfirmButton"));
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.isJournalEmpty());
    QCOMPARE(f.server.count({Method::Put, {}}), 1);
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({Method::Put, {}}), 2);
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
}

void TestWizardPaths::choosesAnotherWay()
{
    WizardFixture f;
    f.server.misbehave({Method::Put, {}}, Misbehaviour::withStatus(422));
    QVERIFY(f.reach(PageId::Progress, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.click("otherMethodButton"));
    QVERIFY(f.driver.waitFor(PageId::Method));
    QVERIFY(f.driver.chooseMethod("pasteChoice"));
    QVERIFY(f.driver.waitFor(PageId::Paste));
    QVERIFY(f.driver.enterBrokerToken(pastedToken));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.lastRecord().origin, records::Origin::Pasted);
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
    QCOMPARE(f.server.count({Method::Put, {}}), 1);
}

void TestWizardPaths::looksInTheWebUiAfterAnUnknownOutcome()
{
    WizardFixture f;
    f.server.misbehave({Method::Put, {}}, {standin::Fault::ApplyThenClose, 0, std::nullopt, QUrl()});
    QVERIFY(f.reach(PageId::Progress, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.click("lookInWebUiButton"));
    QVERIFY(f.driver.waitFor(PageId::Retrieve));
    QVERIFY(!f.isJournalEmpty()); // until the token is there, a next start has to ask
    QVERIFY(f.driver.enterBrokerToken(pastedToken));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({Method::Put, {}}), 1);
    QCOMPARE(f.lastRecord().origin, records::Origin::Retrieved);
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
}

void TestWizardPaths::generatesAgainAfterAnUnknownOutcome()
{
    WizardFixture f;
    f.server.misbehave({Method::Put, {}}, {standin::Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()}, 1);
    QVERIFY(f.reach(PageId::Progress, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    // Whoever looked first comes back to it by the way that the page shows.
    QVERIFY(f.driver.click("lookInWebUiButton"));
    QVERIFY(f.driver.waitFor(PageId::Retrieve));
    QVERIFY(f.driver.click("backButton"));
    QVERIFY(f.driver.waitFor(PageId::Method));
    QVERIFY(f.driver.chooseMethod("generateChoice"));
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QCOMPARE(f.server.count({Method::Put, {}}), 1);

    f.server.misbehave({Method::Put, {}}, {standin::Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()}, 1);
    QVERIFY(f.driver.commit());
    QVERIFY(f.driver.click("generateAgainButton"));
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QCOMPARE(f.server.count({Method::Put, {}}), 2); // nothing is asked before it is confirmed
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({Method::Put, {}}), 3);
    QCOMPARE(f.lastRecord().origin, records::Origin::Generated);
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
}

/// The token on the last page: that it was copied, and that it was shown, is in the audit journal.
void TestWizardPaths::notesDownWhatIsDoneWithTheToken()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    const auto noted = [&f](audit::Action action) {
        int times = 0;
        audit::AuditReader reader = f.data.audit.reader();
        for (const audit::Entry &entry : reader.next(100)) {
            const bool isIt = entry.action == action && entry.fingerprint
                && entry.fingerprint->sha256() == f.lastRecord().fingerprint.sha256();
            times += isIt ? 1 : 0;
        }
        return times;
    };
    QCOMPARE(noted(audit::Action::SecretCopied), 0);
    QVERIFY(f.driver.click("copyTokenButton"));
    QTRY_COMPARE(noted(audit::Action::SecretCopied), 1);
    QCOMPARE(noted(audit::Action::SecretRevealed), 0);
    QVERIFY(f.driver.click("revealButton"));
    QTRY_COMPARE(noted(audit::Action::SecretRevealed), 1);
    QCOMPARE(noted(audit::Action::SecretCopied), 1);
}

/// Nobody who practises has a Web UI to look at: the token is offered, and no browser is asked.
void TestWizardPaths::practiceShowsWhatTheWebUiWould()
{
    WizardFixture f({}, true);
    // The API token is filled in already.
    auto *region = f.driver.find<QComboBox>("regionCombo");
    region->setCurrentIndex(region->count() - 1);
    QVERIFY(f.driver.type("apiAddress", f.api()));
    QVERIFY2(f.driver.next() && f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
    QVERIFY2(f.reach(PageId::Retrieve, QStringLiteral("Payments Platform"), QStringLiteral("gitlab")),
        qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.click("usePracticeTokenButton"));
    const auto *field = f.driver.find("brokerTokenField")->findChild<QLineEdit *>();
    // Seen and heard that it holds something, and not what.
    QVERIFY(QString(field->placeholderText() + field->displayText()).contains(QChar(0x2022)));
    QVERIFY(field->accessibleDescription().contains(QLatin1String("Entered")));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QVERIFY(f.isKept(f.lastRecord()));
    QCOMPARE(f.lastRecord().origin, records::Origin::Retrieved);
    // It is the one that the practice Snyk has, so that whatever follows fits.
    QCOMPARE(f.issuedBySnyk(f.lastRecord().target)->sha256(), f.lastRecord().fingerprint.sha256());

    WizardFixture real;
    QVERIFY(real.reach(PageId::Retrieve, QStringLiteral("Payments Platform"), QStringLiteral("gitlab")));
    QTest::qWait(50);
    QVERIFY(!real.driver.find("usePracticeTokenButton"));
    QCOMPARE(real.server.count(), 0);
}

void TestWizardPaths::doesWhatItShows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("marked");
    QTest::newRow("back from the Web UI") << "retrieveChoice" << QStringLiteral("retrieveChoice");
    QTest::newRow("back from pasting") << "pasteChoice" << QStringLiteral("pasteChoice");
    QTest::newRow("back from the confirmation") << "generateChoice" << QStringLiteral("generateChoice");
    QTest::newRow("by the integration and forth") << "integration" << QStringLiteral("pasteChoice");
    QTest::newRow("another integration") << "other integration" << QStringLiteral("generateChoice");
    QTest::newRow("another token") << "another" << QStringLiteral("generateChoice");
    QTest::newRow("looked after an unknown outcome") << "look" << QStringLiteral("retrieveChoice");
    QTest::newRow("looked, and back once more") << "look twice" << QStringLiteral("retrieveChoice");
    QTest::newRow("another way after a refusal") << "refused" << QStringLiteral("generateChoice");
}

/// However the page of the methods was reached: what it marks is where Next leads, and what is asked of
/// Snyk in the end.
void TestWizardPaths::doesWhatItShows()
{
    QFETCH(const QString, from);
    QFETCH(const QString, marked);
    const QString organization = QStringLiteral("Core Ledger");
    const QString type = QStringLiteral("bitbucket-server");
    WizardFixture f;
    if (from.endsWith(QLatin1String("Choice"))) {
        QVERIFY(f.reachMethods(organization, type));
        QVERIFY(f.driver.chooseMethod(from.toLatin1().constData()));
        QVERIFY(f.driver.click("backButton"));
    } else if (from == QLatin1String("integration")) {
        QVERIFY(f.reach(PageId::Paste, organization, type));
        QVERIFY(f.driver.click("backButton"));
        QVERIFY(f.driver.click("backButton"));
        QVERIFY(f.driver.chooseIntegration(type));
    } else if (from == QLatin1String("other integration")) {
        QVERIFY(f.reach(PageId::Paste, organization, type));
        QVERIFY(f.driver.click("backButton"));
        QVERIFY(f.driver.click("backButton"));
        QVERIFY(f.driver.chooseIntegration(QStringLiteral("gitlab")));
    } else if (from == QLatin1String("another")) {
        QVERIFY(f.reach(PageId::Paste, organization, type));
        QVERIFY(f.driver.enterBrokerToken(pastedToken));
        QVERIFY(f.driver.next() && f.driver.commit());
        QVERIFY(f.driver.click("setUpAnotherButton"));
        QVERIFY(f.driver.waitFor(PageId::Organization));
        QVERIFY(f.reachMethods(organization, type));
    } else {
        const bool unknown = from.startsWith(QLatin1String("look"));
        f.server.misbehave({Method::Put, {}},
            unknown ? Misbehaviour{standin::Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()}
                    : Misbehaviour::withStatus(422),
            1);
        QVERIFY(f.reach(PageId::Progress, organization, type));
        if (!unknown) {
            QVERIFY(f.driver.click("otherMethodButton"));
        } else {
            QVERIFY(f.driver.click("lookInWebUiButton"));
            QVERIFY(f.driver.waitFor(PageId::Retrieve));
            QVERIFY(f.driver.click("backButton"));
            if (from == QLatin1String("look twice")) {
                QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Retrieve));
                QVERIFY(f.driver.click("backButton"));
            }
        }
    }
    QVERIFY(f.driver.waitFor(PageId::Method));
    const QHash<QString, PageId> ways{{QStringLiteral("generateChoice"), PageId::Confirm},
        {QStringLiteral("retrieveChoice"), PageId::Retrieve}, {QStringLiteral("pasteChoice"), PageId::Paste}};
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        const auto *choice = f.driver.find<QRadioButton>(way.key().toLatin1().constData());
        QVERIFY(choice);
        QCOMPARE(choice->isChecked(), way.key() == marked);
    }

    f.server.clearLog();
    QVERIFY(f.driver.next());
    QVERIFY2(f.driver.waitFor(ways.value(marked)), qPrintable(f.driver.visibleText()));
    const bool generates = marked == QLatin1String("generateChoice");
    if (!generates) {
        QVERIFY(f.driver.enterBrokerToken(QStringLiteral("1f0e9c52-7a34-4c1d-8f6b-90ab12cd34ef")));
        QVERIFY(f.driver.next());
    }
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({Method::Put, {}}) + f.server.count({Method::Post, {}}), generates ? 1 : 0);
    QCOMPARE(f.lastRecord().origin == records::Origin::Generated, generates);
}

BTA_WINDOW_TEST(TestWizardPaths)
#include "tst_wizardpaths.moc"
