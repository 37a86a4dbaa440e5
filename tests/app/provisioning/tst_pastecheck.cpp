// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/pastecheck.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::provisioning;

namespace {

constexpr const char *elsewhereText = "3f2b8c1d-6e4a-4b7f-9d10-5c8e2a7b4f93";

PasteContext context()
{
    records::Target other = samples::target(QStringLiteral("github-enterprise"));
    return {samples::target(), samples::apiToken().fingerprint(), {samples::organization().id},
        {samples::integrationId()},
        {samples::record(samples::brokerToken()),
            samples::record(samples::brokerToken(elsewhereText), other)}};
}

} // namespace

class TestPasteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokerToken_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<PasteVerdict>("expected");
        QTest::newRow("empty") << QByteArray() << PasteVerdict::Empty;
        QTest::newRow("new token") << QByteArray(samples::otherBrokerTokenText) << PasteVerdict::Accepted;
        QTest::newRow("upper case") << QByteArray(samples::otherBrokerTokenText).toUpper()
                                    << PasteVerdict::Accepted;
        QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << PasteVerdict::Accepted;
        QTest::newRow("recorded here") << QByteArray(samples::brokerTokenText) << PasteVerdict::AcceptedKnown;
        QTest::newRow("recorded elsewhere") << QByteArray(elsewhereText) << PasteVerdict::RecordedElsewhere;
        QTest::newRow("API token in use") << QByteArray(samples::apiTokenText) << PasteVerdict::IsApiToken;
        QTest::newRow("PAT") << QByteArray("snyk_uat.abcd1234.e30.sig") << PasteVerdict::IsApiToken;
        QTest::newRow("organization")
            << samples::organization().id.toString().toLatin1() << PasteVerdict::IsOrganizationId;
        QTest::newRow("organization, upper case")
            << samples::organization().id.toString().toUpper().toLatin1() << PasteVerdict::IsOrganizationId;
        QTest::newRow("integration") << samples::integrationId().toString().toLatin1()
                                     << PasteVerdict::IsIntegrationId;
        QTest::newRow("GitHub") << QByteArray("ghp_0123456789abcdefghijABCDEFGHIJ012345")
                                << PasteVerdict::IsScmToken;
        QTest::newRow("GitLab") << QByteArray("glpat-0123456789abcdefghij") << PasteVerdict::IsScmToken;
        QTest::newRow("version 7") << QByteArray("01890a5d-ac96-774b-bcce-b302099a8057")
                                   << PasteVerdict::WrongUuidVersion;
        QTest::newRow("bad variant") << QByteArray("5a2d9c4e-7b31-4f08-c6d2-0c9e8b7a6f51")
                                     << PasteVerdict::WrongUuidVersion;
        QTest::newRow("no dashes") << QByteArray("5a2d9c4e7b314f08a6d20c9e8b7a6f51")
                                   << PasteVerdict::NotATokenForm;
        QTest::newRow("words") << QByteArray("<broker-token>") << PasteVerdict::NotATokenForm;
    }
    void brokerToken()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(PasteVerdict, expected);
        const PasteCheck check = checkBrokerToken(Secret::take(std::move(pasted)), context());
        QCOMPARE(check.verdict, expected);
        const bool usable = expected == PasteVerdict::Accepted || expected == PasteVerdict::AcceptedKnown
            || expected == PasteVerdict::RecordedElsewhere;
        QCOMPARE(check.token.has_value(), usable);
    }

    void aSharedTokenIsNamedWithItsOtherHome()
    {
        const PasteCheck check = checkBrokerToken(samples::secret(elsewhereText), context());
        QCOMPARE(check.elsewhere->target.integrationType, QStringLiteral("github-enterprise"));
    }

    void apiToken_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<ApiTokenVerdict>("expected");
        QTest::newRow("empty") << QByteArray() << ApiTokenVerdict::Empty;
        QTest::newRow("UUID") << QByteArray(samples::apiTokenText) << ApiTokenVerdict::Accepted;
        QTest::newRow("PAT") << QByteArray("snyk_uat.abcd1234.e30.sig") << ApiTokenVerdict::Accepted;
        QTest::newRow("service account")
            << QByteArray("snyk_sat.abcd1234.e30.sig") << ApiTokenVerdict::Accepted;
        QTest::newRow("half a PAT") << QByteArray("snyk_uat.abcd1234.e30") << ApiTokenVerdict::NotATokenForm;
        QTest::newRow("recorded Broker token")
            << QByteArray(samples::brokerTokenText) << ApiTokenVerdict::IsBrokerToken;
        QTest::newRow("GitHub") << QByteArray("github_pat_11ABC_0123456789") << ApiTokenVerdict::IsScmToken;
        QTest::newRow("words") << QByteArray("my token") << ApiTokenVerdict::NotATokenForm;
    }
    void apiToken()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(ApiTokenVerdict, expected);
        const ApiTokenCheck check = checkApiToken(Secret::take(std::move(pasted)), context().records);
        QCOMPARE(check.verdict, expected);
        QCOMPARE(check.token.has_value(), expected == ApiTokenVerdict::Accepted);
        QCOMPARE(check.broker.has_value(), expected == ApiTokenVerdict::IsBrokerToken);
    }
};

BTA_TEST(TestPasteCheck)
#include "tst_pastecheck.moc"
