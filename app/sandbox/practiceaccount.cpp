// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/practiceaccount.h"

namespace broker::sandbox {

OAuthClient practiceAccount()
{
    const auto client = OAuthClient::make(QStringLiteral("decafbad-0000-4000-8000-0000000ac000"),
        Secret::take(QByteArray("practice-secret-0000-4000-8000-00000000cafe")));
    Q_ASSERT(client);
    return *client;
}

bool isPracticeAccount(const QString &clientId)
{
    return clientId == practiceAccount().id();
}

} // namespace broker::sandbox
