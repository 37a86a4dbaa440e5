// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/snykchanges.h"

#include "presence/truedate.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/client.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::presence;
using records::TokenRecord;
using snyk::ChangedThrough;
using snyk::IntegrationChange;

namespace {

constexpr int patience = 8000;
constexpr int day = 24 * 60;

/// Counts what is asked of an audit log.
class CountingHttp final : public snyk::Http
{
public:
    explicit CountingHttp(const sandbox::SandboxOptions &options)
        : snyk(options)
    { }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        if (request.url.path().endsWith(QLatin1String("/audit_logs/search")))
            ++questions;
        return snyk.send(std::move(request), std::move(stop));
    }

    sandbox::SandboxSnyk snyk;
    int questions = 0;
};

sandbox::SandboxOptions options(bool offersAuditLogs)
{
    sandbox::SandboxOptions made;
    made.delay = std::chrono::milliseconds(0);
    made.offersAuditLogs = offersAuditLogs;
    return made;
}

const QString colleague = QStringLiteral("0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35");

/// A list with one token, of an integration that the Snyk in memory has, and whoever reads the log.
class Bench final
{
public:
    explicit Bench(bool offersAuditLogs = true)
        : http(options(offersAuditLogs))
        , data(http)
        , changes(http, data.clock, data.records, data.workspace.retry, path())
    {
        data.clock.set(samples::moment());
        snyk::Client client(
            http, data.clock, samples::region().api, samples::apiToken(), data.workspace.retry);
        const snyk::Organization org = wait(client.orgs({QStringLiteral("Payments Platform"), QString()}, {}))
                                           ->organizations.constFirst();
        const auto integrations = wait(client.integrations(org.id, {}));
        for (const snyk::IntegrationEntry &entry : integrations->entries) {
            if (entry.type == QLatin1String("gitlab"))
                integration = entry.id;
        }
        records::Target target = samples::target();
        target.org = {org.id, org.name, org.slug, org.group};
        target.integration = integration;
        TokenRecord record = samples::record(samples::brokerToken(), target);
        record.origin = records::Origin::Pasted;
        id = data.records.put(record)->id;
        orgId = org.id;
    }

    [[nodiscard]] QString path() const { return data.folder.filePath(QStringLiteral("data/atsnyk.json")); }
    void happens(const char *what, const char *through, int minutes, const QString &user = colleague)
    {
        http.snyk.noteChange(*orgId, *integration, QLatin1String(what), QLatin1String(through),
            samples::moment().addSecs(qint64(minutes) * 60), user);
    }
    [[nodiscard]] bool look()
    {
        QSignalSpy looked(&changes, &SnykChanges::looked);
        changes.look(samples::region().api, samples::apiToken(), sandbox::SandboxSnyk::ownUserId());
        return !changes.isRunning() || looked.wait(patience);
    }
    [[nodiscard]] std::optional<SnykTrail> trail()
    {
        const SnykTrails &trails = changes.trails();
        return trails.contains(*id) ? std::optional(trails.value(*id)) : std::nullopt;
    }
    [[nodiscard]] bool isChanged() { return !changes.changedElsewhere().isEmpty(); }
    void minutesPass(int minutes) { data.clock.set(data.clock.nowUtc().addSecs(qint64(minutes) * 60)); }

    CountingHttp http;
    test::TestWorkspace data;
    SnykChanges changes;
    std::optional<OrgId> orgId;
    std::optional<IntegrationId> integration;
    std::optional<RecordId> id;

private:
    template <class T>
    static T wait(QFuture<T> future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, patience);
        return future.result();
    }
};

} // namespace

/// What Snyk's audit log says of the tokens in the list.
class TestSnykChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesATokenThatWasMadeElsewhere()
    {
        Bench bench;
        bench.happens("edit", "ui", -100 * day);
        bench.happens("create", "ui", -50 * day);
        bench.happens("edit", "api", -40 * day);
        bench.happens("settings.edit", "ui", -60);
        QVERIFY(bench.look());
        const auto trail = bench.trail();
        QVERIFY(trail && trail->last);
        QCOMPARE(trail->read, samples::moment());
        QCOMPARE(trail->last->at, samples::moment().addDays(-40));
        QCOMPARE(trail->last->change, IntegrationChange::Edited);
        QCOMPARE(trail->last->through, ChangedThrough::Api);
        QCOMPARE(trail->last->userId, colleague);
        QVERIFY(!trail->last->isByOwnAccount);
        QVERIFY(!bench.isChanged());
        // Who that is, Snyk tells.
        QCOMPARE(trail->last->userName, QStringLiteral("Robin Colleague (robin@example.com)"));
    }

    void leavesTheIdOfWhoIsNotToldBySnyk()
    {
        Bench bench;
        bench.happens("edit", "ui", -40 * day, QStringLiteral("11111111-2222-4333-8444-555555555555"));
        QVERIFY(bench.look());
        QVERIFY(bench.trail() && bench.trail()->last);
        QCOMPARE(bench.trail()->last->userName, QString());
        QCOMPARE(bench.trail()->last->userId, QStringLiteral("11111111-2222-4333-8444-555555555555"));
    }

    void saysThatNothingWasDoneInNinetyDays()
    {
        Bench bench;
        bench.happens("create", "ui", -91 * day);
        QVERIFY(bench.look());
        QVERIFY(bench.trail() && !bench.trail()->last);
    }

    /// What the log or the record says of when a secret was made, is not unknown.
    void knowsAnAge_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isAccepted");
        QTest::addColumn<int>("age");
        const auto known = static_cast<int>(Age::Known);
        const auto unknown = static_cast<int>(Age::Unknown);
        QTest::newRow("log not read") << 0 << QString() << false << unknown;
        QTest::newRow("weeks before") << -40 * day << QStringLiteral("edit") << false << known;
        QTest::newRow("the day before") << -day / 2 << QStringLiteral("create") << false << known;
        QTest::newRow("just then") << 5 << QStringLiteral("edit") << false << known;
        QTest::newRow("the date of the list is kept") << -40 * day << QStringLiteral("edit") << true << known;
        QTest::newRow("nothing in all the log")
            << -91 * day << QStringLiteral("create") << false << static_cast<int>(Age::AtLeastTheLog);
        QTest::newRow("changed since by others") << 60 << QStringLiteral("edit") << false << unknown;
        QTest::newRow("deleted before") << -40 * day << QStringLiteral("delete") << false << unknown;
    }
    void knowsAnAge()
    {
        QFETCH(const int, minutes);
        QFETCH(const QString, what);
        QFETCH(const bool, isAccepted);
        QFETCH(const int, age);
        Bench bench;
        TokenRecord record = *bench.data.records.find(*bench.id);
        record.origin = records::Origin::Pasted;
        QVERIFY(bench.data.records.put(record));
        if (!what.isEmpty()) {
            if (minutes > 0)
                bench.minutesPass(2 * minutes);
            bench.happens(what.toLatin1().constData(), "ui", minutes);
            QVERIFY(bench.look());
            if (isAccepted)
                bench.changes.accept(*bench.id);
        }
        const auto now = ageOf(*bench.data.records.find(*bench.id), bench.trail());
        QCOMPARE(static_cast<int>(now), age);
    }

    void ofWhatWasMadeHereTheAgeIsKnown()
    {
        TokenRecord record = samples::record(samples::brokerToken());
        QCOMPARE(static_cast<int>(ageOf(record)), static_cast<int>(Age::Known));
        record.origin = records::Origin::Retrieved;
        QCOMPARE(static_cast<int>(ageOf(record)), static_cast<int>(Age::Unknown));
        record.rotated = record.created.addDays(1);
        QCOMPARE(static_cast<int>(ageOf(record)), static_cast<int>(Age::Known));
    }

    void remembersWhatSnykForgets()
    {
        Bench bench;
        bench.minutesPass(120);
        bench.happens("edit", "ui", 60);
        QVERIFY(bench.look());
        QVERIFY(bench.isChanged());
        // The logs go back 90 days.
        bench.minutesPass(91 * day);
        QVERIFY(bench.look());
        QVERIFY(bench.isChanged());
        QVERIFY(bench.trail() && bench.trail()->last);
    }

    void noticesWhatOthersDoBehindOurBack_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("with our own call") << 5 << QStringLiteral("edit") << false;
        QTest::newRow("an hour later") << 60 << QStringLiteral("edit") << true;
        QTest::newRow("made anew") << 60 << QStringLiteral("create") << true;
        QTest::newRow("deleted") << 60 << QStringLiteral("delete") << true;
        QTest::newRow("settings alone") << 60 << QStringLiteral("settings.edit") << false;
    }
    void noticesWhatOthersDoBehindOurBack()
    {
        QFETCH(const int, minutes);
        QFETCH(const QString, what);
        QFETCH(const bool, isNoticed);
        Bench bench;
        bench.minutesPass(120);
        bench.happens(what.toLatin1().constData(), "api", minutes);
        QVERIFY(bench.look());
        QCOMPARE(bench.isChanged(), isNoticed);
    }

    void whatIsKnownStaysKnownUntilTheNextChange()
    {
        Bench bench;
        bench.minutesPass(120);
        bench.happens("edit", "ui", 60);
        QVERIFY(bench.look());
        QVERIFY(bench.isChanged());
        bench.changes.accept(*bench.id);
        QVERIFY(!bench.isChanged());

        bench.minutesPass(30);
        QVERIFY(bench.look());
        QCOMPARE(bench.http.questions, 2);
        QVERIFY(!bench.isChanged());

        bench.happens("edit", "ui", 130);
        bench.minutesPass(30);
        QVERIFY(bench.look());
        QVERIFY(bench.isChanged());
    }

    void isThereAfterARestart()
    {
        Bench bench;
        bench.minutesPass(120);
        bench.happens("edit", "ui", 60);
        QVERIFY(bench.look());
        bench.changes.setReminded(bench.changes.changedElsewhere());
        // It is written without waiting for the disk.
        QTRY_COMPARE(SnykChanges(bench.http, bench.data.clock, bench.data.records, bench.data.workspace.retry,
                         bench.path())
                         .trails(),
            bench.changes.trails());
        SnykChanges later(
            bench.http, bench.data.clock, bench.data.records, bench.data.workspace.retry, bench.path());
        QVERIFY(later.trails().value(*bench.id).last->isReminded);
        QCOMPARE(later.changedElsewhere().size(), 1);
        // Rotated here since: whatever was done before is history.
        TokenRecord rotated = *bench.data.records.find(*bench.id);
        rotated.rotated = bench.data.clock.nowUtc();
        QVERIFY(bench.data.records.put(rotated));
        QVERIFY(later.changedElsewhere().isEmpty());
    }

    void knowsTheAccountThatIsSignedIn()
    {
        Bench bench;
        bench.happens("edit", "api", -60, sandbox::SandboxSnyk::ownUserId());
        QVERIFY(bench.look());
        QVERIFY(bench.trail()->last->isByOwnAccount);
    }

    void asksNoMoreWhereItMayNotRead()
    {
        Bench bench(false);
        QVERIFY(bench.look());
        QCOMPARE(bench.http.questions, 1);
        QVERIFY(!bench.trail());
        bench.minutesPass(day);
        QVERIFY(bench.look());
        QCOMPARE(bench.http.questions, 1);
    }

    void asksNotTwiceWithinMinutes()
    {
        Bench bench;
        QVERIFY(bench.look());
        QVERIFY(bench.look());
        QCOMPARE(bench.http.questions, 1);
    }

    void asksNothingWithoutATokenOfTheRegion()
    {
        Bench bench;
        bench.changes.look(samples::region(QStringLiteral("SNYK-AU-01")).api, samples::apiToken(), {});
        QVERIFY(!bench.changes.isRunning());
        QCOMPARE(bench.http.questions, 0);
    }
};

BTA_TEST(TestSnykChanges)
#include "tst_snykchanges.moc"
