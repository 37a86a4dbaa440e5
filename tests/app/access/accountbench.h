// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/clientsecretrotation.h"
#include "access/secretlist.h"
#include "access/sessionkeeper.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/testworkspace.h"

#include <QTest>

#include <memory>

/// Accounts that are remembered beside each other.
namespace broker::test::accounts {

using access::SecretList;
using access::Session;
using access::SessionKeeper;
using access::TokenMemory;

inline snyk::Self named(const char *name, const char *id)
{
    return {QString::fromLatin1(id), snyk::PrincipalKind::ServiceAccount, QString::fromLatin1(name), {}};
}

inline Session first()
{
    return {samples::region(), samples::oauthClient(),
        named("First robot", "3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50")};
}

inline Session third()
{
    return {samples::region(), samples::apiToken(), named("CI", "aaaaaaaa-0000-4000-8000-000000000001")};
}

inline Session fourth()
{
    return {samples::region(), samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"),
        named("CD", "aaaaaaaa-0000-4000-8000-000000000002")};
}

inline Session second()
{
    return {samples::region(),
        OAuthClient::make(QStringLiteral("0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6"),
            samples::secret("aB3-dE6_gH9.jK2mN5pQ8rS1tU4vW7xY"))
            .value(),
        named("Second robot", "7a6b5c4d-3e2f-4a1b-8c9d-0e1f2a3b4c5d")};
}

/// A profile that remembers the first account, whose secret is rotated as far as two are valid.
struct AccountBench
{
    explicit AccountBench(bool rotates = true)
    {
        snyk.oauth().setClients({*first().credential.oauth(), *second().credential.oauth()});
        ws.workspace.sessions = &sessions;
        list = std::make_unique<SecretList>(ws.workspace);
        isReady = remember(first());
        if (!rotates)
            return;
        access::clientsecret::ClientSecretRotation flow(ws.workspace);
        flow.begin();
        isReady
            = isReady && QTest::qWaitFor([&flow] { return is<access::clientsecret::InUse>(flow.state()); });
    }

    [[nodiscard]] bool remember(const Session &session)
    {
        sessions.keep(session);
        TokenMemory memory(ws.workspace);
        return await(memory.remember(session, {}))->has_value();
    }
    [[nodiscard]] bool has(const access::RememberedToken &token) const
    {
        const auto secret = vault.kept(token.key);
        return secret && Fingerprint::of(*secret) == token.fingerprint;
    }
    [[nodiscard]] std::optional<records::TokenRecord> rowOf(const Session &session) const
    {
        const QList<records::TokenRecord> rows = list->all();
        for (const records::TokenRecord &row : rows) {
            if (row.target.org.name == session.self.displayName)
                return row;
        }
        return std::nullopt;
    }

    sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
    FakeVault vault;
    test::TestWorkspace ws{snyk, &vault};
    SessionKeeper sessions{snyk, ws.clock, ws.settings};
    std::unique_ptr<SecretList> list;
    bool isReady = false;
};

} // namespace broker::test::accounts
