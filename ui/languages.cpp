// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

#include "presenters/languagelist.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace broker::ui {

void Languages::speak(QCoreApplication &application, const QString &language)
{
    // What Qt and every page go by that shows a date or a number.
    QLocale::setDefault(localeFor(language, QLocale::system()));
    install(application, QLocale());
}

void Languages::install(QCoreApplication & /*there has to be one*/, const QLocale &locale)
{
    // Below all others: texts with a number need their English forms where nothing else has them.
    if (m_englishPlurals.load(translationName + QLatin1String("_en"), translationFolder))
        QCoreApplication::installTranslator(&m_englishPlurals);
    if (!m_own.load(locale, translationName, QStringLiteral("_"), translationFolder))
        return;
    const QLocale spoken(m_own.language());
    // Where Qt is a part of the program, its texts are as well.
    const auto loadQt = [this, &spoken](const QString &from) {
        return m_qt.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"), from);
    };
    if (loadQt(QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || loadQt(translationFolder))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
    // Qt takes the direction from its own translation, which may not be installed.
    if (spoken.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace broker::ui
