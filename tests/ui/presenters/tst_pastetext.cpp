// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/pastetext.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using products::PastedForm;
namespace form = products::form;
using paste::Check;
using paste::Verdict;

namespace {

constexpr std::array brokerVerdicts{Verdict::Empty, Verdict::Accepted, Verdict::AcceptedKnown,
    Verdict::SeveralTokens, Verdict::NotATokenForm, Verdict::WrongUuidVersion, Verdict::IsApiToken,
    Verdict::IsOrganizationId, Verdict::IsIntegrationId, Verdict::IsSomeId, Verdict::IsNamedOtherwise,
    Verdict::IsServiceToken, Verdict::RecordedElsewhere};
constexpr std::array apiVerdicts{Verdict::Empty, Verdict::Accepted, Verdict::SeveralTokens,
    Verdict::IsBrokerToken, Verdict::IsOrganizationId, Verdict::IsIntegrationId, Verdict::IsSomeId,
    Verdict::IsNamedOtherwise, Verdict::IsServiceToken, Verdict::NotATokenForm};

Check checkWith(Verdict verdict, PastedForm form = form::other)
{
    Check check;
    check.verdict = verdict;
    check.form = form;
    return check;
}

PasteText brokerText(Verdict verdict, PastedForm form = form::other)
{
    return brokerTokenText(checkWith(verdict, form));
}

PasteText apiText(Verdict verdict, PastedForm form = form::other)
{
    return apiTokenText(checkWith(verdict, form));
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
    void whatWasTakenIsSaid();
};

void TestPasteText::everyVerdictHasWords()
{
    QStringList broker;
    for (const Verdict verdict : brokerVerdicts)
        broker << brokerText(verdict).verdict;
    QVERIFY(!broker.contains(QString()));
    QCOMPARE(broker.removeDuplicates(), 0);
    QStringList api;
    for (const Verdict verdict : apiVerdicts)
        api << apiText(verdict).verdict;
    QVERIFY(!api.contains(QString()));
    QCOMPARE(api.removeDuplicates(), 0);
}

void TestPasteText::tonesMatch()
{
    for (const Verdict verdict : brokerVerdicts) {
        const PasteText text = brokerText(verdict);
        const bool accepted = verdict == Verdict::Accepted || verdict == Verdict::AcceptedKnown;
        QCOMPARE(text.tone == Tone::Success, accepted);
        QCOMPARE(text.tone == Tone::Muted, verdict == Verdict::Empty);
        QCOMPARE(text.tone == Tone::Warning, verdict == Verdict::RecordedElsewhere);
        // Whoever is turned away is told what to do.
        QVERIFY(text.tone != Tone::Danger || !text.advice.isEmpty());
    }
    for (const Verdict verdict : apiVerdicts) {
        const PasteText text = apiText(verdict);
        QCOMPARE(text.tone == Tone::Success, verdict == Verdict::Accepted);
        QVERIFY(text.tone != Tone::Danger || !text.advice.isEmpty());
    }
}

void TestPasteText::servicesAreNamed_data()
{
    QTest::addColumn<PastedForm>("form");
    QTest::addColumn<QString>("name");
    QTest::newRow("GitHub") << form::gitHubClassicToken << QStringLiteral("GitHub");
    QTest::newRow("GitLab") << form::gitLabToken << QStringLiteral("GitLab");
    QTest::newRow("Azure") << form::azureReposToken << QStringLiteral("Azure Repos");
    QTest::newRow("Bitbucket") << form::bitbucketToken << QStringLiteral("Bitbucket");
    QTest::newRow("Atlassian") << form::atlassianCloudToken << QStringLiteral("Atlassian");
    QTest::newRow("Artifactory") << form::artifactoryKey << QStringLiteral("Artifactory");
    QTest::newRow("other") << form::other << QStringLiteral("another service");
}

void TestPasteText::servicesAreNamed()
{
    QFETCH(PastedForm, form);
    QFETCH(QString, name);
    QVERIFY(brokerText(Verdict::IsServiceToken, form).verdict.contains(name));
    QVERIFY(apiText(Verdict::IsServiceToken, form).verdict.contains(name));
}

void TestPasteText::apiTokenFormsAreNamed()
{
    const auto verdictOf = [](const char *token) {
        Check check;
        check.verdict = Verdict::Accepted;
        check.apiToken = ApiToken::parse(Secret::take(QByteArray(token)));
        return check.apiToken ? apiTokenText(check).verdict : QString();
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

    Check check = checkWith(Verdict::RecordedElsewhere);
    check.recorded = record;
    const QString broker = brokerTokenText(check).verdict;
    QVERIFY(broker.contains(QLatin1String("Payments %2")));
    QVERIFY(broker.contains(QLatin1String("GitLab")));

    Check api = checkWith(Verdict::IsBrokerToken);
    api.recorded = record;
    QVERIFY(apiTokenText(api).verdict.contains(QLatin1String("Payments %2")));

    Check id = checkWith(Verdict::IsIntegrationId);
    id.place = target;
    QVERIFY(brokerTokenText(id).verdict.contains(QLatin1String("GitLab")));
    QVERIFY(brokerTokenText(id).verdict.contains(QLatin1String("Payments %2")));
}

/// Nobody should wonder what became of the rest of a line.
void TestPasteText::whatWasTakenIsSaid()
{
    Check check = checkWith(Verdict::Accepted);
    check.brokerToken = BrokerToken::parse(Secret::take(QByteArray("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f")));
    QVERIFY(takenText(check).isEmpty());
    QVERIFY(brokerTokenText(check).verdict.contains(QLatin1String("3f1d-...-4e5f")));
    check.isTaken = true;
    const QString unnamed = brokerTokenText(check).verdict;
    QVERIFY(unnamed.contains(takenText(check)));
    check.takenName = QStringLiteral("BROKER_TOKEN");
    const QString named = brokerTokenText(check).verdict;
    QVERIFY(named.contains(QLatin1String("BROKER_TOKEN")));
    QVERIFY(named != unnamed);
}

BTA_TEST(TestPasteText)
#include "tst_pastetext.moc"
