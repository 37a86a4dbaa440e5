// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/datetext.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker::ui;

/// A day that may be read in three ways when the year has two digits.
class TestDateText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeYear_data();
    void writesTheWholeYear();
};

void TestDateText::writesTheWholeYear_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::newRow("German") << "de_DE"
                            << "04.12.2026";
    QTest::newRow("English, United States") << "en_US"
                                            << "12/4/2026";
    QTest::newRow("English, United Kingdom") << "en_GB"
                                             << "04/12/2026";
    QTest::newRow("French") << "fr_FR"
                            << "04/12/2026";
    QTest::newRow("Spanish") << "es_ES"
                             << "4/12/2026";
    QTest::newRow("Portuguese") << "pt_BR"
                                << "04/12/2026";
    QTest::newRow("Japanese") << "ja_JP"
                              << "2026/12/04";
    QTest::newRow("Chinese") << "zh_CN"
                             << "2026/12/4";
    QTest::newRow("no country") << "C"
                                << "2026-12-04";
    QTest::newRow("Croatian, with spaces") << "hr_HR"
                                           << "04. 12. 2026.";
    QTest::newRow("Bulgarian, with a word") << "bg_BG"
                                            << "2026-12-04";
}

void TestDateText::writesTheWholeYear()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, date);
    const QDateTime noon = QDate(2026, 12, 4).startOfDay().addSecs(12 * 3600).toUTC();
    QCOMPARE(shortDate(QDate(2026, 12, 4), QLocale(locale)), date);
    QCOMPARE(shortDate(noon, QLocale(locale)), date);
    const QString moment = shortMoment(noon, QLocale(locale));
    QVERIFY2(moment.startsWith(date) && moment.contains(QLatin1String("12:00")), qPrintable(moment));
}

BTA_TEST(TestDateText)
#include "tst_datetext.moc"
