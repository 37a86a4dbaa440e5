// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

class QCheckBox;
class QGroupBox;
class QPushButton;
class QSpinBox;

namespace broker::ui {

class BusyIndicator;
class TokenPaste;

/// Step 7: the new token becomes the recorded one; the old one is kept for a while and then removed,
/// on confirmation.
///
/// objectNames: retirePage, keepDays, promoteButton, keptUntil, keepUntilButton, nothingUsesIt,
/// removeOldButton, laterButton; in the message: retryButton.
class RetirePage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetirePage)

public:
    explicit RetirePage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

Q_SIGNALS:
    void leaveRequested();

private:
    void buildLayout();
    void showKeeping(const rotation::Rotation &rotation);
    void showRetired(const rotation::Rotation &rotation);

    QGroupBox *m_keep;
    QSpinBox *m_days;
    TokenPaste *m_paste;
    PlainLabel *m_pasteWhy;
    QGroupBox *m_old;
    PlainLabel *m_keptUntil;
    QCheckBox *m_unused;
    QPushButton *m_remove;
    BusyIndicator *m_busy;
    QPushButton *m_promote;
    QPushButton *m_later;
};

} // namespace broker::ui
