// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"
#include "presenters/preflighttext.h"
#include "presenters/prooftext.h"
#include "presenters/rotationtext.h"
#include "presenters/tokenstatetext.h"
#include "presenters/vaulttext.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using namespace broker::rotation;

namespace {

const QDateTime moment(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

constexpr std::array allStages{Stage::Planned, Stage::Provisioning, Stage::ProvisionUnknown,
    Stage::ProvisionedElsewhere, Stage::Provisioned, Stage::Deployed, Stage::Verified, Stage::Switching,
    Stage::SwitchUnknown, Stage::Switched, Stage::Confirmed, Stage::Promoted};

Rotation rotationAt(Stage stage, Way way = Way::Api)
{
    const auto id = RotationId::create();
    Rotation rotation{id, way, stage, samples::target(), RecordId::create(),
        samples::brokerToken().fingerprint(),
        vault::KeySpace(QString(), false)
            .key(vault::SecretKind::ProvisionalToken, QStringLiteral("SNYK-EU-01"), id.toString())};
    rotation.newToken = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    return rotation;
}

snyk::ApiError apiError(int status = 403)
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::Forbidden;
    error.httpStatus = status;
    error.host = QStringLiteral("api.eu.snyk.io");
    error.requestId = QStringLiteral("req-4711");
    return error;
}

State unsaved(const Rotation &rotation, const vault::VaultError &error)
{
    return Keeping{rotation, samples::brokerToken(), keeping::StoreFailed{{}, error}};
}

/// One of each, and both forms where an error may be missing.
QList<State> allStates()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    const BrokerToken token = samples::brokerToken();
    const vault::VaultError locked{vault::VaultErrorKind::Locked, {}};
    return {Idle{}, Planning{r}, Journaling{r}, Journaling{rotationAt(Stage::Switching)}, JournalFailed{r},
        Provisioning{r}, Provisioning{r, true}, ProvisionRefused{r, apiError()}, AlreadyProvisioned{r},
        AlreadyProvisioned{r, apiError(409)}, ProvisionUnknown{r}, ProvisionUnknown{r, apiError(502)},
        AwaitingToken{r}, Keeping{r, token}, unsaved(r, locked), Deploying{r}, Verifying{r}, ReadyToSwitch{r},
        Switching{r}, Switching{r, true}, SwitchRefused{r, apiError()}, SwitchUnknown{r},
        SwitchUnknown{r, apiError(502)}, Switched{r}, ReadyToPromote{r},
        ReadyToPromote{rotationAt(Stage::Confirmed, Way::WebUi)}, Promoting{r},
        PromoteFailed{r, {locked, {}}}, PromoteFailed{r, {{}, records::RecordError{}}}, Retired{r},
        Retired{r, KeepingError{locked, {}}}, RemovingOld{r}, Done{r}, Resuming{r},
        KeychainUnclear{r, locked}, TokenMissing{r}};
}

QString wordsOf(const Explanation &words)
{
    return QStringList{words.title, words.whatHappened, words.likelyCause, words.nextStep, words.details}
        .join(QLatin1Char('\n'));
}

} // namespace

class TestRotationText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherRotationsAreOnlyKnownOfOurs();
    void everyStateIsExplained();
    void troubleIsNoHeading();
    void noStateTellsAToken();
    void aProvisionalTokenOfOursIsToldFromOthers();
    void saysWhereTheNewTokenIs_data();
    void saysWhereTheNewTokenIs();
    void saysWhereTheOldTokenIs_data();
    void saysWhereTheOldTokenIs();
    void claimsNoIssueThatNobodyKnowsOf();
    void saysThatAFailedSavingMayHaveSucceeded();
    void tellsARefusalFromARequestThatNeverLeft();
    void givingUpSaysWhatIsKnown();
    void headingsTellTheState();
    void unknownOutcomesSayHowToTell();
    void requestIdsOutliveTheSession();
    void everyStateHasItsStep();
    void everyStageHasWords();
    void everyCheckHasWords();
    void everyClientVerdictIsExplained();
    void credentialsAreNamedByTheirMask();
    void theDeploymentNamesItsFile();
    void theSwitchNamesWhoFollows();
};

void TestRotationText::otherRotationsAreOnlyKnownOfOurs()
{
    const auto spoken = [](const PreflightResult &result) {
        const CheckText text = textFor(result, moment);
        return QString(preflightItemText(result.item) + u' ' + text.verdict + u' ' + text.advice);
    };
    const QString passed = spoken({PreflightItem::NoProvisional, PreflightVerdict::Passed});
    QVERIFY(passed.contains(QLatin1String("This program")));
    QVERIFY(passed.contains(QLatin1String("Snyk does not report")));
    // A note that cannot be read may be of this group.
    const QString doubtful = spoken({PreflightItem::NoProvisional, PreflightVerdict::Doubtful});
    QVERIFY(doubtful.contains(QLatin1String("cannot be read")));
    PreflightResult ours{PreflightItem::NoProvisional, PreflightVerdict::Doubtful};
    ours.other = RotationId::create();
    QVERIFY(spoken(ours) != doubtful);
    // What needs no word has none.
    QVERIFY(textFor({PreflightItem::Keychain, PreflightVerdict::Passed}, moment).advice.isEmpty());
    QVERIFY(textFor({PreflightItem::NoProvisional, PreflightVerdict::NotNeeded}, moment).advice.isEmpty());
}

void TestRotationText::everyStateIsExplained()
{
    QSet<std::size_t> seen;
    for (const State &state : allStates()) {
        seen.insert(state.index());
        const RotationText text = textFor(state, moment);
        const QByteArray which = QByteArray::number(static_cast<int>(state.index()));
        QVERIFY2(
            !text.words.title.isEmpty() && !text.words.title.endsWith(QLatin1Char('.')), which.constData());
        QVERIFY2(text.words.whatHappened.endsWith(QLatin1Char('.')), which.constData());
        QVERIFY2(text.words.nextStep.endsWith(QLatin1Char('.')), which.constData());
    }
    // A state that is added needs its words.
    QCOMPARE(static_cast<std::size_t>(seen.size()), std::variant_size_v<State>);
}

void TestRotationText::troubleIsNoHeading()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    for (const State &state : QList<State>{JournalFailed{r}, ProvisionRefused{r, apiError()}, unsaved(r, {}),
             SwitchRefused{r, apiError()}, PromoteFailed{r, {}}})
        QCOMPARE(textFor(state, moment).tone, Tone::Danger);
    for (const State &state : QList<State>{AlreadyProvisioned{r}, ProvisionUnknown{r}, SwitchUnknown{r},
             KeychainUnclear{r, {}}, TokenMissing{r}})
        QCOMPARE(textFor(state, moment).tone, Tone::Warning);
    for (const State &state :
        QList<State>{Planning{r}, Deploying{r}, ReadyToSwitch{r}, Retired{r}, rotation::Done{r}})
        QCOMPARE(textFor(state, moment).tone, Tone::Plain);
}

void TestRotationText::noStateTellsAToken()
{
    for (const State &state : allStates()) {
        const QString words = wordsOf(textFor(state, moment).words);
        for (const char *token : {samples::brokerTokenText, samples::otherBrokerTokenText})
            QVERIFY(!words.contains(QLatin1String(token)));
    }
}

void TestRotationText::aProvisionalTokenOfOursIsToldFromOthers()
{
    const State state = AlreadyProvisioned{rotationAt(Stage::ProvisionedElsewhere)};
    const Explanation others = textFor(state, moment).words;
    const Explanation ours = textFor(state, moment, {samples::target(QStringLiteral("jira"))}).words;
    QVERIFY(others.title != ours.title);
    QVERIFY(ours.whatHappened.contains(QStringLiteral("Jira in Payments")));
    QVERIFY(others.nextStep.contains(QStringLiteral("administrators")));
}

void TestRotationText::saysWhereTheNewTokenIs_data()
{
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QStringList>("notThere");
    const QString keychain = QStringLiteral("is in the keychain");
    const QString memory = QStringLiteral("only in the memory of this program");
    const QString user = QStringLiteral("You have the new token");
    QTest::newRow("keychain") << Holder::Keychain << keychain << QStringList{memory, user};
    QTest::newRow("memory") << Holder::Memory << memory << QStringList{keychain, user};
    QTest::newRow("the user") << Holder::User << user << QStringList{keychain, memory};
    QTest::newRow("nobody knows") << Holder::Nobody << QString() << QStringList{keychain, memory, user};
}

void TestRotationText::saysWhereTheNewTokenIs()
{
    QFETCH(const Holder, holder);
    QFETCH(const QString, there);
    QFETCH(const QStringList, notThere);
    for (const Way way : {Way::Api, Way::WebUi}) {
        Rotation r = rotationAt(Stage::Provisioned, way);
        r.holder = holder;
        const KeepingError busy{{}, records::RecordError{}};
        for (const State &state : QList<State>{Deploying{r}, PromoteFailed{r, busy}}) {
            const QString words = textFor(state, moment).words.whatHappened;
            QVERIFY2(words.contains(there), qPrintable(words));
            for (const QString &other : notThere)
                QVERIFY2(!words.contains(other), qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("safe")), qPrintable(words));
        }
    }
    // Where Snyk has no switch, nobody says that the old token is used until then.
    const QString webUi
        = textFor(Deploying{rotationAt(Stage::Provisioned, Way::WebUi)}, moment).words.whatHappened;
    QVERIFY2(!webUi.contains(QStringLiteral("still uses the old")), qPrintable(webUi));
    Keeping kept{rotationAt(Stage::Provisioned), samples::brokerToken()};
    QVERIFY(textFor(kept, moment).words.whatHappened.contains(QStringLiteral("keychain")));
    kept.keep = keeping::Storing{records::Storage::Memory};
    const QString inMemory = textFor(kept, moment).words.whatHappened;
    QVERIFY2(!inMemory.contains(QStringLiteral("keychain")), qPrintable(inMemory));
    // Before anything has happened nothing is promised of a keychain.
    for (const Way way : {Way::Api, Way::WebUi})
        QVERIFY(!rollbackTexts(way).join(QLatin1Char(' ')).contains(QStringLiteral("keychain")));
}

void TestRotationText::saysWhereTheOldTokenIs_data()
{
    QTest::addColumn<std::optional<records::Storage>>("storage");
    QTest::newRow("keychain") << std::optional(records::Storage::Keychain);
    QTest::newRow("memory") << std::optional(records::Storage::Memory);
    QTest::newRow("unknown") << std::optional<records::Storage>();
}

void TestRotationText::saysWhereTheOldTokenIs()
{
    QFETCH(const std::optional<records::Storage>, storage);
    const Rotation r = rotationAt(Stage::Promoted);
    const vault::VaultError denied{vault::VaultErrorKind::Denied, {}};
    const QString notRemoved
        = textFor(Retired{r, KeepingError{denied, {}}}, moment, {{}, storage}).words.whatHappened;
    QCOMPARE(notRemoved.contains(QStringLiteral("keychain")), storage == records::Storage::Keychain);
    QCOMPARE(notRemoved.contains(QStringLiteral("memory")), storage == records::Storage::Memory);
    // It is gone from there when only the list could not be written.
    const QString listed
        = textFor(Retired{r, KeepingError{{}, records::RecordError{}}}, moment, {{}, storage})
              .words.whatHappened;
    QVERIFY2(listed.contains(QStringLiteral("gone from where it was kept")), qPrintable(listed));
    const QString removing = textFor(RemovingOld{r}, moment, {{}, storage}).words.whatHappened;
    QVERIFY2(!removing.contains(QStringLiteral("keychain")), qPrintable(removing));
    const QString advice = keepAdvice(storage);
    QCOMPARE(
        advice.contains(QStringLiteral("gone when the program ends")), storage == records::Storage::Memory);
    QCOMPARE(advice.contains(QStringLiteral("stays in the password")), storage != records::Storage::Memory);
}

void TestRotationText::claimsNoIssueThatNobodyKnowsOf()
{
    const vault::VaultError locked{vault::VaultErrorKind::Locked, {}};
    Rotation unknown = rotationAt(Stage::Provisioning);
    unknown.newToken.reset();
    const QString unclear = textFor(KeychainUnclear{unknown, locked}, moment).words.whatHappened;
    QVERIFY2(unclear.startsWith(QStringLiteral("Nobody knows")), qPrintable(unclear));
    const QString known
        = textFor(KeychainUnclear{rotationAt(Stage::Provisioned), locked}, moment).words.whatHappened;
    QVERIFY2(known.contains(QStringLiteral("was issued")), qPrintable(known));
    // A token that the user pasted says nothing about who issued what.
    const QString words = textFor(unsaved(unknown, locked), moment).words.whatHappened;
    QVERIFY2(!words.contains(QStringLiteral("issued")), qPrintable(words));
    // What waits may be this program's own.
    QVERIFY(!stageText(rotationAt(Stage::ProvisionedElsewhere)).contains(QStringLiteral("somebody")));
    // Where it was lost is said only when it is known.
    Rotation lost = rotationAt(Stage::Provisioned);
    lost.holder = Holder::Memory;
    QVERIFY(textFor(TokenMissing{lost}, moment).words.likelyCause.contains(QStringLiteral("memory")));
    lost.holder = Holder::Keychain;
    QVERIFY(!textFor(TokenMissing{lost}, moment).words.likelyCause.contains(QStringLiteral("memory")));
}

void TestRotationText::saysThatAFailedSavingMayHaveSucceeded()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    for (const auto kind : {vault::VaultErrorKind::Locked, vault::VaultErrorKind::NotConfirmed,
             vault::VaultErrorKind::StoppedWaiting, vault::VaultErrorKind::NoService}) {
        const bool isUncertain
            = kind == vault::VaultErrorKind::NotConfirmed || kind == vault::VaultErrorKind::StoppedWaiting;
        const vault::VaultError error{kind, {}};
        const QString words = textFor(unsaved(r, error), moment).words.whatHappened;
        QCOMPARE(words.contains(QStringLiteral("may not")), isUncertain);
        QVERIFY(words.contains(QStringLiteral("not lost")));
        QCOMPARE(unstoredText(error).contains(QStringLiteral("not stored anywhere")), !isUncertain);
        QCOMPARE(loseQuestionText(error).contains(QStringLiteral("not stored anywhere")), !isUncertain);
    }
}

void TestRotationText::tellsARefusalFromARequestThatNeverLeft()
{
    const Rotation r = rotationAt(Stage::Verified);
    QVERIFY(textFor(SwitchRefused{r, apiError()}, moment)
                .words.whatHappened.startsWith(QStringLiteral("Snyk refused")));
    snyk::ApiError offline;
    offline.kind = snyk::ApiErrorKind::NoNetwork;
    const QString words = textFor(SwitchRefused{r, offline}, moment).words.whatHappened;
    QVERIFY2(!words.contains(QStringLiteral("refused")), qPrintable(words));
    // Somebody else may have switched: what Snyk uses is not claimed.
    QVERIFY2(!words.contains(QStringLiteral("in use")), qPrintable(words));
}

void TestRotationText::givingUpSaysWhatIsKnown()
{
    const QString blocks = QStringLiteral("no other token can be issued");
    Rotation unknown = rotationAt(Stage::ProvisionUnknown);
    unknown.newToken.reset();
    const QString refused = giveUpText(ProvisionRefused{unknown, apiError()});
    QVERIFY2(refused.contains(QStringLiteral("No new token was issued")) && !refused.contains(blocks),
        qPrintable(refused));
    const QString nobody = giveUpText(ProvisionUnknown{unknown});
    QVERIFY2(nobody.contains(QStringLiteral("Nobody knows")) && nobody.contains(blocks), qPrintable(nobody));
    const Rotation issued = rotationAt(Stage::Provisioned);
    const QString missing = giveUpText(TokenMissing{issued});
    QVERIFY2(missing.contains(issued.newToken->masked()) && missing.contains(blocks), qPrintable(missing));
    Rotation webUi = rotationAt(Stage::Provisioning, Way::WebUi);
    webUi.newToken.reset();
    const QString awaiting = giveUpText(AwaitingToken{webUi});
    QVERIFY2(awaiting.contains(QStringLiteral("If you have already generated")) && !awaiting.contains(blocks),
        qPrintable(awaiting));
}

void TestRotationText::headingsTellTheState()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    const vault::VaultError locked{vault::VaultErrorKind::Locked, {}};
    const vault::VaultError mute{vault::VaultErrorKind::StoppedWaiting, {}};
    // "Not done" never stands for "nobody knows".
    for (const State &state :
        QList<State>{ProvisionUnknown{r}, SwitchUnknown{r}, KeychainUnclear{r, locked}, unsaved(r, mute)}) {
        const QString heading = troubleHeading(state);
        QVERIFY2(heading.endsWith(QStringLiteral("not known how it ended")), qPrintable(heading));
    }
    for (const State &state : QList<State>{ProvisionRefused{r, apiError()}, SwitchRefused{r, apiError()},
             unsaved(r, locked), JournalFailed{r}, PromoteFailed{r, {locked, {}}}}) {
        const QString heading = troubleHeading(state);
        QVERIFY2(heading.endsWith(QStringLiteral("not done")), qPrintable(heading));
    }
    for (const State &state : QList<State>{AlreadyProvisioned{r}, TokenMissing{r}})
        QVERIFY(troubleHeading(state).endsWith(QStringLiteral("to decide")));
}

void TestRotationText::unknownOutcomesSayHowToTell()
{
    const Rotation r = rotationAt(Stage::SwitchUnknown);
    const Explanation switched = textFor(SwitchUnknown{r}, moment).words;
    QVERIFY(switched.whatHappened.contains(QStringLiteral("not repeated")));
    QVERIFY(switched.nextStep.contains(r.newToken->masked()));
    QVERIFY(switched.nextStep.contains(r.oldToken.masked()));
    const Explanation provisioned = textFor(ProvisionUnknown{r}, moment).words;
    QVERIFY(provisioned.whatHappened.contains(QStringLiteral("not repeated")));
    QVERIFY(provisioned.nextStep.contains(QStringLiteral("GitLab in Payments")));
}

void TestRotationText::requestIdsOutliveTheSession()
{
    Rotation r = rotationAt(Stage::SwitchUnknown);
    r.trouble = Trouble{502, QStringLiteral("req-4711")};
    QCOMPARE(textFor(SwitchUnknown{r}, moment).words.requestId, QStringLiteral("req-4711"));
    QCOMPARE(textFor(ProvisionUnknown{r}, moment).words.requestId, QStringLiteral("req-4711"));
}

void TestRotationText::everyStateHasItsStep()
{
    for (const State &state : allStates()) {
        const Rotation *of = rotationOf(state);
        const Way way = of ? of->way : Way::Api;
        QVERIFY(rotationSteps(way).contains(stepOf(state)));
    }
    for (const RotationStep step : rotationSteps(Way::Api))
        QVERIFY(!stepName(step).isEmpty());
    // Where Snyk has no switch, none is promised.
    QVERIFY(!rotationSteps(Way::WebUi).contains(RotationStep::Switch));
}

void TestRotationText::everyStageHasWords()
{
    QSet<QString> texts;
    for (const Stage stage : allStages)
        texts.insert(stageText(rotationAt(stage)));
    QVERIFY(!texts.contains(QString()));
    // After "Next" nobody knows more than that the token was issued and nothing proven.
    QVERIFY(!stageText(rotationAt(Stage::Deployed)).contains(QLatin1String("started")));
    // The board knows that a rotation is unfinished, and the message on it how far that came.
    const QString advice
        = tokenStateAdvice(presence::TokenState::ProvisionalWaiting, vault::SecretKind::BrokerToken);
    QVERIFY(!advice.contains(QLatin1String("may have been")));
    QVERIFY(advice.contains(QLatin1String("Resume")));
    // Two pairs are the same to the user: an announced call and one without an answer.
    QCOMPARE(texts.size(), static_cast<qsizetype>(allStages.size()) - 2);
    QVERIFY(
        stageText(rotationAt(Stage::Provisioning)) != stageText(rotationAt(Stage::Provisioning, Way::WebUi)));
    QVERIFY(fitText(TokenFit::Fits).isEmpty());
    QVERIFY(fitText(TokenFit::IsTheOldOne) != fitText(TokenFit::IsAnotherOne));
    for (const auto fact : {StatedFact::ClientVerified, StatedFact::Switched, StatedFact::NotSwitched,
             StatedFact::ClientConfirmed})
        QVERIFY(!statedFactText(fact).isEmpty());
}

void TestRotationText::everyCheckHasWords()
{
    QSet<QString> names;
    for (const auto item : {PreflightItem::ApiToken, PreflightItem::Role, PreflightItem::Brokered,
             PreflightItem::Keychain, PreflightItem::NoProvisional}) {
        names.insert(preflightItemText(item));
        QSet<QString> verdicts;
        for (const auto verdict : {PreflightVerdict::Passed, PreflightVerdict::Doubtful,
                 PreflightVerdict::CannotTell, PreflightVerdict::Failed, PreflightVerdict::NotNeeded}) {
            const CheckText text = textFor(PreflightResult{item, verdict}, moment);
            verdicts.insert(text.verdict);
            const bool isFine = verdict == PreflightVerdict::Passed || verdict == PreflightVerdict::NotNeeded;
            // But for the one of which nobody knows all.
            const bool isQualified
                = item == PreflightItem::NoProvisional && verdict == PreflightVerdict::Passed;
            QCOMPARE(text.advice.isEmpty(), isFine && !isQualified);
        }
        QCOMPARE(verdicts.size(), 5);
    }
    QCOMPARE(names.size(), 5);
    const PreflightResult locked{PreflightItem::Keychain, PreflightVerdict::Failed, {},
        vault::VaultError{vault::VaultErrorKind::Locked, {}}};
    QVERIFY(textFor(locked, moment).advice.contains(QStringLiteral("locked")));
}

void TestRotationText::everyClientVerdictIsExplained()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(clientcheck::Verdict::Connected); ++i) {
        const auto verdict = static_cast<clientcheck::Verdict>(i);
        clientcheck::HealthReport report;
        report.verdict = verdict;
        report.at = moment;
        report.expectedServer = QStringLiteral("broker.eu.snyk.io");
        report.detail = QStringLiteral("https://user:hunter2@host/");
        const Explanation words = explainProof(report, QStringLiteral("http://host:8001"));
        QVERIFY(!words.title.isEmpty() && !titles.contains(words.title));
        titles.insert(words.title);
        QVERIFY(words.whatHappened.endsWith(QLatin1Char('.')));
        QVERIFY(words.nextStep.endsWith(QLatin1Char('.')));
        QVERIFY(!words.details.contains(QStringLiteral("hunter2")));
        QCOMPARE(toneOf(verdict) == Tone::Success, report.provesToken());
    }
    for (int i = 0; i <= static_cast<int>(clientcheck::SystemVerdict::Passed); ++i) {
        const auto verdict = static_cast<clientcheck::SystemVerdict>(i);
        clientcheck::SystemReport report;
        report.verdict = verdict;
        const Explanation words = explain(report);
        QVERIFY(!words.title.isEmpty() && !titles.contains(words.title));
        titles.insert(words.title);
        QVERIFY(words.nextStep.endsWith(QLatin1Char('.')));
    }
}

void TestRotationText::credentialsAreNamedByTheirMask()
{
    clientcheck::SystemReport report;
    report.checks
        = {{true, 200, QStringLiteral("ghp***890"), {}, {}}, {false, 401, {}, {}, QStringLiteral("bad")}};
    const QStringList lines = credentialTexts(report);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("ghp***890")));
    QVERIFY(lines[1].contains(QStringLiteral("401")));
    clientcheck::HealthReport health;
    health.tunnels = {{true, true, QStringLiteral("broker.eu.snyk.io"), QStringLiteral("4.200"), {}},
        {false, false, {}, {}, {}}};
    QVERIFY(tunnelTexts(health)[0].contains(QStringLiteral("broker.eu.snyk.io")));
    QVERIFY(tunnelTexts(health)[0] != tunnelTexts(health)[1]);
}

void TestRotationText::theDeploymentNamesItsFile()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    const QString text = deployTexts(r, QStringLiteral("client.env")).join(u' ');
    QVERIFY(text.contains(QStringLiteral("client.env")));
    QVERIFY(text.contains(QStringLiteral("leave the old one alone")));
    Rotation byWebUi = r;
    byWebUi.way = Way::WebUi;
    QVERIFY(!deployTexts(byWebUi, {}).join(u' ').contains(QStringLiteral("leave the old one alone")));
}

void TestRotationText::theSwitchNamesWhoFollows()
{
    const Rotation r = rotationAt(Stage::Verified);
    records::Target other = samples::target();
    other.org.name = QStringLiteral("Mobile");
    other.org.id = OrgId::parse(QStringLiteral("0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02")).value();
    const QString alone = switchTexts(r, {samples::target()}, 12).join(QLatin1Char('\n'));
    const QString shared = switchTexts(r, {samples::target(), other}, 12).join(QLatin1Char('\n'));
    QVERIFY(!alone.contains(QStringLiteral("Mobile")));
    QVERIFY(shared.contains(QStringLiteral("GitLab in Mobile")));
    QVERIFY(switchConsequence().contains(QStringLiteral("no way back")));
}

BTA_WINDOW_TEST(TestRotationText)
#include "tst_rotationtext.moc"
