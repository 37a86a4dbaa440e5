// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

namespace broker::ui {

class KeepPanel;

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
    void showHeading();
    void showFailure();
    void offerEnterAgain();

    KeepPanel *m_keep;
    bool m_isShown = false;
};

} // namespace broker::ui
