// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/checkreport.h"
#include "products/clienttype.h"
#include "products/credentialtype.h"

// What several products have in common.
namespace broker::products {

namespace source {
inline constexpr QLatin1String brokerTemplates("snyk/broker client-templates/*/.env.sample");
inline constexpr QLatin1String snykDocs("Snyk docs, Snyk Broker: install and configure");
inline constexpr QLatin1String scmPage(
    "Snyk docs, scm-integrations-and-snyk-broker and snyk-scm-integrations: integrated SCM tokens");
inline constexpr QLatin1String brokerChecks("snyk/broker, config.default.json: client validation");
inline constexpr QLatin1String rotation("Snyk docs, obtain-the-tokens-required-to-set-up-snyk-broker");
} // namespace source

namespace field {
inline constexpr ClientField packageLinks("packageLinks");
} // namespace field

/// The tail of every template of a source control system.
[[nodiscard]] QList<TemplateVariable> gitVariables(
    QLatin1String url, QLatin1String user, QLatin1String password);
/// That of all others: nothing is let through by a rule.
[[nodiscard]] QList<TemplateVariable> noRules();
/// What package repositories are asked for in addition.
[[nodiscard]] ClientFieldSpec packageLinks();
/// The credential of one: an account that may read. `page` is where Snyk says so.
[[nodiscard]] CredentialType packageCredential(
    CredentialKind kind, QLatin1String client, QLatin1String page, QLatin1String checkPath);

/// What both products of Atlassian answer after too many failed sign-ins, on one's own servers and in the
/// cloud.
void refineAtlassian(CheckFailure &failure, const QUrl &page, const snyk::HttpResponse &answer);
/// A password without a form of its own, for practice.
inline constexpr QLatin1String practicePassword("practice-practice-practice-0000");

} // namespace broker::products
