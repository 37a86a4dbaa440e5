// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/csv.h"
#include "support/testroom.h"

#include <QLocale>
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
        const auto row = [](const char *field, const char *written) {
            QTest::newRow(field) << QString::fromUtf8(field) << QByteArray(written);
        };
        row("GitLab", "GitLab");
        row("", "");
        row("a,b", "a,b");
        row("a\"b", "a\"\"b");
        row("a\r\nb", "a\r\nb");
        row("=1+1", "'=1+1");
        row("=A1;B1", "'=A1;B1");
        row("-5", "'-5");
        row("\t=1", "\t'=1");
        row("  =1", "  '=1");
        row("\xe2\x80\x8b=1", "\xe2\x80\x8b'=1"); // behind what nobody sees
        row("\xef\xbc\x9d"
            "1",
            "'\xef\xbc\x9d"
            "1");
        row("a=1", "a=1");
        row("a - b", "a - b");
        row("\xc3\xbc", "\xc3\xbc");
        // Where another separator takes the field apart.
        row("foo;@SUM(1+1)*2;bar", "foo;'@SUM(1+1)*2;bar");
        row("a,=1", "a,'=1");
        row("a\t+1", "a\t'+1");
        row("a|-1", "a|'-1");
        row("a\n=1", "a\n'=1");
        row("a\r=1", "a\r'=1");
        row("a; \"=1", "a; \"\"'=1");
        QTest::newRow("hidden by a null")
            << QString(QChar(QChar::Null)) + QStringLiteral("=1") << QByteArray("'=1");
    }
    void field()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        const QByteArray csv = toCsv({QStringLiteral("Name")}, {{field}});
        QCOMPARE(csv, "\xef\xbb\xbf\"Name\"\r\n\"" + written + "\"\r\n");
    }

    void separatesAsTheLocaleDoes()
    {
        QCOMPARE(separatorFor(QLocale(QLocale::English, QLocale::UnitedStates)), Separator::Comma);
        QCOMPARE(separatorFor(QLocale(QLocale::Japanese)), Separator::Comma);
        QCOMPARE(separatorFor(QLocale(QLocale::German)), Separator::Semicolon);
        QCOMPARE(separatorFor(QLocale(QLocale::French)), Separator::Semicolon);
        const QStringList row{QStringLiteral("a"), QStringLiteral("b")};
        QCOMPARE(toCsv(row, {row}, Separator::Semicolon),
            QByteArray("\xef\xbb\xbf\"a\";\"b\"\r\n\"a\";\"b\"\r\n"));
    }
};

BTA_TEST(TestCsv)
#include "tst_csv.moc"
