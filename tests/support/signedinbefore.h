// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apiaccess.h"
#include "access/sessionkeeper.h"
#include "support/samples.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"

#include <QTest>

// Somebody has signed in to Snyk in another window, which is gone by now, and opens the one under test.
namespace broker::test {

/// Rows of "isOAuth", for `credentialOf`.
inline void addCredentialKinds()
{
    QTest::addColumn<bool>("isOAuth");
    QTest::newRow("API token") << false;
    QTest::newRow("OAuth") << true;
}
[[nodiscard]] inline SnykCredential credentialOf(bool isOAuth)
{
    return isOAuth ? SnykCredential(samples::oauthClient()) : SnykCredential(samples::apiToken());
}

/// Signs in with the workspace, whose sessions are kept, and forgets what the server was asked for it. False
/// when Snyk does not answer.
[[nodiscard]] inline bool signInBefore(
    TestWorkspace &data, standin::StandInServer &server, const SnykCredential &credential)
{
    ui::ApiAccess access(data.workspace, snyk::regionForApi(server.api()));
    access.check(credential);
    const bool isIn = QTest::qWaitFor([&access] { return access.client(); });
    server.clearLog();
    return isIn;
}

} // namespace broker::test
