// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

#include <QDate>

class QCheckBox;
class QGroupBox;
class QPushButton;
class QSpinBox;

namespace broker::ui {

class BusyIndicator;
class CommandBox;
class ConsequenceBox;
class DayEdit;
class TokenPaste;

/// Step 7: the new token becomes the recorded one; the old one is kept for a while and then removed,
/// on confirmation.
///
/// objectNames: retirePage, keepDays, copiesText, copiesSeen, removeClientCommands (see CommandBox),
/// promoteButton, keptUntil, keepUntil, keepUntilButton, nothingUsesIt, removeOldButton, laterButton; in the
/// message: retryButton.
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
    void showKeeping(const rotation::Rotation &of);
    void showRetired(const rotation::Rotation &of);
    /// The one page of the program that names the client of the old token.
    void showOldClient(const rotation::Rotation &of);
    void showKeptUntil(const QDateTime &until, const QDateTime &now);
    void offerOtherDay();

    QGroupBox *m_keep;
    PlainLabel *m_advice;
    QSpinBox *m_days;
    /// Where else the old token may have been pasted: to be looked at, and ticked.
    QGroupBox *m_copies;
    QCheckBox *m_copiesSeen;
    TokenPaste *m_paste;
    PlainLabel *m_pasteWhy;
    CommandBox *m_removeClient;
    QGroupBox *m_old;
    ConsequenceBox *m_keptUntil;
    DayEdit *m_until;
    QPushButton *m_keepUntil;
    /// What the date edit was last set to: a new date of the rotation's is shown, unless the user is choosing
    /// one.
    QDate m_shownUntil;
    QCheckBox *m_unused;
    QPushButton *m_remove;
    BusyIndicator *m_busy;
    QPushButton *m_promote;
    QPushButton *m_later;
};

} // namespace broker::ui
