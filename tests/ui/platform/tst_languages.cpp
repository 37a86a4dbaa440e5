// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "languages.h"
#include "presenters/datetext.h"
#include "presenters/languagelist.h"
#include "support/testroom.h"
#include "widgets/dayedit.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace broker::ui;

/// No window speaks two languages: the buttons that Qt names are in that of the program.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsSpeakTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        const QHash<QString, QString> words{{QStringLiteral("de"), QStringLiteral("Abbrechen")},
            {QStringLiteral("en"), QStringLiteral("Cancel")},
            {QStringLiteral("es"), QStringLiteral("Cancelar")},
            {QStringLiteral("fr"), QStringLiteral("Annuler")},
            {QStringLiteral("ja"), QStringLiteral("キャンセル")},
            {QStringLiteral("pt_BR"), QStringLiteral("Cancelar")},
            {QStringLiteral("zh_CN"), QStringLiteral("取消")}};
        for (const SpokenLanguage &spoken : spokenLanguages())
            QTest::newRow(qPrintable(spoken.code)) << spoken.code << words.value(spoken.code);
    }
    void buttonsSpeakTheLanguageOfTheWindow()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, cancel);
        const QString qts
            = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_%1.qm").arg(code);
#ifndef Q_OS_WIN // there they are a part of the program
        if (code != QLatin1String("en") && !QFileInfo::exists(qts))
            QSKIP("Qt's own texts are not installed.");
#endif
        Languages languages;
        languages.install(*qApp, QLocale(code));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
        // And so does what is not Qt's.
        QCOMPARE(QCoreApplication::translate("broker::ui::TrayIcon", "&Quit") == QLatin1String("&Quit"),
            code == QLatin1String("en"));
    }

    /// German chosen on an English system: no month, no week and no number is English.
    void datesAndNumbersSpeakIt()
    {
        const QLocale before;
        {
            Languages languages;
            languages.speak(*qApp, QStringLiteral("de"));
            const QDate day(2026, 3, 4);
            QCOMPARE(QLocale().toString(day, QLocale::LongFormat), QStringLiteral("Mittwoch, 4. März 2026"));
            QCOMPARE(shortDate(day), QStringLiteral("04.03.2026"));
            QCOMPARE(QStringLiteral("%L1").arg(1620), QStringLiteral("1.620"));
            QCOMPARE(
                QCoreApplication::translate("broker::ui::RunPage", "%1 of %Ln organization(s)", nullptr, 1620)
                    .contains(QStringLiteral("1.620")),
                true);
            DayEdit field;
            field.setDate(day);
            QCOMPARE(field.text(), QStringLiteral("04.03.2026"));
            const auto *calendar = field.calendarWidget();
            QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
            QCOMPARE(calendar->locale().standaloneMonthName(3), QStringLiteral("März"));
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(DayEdit().calendarWidget()->firstDayOfWeek(), Qt::Sunday);
        QLocale::setDefault(before);
    }

    /// A field for a day shows it as the text beside it does, and takes it when it is typed like that.
    void fieldsShowDaysAsTextsDo_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char *name : {"C", "de_DE", "en_US", "en_GB", "fr_FR", "es_ES", "pt_BR", "ja_JP", "zh_CN",
                 "hr_HR", "hu_HU", "sk_SK", "bg_BG", "sv_SE"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
    void fieldsShowDaysAsTextsDo()
    {
        QFETCH(const QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const QDate day(2026, 12, 5);
        DayEdit field;
        field.setDate(day);
        const QString shown = field.text();
        field.selectAll();
        QTest::keyClicks(&field, shortDate(QDate(2027, 2, 14)));
        const QDate typed = field.date();
        QLocale::setDefault(before);
        QCOMPARE(shown, shortDate(day, locale));
        QCOMPARE(typed, QDate(2027, 2, 14));
    }

    void speaksAsTheSystemDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Japanese));
        Languages languages;
        languages.speak(*qApp, {});
        QCOMPARE(QLocale(), QLocale::system());
        QCOMPARE(
            QLocale().dateFormat(QLocale::ShortFormat), QLocale::system().dateFormat(QLocale::ShortFormat));
        QLocale::setDefault(before);
    }
};

BTA_WINDOW_TEST(TestLanguages)
#include "tst_languages.moc"
