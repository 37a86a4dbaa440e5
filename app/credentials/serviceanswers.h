// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"

// How each service shows what it thinks of a credential; part of checkreport. Pure.
namespace broker::credentials {

/// Reads a 2xx answer; NotThisService when it is not what this service answers. The comparison of
/// scopes is left to the caller.
[[nodiscard]] Result<CheckReport, CheckProblem> reportFrom(const ServiceHost &host,
    const ServiceCredential &credential, const snyk::HttpResponse &answer, const QDateTime &nowUtc);

/// Turns what the status alone says into what the service's own headers and texts say.
void refine(CheckFailure &failure, const ServiceHost &host, const snyk::HttpResponse &answer);

/// "2026-03-12 09:30:00 UTC" or "2026-03-12 09:30:00 +0100", both seen in GitHub's header
/// github-authentication-token-expiration (google/go-github #2650).
[[nodiscard]] std::optional<QDateTime> gitHubExpiry(const QByteArray &header);

} // namespace broker::credentials
