// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/tokencopier.h"
#include "records/tokenrecord.h"
#include "widgets/messagebar.h"

#include <QObject>

#include <optional>

namespace broker::ui {

/// Copies a recorded token and says what comes of it where the countdown cannot: that the keychain
/// keeps it waiting, or why there is nothing to copy. Borrows guard and bar.
///
/// objectNames: cancelCopyButton, retryCopyButton, getAgainButton.
class CopyCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyCommand)

public:
    CopyCommand(ClipboardGuard &guard, MessageBar &bar, QObject *parent = nullptr);

    /// `isGone`: the record was kept in memory by an earlier session, so there is nothing to read. The
    /// parts of the workspace are borrowed until `clear`.
    void copy(const provisioning::Workspace &workspace, const records::TokenRecord &record, bool isGone);
    /// Gives up and forgets.
    void clear();
    [[nodiscard]] TokenCopier &copier() noexcept { return m_copier; }

Q_SIGNALS:
    void copied();
    /// The user wants to get the token of this target again.
    void getAgainRequested(const broker::records::Target &target);

private:
    void showWaiting();
    void showFailure(const vault::VaultError &error);
    void offerGettingAgain();

    TokenCopier m_copier;
    MessageBar &m_bar;
    std::optional<provisioning::Workspace> m_workspace;
    std::optional<records::TokenRecord> m_record;
};

} // namespace broker::ui
