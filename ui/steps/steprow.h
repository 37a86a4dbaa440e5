// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace broker::ui {

class PlainLabel;

enum class StepState {
    Waiting,
    Running,
    Done,
    Failed, ///< certainly not done
    Unknown, ///< nobody knows whether it was done
    NotNeeded,
    NotReached, ///< one before it was not done
};

/// One line of a sequence: a mark, what is done, and the state in words.
class StepRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRow)

public:
    explicit StepRow(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setState(StepState state);
    [[nodiscard]] StepState state() const noexcept { return m_state; }

private:
    void refresh();

    QLabel *m_mark;
    PlainLabel *m_text;
    PlainLabel *m_word;
    StepState m_state = StepState::Waiting;
};

} // namespace broker::ui
