// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditentry.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::audit;

namespace {

Entry fullEntry()
{
    return {Action::TokenGenerated, Outcome::Unknown, QStringLiteral("SNYK-EU-01"), OrgId::create(),
        QStringLiteral("Zahlungsverkehr S\u00fcd\n\"<b>\""), QStringLiteral("gitlab"),
        IntegrationId::create(), RecordId::create(), Fingerprint::of(Secret::take(newUuid())),
        QStringLiteral("req-1"), QStringLiteral("detail \u2028 \U0001f600"),
        QDateTime(QDate(2026, 3, 14), QTime(15, 9, 26, 535), Qt::UTC)};
}

} // namespace

class TestAuditEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionAndOutcomeComesBack()
    {
        QSet<QString> names;
        for (int action = 0; action <= static_cast<int>(Action::ClientStopped); ++action) {
            for (int outcome = 0; outcome <= static_cast<int>(Outcome::Unknown); ++outcome) {
                Entry entry = fullEntry();
                entry.action = static_cast<Action>(action);
                entry.outcome = static_cast<Outcome>(outcome);
                const QByteArray text = toLine(entry);
                QVERIFY(!text.contains('\n'));
                const Line line = lineFrom(text);
                QCOMPARE(line.kind, LineKind::Entry);
                QVERIFY(line.entry == entry);
                names.insert(nameOf(entry.action) + u'/' + nameOf(entry.outcome));
            }
        }
        QCOMPARE(names.size(), 26 * 4);
    }

    void emptyFieldsAreNotWritten()
    {
        Entry entry;
        entry.at = fullEntry().at;
        QCOMPARE(toLine(entry),
            QByteArray(
                R"({"action":"signed-in","at":"2026-03-14T15:09:26.535Z","outcome":"succeeded","schema":1})"));
        QVERIFY(lineFrom(toLine(entry)).entry == entry);
    }

    void noPartOfALineIsAnEntry()
    {
        const QByteArray whole = toLine(fullEntry());
        for (qsizetype length = 1; length < whole.size(); ++length)
            QCOMPARE(lineFrom(whole.first(length)).kind, LineKind::Torn);
    }

    void otherLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<LineKind>("kind");
        const QByteArray at = R"("at":"2026-03-14T15:09:26Z")";
        QTest::newRow("empty") << QByteArray() << LineKind::Empty;
        QTest::newRow("zeroes") << QByteArray(100, '\0') << LineKind::Torn;
        QTest::newRow("array") << QByteArray("[]") << LineKind::Torn;
        QTest::newRow("no fields") << QByteArray("{}") << LineKind::Torn;
        QTest::newRow("no time") << QByteArray(R"({"schema":1,"action":"signed-in","outcome":"failed"})")
                                 << LineKind::Torn;
        QTest::newRow("time without zone") << QByteArray(
            R"({"schema":1,"at":"2026-03-14T15:09:26","action":"signed-in","outcome":"failed"})")
                                           << LineKind::Torn;
        QTest::newRow("later action")
            << "{\"schema\":1," + at + R"(,"action":"teleported","outcome":"failed"})" << LineKind::Newer;
        QTest::newRow("later outcome")
            << "{\"schema\":1," + at + R"(,"action":"signed-in","outcome":"maybe"})" << LineKind::Newer;
        QTest::newRow("later schema")
            << "{\"schema\":2," + at + R"(,"action":"signed-in","outcome":"failed"})" << LineKind::Newer;
        QTest::newRow("two in one line")
            << toLine(fullEntry()).first(40) + toLine(fullEntry()) << LineKind::Torn;
    }
    void otherLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(LineKind, kind);
        QCOMPARE(lineFrom(text).kind, kind);
        QVERIFY(!lineFrom(text).entry);
    }

    void textsAreBounded()
    {
        Entry entry = fullEntry();
        entry.orgName = QString(299, u'x') + QStringLiteral("\U0001f600");
        entry.detail = QString(100000, u'\n');
        const Line line = lineFrom(toLine(entry));
        QVERIFY(line.entry);
        QCOMPARE(line.entry->orgName, QString(299, u'x'));
        QCOMPARE(line.entry->detail.size(), longestText);
        QVERIFY(toLine(entry).size() < 5000);
    }

    void noPlaceForASecret()
    {
        const QString token = newUuid();
        Entry entry = fullEntry();
        entry.fingerprint = Fingerprint::of(Secret::take(token.toLatin1()));
        QVERIFY(!toLine(entry).contains(token.toLatin1()));
        QVERIFY(!toLine(entry).contains(token.mid(4, 20).toLatin1()));
    }

    void fieldsHaveNames()
    {
        QCOMPARE(fieldsOf(fullEntry()).size(), fieldNames().size());
        const QJsonObject json = QJsonDocument::fromJson(toLine(fullEntry())).object();
        for (const QString &name : fieldNames())
            QVERIFY2(json.contains(name), qPrintable(name));
    }
};

BTA_TEST(TestAuditEntry)
#include "tst_auditentry.moc"
