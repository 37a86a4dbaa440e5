// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/recoveryguide.h"

#include "board/boardtext.h"
#include "core/log.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"

#include <QFuture>
#include <QPushButton>

#include <algorithm>

namespace broker::ui {

using provisioning::Finding;
using provisioning::FindingKind;
using provisioning::RecoveryError;
using records::TokenRecord;

RecoveryGuide::RecoveryGuide(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::dismissed, this, &RecoveryGuide::forgetNote);
}

RecoveryGuide::~RecoveryGuide()
{
    m_stop.request_stop();
}

void RecoveryGuide::setMode(const Workspace &workspace, rotation::OpenRotations &rotations)
{
    disconnect(m_followingRotations);
    m_rotations = &rotations;
    m_followingRotations
        = connect(&rotations, &rotation::OpenRotations::changed, this, &RecoveryGuide::onRotationsChanged);
    m_shownNote.clear();
    m_readNotes.clear();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_workspace.emplace(workspace);
    m_recovery = std::make_unique<provisioning::Recovery>(workspace);
    m_findings.clear();
    m_putOff.clear();
    m_unreadable = 0;
    m_bar.clear();
}

void RecoveryGuide::inspect()
{
    QFuture<QList<Finding>> found = m_recovery->inspect();
    m_unreadable = m_workspace->journal.known().unreadable;
    // The context is the recovery of this workspace: with it goes the answer about another one.
    found.then(m_recovery.get(), [this](const QList<Finding> &findings) { onFound(findings); })
        .onCanceled(m_recovery.get(), [this] { onFound({}); });
}

void RecoveryGuide::onFound(const QList<Finding> &findings)
{
    m_findings.clear();
    for (const Finding &finding : findings) {
        if (finding.kind != FindingKind::AlreadyRecorded && !m_putOff.contains(finding.operation.id))
            m_findings.append(finding);
    }
    showNext();
    Q_EMIT inspected();
}

void RecoveryGuide::showNext()
{
    m_shownNote.clear();
    if (!m_findings.isEmpty())
        showFinding(m_findings.constFirst());
    else
        showNote();
}

std::optional<Explanation> RecoveryGuide::nextNote() const
{
    QList<Explanation> notes;
    if (const auto error = m_rotations->unsaved())
        return explainUnsavedRotation(*error, m_workspace->clock.nowUtc());
    if (m_unreadable > 0)
        notes.append(explainUnreadableNotes(m_unreadable));
    if (!m_workspace->journal.setAside().isEmpty())
        notes.append(explainDamagedNotes(m_workspace->journal.setAside()));
    if (m_rotations->unreadable() > 0)
        notes.append(explainUnreadableRotations(m_rotations->unreadable()));
    if (!m_rotations->setAside().isEmpty())
        notes.append(explainDamagedRotations(m_rotations->setAside()));
    for (const Explanation &note : std::as_const(notes)) {
        if (!m_readNotes.contains(note.whatHappened))
            return note;
    }
    return std::nullopt;
}

void RecoveryGuide::showNote()
{
    const auto note = nextNote();
    if (!note) {
        m_bar.clear();
        return;
    }
    m_shownNote = note->whatHappened;
    const bool isUnsaved = m_rotations->unsaved().has_value();
    Message message = Message::from(isUnsaved ? MessageKind::Error : MessageKind::Warning, *note);
    message.dismissible = !isUnsaved;
    m_bar.showMessage(message);
    if (isUnsaved)
        addButton(tr("Try again"), "saveAgainButton", &RecoveryGuide::saveRotations);
}

void RecoveryGuide::saveRotations()
{
    m_rotations->saveAgain();
}

void RecoveryGuide::onRotationsChanged()
{
    // What waits for an answer of the user is not pushed away.
    if (!m_workspace || !m_findings.isEmpty())
        return;
    const auto note = nextNote();
    if ((note ? note->whatHappened : QString()) != m_shownNote)
        showNext();
}

void RecoveryGuide::showFinding(const Finding &finding)
{
    const bool isSaved = finding.kind == FindingKind::TokenSaved;
    Message message = Message::from(isSaved ? MessageKind::Info : MessageKind::Warning,
        explainFinding(finding, m_workspace->clock.nowUtc(), QLocale()));
    if (m_findings.size() > 1)
        message.lines.append(
            tr("%Ln more after this one.", nullptr, static_cast<int>(m_findings.size()) - 1));
    message.dismissible = false;
    m_bar.showMessage(message);

    switch (finding.kind) {
    case FindingKind::TokenSaved:
        addButton(tr("Add it to the list"), "addToListButton", &RecoveryGuide::finishFirst);
        break;
    case FindingKind::OutcomeUnknown:
        addButton(tr("Find out…"), "findOutButton", &RecoveryGuide::resumeFirst);
        //: Ends a message about interrupted work for good.
        addButton(tr("Dismiss"), "dismissFindingButton", &RecoveryGuide::dismissFirst);
        return;
    case FindingKind::NothingSaved:
        addButton(finding.operation.record ? tr("Enter it again…") : tr("Get it again…"),
            "getTokenAgainButton", &RecoveryGuide::resumeFirst);
        addButton(tr("Dismiss"), "dismissFindingButton", &RecoveryGuide::dismissFirst);
        return;
    case FindingKind::CannotTell:
        addButton(tr("Try again"), "retryRecoveryButton", &RecoveryGuide::finishFirst);
        break;
    case FindingKind::AlreadyRecorded:
        return;
    }
    //: Hides a message until the program is started again.
    addButton(tr("Not now"), "notNowButton", &RecoveryGuide::putOffFirst);
}

void RecoveryGuide::addButton(const QString &text, const char *objectName, void (RecoveryGuide::*action)())
{
    const QPushButton *button = m_bar.addAction(text, QString::fromLatin1(objectName));
    // Queued: the action replaces the message, and with it the button that is still being clicked.
    connect(button, &QPushButton::clicked, this, action, Qt::QueuedConnection);
}

void RecoveryGuide::finishFirst()
{
    if (m_findings.isEmpty())
        return;
    m_bar.showMessage({.title = tr("Waiting for the keychain…"),
        .lines = QStringList{waitingText(VaultAction::Read)},
        .dismissible = false});
    const records::Operation operation = m_findings.constFirst().operation;
    m_recovery->finish(operation, m_stop.get_token())
        .then(m_recovery.get(),
            [this, id = operation.id](
                const Result<TokenRecord, RecoveryError> &result) { onFinished(id, result); })
        .onCanceled(m_recovery.get(), [this] { inspect(); });
}

void RecoveryGuide::onFinished(const OperationId &id, const Result<TokenRecord, RecoveryError> &result)
{
    // They may have been looked for again meanwhile, and found in another order, or not at all.
    const auto isIt = [&id](const Finding &finding) { return finding.operation.id == id; };
    if (result) {
        m_findings.removeIf(isIt);
        showNext();
        Q_EMIT recordAdded(result->id);
        return;
    }
    const RecoveryError &error = result.error();
    if (error.record) {
        showError(*error.record);
        return;
    }
    if (error.vault && error.vault->kind == vault::VaultErrorKind::NotFound) {
        // Now it is known: nothing was stored.
        inspect();
        return;
    }
    const auto found = std::find_if(m_findings.begin(), m_findings.end(), isIt);
    if (found != m_findings.end()) {
        found->error = error.vault;
        found->kind = FindingKind::CannotTell;
    }
    showNext();
}

void RecoveryGuide::resumeFirst()
{
    if (m_findings.isEmpty())
        return;
    const records::Operation &operation = m_findings.constFirst().operation;
    if (operation.record)
        Q_EMIT credentialRequested(*operation.record);
    else
        Q_EMIT resumeRequested(operation.target);
}

void RecoveryGuide::dismissFirst()
{
    if (!m_findings.isEmpty())
        end(m_findings.constFirst().operation);
}

void RecoveryGuide::putOffFirst()
{
    if (m_findings.isEmpty())
        return;
    m_putOff.append(m_findings.takeFirst().operation.id);
    showNext();
}

void RecoveryGuide::forgetNote()
{
    m_readNotes.append(std::exchange(m_shownNote, QString()));
    showNext();
}

void RecoveryGuide::settle(const records::Target &target)
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.operation.target.sameAs(target) && finding.kind != FindingKind::TokenSaved)
            end(finding.operation);
    }
}

void RecoveryGuide::end(const records::Operation &operation)
{
    m_recovery->dismiss(operation).then(
        m_recovery.get(), [this, id = operation.id](const records::Journal::Noted &ended) {
            if (!ended) {
                qCWarning(logUi) << "Could not remove the journal entry" << id.toString();
                showError(ended.error());
                return;
            }
            if (m_findings.removeIf([&id](const Finding &each) { return each.operation.id == id; }) > 0)
                showNext();
        });
}

void RecoveryGuide::showError(const records::RecordError &error)
{
    Message message = Message::from(MessageKind::Error, explain(error, m_workspace->clock.nowUtc()));
    message.dismissible = false;
    m_bar.showMessage(message);
    addButton(tr("Try again"), "retryRecoveryButton", &RecoveryGuide::inspect);
    addButton(tr("Not now"), "notNowButton", &RecoveryGuide::putOffFirst);
}

} // namespace broker::ui
