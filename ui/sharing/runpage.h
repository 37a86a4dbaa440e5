// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

#include <QTimer>

#include <optional>

class QProgressBar;
class QPushButton;

namespace broker::ui {

class JobModel;
class KeepPanel;
class PlainLabel;
class SignInSlot;

/// Step 5: the job as it runs, and what keeps it from running.
///
/// objectNames: runCounts, runProgress, runPace, pauseButton, goOnButton, retryButton, runTable, runReason;
/// those of SignInPanel while a sign-in is missing; and while a token is not taken by the keychain, those of
/// KeepPanel, and keepAllInMemoryButton.
class RunPage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPage)

public:
    explicit RunPage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool mayLeave() const override;
    [[nodiscard]] bool goesOnByItself() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void follow();
    void onJobChanged();
    void refresh();
    void showPace();
    void showObstacle();
    void tellNotTaken(const sharing::Job &job, int row);
    void onSignedIn();

    JobModel *m_model;
    PlainLabel *m_counts;
    QProgressBar *m_progress;
    PlainLabel *m_pace;
    QPushButton *m_pause;
    QPushButton *m_goOn;
    QPushButton *m_retry;
    SignInSlot *m_signIn;
    KeepPanel *m_keep;
    QTreeView *m_table;
    /// Rate and remaining time change by themselves.
    QTimer m_tick;
    /// The one that is shown.
    std::optional<sharing::Obstacle::Kind> m_told;
    /// The row whose token the user is asked about.
    std::optional<int> m_notTaken;
    bool m_wasFinished = false;
    /// A job of the journal, of which nothing is asked before the user says so.
    bool m_isHeld = false;
};

} // namespace broker::ui
