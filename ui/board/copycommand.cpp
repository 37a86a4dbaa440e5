// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/copycommand.h"

#include "board/boardtext.h"
#include "presenters/vaulttext.h"
#include "provisioning/auditnote.h"

#include <QPushButton>

namespace broker::ui {

CopyCommand::CopyCommand(ClipboardGuard &guard, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_copier(guard)
    , m_bar(bar)
{
    connect(&m_copier, &TokenCopier::waiting, this, &CopyCommand::showWaiting);
    connect(&m_copier, &TokenCopier::failed, this, &CopyCommand::showFailure);
    connect(&m_copier, &TokenCopier::copied, this, [this] {
        m_bar.clear();
        provisioning::note(*m_workspace, audit::Action::SecretCopied, *m_record);
        Q_EMIT copied();
    });
}

void CopyCommand::copy(
    const provisioning::Workspace &workspace, const records::TokenRecord &record, bool isGone)
{
    clear();
    m_workspace.emplace(workspace);
    m_record = record;
    if (!isGone) {
        m_copier.copy(workspace, record);
        return;
    }
    m_bar.showMessage(MessageKind::Warning, explainGone(record));
    offerGettingAgain();
}

void CopyCommand::clear()
{
    m_copier.abandon();
    m_bar.clear();
}

void CopyCommand::showWaiting()
{
    Message message;
    message.title = tr("Waiting for the keychain…");
    message.lines = QStringList{waitingText(VaultAction::Read)};
    message.dismissible = false;
    m_bar.showMessage(message);
    //: Stops waiting for the keychain.
    connect(m_bar.addAction(tr("Cancel"), QStringLiteral("cancelCopyButton")), &QPushButton::clicked,
        &m_copier, &TokenCopier::cancel);
}

void CopyCommand::showFailure(const vault::VaultError &error)
{
    const bool byChoice = error.kind == vault::VaultErrorKind::StoppedWaiting;
    m_bar.showMessage(byChoice ? MessageKind::Info : MessageKind::Error,
        explain(error, VaultAction::Read, m_workspace->clock.nowUtc()));
    if (error.kind == vault::VaultErrorKind::NotFound || error.kind == vault::VaultErrorKind::Unreadable) {
        offerGettingAgain();
        return;
    }
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        m_bar.addAction(tr("Try again"), QStringLiteral("retryCopyButton")), &QPushButton::clicked, this,
        [this] {
            const provisioning::Workspace workspace = *m_workspace;
            const records::TokenRecord record = *m_record;
            copy(workspace, record, false);
        },
        Qt::QueuedConnection);
}

void CopyCommand::offerGettingAgain()
{
    // Snyk has no credential of a service to show.
    if (m_record->kind() == vault::SecretKind::ServiceCredential)
        return;
    //: Opens the steps to get a token from Snyk's website that was issued before.
    connect(
        m_bar.addAction(tr("Get it again…"), QStringLiteral("getAgainButton")), &QPushButton::clicked, this,
        [this] {
            m_bar.clear();
            Q_EMIT getAgainRequested(m_record->target);
        },
        Qt::QueuedConnection);
}

} // namespace broker::ui
