// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "presenters/explanation.h"
#include "provisioning/recovery.h"
#include "rotation/openrotations.h"
#include "widgets/messagebar.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace broker::ui {

/// Says what interrupted operations left behind, one after the other, and offers to go on; and which notes
/// of operations and rotations cannot be read or written, which would vanish from sight otherwise. Asks
/// nothing before `inspect`. Borrows the bar and has it for itself.
///
/// objectNames: addToListButton, findOutButton, getTokenAgainButton,
/// retryRecoveryButton, dismissFindingButton, notNowButton, saveAgainButton.
class RecoveryGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryGuide)

public:
    explicit RecoveryGuide(MessageBar &bar, QObject *parent = nullptr);
    ~RecoveryGuide() override;

    /// Forgets what was shown. Borrows the parts of the workspace.
    void setMode(const Workspace &workspace, rotation::OpenRotations &rotations);
    /// Settles with `inspected`. What the user put off is not shown again.
    void inspect();
    /// This target's token has been recorded since: what was left over is settled.
    void settle(const records::Target &target);
    [[nodiscard]] bool isEmpty() const noexcept { return m_findings.isEmpty(); }

Q_SIGNALS:
    void inspected();
    /// The user wants to look for the token of this target in Snyk.
    void resumeRequested(const broker::records::Target &target);
    /// The user wants to enter this credential once more.
    void credentialRequested(const broker::records::TokenRecord &planned);
    void recordAdded(const broker::RecordId &id);

private:
    void onFound(const QList<provisioning::Finding> &findings);
    void showNext();
    void showFinding(const provisioning::Finding &finding);
    void addButton(const QString &text, const char *objectName, void (RecoveryGuide::*action)());
    void finishFirst();
    void onFinished(
        const OperationId &id, const Result<records::TokenRecord, provisioning::RecoveryError> &result);
    void resumeFirst();
    void dismissFirst();
    void putOffFirst();
    void showNote();
    [[nodiscard]] std::optional<Explanation> nextNote() const;
    void onRotationsChanged();
    void saveRotations();
    void forgetNote();
    /// Its finding goes with it.
    void end(const records::Operation &operation);
    void showError(const records::RecordError &error);

    std::optional<Workspace> m_workspace;
    std::unique_ptr<provisioning::Recovery> m_recovery;
    QList<provisioning::Finding> m_findings;
    QList<OperationId> m_putOff;
    rotation::OpenRotations *m_rotations = nullptr;
    QMetaObject::Connection m_followingRotations;
    int m_unreadable = 0;
    /// What is said of a note that is shown, and of those that the user has put away.
    QString m_shownNote;
    QStringList m_readNotes;
    std::stop_source m_stop;
    MessageBar &m_bar;
};

} // namespace broker::ui
