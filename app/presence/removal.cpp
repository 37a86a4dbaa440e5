// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/removal.h"

#include "core/settle.h"

namespace broker::presence {

QFuture<RemovalResult> removeToken(QObject &context, vault::Vault &vault, records::RecordStore &records,
    const records::TokenRecord &record, std::stop_token stop)
{
    const Settle<RecordId, RemovalError> settle;
    vault.remove(record.key, std::move(stop))
        .then(&context,
            [settle, &records, id = record.id](const vault::RemoveResult &removed) {
                if (!removed) {
                    settle(Failure(RemovalError{removed.error(), std::nullopt}));
                    return;
                }
                const auto gone = records.remove(id);
                if (gone)
                    settle(id);
                else
                    settle(Failure(RemovalError{std::nullopt, gone.error()}));
            })
        .onCanceled(&context, [settle] {
            settle(Failure(
                RemovalError{vault::VaultError{vault::VaultErrorKind::StoppedWaiting, {}}, std::nullopt}));
        });
    return settle.future();
}

} // namespace broker::presence
