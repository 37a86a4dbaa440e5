// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

#include <QTimer>

class QPushButton;

namespace broker::ui {

class BusyIndicator;
class StepRow;

/// Step 4, at work: into the keychain, read back, into the list. When that fails nothing is lost.
///
/// objectNames: storeStep, recordStep, stopWaitingButton; in the message retryButton,
/// keepInMemoryButton, enterAgainButton.
class CredentialProgressPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialProgressPage)

public:
    explicit CredentialProgressPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool mayLeave() const override;
    [[nodiscard]] bool goesOnByItself() const override { return true; }

private:
    void onChanged();
    void refresh();
    void refreshSteps();
    void showFailure();
    void addRetry();
    void addEnterAgain();

    StepRow *m_store;
    StepRow *m_record;
    BusyIndicator *m_busy;
    QPushButton *m_stopWaiting;
    QTimer m_patience;
    bool m_isShown = false;
};

} // namespace broker::ui
