// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"

#include <QVersionNumber>

// What every Broker client is asked for, whatever it connects.
namespace broker::products {

namespace field {
inline constexpr ClientField brokerServer("brokerServer");
inline constexpr ClientField port("port");
inline constexpr ClientField clientUrl("clientUrl");
inline constexpr ClientField codeRules("codeRules");
inline constexpr ClientField iacRules("iacRules");
inline constexpr ClientField essentialsRules("essentialsRules");
inline constexpr ClientField prTemplateRules("prTemplateRules");
inline constexpr ClientField largeManifestRules("largeManifestRules");
inline constexpr ClientField highAvailability("highAvailability");
inline constexpr ClientField replicas("replicas");
inline constexpr ClientField httpsProxy("httpsProxy");
inline constexpr ClientField proxyUsername("proxyUsername");
inline constexpr ClientField proxyPassword("proxyPassword");
inline constexpr ClientField noProxy("noProxy");
inline constexpr ClientField caFile("caFile");
inline constexpr ClientField httpsCertificate("httpsCertificate");
inline constexpr ClientField httpsKey("httpsKey");
inline constexpr ClientField logLevel("logLevel");
inline constexpr ClientField imageVersion("imageVersion");
/// Of the cluster, not of the client.
inline constexpr ClientField openShift("openShift");
/// By name and value; has no ClientFieldSpec.
inline constexpr ClientField furtherVariables("furtherVariables");
inline constexpr ClientField name("name");
} // namespace field

/// Lets a group of requests through, besides what the client does anyway.
struct RuleSwitch
{
    ClientField field;
    QLatin1String variable;
    /// Where nobody says anything: let through by the image, and not by the package from npm.
    bool isOnInImage = false;
};

/// All of them. The image has most of them on by default and the package from npm has none, so a
/// configuration says "false" as well. Source: config.default.json and filter-rules-loading.ts of
/// snyk/broker, tried with the client of version 5.22.14.
[[nodiscard]] const QList<RuleSwitch> &ruleSwitches();
/// Of the client, since its image lets them through.
[[nodiscard]] QVersionNumber firstVersionWithRules();

/// Those that mean something for the type, in the order of a form.
[[nodiscard]] QList<ClientFieldSpec> commonFields(const ClientType &type);

} // namespace broker::products
