// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/provisionflow.h"
#include "wizard/wizardpage.h"

#include <QTimer>

class QPushButton;

namespace broker::ui {

class BusyIndicator;
class SecretCard;
class StepRow;

/// Step 5, second half: journal, Snyk, keychain, list, as it happens. Goes on by itself when all is
/// done; stays, and says what can be done, when something is not.
class ProgressPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressPage)

public:
    explicit ProgressPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool mayLeave() const override;
    [[nodiscard]] bool goesOnByItself() const override { return true; }

private:
    void buildLayout();
    void refresh();
    void refreshSteps();
    void showOutcome();
    void showJournalFailure(const provisioning::JournalFailed &state);
    void showRefusal(const provisioning::Refused &state);
    void showUnknown(const provisioning::OutcomeUnknown &state);
    void showStoreFailure(const provisioning::StoreFailed &state);
    void showRecordFailure(const provisioning::RecordFailed &state);
    void showEnd();
    void addRetry();
    void showTokenOnce(const provisioning::Plan &plan, const BrokerToken &token);

    StepRow *m_journal;
    StepRow *m_call;
    StepRow *m_store;
    StepRow *m_record;
    BusyIndicator *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_stopWaiting;
    QWidget *m_once;
    SecretCard *m_onceCard;
    QPushButton *m_onceTaken;
    /// The keychain answers within this time unless the system is asking the user.
    /// In the state before this one: whoever leaves it for "idle" has taken the token.
    bool m_heldToken = false;
    QTimer m_patience;
};

} // namespace broker::ui
