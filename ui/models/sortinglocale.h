// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace broker::ui {

/// The "C" locale compares bytes and knows no numbers; who works in it reads English.
[[nodiscard]] inline QLocale sortingLocale()
{
    const QLocale locale = QLocale();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace broker::ui
