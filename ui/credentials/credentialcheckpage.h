// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

class QPushButton;

namespace broker::ui {

class CredentialCheckPanel;

/// Step 3: ask the service itself, and go on by itself when it accepts the credential without remarks. Going
/// on without a check is normal, where nothing is replaced.
///
/// objectNames: skipCheckButton; those of CredentialCheckPanel.
class CredentialCheckPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheckPage)

public:
    explicit CredentialCheckPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void refresh();
    void refreshButtonTexts();
    /// A check has ended: on to the next page, or the focus goes to what there is to read.
    void showTheWayOn(const credentials::CheckResult &result);
    [[nodiscard]] bool isPassed() const;

    CredentialCheckPanel *m_panel;
    QPushButton *m_skip;
    bool m_isAsking = false;
    /// The user goes on without a check that has passed.
    bool m_isSkipped = false;
};

} // namespace broker::ui
