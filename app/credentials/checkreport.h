// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "credentials/credentialtype.h"
#include "credentials/servicecredential.h"
#include "credentials/servicehost.h"
#include "products/checkreport.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QString>

#include <optional>

// What a service says about a credential: from the answer to the verdict. Pure.
namespace broker::credentials {

using products::CheckFailure;
using products::CheckProblem;
using products::CheckReport;
using products::ExpiryKnowledge;

using CheckResult = Result<CheckReport, CheckFailure>;

/// What a failure means for going on.
enum class CheckWeight {
    Unchecked, ///< nothing is known; going on is normal
    Doubtful, ///< something is odd: go on only knowingly
    Refused, ///< the service will refuse the Broker client as well
};
[[nodiscard]] CheckWeight weightOf(CheckProblem problem);

/// The call. The credential goes to `host` and nowhere else; its kind fits the host's service.
[[nodiscard]] snyk::HttpRequest checkRequest(const ServiceHost &host, const ServiceCredential &credential);
/// For a service whose first answer does not name the account: a second call to the same host. Nothing for
/// all others.
[[nodiscard]] std::optional<snyk::HttpRequest> accountRequest(
    const ServiceHost &host, const ServiceCredential &credential);

/// `nowUtc` tells which ends are past.
[[nodiscard]] CheckResult resultFrom(const ServiceHost &host, const ServiceCredential &credential,
    const snyk::HttpResult &answer, const QDateTime &nowUtc);
/// The account that the second call names; empty when it does not.
[[nodiscard]] QString accountFrom(const ServiceHost &host, const snyk::HttpResult &answer);

} // namespace broker::credentials
