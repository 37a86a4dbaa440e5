// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QSize>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace broker::test {

// What is wrong with a window on the screen, one line each.

/// What is still wrong after a while: heights follow widths in rounds, and on a busy machine they take
/// their time. `look` says what is wrong now.
[[nodiscard]] QStringList lastingFaults(const std::function<QStringList()> &look);

/// Font families to try a layout with, of those that this computer has: they differ in width by a third.
[[nodiscard]] QStringList layoutFonts();
/// The program's font while it lives.
class FontInUse final
{
    Q_DISABLE_COPY_MOVE(FontInUse)

public:
    explicit FontInUse(const QString &family);
    ~FontInUse();

private:
    QFont m_before;
};

/// Texts of labels, buttons, check boxes, radio buttons and group boxes that do not fit.
[[nodiscard]] QStringList cutTexts(const QWidget &window);
/// Widgets beside each other that cover each other.
[[nodiscard]] QStringList overlaps(const QWidget &window);
/// What lies outside of the window, or of the page that scrolls.
[[nodiscard]] QStringList unreachable(const QWidget &window);
/// Texts without the brackets of the pseudo-language: never marked for translation, or cut. `data` are
/// names that nobody translates.
[[nodiscard]] QStringList untranslated(const QWidget &window, const QStringList &data);

/// The least screen that the windows are made for.
inline constexpr QSize smallScreen(800, 600);
/// All of this that lasts, in the size that the window has and in the `least` that it has to do with; and
/// that it wants more room than that. Texts are looked at where the window speaks the pseudo-language: then
/// `data` says what nobody translates.
[[nodiscard]] QStringList misfits(
    QWidget &window, QSize least, const std::function<QStringList()> &data = nullptr);

} // namespace broker::test
