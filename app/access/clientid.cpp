// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientid.h"

#include "access/rememberedaccount.h"
#include "access/sessionkeeper.h"

namespace broker::access {

QString clientIdOf(const records::TokenRecord &record, const Workspace &workspace)
{
    const QList<RememberedAccount> accounts = rememberedAccounts(workspace.settings);
    for (const RememberedAccount &account : accounts) {
        if (account.used.region.id != record.target.regionId)
            continue;
        if (account.used.fingerprint == record.fingerprint)
            return account.used.clientId;
        if (account.replaced && account.replaced->fingerprint == record.fingerprint)
            return account.replaced->clientId;
    }
    const auto session = workspace.sessions ? workspace.sessions->sessionOf(record) : std::nullopt;
    const OAuthClient *client = session ? session->credential.oauth() : nullptr;
    return client ? client->id() : QString();
}

} // namespace broker::access
