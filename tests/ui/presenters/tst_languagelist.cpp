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

    void datesAndNumbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("used");
        QTest::newRow("as the system") << QString() << "en_GB"
                                       << "en_GB";
        QTest::newRow("another language") << "de"
                                          << "en_US"
                                          << "de_DE";
        QTest::newRow("the user's country speaks it") << "de"
                                                      << "de_AT"
                                                      << "de_AT";
        QTest::newRow("English in Ireland") << "en"
                                            << "en_IE"
                                            << "en_IE";
        QTest::newRow("English on a German system") << "en"
                                                    << "de_DE"
                                                    << "en_US";
        QTest::newRow("Brazil is named") << "pt_BR"
                                         << "pt_PT"
                                         << "pt_BR";
        QTest::newRow("China is named") << "zh_CN"
                                        << "zh_TW"
                                        << "zh_CN";
        QTest::newRow("no language") << "fr"
                                     << "C"
                                     << "fr_FR";
    }
    void datesAndNumbersFollowTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, system);
        QFETCH(const QString, used);
        QCOMPARE(localeFor(language, QLocale(system)).name(), used);
    }
};

BTA_WINDOW_TEST(TestLanguageList)
#include "tst_languagelist.moc"
