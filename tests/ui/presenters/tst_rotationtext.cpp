// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"
#include "presenters/preflighttext.h"
#include "presenters/prooftext.h"
#include "presenters/rotationtext.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using namespace broker::rotation;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

constexpr std::array allStages{Stage::Planned, Stage::Provisioning, Stage::ProvisionUnknown,
    Stage::ProvisionedElsewhere, Stage::Provisioned, Stage::Deployed, Stage::Verified, Stage::Switching,
    Stage::SwitchUnknown, Stage::Switched, Stage::Confirmed, Stage::Promoted};
constexpr std::array allVerdicts{clientcheck::Verdict::Unreachable, clientcheck::Verdict::ConnectionRefused,
    clientcheck::Verdict::NotABrokerClient, clientcheck::Verdict::NotConnected,
    clientcheck::Verdict::WrongRegion, clientcheck::Verdict::OtherConfiguration,
    clientcheck::Verdict::MixedTunnels, clientcheck::Verdict::Connected};

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

/// One of each, and both forms where an error may be missing.
QList<State> allStates()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    const BrokerToken token = samples::brokerToken();
    const vault::VaultError locked{vault::VaultErrorKind::Locked, {}};
    const records::RecordError record{};
    return {Idle{}, Planning{r}, Journaling{r}, Journaling{rotationAt(Stage::Switching)},
        JournalFailed{r, Stage::Planned, record}, Provisioning{r}, Provisioning{r, true},
        ProvisionRefused{r, apiError()}, AlreadyProvisioned{r}, AlreadyProvisioned{r, apiError(409)},
        ProvisionUnknown{r}, ProvisionUnknown{r, apiError(502)}, AwaitingToken{r}, Storing{r, token},
        StoreFailed{r, token, locked}, Deploying{r}, Verifying{r}, ReadyToSwitch{r}, Switching{r},
        Switching{r, true}, SwitchRefused{r, apiError()}, SwitchUnknown{r}, SwitchUnknown{r, apiError(502)},
        Switched{r}, ReadyToPromote{r}, ReadyToPromote{rotationAt(Stage::Confirmed, Way::WebUi)},
        Promoting{r}, PromoteFailed{r, {locked, {}}}, PromoteFailed{r, {{}, record}}, Retired{r},
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
    void everyStateIsExplained();
    void troubleIsNoHeading();
    void noStateTellsAToken();
    void aProvisionalTokenOfOursIsToldFromOthers();
    void unknownOutcomesSayHowToTell();
    void requestIdsOutliveTheSession();
    void everyStateHasItsStep();
    void everyStageHasWords();
    void everyCheckHasWords();
    void everyClientVerdictIsExplained();
    void credentialsAreNamedByTheirMask();
    void theExampleHasEverythingButTheToken();
    void theSwitchNamesWhoFollows();
};

void TestRotationText::everyStateIsExplained()
{
    QSet<std::size_t> seen;
    for (const State &state : allStates()) {
        seen.insert(state.index());
        const RotationText text = textFor(state, now);
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
    const BrokerToken token = samples::brokerToken();
    for (const State &state : QList<State>{JournalFailed{r}, ProvisionRefused{r, apiError()},
             StoreFailed{r, token, {}}, SwitchRefused{r, apiError()}, PromoteFailed{r, {}}})
        QCOMPARE(textFor(state, now).tone, Tone::Danger);
    for (const State &state : QList<State>{AlreadyProvisioned{r}, ProvisionUnknown{r}, SwitchUnknown{r},
             KeychainUnclear{r, {}}, TokenMissing{r}})
        QCOMPARE(textFor(state, now).tone, Tone::Warning);
    for (const State &state :
        QList<State>{Planning{r}, Deploying{r}, ReadyToSwitch{r}, Retired{r}, rotation::Done{r}})
        QCOMPARE(textFor(state, now).tone, Tone::Plain);
}

void TestRotationText::noStateTellsAToken()
{
    for (const State &state : allStates()) {
        const QString words = wordsOf(textFor(state, now).words);
        for (const char *token : {samples::brokerTokenText, samples::otherBrokerTokenText})
            QVERIFY(!words.contains(QLatin1String(token)));
    }
}

void TestRotationText::aProvisionalTokenOfOursIsToldFromOthers()
{
    const State state = AlreadyProvisioned{rotationAt(Stage::ProvisionedElsewhere)};
    const Explanation others = textFor(state, now).words;
    const Explanation ours = textFor(state, now, samples::target(QStringLiteral("jira"))).words;
    QVERIFY(others.title != ours.title);
    QVERIFY(ours.whatHappened.contains(QStringLiteral("Jira in Payments")));
    QVERIFY(others.nextStep.contains(QStringLiteral("administrators")));
}

void TestRotationText::unknownOutcomesSayHowToTell()
{
    const Rotation r = rotationAt(Stage::SwitchUnknown);
    const Explanation switched = textFor(SwitchUnknown{r}, now).words;
    QVERIFY(switched.whatHappened.contains(QStringLiteral("not repeated")));
    QVERIFY(switched.nextStep.contains(r.newToken->masked()));
    QVERIFY(switched.nextStep.contains(r.oldToken.masked()));
    const Explanation provisioned = textFor(ProvisionUnknown{r}, now).words;
    QVERIFY(provisioned.whatHappened.contains(QStringLiteral("not repeated")));
    QVERIFY(provisioned.nextStep.contains(QStringLiteral("GitLab in Payments")));
}

void TestRotationText::requestIdsOutliveTheSession()
{
    Rotation r = rotationAt(Stage::SwitchUnknown);
    r.trouble = Trouble{502, QStringLiteral("req-4711")};
    QCOMPARE(textFor(SwitchUnknown{r}, now).words.requestId, QStringLiteral("req-4711"));
    QCOMPARE(textFor(ProvisionUnknown{r}, now).words.requestId, QStringLiteral("req-4711"));
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
            const CheckText text = textFor(PreflightResult{item, verdict}, now);
            verdicts.insert(text.verdict);
            const bool isFine = verdict == PreflightVerdict::Passed || verdict == PreflightVerdict::NotNeeded;
            QCOMPARE(text.advice.isEmpty(), isFine);
        }
        QCOMPARE(verdicts.size(), 5);
    }
    QCOMPARE(names.size(), 5);
    const PreflightResult locked{PreflightItem::Keychain, PreflightVerdict::Failed, {},
        vault::VaultError{vault::VaultErrorKind::Locked, {}}};
    QVERIFY(textFor(locked, now).advice.contains(QStringLiteral("locked")));
}

void TestRotationText::everyClientVerdictIsExplained()
{
    QSet<QString> titles;
    for (const auto verdict : allVerdicts) {
        clientcheck::HealthReport report;
        report.verdict = verdict;
        report.at = now;
        report.expectedHost = QStringLiteral("broker.eu.snyk.io");
        report.detail = QStringLiteral("https://user:hunter2@host/");
        const Explanation words = explainProof(report, QStringLiteral("http://host:8001"));
        QVERIFY(!words.title.isEmpty() && !titles.contains(words.title));
        titles.insert(words.title);
        QVERIFY(words.whatHappened.endsWith(QLatin1Char('.')));
        QVERIFY(words.nextStep.endsWith(QLatin1Char('.')));
        QVERIFY(!words.details.contains(QStringLiteral("hunter2")));
        QCOMPARE(toneOf(verdict) == Tone::Success, report.provesConfiguration());
    }
    for (const auto verdict : {clientcheck::SystemVerdict::NoAnswer, clientcheck::SystemVerdict::NotOffered,
             clientcheck::SystemVerdict::Passed, clientcheck::SystemVerdict::Failed}) {
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

void TestRotationText::theExampleHasEverythingButTheToken()
{
    const Rotation r = rotationAt(Stage::Provisioned);
    const QString example = dockerExample(r);
    QVERIFY(example.contains(QStringLiteral("--env BROKER_HEALTHCHECK_PATH=/healthcheck/")));
    QVERIFY(example.contains(QStringLiteral("--name snyk-broker-gitlab-")));
    QVERIFY(example.contains(QStringLiteral("--publish 8001:8000")));
    QVERIFY(example.contains(QStringLiteral("BROKER_SERVER_URL=https://broker.eu.snyk.io")));
    QVERIFY(!example.contains(QLatin1String(samples::otherBrokerTokenText)));
    // Taken from the environment, so that it is in no list of processes.
    QVERIFY(example.contains(QStringLiteral("--env BROKER_TOKEN ")));
    Rotation unknown = r;
    unknown.newToken.reset();
    QVERIFY(dockerExample(unknown).isEmpty());
}

void TestRotationText::theSwitchNamesWhoFollows()
{
    const Rotation r = rotationAt(Stage::Verified);
    records::TokenRecord other = samples::record(samples::brokerToken());
    other.target.org.name = QStringLiteral("Mobile");
    other.target.org.id = OrgId::parse(QStringLiteral("0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02")).value();
    const QString alone = switchTexts(r, {samples::record(samples::brokerToken())}).join(QLatin1Char('\n'));
    const QString shared
        = switchTexts(r, {samples::record(samples::brokerToken()), other}).join(QLatin1Char('\n'));
    QVERIFY(!alone.contains(QStringLiteral("Mobile")));
    QVERIFY(shared.contains(QStringLiteral("GitLab in Mobile")));
    QVERIFY(alone.contains(QStringLiteral("no way back")));
}

BTA_WINDOW_TEST(TestRotationText)
#include "tst_rotationtext.moc"
