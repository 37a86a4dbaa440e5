// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/inventory.h"
#include "provisioning/plan.h"
#include "snyk/client.h"
#include "support/fakehttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace broker;
using namespace broker::integrations;
using broker::test::FakeHttp;

namespace {

const IntegrationRow &rowOf(const QList<IntegrationRow> &rows, const char *key)
{
    static const IntegrationRow none;
    for (const IntegrationRow &row : rows) {
        if (row.key == QLatin1String(key))
            return row;
    }
    return none;
}

IntegrationId id(int number)
{
    return IntegrationId::parse(
        QStringLiteral("%1-0000-4000-8000-000000000000").arg(number, 8, 16, QLatin1Char('0')))
        .value();
}

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// v1 names one of a type; REST knows them all.
    void showsEachOfSeveral()
    {
        const QString hub = QStringLiteral("docker-hub");
        const QString gitlab = QStringLiteral("gitlab");
        const QList<snyk::IntegrationEntry> v1{{hub, id(1)}, {gitlab, id(3)}};
        const snyk::RestIntegrations rest{{{id(1), false}, {id(2), true}, {id(3), true}, {id(4), true}},
            {{hub, id(1), {}}, {hub, id(2), QStringLiteral("Release")}, {gitlab, id(3), {}},
                // Two of a type that is there once are no news to believe.
                {gitlab, id(4), {}}}};
        const QList<snyk::IntegrationEntry> all = allOf(v1, rest);
        QCOMPARE(all.size(), 3);
        QList<IntegrationRow> hubs;
        for (const IntegrationRow &row : rowsFor(all, rest.flags)) {
            if (row.key == hub)
                hubs.append(row);
        }
        QCOMPARE(hubs.size(), 2);
        QVERIFY(hubs.at(0).integration == id(1) && hubs.at(0).profile.isEmpty());
        QCOMPARE(hubs.at(0).state, SetupState::SetUpDirect);
        QVERIFY(hubs.at(1).integration == id(2));
        QCOMPARE(hubs.at(1).profile, QStringLiteral("Release"));
        QCOMPARE(hubs.at(1).state, SetupState::Brokered);
        // One without a readable id in v1 is one of those that REST names.
        QCOMPARE(allOf({{hub, std::nullopt}}, rest).size(), 2);
        QCOMPARE(allOf({{gitlab, std::nullopt}}, {{}, {{gitlab, id(3), {}}}}).size(), 1);
    }

    void everyTypeOfTheCatalogueHasARow()
    {
        const QList<IntegrationRow> rows = rowsFor({}, std::nullopt);
        QCOMPARE(rows.size(), catalogue().size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].key, catalogue()[i].key);
    }

    void whatIsThereNow()
    {
        const QList<snyk::IntegrationEntry> entries{{QStringLiteral("gitlab"), id(1)},
            {QStringLiteral("github-enterprise"), id(2)}, {QStringLiteral("bitbucket-server"), id(3)},
            {QStringLiteral("jira"), id(4)}};
        const snyk::BrokerFlags flags{{id(1), true}, {id(2), false}};
        const QList<IntegrationRow> rows = rowsFor(entries, flags);
        QCOMPARE(rowOf(rows, "gitlab").state, SetupState::Brokered);
        QCOMPARE(rowOf(rows, "github-enterprise").state, SetupState::SetUpDirect);
        QCOMPARE(rowOf(rows, "bitbucket-server").state, SetupState::SetUpBrokerUnknown);
        QCOMPARE(rowOf(rows, "azure-repos").state, SetupState::NotSetUp);
        QCOMPARE(rowOf(rows, "jira").state, SetupState::SetUpBrokerUnknown);
        // Snyk's list is not documented to cover the types of the Web UI.
        QCOMPARE(rowOf(rows, "artifactory").state, SetupState::Unknown);
        QCOMPARE(rowOf(rows, "gitlab").integration, std::optional(id(1)));
    }

    void anIdThatIsNoneCostsNoOther()
    {
        const QList<IntegrationRow> rows
            = rowsFor({{QStringLiteral("gitlab"), std::nullopt}, {QStringLiteral("azure-repos"), id(1)},
                          {QStringLiteral("brand-new"), std::nullopt}},
                snyk::BrokerFlags{{id(1), true}});
        const IntegrationRow &unreadable = rowOf(rows, "gitlab");
        QCOMPARE(unreadable.state, SetupState::Unreadable);
        QVERIFY(!unreadable.integration);
        // There is no call that could name it; its token can still be read in the Web UI.
        QVERIFY(!provisioning::generateKind(unreadable));
        using provisioning::Method;
        QCOMPARE(provisioning::methodsFor(unreadable), QList<Method>({Method::Retrieve, Method::Paste}));
        QCOMPARE(rowOf(rows, "azure-repos").state, SetupState::Brokered);
        QCOMPARE(rowOf(rows, "brand-new").state, SetupState::Unreadable);
    }

    void foreignTypesAreShownAndNotOffered()
    {
        const QList<IntegrationRow> rows = rowsFor(
            {{QStringLiteral("github-cloud-app"), id(1)}, {QStringLiteral("brand-new"), id(2)}}, {});
        QCOMPARE(rows.size(), catalogue().size() + 2);
        for (const char *key : {"github-cloud-app", "brand-new"}) {
            QVERIFY(!rowOf(rows, key).type);
            QVERIFY(provisioning::methodsFor(rowOf(rows, key)).isEmpty());
            QVERIFY(!provisioning::generateKind(rowOf(rows, key)));
        }
    }

    void methodsAndCallsByState_data()
    {
        using provisioning::Method;
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<int>("flag");
        QTest::addColumn<Method>("first");
        QTest::addColumn<int>("kind");
        constexpr int none = -1;
        const int add = static_cast<int>(records::OperationKind::AddIntegration);
        const int enable = static_cast<int>(records::OperationKind::EnableBroker);
        const int repeat = static_cast<int>(records::OperationKind::RepeatEnable);
        for (const IntegrationType &type : catalogue()) {
            // Of a registry the token mostly comes from Snyk support, but the API takes its type.
            const bool api = type.origin != TokenOrigin::WebUi;
            const QString name = type.key;
            const Method generate = type.origin == TokenOrigin::Api ? Method::Generate : Method::Retrieve;
            QTest::newRow(qPrintable(name + QStringLiteral(", absent")))
                << type.key << false << none << generate << (api ? add : none);
            QTest::newRow(qPrintable(name + QStringLiteral(", direct")))
                << type.key << true << 0 << generate << (api ? enable : none);
            QTest::newRow(qPrintable(name + QStringLiteral(", unknown")))
                << type.key << true << none << generate << (api ? enable : none);
            QTest::newRow(qPrintable(name + QStringLiteral(", brokered")))
                << type.key << true << 1 << Method::Retrieve << (api ? repeat : none);
        }
    }
    void methodsAndCallsByState()
    {
        QFETCH(QString, key);
        QFETCH(bool, exists);
        QFETCH(int, flag);
        QFETCH(provisioning::Method, first);
        QFETCH(int, kind);
        QList<snyk::IntegrationEntry> entries;
        if (exists)
            entries.append({key, id(1)});
        snyk::BrokerFlags flags;
        if (flag >= 0)
            flags.insert(id(1), flag == 1);
        const QList<IntegrationRow> rows = rowsFor(entries, flags);
        const IntegrationRow &row = rowOf(rows, key.toLatin1().constData());
        QCOMPARE(provisioning::methodsFor(row).constFirst(), first);
        const auto generate = provisioning::generateKind(row);
        QCOMPARE(generate ? static_cast<int>(*generate) : -1, kind);
    }

    void aMissingEarlyAccessListIsNoFailure()
    {
        FakeHttp http;
        test::TestWorkspace ws(http);
        snyk::Client client(http, ws.clock, samples::region().api, samples::apiToken(), {1, {}, {}});
        http.enqueueJson(200, "{\"gitlab\":\"" + id(7).toString().toLatin1() + "\"}");
        http.enqueueJson(404, "{\"errors\":[{\"status\":\"404\",\"detail\":\"x\"}]}");
        Inventory inventory;
        inventory.load(client, samples::organization().id);
        QVERIFY(inventory.isLoading());
        QTRY_VERIFY(!inventory.isLoading() && !inventory.isAwaitingFlags());
        QVERIFY(!inventory.error());
        QCOMPARE(rowOf(inventory.rows(), "gitlab").state, SetupState::SetUpBrokerUnknown);
    }

    void aFailedListIsReported()
    {
        FakeHttp http;
        test::TestWorkspace ws(http);
        snyk::Client client(http, ws.clock, samples::region().api, samples::apiToken(), {1, {}, {}});
        http.enqueueJson(403, "{\"code\":403,\"message\":\"no\"}");
        http.enqueueJson(403, "{\"errors\":[]}");
        Inventory inventory;
        inventory.load(client, samples::organization().id);
        QTRY_VERIFY(inventory.error());
        QCOMPARE(inventory.error()->kind, snyk::ApiErrorKind::Forbidden);
        QVERIFY(inventory.rows().isEmpty());
    }
};

BTA_TEST(TestInventory)
#include "tst_inventory.moc"
