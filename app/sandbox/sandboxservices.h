// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QString>

namespace broker::sandbox {

/// The services that Broker clients sign in to, GitHub to Jira, as far as a credential is checked
/// there: practice mode's answer to a request whose credential is not Snyk's. Any host is taken for
/// the service whose path is asked.
///
/// Every credential is accepted, except for those that end in a word, so that each outcome can be
/// practised: "wrong" is refused, "expired" has ended, "few" lacks a scope, "many" has too many, "sso"
/// is not authorized for single sign-on. Pure.
[[nodiscard]] snyk::HttpResponse answerOfService(const snyk::HttpRequest &request);

/// Whether a registry is asked there, which is done without a login at first. Pure.
[[nodiscard]] bool isAskedWithoutLogin(const QString &path);

} // namespace broker::sandbox
