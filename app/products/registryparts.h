// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/parts.h"
#include "products/product.h"

// What the container registries have in common: one image of the client, an agent beside it that reads the
// registry, and the registry's own protocol to ask whether a credential is good.
namespace broker::products {

namespace source {
inline constexpr QLatin1String registryPage("Snyk docs, snyk-broker-container-registry-agent");
} // namespace source

namespace kind {
/// Of an account or a robot, or a token in its place.
inline constexpr CredentialKind registryPassword("registry-password");
/// The JSON file of a service account at Google.
inline constexpr CredentialKind registryKey("registry-key");
/// Stands for the user name as well.
inline constexpr CredentialKind registryToken("registry-token");
} // namespace kind

/// Whether it is a file of JSON, in which line ends mean nothing.
[[nodiscard]] inline bool isKeyFile(CredentialKind one)
{
    return one == kind::registryKey;
}

namespace field {
inline constexpr ClientField registryHost("registryHost");
inline constexpr ClientField registryUsername("registryUsername");
inline constexpr ClientField registryPassword("registryPassword");
inline constexpr ClientField registryKey("registryKey");
inline constexpr ClientField registryToken("registryToken");
} // namespace field

/// What one registry has for itself.
struct Registry
{
    /// Product::key, and the "type" that the agent wants.
    QLatin1String key{};
    QString displayName{};
    Service service{};
    CredentialKind kind = kind::registryPassword;
    FieldForm hostForm = FieldForm::Host;
    /// See ServiceInfo.
    QString usualAddress{};
    QString exampleAddress{};
    QList<Need> needs{};
    QList<QLatin1String> signInHosts{};
    QLatin1String sharedDomain{};
    QUrl (*api)(const HttpsUrl &address, const QString &path) = nullptr;
    QList<TokenForm> tokenForms{};
};

[[nodiscard]] Product registry(const Registry &own);
/// The client alone, for a registry whose fields are others.
[[nodiscard]] ClientType registryClient(QLatin1String key, const QList<ClientFieldSpec> &ownFields);

/// A text of JSON: quotes around it, and what means something in it escaped.
void putJsonText(QByteArray &json, QByteArrayView text);

} // namespace broker::products
