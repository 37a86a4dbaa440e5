// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/ownkey.h"

#include "audit/auditdetail.h"
#include "workspace/auditnote.h"

#include <utility>

namespace broker::handover {

namespace {

/// A credential of this program itself: never on the list.
vault::VaultKey keyOfOwnKey(const vault::KeySpace &keys)
{
    return keys.key(
        vault::SecretKind::ServiceCredential, QStringLiteral("handover"), QStringLiteral("own-key"));
}

} // namespace

QFuture<KeyResult> readOwnKey(QObject &context, const Workspace &workspace, std::stop_token stop)
{
    return workspace.keychain.read(keyOfOwnKey(workspace.keys), std::move(stop))
        .then(&context, [](const vault::ReadResult &read) -> KeyResult {
            if (!read)
                return Failure(read.error());
            const auto pair = ExchangeKey::fromSecretHalf(*read);
            if (!pair) {
                return Failure(vault::VaultError{vault::VaultErrorKind::Unreadable,
                    QStringLiteral("The entry is not a key for hand-overs.")});
            }
            return *pair;
        });
}

QFuture<KeyResult> makeOwnKey(const Workspace &workspace, std::stop_token stop)
{
    const ExchangeKey pair = ExchangeKey::create();
    return workspace.keychain.write(keyOfOwnKey(workspace.keys), pair.secretHalf(), std::move(stop))
        .then([workspace, pair](const vault::WriteResult &written) -> KeyResult {
            if (!written)
                return Failure(written.error());
            audit::Entry entry;
            entry.action = audit::Action::SecretStored;
            entry.detail = audit::details::handoverKey;
            noteAudit(workspace, entry);
            return pair;
        });
}

} // namespace broker::handover
