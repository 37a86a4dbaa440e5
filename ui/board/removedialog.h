// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "core/await.h"
#include "presence/removal.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QFuture>

#include <stop_token>

class QCheckBox;
class QDialogButtonBox;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class MessageBar;

/// Says what is deleted where, asks, deletes, and says how it ended. "Removed" is said only when
/// reading back proved it. Accepted when the token is gone. Borrows the workspace's parts.
///
/// objectNames: removeDialog, removeText, removeUnderstood, removeButton, removeBar; that of ConsequenceBox.
class RemoveDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveDialog)

public:
    RemoveDialog(const Workspace &workspace, const records::TokenRecord &record, QWidget *parent);
    ~RemoveDialog() override;

    void reject() override;

Q_SIGNALS:
    void removed(const broker::records::TokenRecord &record);

private:
    void remove();
    /// What signs in to Snyk, with the one before it, which may be kept still; and out of every window.
    [[nodiscard]] QFuture<presence::RemovalResult> forgetCredential(std::stop_token stop);
    void onSettled(const presence::RemovalResult &result);
    void showBusy(bool busy);

    Workspace m_workspace;
    records::TokenRecord m_record;
    MessageBar *m_bar;
    QCheckBox *m_understood;
    BusyIndicator *m_busy;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
    access::TokenMemory m_memory;
    Await m_removal;
};

} // namespace broker::ui
