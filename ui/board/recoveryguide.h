// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/recovery.h"
#include "widgets/messagebar.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace broker::ui {

/// Says what interrupted operations left behind, one after the other, and offers to go on. Asks
/// nothing before `inspect`. Borrows the bar and has it for itself.
///
/// objectNames: addToListButton, findOutButton, getTokenAgainButton,
/// retryRecoveryButton, dismissFindingButton, notNowButton.
class RecoveryGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryGuide)

public:
    explicit RecoveryGuide(MessageBar &bar, QObject *parent = nullptr);
    ~RecoveryGuide() override;

    /// Forgets what was shown. Borrows the parts of the workspace.
    void setWorkspace(const provisioning::Workspace &workspace);
    /// Settles with `inspected`. What the user put off is not shown again.
    void inspect();
    /// This target's token has been recorded since: what was left of it is done with.
    void settle(const records::Target &target);
    [[nodiscard]] bool isEmpty() const noexcept { return m_findings.isEmpty(); }

Q_SIGNALS:
    void inspected();
    /// The user wants to look for the token of this target in Snyk.
    void resumeRequested(const broker::records::Target &target);
    void recordAdded(const broker::RecordId &id);

private:
    void onFound(const QList<provisioning::Finding> &findings);
    void showNext();
    void showFinding(const provisioning::Finding &finding);
    void addButton(const QString &text, const char *objectName, void (RecoveryGuide::*action)());
    void finishFirst();
    void onFinished(const Result<records::TokenRecord, provisioning::RecoveryError> &result);
    void resumeFirst();
    void dismissFirst();
    void putOffFirst();
    void forgetNotes();
    [[nodiscard]] bool end(const records::Operation &operation);
    void showError(const records::RecordError &error);

    std::optional<provisioning::Workspace> m_workspace;
    std::unique_ptr<provisioning::Recovery> m_recovery;
    QList<provisioning::Finding> m_findings;
    QList<OperationId> m_putOff;
    int m_unreadable = 0;
    std::stop_source m_stop;
    MessageBar &m_bar;
};

} // namespace broker::ui
