// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedaccount.h"
#include "settings/settingsfile.h"
#include "vault/vaultkey.h"

#include <QList>

#include <memory>
#include <optional>

namespace broker::access {

/// An entry of the keychain on its way in, which no account names yet, or out, which none names any more.
struct EntryNote
{
    vault::VaultKey key;
    /// What the account is to say of it once it is there; nothing of one that goes.
    std::optional<RememberedToken> coming = {};
    /// In place of the credential of the account there; nothing for an account of its own.
    std::optional<int> place = {};
};

/// Only these are taken out of the keychain because of a note: whoever else wrote the settings, and another
/// profile, may have named anything.
[[nodiscard]] bool isApiTokenOf(const vault::KeySpace &keys, const vault::VaultKey &key);

/// What the settings say of such entries: noted before the keychain is asked, and taken away once an account
/// names them or they are gone. So the next start knows of each that an end of the program in between has
/// left behind. Holds no secret. For TokenMemory and LeftEntries.
class EntryNotes final
{
public:
    explicit EntryNotes(const settings::Settings &settings);

    /// Also those of other windows. What cannot be read is left out.
    [[nodiscard]] QList<EntryNote> all() const;
    [[nodiscard]] bool has(const vault::VaultKey &key) const;
    /// In place of another note of that entry. False where the disk does not have it.
    [[nodiscard]] bool write(const EntryNote &note) const;
    /// From now on nobody wants the entry. On disk with whatever is written next.
    void leave(const vault::VaultKey &key) const;
    /// Likewise.
    void clear(const vault::VaultKey &key) const;

private:
    [[nodiscard]] std::optional<int> slotOf(const QString &key) const;

    /// Whoever waits for the keychain may outlive the settings that were given.
    std::shared_ptr<settings::SettingsFile> m_file;
};

} // namespace broker::access
