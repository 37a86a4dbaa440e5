// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "paste/pastecheck.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::paste;

namespace {

constexpr const char *elsewhereText = "3f2b8c1d-6e4a-4b7f-9d10-5c8e2a7b4f93";
constexpr const char *otherIntegrationText = "7d1e5d10-11aa-4e0b-b0c4-0f6d2b7c8e77";

const auto recordedElsewhere = [] {
    records::Target target = samples::target(QStringLiteral("github-enterprise"));
    target.org.id = OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-000000000002")).value();
    target.org.name = QStringLiteral("Billing");
    target.integration = IntegrationId::parse(QString::fromLatin1(otherIntegrationText)).value();
    return target;
};

Context context()
{
    Context known = contextOf({samples::record(samples::brokerToken()),
        samples::record(samples::brokerToken(elsewhereText), recordedElsewhere())});
    known.apiToken = samples::apiToken().fingerprint();
    return known;
}

Check brokerCheck(QByteArray text)
{
    return checkBrokerToken(Secret::take(std::move(text)), samples::target(), context());
}

QByteArray pastedText(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

class TestPasteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oauthParts_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<Verdict>("id");
        QTest::addColumn<Verdict>("secret");
        const auto row = [](const char *name, const QByteArray &pasted, Verdict id, Verdict secret) {
            QTest::newRow(name) << pasted << id << secret;
        };
        row("empty", QByteArray(), Verdict::Empty, Verdict::Empty);
        row("an id", samples::clientIdText, Verdict::Accepted, Verdict::Accepted);
        row("a secret", samples::clientSecretText, Verdict::Accepted, Verdict::Accepted);
        row("40 hexadecimal digits", QByteArray(40, 'a'), Verdict::Accepted, Verdict::Accepted);
        row("short", "a-client", Verdict::Accepted, Verdict::NotATokenForm);
        row("two words", "0123456789 0123456789", Verdict::NotATokenForm, Verdict::NotATokenForm);
        row("personal access token", "snyk_uat.0a1b2c3d.eyJoIjoieCJ9.c2ln", Verdict::IsApiToken,
            Verdict::IsApiToken);
        row("token of GitHub", "ghp_" + QByteArray(36, 'a'), Verdict::IsServiceToken,
            Verdict::IsServiceToken);
        row("Broker token", samples::brokerTokenText, Verdict::IsBrokerToken, Verdict::IsBrokerToken);
        row("id of an integration", otherIntegrationText, Verdict::IsIntegrationId, Verdict::IsIntegrationId);
    }
    void oauthParts()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(Verdict, id);
        QFETCH(Verdict, secret);
        const Secret text = Secret::take(QByteArray(pasted.constData()));
        QCOMPARE(checkOAuthPart(text, OAuthPart::ClientId, context()).verdict, id);
        const Check check = checkOAuthPart(text, OAuthPart::ClientSecret, context());
        QCOMPARE(check.verdict, secret);
        if (check.verdict == Verdict::Accepted)
            QCOMPARE(pastedText(check.secret), pasted);
    }

    void brokerToken_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<Verdict>("expected");
        QTest::newRow("empty") << QByteArray() << Verdict::Empty;
        QTest::newRow("new token") << QByteArray(samples::otherBrokerTokenText) << Verdict::Accepted;
        QTest::newRow("upper case") << QByteArray(samples::otherBrokerTokenText).toUpper()
                                    << Verdict::Accepted;
        QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << Verdict::Accepted;
        QTest::newRow("recorded here") << QByteArray(samples::brokerTokenText) << Verdict::AcceptedKnown;
        QTest::newRow("recorded here, upper case")
            << QByteArray(samples::brokerTokenText).toUpper() << Verdict::AcceptedKnown;
        QTest::newRow("recorded elsewhere, upper case")
            << QByteArray(elsewhereText).toUpper() << Verdict::RecordedElsewhere;
        QTest::newRow("API token in use, upper case")
            << QByteArray(samples::apiTokenText).toUpper() << Verdict::IsApiToken;
        QTest::newRow("integration of another organization")
            << QByteArray(otherIntegrationText) << Verdict::IsIntegrationId;
        QTest::newRow("Atlassian") << QByteArray("ATATT3xFfGF0abc") << Verdict::IsServiceToken;
        QTest::newRow("deploy token") << QByteArray("gldt-aBcDeFgHiJkLmNoPqRsT") << Verdict::IsServiceToken;
        QTest::newRow("several") << QByteArray(elsewhereText) + ' ' + samples::brokerTokenText
                                 << Verdict::SeveralTokens;
        QTest::newRow("called an API token")
            << QByteArray("SNYK_TOKEN=") + samples::otherBrokerTokenText << Verdict::IsApiToken;
        QTest::newRow("called an id")
            << QByteArray("id: ") + samples::otherBrokerTokenText << Verdict::IsSomeId;
        QTest::newRow("called a secret")
            << QByteArray("client_secret=") + samples::otherBrokerTokenText << Verdict::IsNamedOtherwise;
        QTest::newRow("called an organization")
            << QByteArray("SNYK_CFG_ORG=") + samples::otherBrokerTokenText << Verdict::IsNamedOtherwise;
        QTest::newRow("recorded elsewhere") << QByteArray(elsewhereText) << Verdict::RecordedElsewhere;
        QTest::newRow("API token in use") << QByteArray(samples::apiTokenText) << Verdict::IsApiToken;
        QTest::newRow("PAT") << QByteArray("snyk_uat.abcd1234.e30.sig") << Verdict::IsApiToken;
        QTest::newRow("organization")
            << samples::organization().id.toString().toLatin1() << Verdict::IsOrganizationId;
        QTest::newRow("organization, upper case")
            << samples::organization().id.toString().toUpper().toLatin1() << Verdict::IsOrganizationId;
        QTest::newRow("integration") << samples::integrationId().toString().toLatin1()
                                     << Verdict::IsIntegrationId;
        QTest::newRow("GitHub") << QByteArray("ghp_0123456789abcdefghijABCDEFGHIJ012345")
                                << Verdict::IsServiceToken;
        QTest::newRow("GitLab") << QByteArray("glpat-0123456789abcdefghij") << Verdict::IsServiceToken;
        QTest::newRow("version 7") << QByteArray("01890a5d-ac96-774b-bcce-b302099a8057")
                                   << Verdict::WrongUuidVersion;
        QTest::newRow("bad variant") << QByteArray("5a2d9c4e-7b31-4f08-c6d2-0c9e8b7a6f51")
                                     << Verdict::WrongUuidVersion;
        QTest::newRow("no dashes") << QByteArray("5a2d9c4e7b314f08a6d20c9e8b7a6f51")
                                   << Verdict::NotATokenForm;
        QTest::newRow("words") << QByteArray("<broker-token>") << Verdict::NotATokenForm;
    }
    void brokerToken()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(Verdict, expected);
        const Check check = brokerCheck(pasted);
        QCOMPARE(check.verdict, expected);
        const bool usable = expected == Verdict::Accepted || expected == Verdict::AcceptedKnown
            || expected == Verdict::RecordedElsewhere;
        QCOMPARE(check.brokerToken.has_value(), usable);
    }

    void aSharedTokenIsNamedWithItsOtherHome()
    {
        const Check check = brokerCheck(elsewhereText);
        QCOMPARE(check.recorded->target.integrationType, QStringLiteral("github-enterprise"));
    }

    void anIntegrationIsNamedWithItsOrganization()
    {
        const Check check = brokerCheck(otherIntegrationText);
        QCOMPARE(check.place->org.name, QStringLiteral("Billing"));
        QCOMPARE(check.place->integrationType, QStringLiteral("github-enterprise"));
    }

    /// The very bytes that are kept, whatever was around them.
    void takesTheTokenOutOfALine_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        const QByteArray token("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10");
        QTest::newRow("variable") << "BROKER_TOKEN=" + token;
        QTest::newRow("line of a script") << "-e BROKER_TOKEN=" + token + " \\";
        QTest::newRow("YAML") << "BROKER_TOKEN: \"" + token + '"';
        QTest::newRow("values") << "brokerToken: \"" + token + '"';
        QTest::newRow("answer") << "{\"id\":\"0b6a1c52-7c55-4f6e-8f5a-0d3f5a6b7c8d\",\"brokerToken\":\""
                + token + "\"}";
        QTest::newRow("upper case") << "BROKER_TOKEN=" + token.toUpper();
    }
    void takesTheTokenOutOfALine()
    {
        QFETCH(QByteArray, pasted);
        const Check check = brokerCheck(pasted);
        QCOMPARE(check.verdict, Verdict::Accepted);
        QVERIFY(check.isTaken && !check.takenName.isEmpty());
        QCOMPARE(pastedText(check.brokerToken->secret()), QByteArray("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10"));
    }

    /// Recorded by an older version in the case in which it was pasted.
    void findsWhatWasRecordedInUpperCase()
    {
        records::TokenRecord old = samples::record(samples::brokerToken());
        old.fingerprint = Fingerprint::of(Secret::take(QByteArray(samples::brokerTokenText).toUpper()));
        for (const QByteArray &text :
            {QByteArray(samples::brokerTokenText), QByteArray(samples::brokerTokenText).toUpper()}) {
            const Check check
                = checkBrokerToken(Secret::take(QByteArray(text)), samples::target(), contextOf({old}));
            QCOMPARE(check.verdict, Verdict::AcceptedKnown);
            QCOMPARE(check.recorded->id, old.id);
        }
    }

    void apiToken_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<Verdict>("expected");
        QTest::newRow("empty") << QByteArray() << Verdict::Empty;
        QTest::newRow("UUID") << QByteArray(samples::apiTokenText) << Verdict::Accepted;
        QTest::newRow("PAT") << QByteArray("snyk_uat.abcd1234.e30.sig") << Verdict::Accepted;
        QTest::newRow("service account") << QByteArray("snyk_sat.abcd1234.e30.sig") << Verdict::Accepted;
        QTest::newRow("half a PAT") << QByteArray("snyk_uat.abcd1234.e30") << Verdict::NotATokenForm;
        QTest::newRow("recorded Broker token")
            << QByteArray(samples::brokerTokenText) << Verdict::IsBrokerToken;
        QTest::newRow("recorded Broker token, upper case")
            << QByteArray(samples::brokerTokenText).toUpper() << Verdict::IsBrokerToken;
        QTest::newRow("line") << QByteArray("export SNYK_TOKEN=") + samples::apiTokenText
                              << Verdict::Accepted;
        QTest::newRow("several") << QByteArray(samples::apiTokenText) + ' ' + samples::otherBrokerTokenText
                                 << Verdict::SeveralTokens;
        QTest::newRow("called a tenant")
            << QByteArray("tenant=") + samples::otherBrokerTokenText << Verdict::IsNamedOtherwise;
        QTest::newRow("Snyk's CLI") << QByteArray("SNYK_API=") + samples::apiTokenText << Verdict::Accepted;
        QTest::newRow("integration") << QByteArray(otherIntegrationText) << Verdict::IsIntegrationId;
        QTest::newRow("GitHub") << QByteArray("github_pat_11ABC_0123456789") << Verdict::IsServiceToken;
        QTest::newRow("words") << QByteArray("my token") << Verdict::NotATokenForm;
    }
    void apiToken()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(Verdict, expected);
        const Check check = checkApiToken(Secret::take(std::move(pasted)), context());
        QCOMPARE(check.verdict, expected);
        QCOMPARE(check.apiToken.has_value(), expected == Verdict::Accepted);
        QCOMPARE(check.recorded.has_value(), expected == Verdict::IsBrokerToken);
    }
};

BTA_TEST(TestPasteCheck)
#include "tst_pastecheck.moc"
