// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/clientsecretpage.h"
#include "access/clientsecretrotation.h"
#include "platform/urlopener.h"
#include "steps/stepwindow.h"
#include "workspace/workspace.h"

namespace broker::ui {

/// The client secret of the OAuth service account that signs in to Snyk, and its rotation by overlap. Borrows
/// the parts of the workspace.
///
/// objectNames: clientSecretDialog, loseSecretQuestion; and those of StepWindow.
class ClientSecretDialog final : public StepWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientSecretDialog)

public:
    /// About the account at this place, see ClientSecretRotation.
    ClientSecretDialog(const Workspace &workspace, const UrlOpener &opener, ClipboardGuard &clipboard,
        QWidget *parent = nullptr, std::optional<int> place = std::nullopt);
    ~ClientSecretDialog() override;

    [[nodiscard]] const access::clientsecret::ClientSecretRotation &flow() const noexcept { return m_flow; }

Q_SIGNALS:
    void entryRequested();

protected:
    /// While a secret is on its way into the keychain, or Snyk is making or deleting one.
    [[nodiscard]] bool mustStay() const override;
    /// A secret that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool isKeptForLater() const override;

private:
    void refresh();

    access::clientsecret::ClientSecretRotation m_flow;
    ClientSecretPage *m_page;
};

} // namespace broker::ui
