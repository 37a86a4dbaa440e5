// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace broker::ui {

/// The same text with places to break a line inside long runs without a space, such as host names, so
/// that they cannot push a window wide. For showing only: the places are invisible characters.
[[nodiscard]] QString withBreaks(const QString &text);

/// A label that never takes its text for markup, whatever a name from the network contains. Wraps.
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Makes the text selectable and the label reachable with Tab.
    void setKeyboardSelectable(bool selectable);
};

} // namespace broker::ui
