// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/languagelist.h"
#include "support/testroom.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace broker::ui;

class TestLanguageList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachInItself()
    {
        const QList<SpokenLanguage> languages = spokenLanguages();
        QVERIFY(languages.contains({QStringLiteral("de"), QStringLiteral("Deutsch")}));
        QVERIFY(languages.contains({QStringLiteral("en"), QStringLiteral("English")}));
        QStringList names;
        for (const SpokenLanguage &language : languages)
            names.append(language.ownName);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    /// What the menu offers is there: the code finds a file, and the file is of that language.
    void codesAreThoseOfTheTranslations()
    {
        for (const SpokenLanguage &language : spokenLanguages()) {
            QTranslator texts;
            QVERIFY2(
                texts.load(QLocale(language.code), translationName, QStringLiteral("_"), translationFolder),
                qPrintable(language.code));
            QCOMPARE(QLocale(texts.language()).language(), QLocale(language.code).language());
        }
    }
};

BTA_WINDOW_TEST(TestLanguageList)
#include "tst_languagelist.moc"
