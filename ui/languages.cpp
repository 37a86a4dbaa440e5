// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace broker::ui {

namespace {

const QLatin1String folder(":/i18n");
const QLatin1String ownFile("broker-token-assistant");

} // namespace

void Languages::install(QCoreApplication & /*there has to be one*/, const QLocale &locale)
{
    // Below all others: texts with a number need their English forms where nothing else has them.
    if (m_englishPlurals.load(ownFile + QLatin1String("_en"), folder))
        QCoreApplication::installTranslator(&m_englishPlurals);
    if (!m_own.load(locale, ownFile, QStringLiteral("_"), folder))
        return;
    const QLocale spoken(m_own.language());
    if (m_qt.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
    // Qt takes the direction from its own translation, which may not be installed.
    if (spoken.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace broker::ui
