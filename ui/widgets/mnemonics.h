// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractButton;
class QWidget;

// Keys for forms whose fields are not known when the texts are written, nor when they are translated.
namespace broker::ui {

/// The letters, in upper case, that Alt reaches in this window already, hidden controls included.
[[nodiscard]] QSet<QChar> mnemonicsIn(const QWidget &window);

/// The text with an "&" before the first letter or digit that is not taken yet, which then is; behind the
/// text, "(&A)", where its own letters cannot be pressed, as in Japanese. As it is when all are taken.
[[nodiscard]] QString withMnemonic(const QString &text, QSet<QChar> &taken);

/// The texts, most important first, with an "&" before a letter or digit that is neither taken nor another
/// text's. A text goes without one only where those before it leave none, however they share the letters.
[[nodiscard]] QStringList withMnemonics(QStringList texts, const QSet<QChar> &taken);

/// A text that gets its letter here: what it says without one, and where it is shown.
struct Lettering
{
    QString text;
    std::function<void(const QString &text)> show;
};
/// The button has to outlive it.
[[nodiscard]] Lettering letteringOf(QAbstractButton &button);
/// Shows them, most important first, with letters that no other text of the window has.
void letter(const QWidget &window, const QList<Lettering> &letterings);

/// Gives a text that is seen in the window another letter where one before it has its letter: two that are
/// translated apart may have got the same. Call it whenever other texts are seen. `main` keeps its letter: it
/// is known by heart from page to page.
void separateLetters(const QWidget &window, QWidget *main = nullptr);

} // namespace broker::ui
