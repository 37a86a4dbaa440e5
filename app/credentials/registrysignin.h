// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"

#include <QUrl>

#include <optional>

// How a container registry is signed in to: it is asked without a credential first, and says where to get a
// token for one (Docker docs, "Token authentication specification"). Pure.
namespace broker::credentials {

/// The first question, which the credential is no part of.
[[nodiscard]] snyk::HttpRequest registryQuestion(
    const ServiceHost &host, const ServiceCredential &credential);

/// Where the answer says that tokens are given out, with the parameters that belong to the question; nothing
/// where the registry takes name and password itself.
[[nodiscard]] std::optional<QUrl> tokenPageIn(const snyk::HttpResponse &answer);
/// Whether a credential of this registry may be sent there: over TLS, to its own host, to another one of the
/// same domain, or to one that is known for it.
[[nodiscard]] bool mayGiveTokens(const ServiceHost &host, const QUrl &page);

[[nodiscard]] snyk::HttpRequest tokenQuestion(
    const ServiceHost &host, const ServiceCredential &credential, const QUrl &page);
/// Empty where there is none in the answer.
[[nodiscard]] Secret tokenIn(const snyk::HttpResponse &answer);
/// The first question again, with the token.
[[nodiscard]] snyk::HttpRequest registryQuestion(
    const ServiceHost &host, const ServiceCredential &credential, const Secret &token);

} // namespace broker::credentials
