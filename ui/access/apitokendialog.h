// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenpage.h"
#include "steps/stepwindow.h"

namespace broker::ui {

class ApiTokenDonePage;
class NewApiTokenPage;
class OldApiTokenPage;

/// The Snyk API token that is kept in the keychain: whose it is and when it is due, and its replacement by a
/// new one, with the old one kept until the user gives it up. Borrows the parts of the workspace.
///
/// objectNames: apiTokenDialog, loseApiTokenQuestion; and those of StepWindow.
class ApiTokenDialog final : public StepWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiTokenDialog)

public:
    /// About the account at this place, see ApiTokenReplacement.
    ApiTokenDialog(const Workspace &workspace, const UrlOpener &opener, ClipboardGuard &clipboard,
        QWidget *parent = nullptr, std::optional<int> place = std::nullopt);
    ~ApiTokenDialog() override;

    [[nodiscard]] const access::replacement::ApiTokenReplacement &flow() const noexcept { return m_flow; }

Q_SIGNALS:
    /// Nothing is kept, so that there is nothing to do here before that.
    void signInRequested();

protected:
    /// While a new token is on its way into the keychain.
    [[nodiscard]] bool mustStay() const override;
    /// A new token that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;
    [[nodiscard]] bool isKeptForLater() const override;

private:
    void refresh();

    access::replacement::ApiTokenReplacement m_flow;
    NewApiTokenPage *m_new;
    OldApiTokenPage *m_old;
    ApiTokenDonePage *m_done;
};

} // namespace broker::ui
