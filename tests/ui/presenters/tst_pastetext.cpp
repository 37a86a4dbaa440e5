// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/pastetext.h"
#include "support/testroom.h"

#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using provisioning::ApiTokenCheck;
using provisioning::ApiTokenVerdict;
using provisioning::PasteCheck;
using provisioning::PasteVerdict;

namespace {

constexpr std::array brokerVerdicts{PasteVerdict::Empty, PasteVerdict::Accepted, PasteVerdict::AcceptedKnown,
    PasteVerdict::NotATokenForm, PasteVerdict::WrongUuidVersion, PasteVerdict::IsApiToken,
    PasteVerdict::IsOrganizationId, PasteVerdict::IsIntegrationId, PasteVerdict::IsScmToken,
    PasteVerdict::RecordedElsewhere};
constexpr std::array apiVerdicts{ApiTokenVerdict::Empty, ApiTokenVerdict::Accepted,
    ApiTokenVerdict::IsBrokerToken, ApiTokenVerdict::IsScmToken, ApiTokenVerdict::NotATokenForm};

template <class Check, class Verdict>
PasteText textOf(Verdict verdict, PastedForm form = PastedForm::Other)
{
    Check check;
    check.verdict = verdict;
    check.form = form;
    return textFor(check);
}

} // namespace

class TestPasteText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasWords();
    void tonesMatch();
    void servicesAreNamed_data();
    void servicesAreNamed();
    void apiTokenFormsAreNamed();
    void theOtherRecordIsNamed();
};

void TestPasteText::everyVerdictHasWords()
{
    QStringList broker;
    for (const PasteVerdict verdict : brokerVerdicts)
        broker << textOf<PasteCheck>(verdict).verdict;
    QVERIFY(!broker.contains(QString()));
    QCOMPARE(broker.removeDuplicates(), 0);
    QStringList api;
    for (const ApiTokenVerdict verdict : apiVerdicts)
        api << textOf<ApiTokenCheck>(verdict).verdict;
    QVERIFY(!api.contains(QString()));
    QCOMPARE(api.removeDuplicates(), 0);
}

void TestPasteText::tonesMatch()
{
    for (const PasteVerdict verdict : brokerVerdicts) {
        const PasteText text = textOf<PasteCheck>(verdict);
        const bool accepted = verdict == PasteVerdict::Accepted || verdict == PasteVerdict::AcceptedKnown;
        QCOMPARE(text.tone == Tone::Success, accepted);
        QCOMPARE(text.tone == Tone::Muted, verdict == PasteVerdict::Empty);
        QCOMPARE(text.tone == Tone::Warning, verdict == PasteVerdict::RecordedElsewhere);
        // Whoever is turned away is told what to do.
        QVERIFY(text.tone != Tone::Danger || !text.advice.isEmpty());
    }
    for (const ApiTokenVerdict verdict : apiVerdicts) {
        const PasteText text = textOf<ApiTokenCheck>(verdict);
        QCOMPARE(text.tone == Tone::Success, verdict == ApiTokenVerdict::Accepted);
        QVERIFY(text.tone != Tone::Danger || !text.advice.isEmpty());
    }
}

void TestPasteText::servicesAreNamed_data()
{
    QTest::addColumn<PastedForm>("form");
    QTest::addColumn<QString>("name");
    QTest::newRow("GitHub") << PastedForm::GitHubToken << QStringLiteral("GitHub");
    QTest::newRow("GitLab") << PastedForm::GitLabToken << QStringLiteral("GitLab");
    QTest::newRow("Azure") << PastedForm::AzureReposToken << QStringLiteral("Azure Repos");
    QTest::newRow("Bitbucket") << PastedForm::BitbucketToken << QStringLiteral("Bitbucket");
    QTest::newRow("Atlassian") << PastedForm::AtlassianToken << QStringLiteral("Atlassian");
    QTest::newRow("Artifactory") << PastedForm::ArtifactoryToken << QStringLiteral("Artifactory");
    QTest::newRow("other") << PastedForm::Other << QStringLiteral("another service");
}

void TestPasteText::servicesAreNamed()
{
    QFETCH(PastedForm, form);
    QFETCH(QString, name);
    QVERIFY(textOf<PasteCheck>(PasteVerdict::IsScmToken, form).verdict.contains(name));
    QVERIFY(textOf<ApiTokenCheck>(ApiTokenVerdict::IsScmToken, form).verdict.contains(name));
}

void TestPasteText::apiTokenFormsAreNamed()
{
    const auto verdictOf = [](const char *token) {
        ApiTokenCheck check;
        check.verdict = ApiTokenVerdict::Accepted;
        check.token = ApiToken::parse(Secret::take(QByteArray(token)));
        return check.token ? textFor(check).verdict : QString();
    };
    QStringList texts{verdictOf("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f"),
        verdictOf("snyk_uat.abcd1234.eyJ9.c2ln"), verdictOf("snyk_sat.abcd1234.eyJ9.c2ln")};
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestPasteText::theOtherRecordIsNamed()
{
    const Secret secret = Secret::take(QByteArray("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f"));
    const vault::VaultKey key
        = vault::KeySpace(QString(), false)
              .key(vault::SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"), newUuid());
    const records::Target target{QStringLiteral("SNYK-EU-01"), QStringLiteral("https://api.eu.snyk.io"),
        records::OrgRef{
            OrgId::create(), QStringLiteral("Payments %2"), QStringLiteral("payments"), std::nullopt},
        QStringLiteral("gitlab"), std::nullopt};
    const records::TokenRecord record{RecordId::create(), target, Fingerprint::of(secret), key,
        records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current, false,
        QDateTime(), QDateTime(), QJsonObject()};

    PasteCheck check;
    check.verdict = PasteVerdict::RecordedElsewhere;
    check.elsewhere = record;
    QVERIFY(textFor(check).verdict.contains(QLatin1String("Payments %2")));
    const PasteText text = textFor(check, QStringLiteral("GitLab"));
    QVERIFY(text.verdict.contains(QLatin1String("Payments %2")));
    QVERIFY(text.verdict.contains(QLatin1String("GitLab")));

    ApiTokenCheck api;
    api.verdict = ApiTokenVerdict::IsBrokerToken;
    api.broker = record;
    QVERIFY(textFor(api, QStringLiteral("GitLab")).verdict.contains(QLatin1String("Payments %2")));
}

BTA_TEST(TestPasteText)
#include "tst_pastetext.moc"
