// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "credentials/checkreport.h"
#include "snyk/http.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace broker::credentials {

/// Asks the service itself, from this machine, what it thinks of the credential: only when the user
/// wants it, after the host (ServiceHost::askedHost) was shown. One question, for GitLab two, for a registry
/// up to three of which one carries the credential; none is repeated, whatever the answer, because failed
/// sign-ins lock accounts. Redirects are not followed.
///
/// Settles exactly once; a stop request settles it as `Cancelled`. `context` is whose thread it runs
/// on: without it the future is cancelled. `http` and `clock` are borrowed and outlive `context`.
[[nodiscard]] QFuture<CheckResult> checkCredential(QObject &context, snyk::Http &http, const Clock &clock,
    const ServiceHost &host, const ServiceCredential &credential, std::stop_token stop);

} // namespace broker::credentials
