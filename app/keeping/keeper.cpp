// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keeping/keeper.h"

#include "core/log.h"

namespace broker::keeping {

Keeper::Keeper(const Workspace &workspace, QObject &flow)
    : m_workspace(workspace)
    , m_flow(flow)
{ }

void Keeper::begin(const vault::VaultKey &key)
{
    forget();
    m_key = key;
}

void Keeper::forget()
{
    m_key.reset();
    m_note.reset();
    m_mayBeInKeychain = false;
}

Result<bool, records::RecordError> Keeper::note(const records::Operation &operation)
{
    if (m_note)
        return true;
    const auto begun = m_workspace.journal.begin(operation);
    if (begun)
        m_note = operation.id;
    return begun;
}

void Keeper::advanceNote(records::OperationStage stage)
{
    if (m_note && !m_workspace.journal.advance(*m_note, stage))
        qCWarning(logProvisioning) << "Could not update the journal entry" << m_note->toString();
}

void Keeper::endNote()
{
    const std::optional<OperationId> note = std::exchange(m_note, std::nullopt);
    // A leftover one is found and cleared at the next start; it is no reason to stop here.
    if (note && !m_workspace.journal.finish(*note))
        qCWarning(logProvisioning) << "Could not remove the journal entry" << note->toString();
}

void Keeper::onWritten(records::Storage storage, const vault::WriteResult &written)
{
    if (!written)
        m_mayBeInKeychain = m_mayBeInKeychain || vault::mayBeStored(written.error());
    else if (storage == records::Storage::Keychain)
        advanceNote(records::OperationStage::Stored);
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
            else if (!journal.finish(note))
                qCWarning(logProvisioning) << "Could not remove the journal entry" << note.toString();
        });
}

Result<records::TokenRecord, records::RecordError> recordInPlaceOf(const Workspace &workspace,
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before)
{
    QList<records::TokenRecord> list;
    if (before && !(before->key == record.key))
        list.append(records::replacedCopyOf(*before));
    list.append(record);
    return workspace.records.putAll(list).map(
        [](const QList<records::TokenRecord> &stored) { return stored.constLast(); });
}

} // namespace broker::keeping
