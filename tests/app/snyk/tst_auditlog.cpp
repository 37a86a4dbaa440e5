// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/auditlog.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;

namespace {

const QByteArray auditId1 = "aaaaaaaa-0000-4000-8000-000000000001";
const QByteArray auditId2 = "bbbbbbbb-0000-4000-8000-000000000002";

} // namespace

/// What Snyk's audit log is asked, and what it answers. The bodies stand outside of the class: moc loses its
/// way in strings like theirs.
class TestAuditLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForChangesOfIntegrationsAlone();
    void readsWhatItIsAbout();
    void takesNothingElseForALog_data();
    void takesNothingElseForALog();
};

void TestAuditLog::asksForChangesOfIntegrationsAlone()
{
    const OrgId org = samples::organization().id;
    const HttpRequest request
        = auditLogRequest(samples::region().api, samples::apiToken(), org, samples::moment(), QString());
    QCOMPARE(request.method, Method::Get);
    QCOMPARE(request.url.toEncoded(),
        "https://api.eu.snyk.io/rest/orgs/" + org.toString().toLatin1()
            + "/audit_logs/search?version=2024-10-15&from=2026-03-12T09%3A30%3A00Z&size=100"
              "&sort_order=DESC&events=org.integration.create&events=org.integration.edit"
              "&events=org.integration.delete");
    QVERIFY(request.auth.has_value());
    const HttpRequest further = auditLogRequest(
        samples::region().api, samples::apiToken(), org, samples::moment(), QStringLiteral("a+b&c"));
    QVERIFY(further.url.toEncoded().endsWith("&cursor=a%2Bb%26c"));
}

void TestAuditLog::readsWhatItIsAbout()
{
    const QByteArray known
        = R"({"created":"2026-03-01T10:00:00.5Z","event":"org.integration.edit","user_id":"u\u00071",)"
          R"("content":{"interface":"api","after":{"integrationId":")"
        + auditId1 + R"("},"deep":{"deep":{"deep":{"id":")" + auditId2 + R"("}}}}})";
    const QByteArray foreign = R"({"created":"2026-03-01T10:00:00Z","event":"org.project.add"})";
    const QByteArray timeless = R"({"created":"yesterday","event":"org.integration.edit"})";
    const QByteArray local = R"({"created":"2026-03-01T10:00:00","event":"org.integration.edit"})";
    const auto page = decodeAuditPage("{\"data\":{\"items\":[" + known + "," + foreign + "," + timeless + ","
        + local + R"(,null,7]},"links":{"next":"/orgs/x/audit_logs/search?cursor=a%2Bb"}})");
    QVERIFY(page.has_value());
    QCOMPARE(page->nextCursor, QStringLiteral("a+b"));
    QCOMPARE(page->events.size(), 1);
    const IntegrationEvent &event = page->events.constFirst();
    QCOMPARE(event.at, QDateTime(QDate(2026, 3, 1), QTime(10, 0, 0, 500), Qt::UTC));
    QCOMPARE(event.change, IntegrationChange::Edited);
    QCOMPARE(event.through, ChangedThrough::Api);
    QVERIFY(!event.userId.contains(QChar(7)));
    QCOMPARE(event.integrations, QList<IntegrationId>{*IntegrationId::parse(QString::fromLatin1(auditId1))});
}

void TestAuditLog::takesNothingElseForALog_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "[]", "{}", R"({"data":[]})", R"({"data":{"items":{}}})", "<html>"})
        QTest::newRow(body) << QByteArray(body);
}

void TestAuditLog::takesNothingElseForALog()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!decodeAuditPage(body));
}

BTA_TEST(TestAuditLog)
#include "tst_auditlog.moc"
