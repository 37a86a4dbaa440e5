// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/languagelist.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace broker::ui {

namespace {

struct Marked
{
    const char *source;
    const char *comment;
};

constexpr const char *context = "broker::ui::SpokenLanguage";
//: The name of the language of this translation, in itself: "Deutsch", "Português (Brasil)".
constexpr Marked ownName = QT_TRANSLATE_NOOP3("broker::ui::SpokenLanguage", "English", "this language");

/// Qt's names would be "American English" and "español de España".
QString ownNameIn(const QString &file)
{
    QTranslator texts;
    if (!texts.load(file, translationFolder))
        return {};
    const QString name = texts.translate(context, ownName.source, ownName.comment);
    // English has its plurals alone.
    return name.isEmpty() ? QString::fromLatin1(ownName.source) : name;
}

} // namespace

QList<SpokenLanguage> spokenLanguages()
{
    const QString before = translationName + QLatin1Char('_');
    const QLatin1String after(".qm");
    QList<SpokenLanguage> languages;
    const QStringList files = QDir(translationFolder).entryList({before + u'*' + after});
    for (const QString &file : files) {
        const QString code = file.mid(before.size()).chopped(after.size());
        languages.append({code, ownNameIn(file)});
    }
    std::sort(languages.begin(), languages.end(), [](const SpokenLanguage &a, const SpokenLanguage &b) {
        return a.ownName.localeAwareCompare(b.ownName) < 0;
    });
    return languages;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    const bool namesCountry = language.contains(QLatin1Char('_'));
    if (namesCountry || chosen.language() != system.language() || chosen.script() != system.script())
        return chosen;
    return {chosen.language(), chosen.script(), system.territory()};
}

} // namespace broker::ui
