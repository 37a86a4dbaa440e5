// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

class QCoreApplication;
class QLocale;
class QString;

namespace broker::ui {

/// The translations of one program run: the program's own texts in the best language for the locale,
/// and Qt's in the same one, so that no dialog speaks two languages. Leave it before the application.
class Languages final
{
    Q_DISABLE_COPY_MOVE(Languages)

public:
    Languages() = default;
    ~Languages() = default;

    /// As the settings name the language, or as the system speaks: texts, dates, numbers and their order.
    /// Before anything is made that shows them.
    void speak(QCoreApplication &application, const QString &language);
    /// The texts alone. Without a translation for any language of the locale they stay English.
    void install(QCoreApplication &application, const QLocale &locale);

private:
    QTranslator m_englishPlurals;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace broker::ui
