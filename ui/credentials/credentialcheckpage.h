// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

namespace broker::ui {

class CredentialCheckPanel;

/// Step 3: ask the service itself, if the user wants to. Going on without is normal.
///
/// objectNames: those of CredentialCheckPanel.
class CredentialCheckPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheckPage)

public:
    explicit CredentialCheckPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void refresh();
    void refreshNextButton();
    /// A check has ended: the focus goes to what comes next, and a screen reader with it.
    void showTheWayOn(const credentials::CheckResult &result);

    CredentialCheckPanel *m_panel;
    bool m_isAsking = false;
};

} // namespace broker::ui
