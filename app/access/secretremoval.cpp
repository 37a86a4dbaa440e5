// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/secretremoval.h"

#include "access/clientsecretrotation.h"
#include "access/credentialkind.h"
#include "access/sessionkeeper.h"
#include "core/settle.h"
#include "workspace/auditnote.h"
#include "workspace/recordchange.h"

#include <QMetaObject>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace broker::access {

using records::TokenRecord;
using vault::VaultError;
using vault::VaultErrorKind;

namespace {

/// A keychain that takes its time keeps nobody waiting for the list.
constexpr std::chrono::seconds longestOnList{1};

/// Whether it would be the same for each of the others.
bool isAboutTheKeychain(const VaultError &error)
{
    switch (error.kind) {
    case VaultErrorKind::Locked:
    case VaultErrorKind::Denied:
    case VaultErrorKind::NoService:
    case VaultErrorKind::StoppedWaiting:
        return true;
    case VaultErrorKind::NotFound:
    case VaultErrorKind::NotConfirmed:
    case VaultErrorKind::TooLarge:
    case VaultErrorKind::Unreadable:
    case VaultErrorKind::Unnamed:
    case VaultErrorKind::Other:
        break;
    }
    return false;
}

bool isReplacedOne(const settings::Settings &settings, const TokenRecord &record)
{
    const QList<RememberedAccount> all = rememberedAccounts(settings);
    return std::any_of(all.cbegin(), all.cend(), [&record](const RememberedAccount &account) {
        return account.replaced && account.replaced->fingerprint == record.fingerprint
            && account.used.region.id == record.target.regionId;
    });
}

} // namespace

SecretRemoval::SecretRemoval(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_memory(workspace)
{ }

SecretRemoval::~SecretRemoval()
{
    if (!m_taken.isEmpty())
        static_cast<void>(removeNoted(m_workspace, m_taken));
}

void SecretRemoval::start(const QList<TokenRecord> &records)
{
    if (m_isRunning)
        return;
    m_wanted = records;
    m_next = 0;
    m_taken.clear();
    m_removed.clear();
    m_kept.clear();
    m_isListWritable = false;
    m_isRunning = true;
    m_isStopping = false;
    goOn();
}

void SecretRemoval::stop()
{
    m_isStopping = m_isRunning;
    m_taking.stop();
}

QList<TokenRecord> SecretRemoval::stayed() const
{
    QSet<RecordId> gone;
    for (const TokenRecord &record : m_removed)
        gone.insert(record.id);
    QList<TokenRecord> stayed = m_wanted;
    stayed.removeIf([&gone](const TokenRecord &record) { return gone.contains(record.id); });
    return stayed;
}

void SecretRemoval::goOn()
{
    const bool isLast = m_isStopping || m_next >= m_wanted.size();
    const bool isDue
        = !m_isListWritable || m_sinceTaken.hasExpired(std::chrono::milliseconds(longestOnList).count());
    if (!m_taken.isEmpty() && (isLast || isDue)) {
        strikeOff();
        return;
    }
    if (!isLast) {
        takeNext();
        return;
    }
    m_isRunning = false;
    Q_EMIT finished();
}

void SecretRemoval::takeNext()
{
    m_taking.start(
        this, [this](std::stop_token stop) { return take(m_wanted.at(m_next), std::move(stop)); },
        [this](const vault::RemoveResult &taken) { onTaken(taken); },
        VaultError{VaultErrorKind::StoppedWaiting, {}});
}

QFuture<vault::RemoveResult> SecretRemoval::take(const TokenRecord &record, std::stop_token stop)
{
    // What is in memory alone goes with its session; what is remembered beside it stays.
    if (isApiCredential(record) && record.storage == records::Storage::Keychain) {
        // No other account's.
        const auto account
            = rememberedAccountWith(m_workspace.settings, record.fingerprint, record.target.regionId);
        if (!account && !isReplacedOne(m_workspace.settings, record))
            return settledFuture<vault::Stored, VaultError>(vault::Stored{});
        // The old one goes with its account; and what is being made for that would be nobody's.
        const auto isGettingAnother = [this, &account] {
            return clientsecret::ClientSecretRotation::isCalling(m_workspace, account->place)
                || (!account->replaced && m_memory.isRotating(*account));
        };
        if (!account || isGettingAnother()) {
            return settledFuture<vault::Stored, VaultError>(
                Failure(VaultError{VaultErrorKind::Other, QStringLiteral("It is being replaced.")}));
        }
        return m_memory.forget(account->place, std::move(stop));
    }
    return m_workspace.vaultFor(record.storage).remove(record.key, std::move(stop));
}

void SecretRemoval::onTaken(const vault::RemoveResult &taken)
{
    const TokenRecord record = m_wanted.at(m_next++);
    if (!taken) {
        m_kept.append({record, {taken.error(), std::nullopt}});
        m_isStopping = m_isStopping || isAboutTheKeychain(taken.error());
    } else if (isApiCredential(record)) {
        // Its entry goes by itself, and the session that has it as well.
        endSession(record);
        m_removed.append(record);
        noteAudit(m_workspace, audit::Action::RecordRemoved, record);
    } else {
        if (m_taken.isEmpty())
            m_sinceTaken.start();
        m_taken.append(record);
    }
    Q_EMIT progressed();
    // From the event loop: what is in memory goes at once, and each would stand on the one before.
    QMetaObject::invokeMethod(this, &SecretRemoval::goOn, Qt::QueuedConnection);
}

void SecretRemoval::strikeOff()
{
    const QList<TokenRecord> records = std::exchange(m_taken, {});
    m_striking.start(
        this, [&](const std::stop_token &) { return removeNoted(m_workspace, records); },
        [this, records](const records::RecordStore::Removed &removed) { onStruckOff(records, removed); });
}

void SecretRemoval::onStruckOff(
    const QList<TokenRecord> &records, const records::RecordStore::Removed &removed)
{
    if (removed) {
        m_isListWritable = true;
        m_removed += records;
    } else {
        for (const TokenRecord &record : records)
            m_kept.append({record, {std::nullopt, removed.error()}});
        m_isStopping = true;
    }
    goOn();
}

void SecretRemoval::endSession(const TokenRecord &credential) const
{
    SessionKeeper *sessions = m_workspace.sessions;
    if (const auto session = sessions ? sessions->sessionOf(credential) : std::nullopt)
        sessions->end(session->credential, session->region);
}

} // namespace broker::access
