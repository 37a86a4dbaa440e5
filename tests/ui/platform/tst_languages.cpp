// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "languages.h"
#include "presenters/languagelist.h"
#include "support/testroom.h"

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
};

BTA_WINDOW_TEST(TestLanguages)
#include "tst_languages.moc"
