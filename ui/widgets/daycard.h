// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

namespace broker::ui {

class PlainLabel;

/// A small card beside a place of a widget: a heading and a few lines, plain text whatever they contain.
/// Takes neither focus nor pointer; whoever cannot see it is told the same by the widget itself.
class DayCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayCard)

public:
    explicit DayCard(QWidget *parent);

    /// Below `place`, in global coordinates, and within its screen.
    void showBelow(const QRect &place, const QString &title, const QStringList &lines);

private:
    PlainLabel *m_title;
    PlainLabel *m_lines;
};

} // namespace broker::ui
