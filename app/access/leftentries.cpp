// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/leftentries.h"

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

} // namespace

LeftEntries::LeftEntries(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(workspace.settings)
{
    const QList<EntryNote> notes = m_notes.all();
    for (const EntryNote &note : notes)
        m_left.append(note.key);
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
        const QList<EntryNote> notes = m_notes.all();
        const auto note = std::find_if(
            notes.cbegin(), notes.cend(), [&key](const EntryNote &one) { return one.key == key; });
        if (note == notes.cend()) {
            m_left.removeOne(key);
        } else if (places::isNamed(m_workspace.settings, key)) {
            forgetNote(key);
        } else {
            m_call.start(
                this,
                [&](std::stop_token stop) { return m_workspace.keychain.presence(key, std::move(stop)); },
                [this, note = *note](const vault::PresenceResult &presence) { onPresence(note, presence); });
            return;
        }
    }
}

void LeftEntries::onPresence(const EntryNote &note, const vault::PresenceResult &presence)
{
    const Presence now = presence.value_or(Presence::Locked);
    const bool isSomebodyThere = m_workspace.sessions && !m_workspace.sessions->isEmpty();
    if (now == Presence::Absent)
        forgetNote(note.key);
    else if (now == Presence::Present && note.coming)
        takeUp(note);
    else if (now == Presence::Present || (now == Presence::Unknown && isSomebodyThere && !note.coming))
        drop(note.key);
    else if (now == Presence::Unknown && isSomebodyThere)
        read(note);
    if (!m_call.isRunning())
        askNext();
}

void LeftEntries::read(const EntryNote &note)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(note.key, std::move(stop)); },
        [this, note](const vault::ReadResult &read) {
            if (read)
                takeUp(note);
            else if (read.error().kind == VaultErrorKind::NotFound)
                forgetNote(note.key);
            if (!m_call.isRunning())
                askNext();
        });
}

void LeftEntries::takeUp(const EntryNote &note)
{
    // Entered once more since: it is kept under another name.
    const auto twin
        = rememberedAccountWith(m_workspace.settings, note.coming->fingerprint, note.coming->region.id);
    if (twin)
        dropTwin(note, twin->used.key);
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
    const bool replaces = account && !isBeingReplaced(*account, m_workspace.records.path())
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
    forgetNote(note.key);
    // Where that fails, the next start finds the same once more.
    static_cast<void>(settings.file()->writeNow());
    if (m_workspace.sessions)
        m_workspace.sessions->tellRemembered();
}

void LeftEntries::dropTwin(const EntryNote &note, const vault::VaultKey &kept)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.presence(kept, std::move(stop)); },
        [this, note](const vault::PresenceResult &presence) {
            if (presence.value_or(Presence::Unknown) == Presence::Present)
                drop(note.key);
            if (!m_call.isRunning())
                askNext();
        });
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
