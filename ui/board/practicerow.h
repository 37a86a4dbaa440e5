// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace broker::ui {

/// The banner of practice mode with the way out of it.
///
/// objectNames: practiceRow, leavePracticeButton.
class PracticeRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeRow)

public:
    explicit PracticeRow(QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveRequested();
};

} // namespace broker::ui
