// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/csv.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::exports;

/// The bytes themselves; readcsv.py reads them with another's parser.
class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void field_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("GitLab") << QByteArray("GitLab");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("lines") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("formula in quotes") << QStringLiteral("=A1;B1") << QByteArray("\"'=A1;B1\"");
        QTest::newRow("minus") << QStringLiteral("-5") << QByteArray("'-5");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("hidden by a null")
            << QString(QChar(QChar::Null)) + QStringLiteral("=1") << QByteArray("'=1");
        QTest::newRow("equals inside") << QStringLiteral("a=1") << QByteArray("a=1");
        QTest::newRow("umlaut") << QStringLiteral("\u00fc") << QByteArray("\xc3\xbc");
    }
    void field()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        const QByteArray csv = toCsv({QStringLiteral("Name")}, {{field}});
        QCOMPARE(csv, "\xef\xbb\xbfName\r\n" + written + "\r\n");
    }
};

BTA_TEST(TestCsv)
#include "tst_csv.moc"
