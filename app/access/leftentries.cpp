// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/leftentries.h"

#include "access/clientsecretnote.h"
#include "access/sessionkeeper.h"

#include <algorithm>

namespace broker::access {

using vault::Presence;
using vault::VaultErrorKind;

namespace {

bool isLaterThan(const std::optional<QDateTime> &one, const std::optional<QDateTime> &other)
{
    return one && other && *one > *other;
}

bool isIt(const Secret &secret, const RememberedToken &token)
{
    const auto credential = SnykCredential::parse(secret);
    return credential && credential->fingerprint() == token.fingerprint;
}

} // namespace

LeftEntries::LeftEntries(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(workspace.settings)
{
    const QList<EntryNote> notes = m_notes.all();
    for (const EntryNote &note : notes) {
        if (isApiTokenOf(workspace.keys, note.key))
            m_left.append(note.key);
    }
    // The keychain is open then, as a rule.
    if (workspace.sessions && !m_left.isEmpty())
        connect(
            workspace.sessions, &SessionKeeper::changed, this, &LeftEntries::settle, Qt::QueuedConnection);
}

LeftEntries::~LeftEntries() = default;

void LeftEntries::settle()
{
    if (m_call.isRunning())
        return;
    m_toAsk = m_left;
    askNext();
}

void LeftEntries::askNext()
{
    while (!m_toAsk.isEmpty()) {
        const vault::VaultKey key = m_toAsk.takeFirst();
        const auto note = noteOf(key);
        if (note && places::isNamed(m_workspace.settings, key)) {
            forgetNote(key);
        } else if (!note || isInOtherUse(key)) {
            m_left.removeOne(key);
        } else {
            m_call.start(
                this,
                [&](std::stop_token stop) { return m_workspace.keychain.presence(key, std::move(stop)); },
                [this, note = *note](const vault::PresenceResult &presence) { onPresence(note, presence); });
            return;
        }
    }
}

bool LeftEntries::isSomebodyThere() const
{
    return m_workspace.sessions && !m_workspace.sessions->isEmpty();
}

std::optional<EntryNote> LeftEntries::noteOf(const vault::VaultKey &key) const
{
    const QList<EntryNote> notes = m_notes.all();
    const auto note
        = std::find_if(notes.cbegin(), notes.cend(), [&key](const EntryNote &one) { return one.key == key; });
    return note == notes.cend() ? std::nullopt : std::optional(*note);
}

bool LeftEntries::isInOtherUse(const vault::VaultKey &key) const
{
    const QList<records::TokenRecord> records = m_workspace.records.expected();
    if (std::any_of(records.cbegin(), records.cend(),
            [&key](const records::TokenRecord &record) { return record.key == key; }))
        return true;
    for (int place = 0; place < places::most; ++place) {
        const auto rotated = clientsecret::NoteFile(m_workspace.records.path(), place).read();
        if (rotated && rotated->key == key)
            return true;
    }
    return false;
}

void LeftEntries::onPresence(const EntryNote &note, const vault::PresenceResult &presence)
{
    const Presence now = presence.value_or(Presence::Locked);
    const bool asks = now == Presence::Unknown && isSomebodyThere() && !m_asked.contains(note.key);
    if (asks)
        m_asked.append(note.key);
    if (now == Presence::Absent)
        onAbsent(note);
    else if ((now == Presence::Present || asks) && note.coming)
        read(note);
    else if (now == Presence::Present || asks)
        drop(note.key);
    if (!m_call.isRunning())
        askNext();
}

void LeftEntries::onAbsent(const EntryNote &note)
{
    const QList<RememberedAccount> all = rememberedAccounts(m_workspace.settings);
    if (!note.coming) {
        forgetNote(note.key);
        return;
    }
    // Without any it waits: nothing says that the keychain was open.
    if (all.isEmpty())
        return;
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return m_workspace.keychain.presence(all.constFirst().used.key, std::move(stop));
        },
        [this, key = note.key](const vault::PresenceResult &presence) {
            if (presence.value_or(Presence::Unknown) == Presence::Present)
                forgetNote(key);
            askNext();
        });
}

void LeftEntries::read(const EntryNote &note)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(note.key, std::move(stop)); },
        [this, note](const vault::ReadResult &read) {
            if (read && isIt(*read, *note.coming))
                takeUp(note);
            else if (read)
                m_left.removeOne(note.key);
            else if (read.error().kind == VaultErrorKind::NotFound)
                forgetNote(note.key);
            if (!m_call.isRunning())
                askNext();
        });
}

void LeftEntries::takeUp(const EntryNote &note)
{
    // Much may have been done while the keychain was asked.
    const auto now = noteOf(note.key);
    if (!now || !now->coming || places::isNamed(m_workspace.settings, note.key))
        return;
    // Entered once more since: it is kept under another name.
    const auto twin
        = rememberedAccountWith(m_workspace.settings, note.coming->fingerprint, note.coming->region.id);
    if (twin)
        settleTwin(note, twin->used.key);
    else
        name(note);
}

std::optional<RememberedAccount> LeftEntries::accountFor(const EntryNote &note) const
{
    const RememberedToken &coming = *note.coming;
    const QList<RememberedAccount> all = rememberedAccounts(m_workspace.settings);
    for (const RememberedAccount &account : all) {
        const RememberedToken &used = account.used;
        const bool isKnownToBeSame = coming.clientId.isEmpty()
            ? !coming.accountId.isEmpty() && coming.accountId == used.accountId
            : true;
        const bool mayBeSame = account.place == note.place
            && (coming.accountId.isEmpty() || used.accountId.isEmpty() || coming.accountId == used.accountId);
        if (used.region == coming.region && used.clientId == coming.clientId
            && (isKnownToBeSame || mayBeSame))
            return account;
    }
    return std::nullopt;
}

void LeftEntries::name(const EntryNote &note)
{
    const settings::Settings &settings = m_workspace.settings;
    const auto account = accountFor(note);
    // What has been put in since is newer, and what is being replaced has a second one already.
    const bool replaces = account && !places::isUnreadable(places::replaced(settings, account->place))
        && !isBeingReplaced(*account, m_workspace.records.path())
        && !isLaterThan(account->used.since, note.coming->since);
    const auto place = replaces ? std::optional(account->place) : places::firstFree(settings);
    if (!place)
        return;
    const auto before = replaces ? std::nullopt : places::read(places::replaced(settings, *place));
    // First, so that no moment has the old one without a name.
    if (replaces)
        places::write(places::replaced(settings, *place), account->used);
    places::write(places::used(settings, *place), *note.coming);
    if (before) {
        places::clear(places::replaced(settings, *place));
        if (!places::isNamed(settings, before->key))
            m_notes.leave(before->key);
    }
    tellNamed(note.key);
}

void LeftEntries::tellNamed(const vault::VaultKey &key)
{
    forgetNote(key);
    // Where that fails, the next start finds the same once more.
    static_cast<void>(m_workspace.settings.file()->writeNow());
    if (m_workspace.sessions)
        m_workspace.sessions->tellRemembered();
}

void LeftEntries::settleTwin(const EntryNote &note, const vault::VaultKey &kept)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.presence(kept, std::move(stop)); },
        [this, note, kept](const vault::PresenceResult &presence) {
            const Presence now = presence.value_or(Presence::Locked);
            if (now == Presence::Present || (now == Presence::Unknown && isSomebodyThere()))
                readTwin(note, kept);
            else if (now == Presence::Absent)
                useInstead(note, kept, std::nullopt);
            if (!m_call.isRunning())
                askNext();
        });
}

void LeftEntries::readTwin(const EntryNote &note, const vault::VaultKey &kept)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(kept, std::move(stop)); },
        [this, note, kept](const vault::ReadResult &read) {
            const auto named = rememberedAccountWith(
                m_workspace.settings, note.coming->fingerprint, note.coming->region.id);
            const bool isNamed = named && named->used.key == kept;
            if (isNamed && read && isIt(*read, *note.coming))
                drop(note.key);
            else if (isNamed && (read || read.error().kind == VaultErrorKind::NotFound))
                useInstead(note, kept, read ? std::optional(*read) : std::nullopt);
            if (!m_call.isRunning())
                askNext();
        });
}

void LeftEntries::useInstead(
    const EntryNote &note, const vault::VaultKey &kept, const std::optional<Secret> &found)
{
    const settings::Settings &settings = m_workspace.settings;
    const auto account = rememberedAccountWith(settings, note.coming->fingerprint, note.coming->region.id);
    if (!account || !(account->used.key == kept))
        return;
    const places::Items before = places::replaced(settings, account->place);
    // What is there keeps a name, too: the settings say already that it is the old one, or it becomes that.
    if (found && before.key.value() != kept.toString()) {
        const auto old = SnykCredential::parse(*found);
        const QString client = old && old->oauth() ? old->oauth()->id() : QString();
        if (!old || client != note.coming->clientId || !before.key.value().isEmpty()) {
            m_left.removeOne(note.key);
            return;
        }
        places::write(before,
            {account->used.region, account->used.owner, old->fingerprint(), kept, client, std::nullopt,
                note.coming->accountId});
    }
    places::write(places::used(settings, account->place), *note.coming);
    tellNamed(note.key);
}

void LeftEntries::drop(const vault::VaultKey &key)
{
    m_notes.leave(key);
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.remove(key, std::move(stop)); },
        [this, key](const vault::RemoveResult &removed) {
            if (removed)
                forgetNote(key);
            askNext();
        });
}

void LeftEntries::forgetNote(const vault::VaultKey &key)
{
    m_notes.clear(key);
    m_left.removeOne(key);
}

} // namespace broker::access
