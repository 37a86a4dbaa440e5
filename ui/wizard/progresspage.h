// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/provisionflow.h"
#include "wizard/wizardpage.h"

namespace broker::ui {

class KeepPanel;

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
    void refresh();
    void showHeading();
    void showOutcome();
    void showJournalFailure(const provisioning::JournalFailed &state);
    void showRefusal(const provisioning::Refused &state);
    void showUnknown(const provisioning::OutcomeUnknown &state);
    void showTrouble(const provisioning::Keeping &state);
    void showEnd();
    void offerOnce(const provisioning::Keeping &of, const QString &warning);

    KeepPanel *m_keep;
    /// In the state before this one: whoever leaves it for "idle" has taken the token.
    bool m_heldToken = false;
};

} // namespace broker::ui
