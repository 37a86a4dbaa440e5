// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QWidget>

class QPushButton;

namespace broker::ui {

class PlainLabel;

/// Shown instead of an empty list: what the program is for, and where to begin. Below that, quietly, what few
/// begin with: many organizations, and what a colleague has sent.
///
/// objectNames: emptyState, emptySetUpButton, emptyExistingButton, emptyPracticeButton, emptySeveralButton,
/// emptyHandoverButton.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// In practice mode there is no need to offer it.
    void setPracticeOffered(bool offered);
    void takeFocus();

Q_SIGNALS:
    void setUpRequested();
    void existingRequested();
    void practiceRequested();
    void severalRequested();
    void handoverRequested();

private:
    QPushButton *m_setUp;
    QPushButton *m_existing;
    QPushButton *m_practice;
    QPushButton *m_several;
    QPushButton *m_handover;
    /// Beside the buttons: what comes of each.
    QList<PlainLabel *> m_results;
};

} // namespace broker::ui
