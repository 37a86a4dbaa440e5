// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QSet>
#include <QString>

class QWidget;

// Keys for forms whose fields are not known when the texts are written, nor when they are translated.
namespace broker::ui {

/// The letters, in upper case, that Alt reaches in this window already, hidden controls included.
[[nodiscard]] QSet<QChar> mnemonicsIn(const QWidget &window);

/// The text with an "&" before the first letter or digit that is not taken yet, which then is. As it is
/// when all of them are.
[[nodiscard]] QString withMnemonic(const QString &text, QSet<QChar> &taken);

} // namespace broker::ui
