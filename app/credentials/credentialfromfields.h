// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "core/secret.h"
#include "credentials/service.h"
#include "integrations/clienttype.h"

#include <QString>

#include <optional>

namespace broker::credentials {

/// What the answers about a Broker client say of the credential that it signs in with: the way back from
/// clientAnswersFrom(). As a user would enter it.
struct EnteredCredential
{
    Service service{};
    CredentialKind kind{};
    /// For ServiceHost::parse().
    QString address{};
    QString userName{};
    Secret secret{};
};

/// Nothing while there is no secret among the answers, or for a client of no known service. Pure.
[[nodiscard]] std::optional<EnteredCredential> credentialFrom(
    const integrations::ClientType &type, const clientconfig::Answers &answers);

} // namespace broker::credentials
