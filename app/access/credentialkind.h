// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/snykcredential.h"
#include "records/tokenrecord.h"
#include "snyk/model.h"

#include <QString>

#include <optional>

namespace broker::access {

/// What signs in to Snyk's API. A key in the old form does not say whose it is: Snyk does, when it is asked.
enum class CredentialKind {
    ApiKey, ///< a UUID, of a user or a service account
    UserKey,
    ServiceAccountKey,
    PersonalAccessToken,
    ServiceAccountToken,
    OAuthServiceAccount,
};

[[nodiscard]] CredentialKind kindOf(const SnykCredential &credential, snyk::PrincipalKind owner);

/// Whether the record is that of a credential for Snyk's API, see CredentialRecord.
[[nodiscard]] bool isApiCredential(const records::TokenRecord &record);
/// Nothing for other records, and as long as nobody has signed in with it.
[[nodiscard]] std::optional<CredentialKind> credentialKindOf(const records::TokenRecord &record);
/// The same the other way: what a record says of it. `api` is where it works.
[[nodiscard]] records::ServiceLink serviceLinkOf(CredentialKind kind, const HttpsUrl &api);

} // namespace broker::access
