// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keeping/keeper.h"

#include "core/log.h"
#include "workspace/auditnote.h"

namespace broker::keeping {

Keeper::Keeper(const Workspace &workspace, QObject &flow)
    : m_workspace(workspace)
    , m_flow(flow)
{ }

Keeper::~Keeper()
{
    forget();
}

void Keeper::begin(const vault::VaultKey &key)
{
    forget();
    m_key = key;
}

void Keeper::forget()
{
    if (std::exchange(m_isBeingNoted, false) && m_note)
        finishLater(m_workspace.journal, *m_note);
    m_key.reset();
    m_note.reset();
    m_mayBeInKeychain = false;
}

void Keeper::note(const records::Operation &operation, std::function<void(const Noted &)> told)
{
    if (m_note && !m_isBeingNoted) {
        told(true);
        return;
    }
    const bool isOnItsWay = m_isBeingNoted;
    if (!isOnItsWay)
        m_note = operation.id;
    m_isBeingNoted = true;
    m_noting.start(
        &m_flow,
        [&](std::stop_token) {
            // Whoever asked first has been overtaken. The journal does one thing after the other: what is
            // said of the note once more is said when it is there.
            return isOnItsWay ? m_workspace.journal.advanceSoon(*m_note, records::OperationStage::Prepared)
                              : m_workspace.journal.beginSoon(operation);
        },
        [this, told = std::move(told)](const Noted &noted) {
            m_isBeingNoted = false;
            if (!noted)
                m_note.reset();
            told(noted);
        });
}

void Keeper::advanceNote(records::OperationStage stage, std::function<void()> told)
{
    if (!m_note) {
        if (told)
            told();
        return;
    }
    m_noting.start(
        &m_flow, [&](std::stop_token) { return m_workspace.journal.advanceSoon(*m_note, stage); },
        [note = *m_note, told = std::move(told)](const Noted &noted) {
            if (!noted)
                qCWarning(logProvisioning) << "Could not update the journal entry" << note.toString();
            if (told)
                told();
        });
}

void Keeper::endNote()
{
    // Nobody waits for it any more, whether it is on disk or on its way there.
    if (std::exchange(m_isBeingNoted, false))
        m_noting.drop();
    if (const std::optional<OperationId> note = std::exchange(m_note, std::nullopt))
        finishLater(m_workspace.journal, *note);
}

void Keeper::onWritten(
    records::Storage storage, const vault::WriteResult &written, const std::function<void()> &tell)
{
    if (!written)
        m_mayBeInKeychain = m_mayBeInKeychain || vault::mayBeStored(written.error());
    if (written && storage == records::Storage::Keychain)
        advanceNote(records::OperationStage::Stored, tell);
    else
        tell();
}

void Keeper::recorded(records::Storage storage)
{
    if (storage == records::Storage::Memory && m_mayBeInKeychain)
        removeUnwanted();
    else
        endNote();
    forget();
}

void Keeper::discard(records::Storage storage)
{
    if (m_key && storage == records::Storage::Memory)
        static_cast<void>(m_workspace.memory.remove(*m_key, std::stop_token()));
    // Even after a failed write: a keychain that was not waited for may have finished later.
    removeUnwanted();
    forget();
}

void Keeper::removeUnwanted()
{
    // Without a note, the keychain was not asked to keep it.
    if (!m_key || !m_note)
        return;
    // Of no interest once the window has gone; the journal lives on. The keychain serves one call after the
    // other: what it still writes comes first. The note goes once the entry is proven to be gone; else the
    // next start finds it.
    m_workspace.keychain.remove(*m_key, std::stop_token())
        .then([key = *m_key, note = *m_note, &journal = m_workspace.journal](
                  const vault::RemoveResult &removed) {
            if (!removed)
                qCWarning(logProvisioning) << "What nobody needs stays in the keychain as" << key.toString();
            else
                finishLater(journal, note);
        });
}

void finishLater(records::Journal &journal, const OperationId &note)
{
    journal.finishSoon(note).then([note](const records::Journal::Noted &gone) {
        if (!gone)
            qCWarning(logProvisioning) << "Could not remove the journal entry" << note.toString();
    });
}

QList<records::TokenRecord> recordsInPlaceOf(
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before)
{
    QList<records::TokenRecord> list;
    if (before && !(before->key == record.key) && !duplicateIn(record, before))
        list.append(records::replacedCopyOf(*before));
    list.append(record);
    return list;
}

std::optional<records::TokenRecord> duplicateIn(
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before)
{
    const bool isCopy = before && !(before->key == record.key) && before->fingerprint == record.fingerprint;
    return isCopy ? before : std::nullopt;
}

void removeDuplicate(const Workspace &workspace, const records::TokenRecord &duplicate)
{
    workspace.vaultFor(duplicate.storage)
        .remove(duplicate.key, std::stop_token())
        .then(&workspace.records, [workspace, duplicate](const vault::RemoveResult &removed) {
            if (!removed)
                noteLeftCopy(
                    workspace, auditEntryFor(audit::Action::SecretDeleted, duplicate), duplicate.key);
        });
}

} // namespace broker::keeping
