// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/result.h"
#include "core/secret.h"
#include "keeping/keepstate.h"
#include "records/journal.h"
#include "workspace/workspace.h"

#include <functional>
#include <optional>
#include <utility>

class QObject;

namespace broker::keeping {

/// Tells what follows from a write, which the vault has read back: event::Stored or event::StoreError.
template <class Tell>
void tellStored(const vault::WriteResult &written, const Tell &tell)
{
    if (written)
        tell(event::Stored{});
    else
        tell(event::StoreError{written.error()});
}

/// The effects of keeping one secret after the other: the note in the journal of unfinished operations, the
/// store, and what becomes of both when the secret is on the list, or given up. An entry of the keychain that
/// no record names would never be found if the program ended before its record is written: the note stays
/// until it has one or is gone. Borrows the workspace's parts; belongs to the flow, which is told in its
/// thread.
class Keeper final
{
    Q_DISABLE_COPY_MOVE(Keeper)

public:
    Keeper(const Workspace &workspace, QObject &flow);
    /// What was not waited for goes on; a note that is being written announces nothing any more, and goes.
    ~Keeper();

    /// A new secret, to be stored under this name. An earlier one is left alone from here on.
    void begin(const vault::VaultKey &key);
    void forget();
    /// The name; nothing while there is no secret to be kept.
    [[nodiscard]] const std::optional<vault::VaultKey> &key() const noexcept { return m_key; }

    /// Writes the note, once for a secret, and tells when it is on disk, or will not be: until then nothing
    /// is done that it is to announce.
    using Noted = records::Journal::Noted;
    void note(const records::Operation &operation, std::function<void(const Noted &)> told);
    /// `told` when that is on disk. Where it cannot be written, the note stays true, only less exact.
    void advanceNote(records::OperationStage stage, std::function<void()> told = {});
    /// There is nothing left that the next start would have to know.
    void endNote();

    /// Writes the secret and reads it back, then tells event::Stored or event::StoreError, as `tell(event)`.
    template <class Tell>
    void store(const Secret &secret, records::Storage storage, Tell tell)
    {
        m_write.start(
            &m_flow,
            [&](std::stop_token stop) {
                return m_workspace.vaultFor(storage).write(*m_key, secret, std::move(stop));
            },
            [this, storage, tell](const vault::WriteResult &written) {
                onWritten(storage, written, [written, tell] { tellStored(written, tell); });
            });
    }
    /// Gives up waiting for the keychain, which may store it yet.
    void stopWaiting() { m_write.stop(); }
    /// Another state has been reached: nothing is reported of a write under way, which goes on.
    void overtake()
    {
        m_write.drop();
        m_noting.drop();
    }

    /// The record is written. What the keychain may have besides is removed.
    void recorded(records::Storage storage);
    /// The secret is not wanted any more, wherever it may be by now.
    void discard(records::Storage storage);

private:
    void onWritten(
        records::Storage storage, const vault::WriteResult &written, const std::function<void()> &tell);
    void removeUnwanted();

    Workspace m_workspace;
    QObject &m_flow;
    std::optional<vault::VaultKey> m_key;
    std::optional<OperationId> m_note;
    bool m_isBeingNoted = false;
    /// A write into the keychain was not seen to its end.
    bool m_mayBeInKeychain = false;
    /// What is being written goes on even when nobody is waiting for it any more.
    Await m_write{Await::Abandoned::LetRun};
    Await m_noting{Await::Abandoned::LetRun};
};

/// Takes the note off. A leftover one is found and cleared at the next start; it is no reason to stop here.
void finishLater(records::Journal &journal, const OperationId &note);

/// What is to be put on the list for a record that is complete, which comes last. Where it takes the place of
/// one with another secret, that one stays as history until the user removes it: some client may still use
/// it.
[[nodiscard]] QList<records::TokenRecord> recordsInPlaceOf(
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before);
/// The same secret under another name: once the record is written, that entry is a copy nobody needs.
[[nodiscard]] std::optional<records::TokenRecord> duplicateIn(
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before);
/// Takes the copy that nobody needs out of its vault. The audit journal says when it cannot be removed.
void removeDuplicate(const Workspace &workspace, const records::TokenRecord &duplicate);

} // namespace broker::keeping
