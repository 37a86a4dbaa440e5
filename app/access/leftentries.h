// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/entrynotes.h"
#include "core/await.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

namespace broker::access {

/// What an earlier run of the program has left in the keychain because it ended between the keychain and the
/// settings. A credential that was to be remembered may be the only copy of it: its account names it from now
/// on, as if the program had ended a moment later, and whoever does not want it forgets it. What was on its
/// way out goes, unless an account names it. Nothing is taken up, and no second copy goes, but for what was
/// read there: in doubt a secret stays, with its note. The keychain is not made to ask the user while nobody
/// is signed in, and then once for each: what it does not say of itself waits for the next sign-in or the
/// next start. Whoever follows the workspace's sessions is told. One for each mode of the program, made
/// before anything is remembered in it. Borrows the workspace's parts.
class LeftEntries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftEntries)

public:
    /// Reads the settings alone.
    explicit LeftEntries(const Workspace &workspace, QObject *parent = nullptr);
    ~LeftEntries() override;

    /// Asks the keychain about them, one after the other. Without any it is not asked.
    void settle();

private:
    void askNext();
    void onPresence(const EntryNote &note, const vault::PresenceResult &presence);
    [[nodiscard]] bool isSomebodyThere() const;
    [[nodiscard]] std::optional<EntryNote> noteOf(const vault::VaultKey &key) const;
    /// Something else than an account names it: it is left alone.
    [[nodiscard]] bool isInOtherUse(const vault::VaultKey &key) const;
    /// A keychain that is closed may not tell and says that nothing is there: it is believed once it tells of
    /// what an account names.
    void onAbsent(const EntryNote &note);
    void read(const EntryNote &note);
    void takeUp(const EntryNote &note);
    /// In place of the account's own credential, which stays beside it, or as an account of its own.
    void name(const EntryNote &note);
    /// The same credential is kept under `kept`, by the settings.
    void settleTwin(const EntryNote &note, const vault::VaultKey &kept);
    void readTwin(const EntryNote &note, const vault::VaultKey &kept);
    /// Under `kept` there is something else, or nothing: the account names this one in its place.
    void useInstead(const EntryNote &note, const vault::VaultKey &kept, const std::optional<Secret> &found);
    void tellNamed(const vault::VaultKey &key);
    void drop(const vault::VaultKey &key);
    [[nodiscard]] std::optional<RememberedAccount> accountFor(const EntryNote &note) const;
    void forgetNote(const vault::VaultKey &key);

    Workspace m_workspace;
    EntryNotes m_notes;
    /// Of an earlier run: those of this one are their windows' business.
    QList<vault::VaultKey> m_left;
    QList<vault::VaultKey> m_toAsk;
    /// Those for which the keychain may have asked the user.
    QList<vault::VaultKey> m_asked;
    Await m_call{Await::Abandoned::LetRun};
};

} // namespace broker::access
