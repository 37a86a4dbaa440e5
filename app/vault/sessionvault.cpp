// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/sessionvault.h"

#include "core/settle.h"
#include "vault/longvault.h"

namespace broker::vault {

namespace {

template <class T>
QFuture<Result<T, VaultError>> refusedBySession(VaultErrorKind kind)
{
    return settledFuture<T, VaultError>(Failure<VaultError>({kind, {}}));
}

} // namespace

QFuture<WriteResult> SessionVault::write(VaultKey key, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedBySession<Stored>(VaultErrorKind::StoppedWaiting);
    if (!fitsLongVault(key.kind(), secret))
        return refusedBySession<Stored>(VaultErrorKind::TooLarge);
    m_secrets.insert(key.toString(), secret);
    return settledFuture<Stored, VaultError>(Stored{});
}

QFuture<ReadResult> SessionVault::read(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedBySession<Secret>(VaultErrorKind::StoppedWaiting);
    const auto found = m_secrets.constFind(key.toString());
    if (found == m_secrets.cend())
        return refusedBySession<Secret>(VaultErrorKind::NotFound);
    return settledFuture<Secret, VaultError>(*found);
}

QFuture<RemoveResult> SessionVault::remove(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedBySession<Stored>(VaultErrorKind::StoppedWaiting);
    m_secrets.remove(key.toString());
    return settledFuture<Stored, VaultError>(Stored{});
}

QFuture<PresenceResult> SessionVault::presence(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedBySession<Presence>(VaultErrorKind::StoppedWaiting);
    return settledFuture<Presence, VaultError>(
        m_secrets.contains(key.toString()) ? Presence::Present : Presence::Absent);
}

} // namespace broker::vault
