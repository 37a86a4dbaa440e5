// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingpage.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QCheckBox;
class QPushButton;

namespace broker::ui {

class JobModel;
class KeepPanel;
class OrgTable;
class PlainLabel;
class SignInSlot;
class SpokenProgress;

/// Step 5: the job as it runs, and what keeps it from running.
///
/// objectNames: runKind, runCounts, runHeld, runProgress, runPace, pauseButton, goOnButton, retryButton,
/// stopJobButton, runNeedyCheck; those of OrgTable after "run"; those of SignInPanel while a sign-in is
/// missing; and while a token is not taken by the keychain, those of KeepPanel, and keepAllInMemoryButton.
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
    /// How a job stands, as it is told.
    enum class Phase { Running, BeingPaused, Paused, Held, Over, OverBadly };

    void buildLayout();
    void begin();
    void follow();
    void onJobChanged();
    void refresh();
    [[nodiscard]] Phase phase() const;
    void showPhase();
    void tellPhase(Phase phase);
    void showPace();
    /// What going on means, of a job of the journal.
    void showHeld();
    void showObstacle();
    void tellNotTaken(const sharing::Job &job, int row);
    void onSignedIn();
    void stopJob();
    void showResultsWhenStopped();

    JobModel *m_model;
    PlainLabel *m_kind;
    PlainLabel *m_counts;
    PlainLabel *m_held;
    SpokenProgress *m_progress;
    PlainLabel *m_pace;
    QPushButton *m_pause;
    QPushButton *m_goOn;
    QPushButton *m_retry;
    QPushButton *m_stop;
    SignInSlot *m_signIn;
    KeepPanel *m_keep;
    OrgTable *m_table;
    QCheckBox *m_needy;
    /// Rate and remaining time change by themselves.
    QTimer m_tick;
    /// The one that is shown.
    std::optional<sharing::Obstacle::Kind> m_told;
    /// The row whose token the user is asked about.
    std::optional<int> m_notTaken;
    bool m_wasFinished = false;
    /// Where the keyboard waits, until what was pressed last can be gone on with.
    QPointer<QWidget> m_focusPutOff;
    /// What was last said of it; nothing before the page was seen.
    std::optional<Phase> m_phase;
    /// A job of the journal, of which nothing is asked before the user says so.
    bool m_isHeld = false;
    /// The results are wanted as soon as it rests.
    bool m_isStopping = false;
    /// Nobody was signed in any more when the job was to begin.
    bool m_isToBegin = false;
};

} // namespace broker::ui
