// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "asking.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace asking;

/// Provisioning, switching and cloning: how a shared token is rotated.
class TestSandboxTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_snyk = std::make_unique<SandboxSnyk>(SandboxOptions{});
        m_payments = orgId(*m_snyk, QStringLiteral("payments-platform"));
        m_mobile = orgId(*m_snyk, QStringLiteral("mobile-banking"));
        m_ledger = orgId(*m_snyk, QStringLiteral("core-ledger"));
    }

    void provisionsOncePerGroup()
    {
        const auto first = act(m_payments, QStringLiteral("gitlab"), QStringLiteral("provision-token"));
        QCOMPARE(first.status, 200);
        QVERIFY(looksLikeUuid(QStringView(text(first, "provisionalBrokerToken"))));
        QCOMPARE(text(first, "id"), integrationId(*m_snyk, m_payments, QStringLiteral("gitlab")));
        QVERIFY(text(first, "provisionalBrokerToken") != tokenOf(m_payments, QStringLiteral("gitlab")));
        for (const QString &org : {m_payments, m_mobile})
            QCOMPARE(act(org, QStringLiteral("gitlab"), QStringLiteral("provision-token")).status, 409);
        // Another group has its own.
        QCOMPARE(act(orgId(*m_snyk, QStringLiteral("warehouse-robotics")), QStringLiteral("bitbucket-server"),
                     QStringLiteral("provision-token"))
                     .status,
            200);
    }

    void provisionsForBrokeredOnly()
    {
        QCOMPARE(
            act(m_ledger, QStringLiteral("bitbucket-server"), QStringLiteral("provision-token")).status, 400);
    }

    void switchMovesAllThatShareTheToken()
    {
        const QString gitlab = QStringLiteral("gitlab");
        const QString old = tokenOf(m_payments, gitlab);
        QCOMPARE(tokenOf(m_mobile, gitlab), old);
        const QString azure
            = tokenOf(orgId(*m_snyk, QStringLiteral("data-analytics")), QStringLiteral("azure-repos"));
        const QString fresh
            = text(act(m_payments, gitlab, QStringLiteral("provision-token")), "provisionalBrokerToken");

        // Asked for by the other organization that shares it.
        const auto switched = act(m_mobile, gitlab, QStringLiteral("switch-token"));
        QCOMPARE(switched.status, 200);
        QVERIFY(switched.body.isEmpty());
        QCOMPARE(tokenOf(m_payments, gitlab), fresh);
        QCOMPARE(tokenOf(m_mobile, gitlab), fresh);
        QCOMPARE(
            tokenOf(orgId(*m_snyk, QStringLiteral("data-analytics")), QStringLiteral("azure-repos")), azure);

        QCOMPARE(act(m_payments, gitlab, QStringLiteral("switch-token")).status, 400);
        QCOMPARE(act(m_payments, gitlab, QStringLiteral("provision-token")).status, 200);
    }

    void switchNeedsAProvisionalToken()
    {
        const QString old = tokenOf(m_payments, QStringLiteral("gitlab"));
        QCOMPARE(act(m_payments, QStringLiteral("gitlab"), QStringLiteral("switch-token")).status, 400);
        // One that was made for another token of the group does not count.
        QCOMPARE(act(orgId(*m_snyk, QStringLiteral("data-analytics")), QStringLiteral("azure-repos"),
                     QStringLiteral("provision-token"))
                     .status,
            200);
        QCOMPARE(act(m_payments, QStringLiteral("gitlab"), QStringLiteral("switch-token")).status, 400);
        QCOMPARE(tokenOf(m_payments, QStringLiteral("gitlab")), old);
    }

    void tokenCallsTakeNoBody()
    {
        QCOMPARE(
            act(m_payments, QStringLiteral("gitlab"), QStringLiteral("provision-token"), "{}").status, 400);
        QCOMPARE(act(m_payments, QStringLiteral("gitlab"), QStringLiteral("forget-token")).status, 404);
    }

    void goesOnWhereTheLastProcessLeftIt()
    {
        const QString gitlab = QStringLiteral("gitlab");
        const Fingerprint old = *Fingerprint::parse(QStringLiteral("****"), QString(64, QLatin1Char('a')));
        const Fingerprint fresh = *Fingerprint::parse(QStringLiteral("****"), QString(64, QLatin1Char('b')));
        const OrgId payments = *OrgId::parse(m_payments);
        m_snyk = withKnown({{payments, gitlab, std::nullopt, old, fresh}});
        // The one that shares the token, and is not on the list, still does.
        QCOMPARE(tokenOf(m_mobile, gitlab), tokenOf(m_payments, gitlab));
        const QString before = tokenOf(m_payments, gitlab);
        QCOMPARE(act(m_payments, gitlab, QStringLiteral("provision-token")).status, 409);
        QCOMPARE(act(m_payments, gitlab, QStringLiteral("switch-token")).status, 200);
        QVERIFY(tokenOf(m_payments, gitlab) != before);
        QCOMPARE(tokenOf(m_mobile, gitlab), tokenOf(m_payments, gitlab));
        QCOMPARE(act(m_payments, gitlab, QStringLiteral("provision-token")).status, 200);
    }

    void knowsWhatSharesATokenByTheFingerprint()
    {
        const QString gitlab = QStringLiteral("gitlab");
        const Fingerprint one = *Fingerprint::parse(QStringLiteral("****"), QString(64, QLatin1Char('a')));
        const Fingerprint other = *Fingerprint::parse(QStringLiteral("****"), QString(64, QLatin1Char('b')));
        const OrgId payments = *OrgId::parse(m_payments);
        const OrgId mobile = *OrgId::parse(m_mobile);
        m_snyk = withKnown({{payments, gitlab, std::nullopt, one}, {mobile, gitlab, std::nullopt, other}});
        QVERIFY(tokenOf(m_mobile, gitlab) != tokenOf(m_payments, gitlab));
        m_snyk = withKnown({{payments, gitlab, std::nullopt, one}, {mobile, gitlab, std::nullopt, one}});
        QCOMPARE(tokenOf(m_mobile, gitlab), tokenOf(m_payments, gitlab));
    }

    void hasWhatWasAddedInPractice()
    {
        const QString enterprise = QStringLiteral("github-enterprise");
        const Fingerprint token = *Fingerprint::parse(QStringLiteral("****"), QString(64, QLatin1Char('a')));
        const IntegrationId id = IntegrationId::create();
        QCOMPARE(integrationId(*m_snyk, m_ledger, enterprise), QString());
        // Nobody knows an organization of this id; the others count all the same.
        m_snyk = withKnown(
            {{OrgId::create(), enterprise, id, token}, {*OrgId::parse(m_ledger), enterprise, id, token},
                {*OrgId::parse(m_ledger), QStringLiteral("bitbucket-server"), std::nullopt, token}});
        QCOMPARE(integrationId(*m_snyk, m_ledger, enterprise), id.toString());
        QCOMPARE(act(m_ledger, enterprise, QStringLiteral("provision-token")).status, 200);
        // It was a direct connection, and practice made it a brokered one.
        QCOMPARE(
            act(m_ledger, QStringLiteral("bitbucket-server"), QStringLiteral("switch-token")).status, 200);
    }

    void cloneSharesTheToken()
    {
        const QString old = tokenOf(m_payments, QStringLiteral("gitlab"));
        const auto cloned = clone(m_payments, QStringLiteral("gitlab"), m_ledger);
        QCOMPARE(cloned.status, 200);
        QCOMPARE(
            text(cloned, "newIntegrationId"), integrationId(*m_snyk, m_ledger, QStringLiteral("gitlab")));
        QCOMPARE(tokenOf(m_ledger, QStringLiteral("gitlab")), old);

        // In the place of one that is there already.
        const QString koeln = orgId(*m_snyk, QStringLiteral("zahlungsverkehr-sued-koeln"));
        const QString direct = integrationId(*m_snyk, koeln, QStringLiteral("gitlab"));
        QCOMPARE(clone(m_payments, QStringLiteral("gitlab"), koeln).status, 200);
        QVERIFY(integrationId(*m_snyk, koeln, QStringLiteral("gitlab")) != direct);
        QCOMPARE(tokenOf(koeln, QStringLiteral("gitlab")), old);
    }

    void cloneIsRefused_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<int>("status");
        QTest::newRow("itself") << QStringLiteral("payments-platform") << 400;
        QTest::newRow("another group") << QStringLiteral("website-relaunch") << 400;
        QTest::newRow("no group") << QStringLiteral("avery.lindqvist") << 400;
        QTest::newRow("no permission") << QStringLiteral("vendor-audit") << 403;
        QTest::newRow("nobody") << QString() << 404;
    }
    void cloneIsRefused()
    {
        QFETCH(QString, slug);
        QFETCH(int, status);
        const QString destination = slug.isEmpty() ? newUuid() : orgId(*m_snyk, slug);
        QCOMPARE(clone(m_payments, QStringLiteral("gitlab"), destination).status, status);
    }

    void cloneChecksTheBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other field") << QByteArray(R"({"destination":"x"})");
        QTest::newRow("no id") << QByteArray(R"({"destinationOrgPublicId":"core-ledger"})");
    }
    void cloneChecksTheBody()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(change(*m_snyk, Method::Post, pathOf(m_payments, QStringLiteral("gitlab")) + u"/clone", body)
                     .status,
            400);
    }

private:
    [[nodiscard]] QString pathOf(const QString &org, const QString &type)
    {
        return integrationsPath(org) + u'/' + integrationId(*m_snyk, org, type);
    }

    HttpResponse act(
        const QString &org, const QString &type, const QString &action, const QByteArray &body = QByteArray())
    {
        return change(*m_snyk, Method::Post, pathOf(org, type) + u"/authentication/" + action, body);
    }

    HttpResponse clone(const QString &org, const QString &type, const QString &destination)
    {
        const QByteArray body
            = QJsonDocument(QJsonObject{{QStringLiteral("destinationOrgPublicId"), destination}}).toJson();
        return change(*m_snyk, Method::Post, pathOf(org, type) + u"/clone", body);
    }

    [[nodiscard]] static std::unique_ptr<SandboxSnyk> withKnown(const QList<sandbox::KnownIntegration> &known)
    {
        SandboxOptions options;
        options.past.known = known;
        return std::make_unique<SandboxSnyk>(std::move(options));
    }

    /// By asking for what is there already, which this practice Snyk answers with the same token.
    [[nodiscard]] QString tokenOf(const QString &org, const QString &type)
    {
        return text(enable(*m_snyk, org, type), "brokerToken");
    }

    std::unique_ptr<SandboxSnyk> m_snyk;
    QString m_payments;
    QString m_mobile;
    QString m_ledger;
};

BTA_TEST(TestSandboxTokens)
#include "tst_sandboxtokens.moc"
