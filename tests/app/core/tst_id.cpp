// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/id.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace broker;

static_assert(!std::is_default_constructible_v<OrgId>, "an id is valid as soon as it exists");
static_assert(!std::is_convertible_v<OrgId, IntegrationId>, "kinds of ids cannot be swapped");
static_assert(!std::is_convertible_v<QString, OrgId>, "text becomes an id through parse only");
static_assert(std::is_copy_constructible_v<OrgId>);

class TestId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // null: refused

        const QString uuid = QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        QTest::newRow("plain") << uuid << uuid;
        QTest::newRow("upper case") << uuid.toUpper() << uuid;
        QTest::newRow("white space around") << QString(u' ' + uuid + u'\n') << uuid;
        QTest::newRow("nil") << QStringLiteral("00000000-0000-0000-0000-000000000000")
                             << QStringLiteral("00000000-0000-0000-0000-000000000000");
        QTest::newRow("version 7") << QStringLiteral("018f2504-4f89-71d3-7a0c-0305e82c3301")
                                   << QStringLiteral("018f2504-4f89-71d3-7a0c-0305e82c3301");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no dashes") << QString(uuid).remove(u'-') << QString();
        QTest::newRow("braces") << QString(u'{' + uuid + u'}') << QString();
        QTest::newRow("one short") << uuid.chopped(1) << QString();
        QTest::newRow("one long") << QString(uuid + u'0') << QString();
        QTest::newRow("not hexadecimal") << QString(uuid).replace(0, 1, u'g') << QString();
        QTest::newRow("dash moved") << QString(uuid).replace(7, 2, QStringLiteral("-e")) << QString();
        QTest::newRow("full-width digit") << QString(uuid).replace(0, 1, QChar(0xff13)) << QString();
        QTest::newRow("path") << QStringLiteral("../../../../etc/passwd-0123456789abcd") << QString();
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto id = OrgId::parse(text);
        QCOMPARE(id.has_value(), !expected.isNull());
        if (id)
            QCOMPARE(id->toString(), expected);
        const QString trimmed = text.trimmed();
        QCOMPARE(looksLikeUuid(QStringView(trimmed)), !expected.isNull());
    }

    void judgesBytesAsText()
    {
        QVERIFY(looksLikeUuid(QLatin1String("3F2504E0-4f89-41d3-9a0c-0305e82c3301")));
        QVERIFY(!looksLikeUuid(QLatin1String("3F2504E0-4f89-41d3-9a0c_0305e82c3301")));
        QVERIFY(!looksLikeUuid(QLatin1String()));
    }

    void createsDistinctOnes()
    {
        QSet<RecordId> ids;
        constexpr int many = 100;
        for (int i = 0; i < many; ++i)
            ids.insert(RecordId::create());
        QCOMPARE(ids.size(), many);
        const RecordId id = *ids.cbegin();
        QCOMPARE(RecordId::parse(id.toString()), std::optional(id));
    }
};

BTA_TEST(TestId)
#include "tst_id.moc"
