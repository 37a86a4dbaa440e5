// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/serviceinfo.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

// What Broker clients sign in to, and what with: questions to the products.
namespace broker::credentials {

namespace kind = products::kind;
namespace service = products::service;
using products::AddressForm;
using products::CredentialKind;
using products::HostProblem;
using products::Service;
using products::ServiceInfo;

[[nodiscard]] const QList<ServiceInfo> &services();
[[nodiscard]] const ServiceInfo &infoOf(Service service);
/// The services of one integration type, the most likely one first; empty for a foreign type.
[[nodiscard]] QList<Service> servicesFor(const QString &integrationType);

/// Stable names, as used in records and in the keychain.
[[nodiscard]] QLatin1String nameOf(Service service);
[[nodiscard]] std::optional<Service> serviceByName(QStringView name);
[[nodiscard]] QLatin1String nameOf(CredentialKind kind);
[[nodiscard]] std::optional<CredentialKind> kindByName(QStringView name);

/// What the service takes, the one to recommend first.
[[nodiscard]] QList<CredentialKind> kindsFor(Service service);
[[nodiscard]] bool fits(CredentialKind kind, Service service);
/// Whether a user name belongs to it.
[[nodiscard]] bool hasUserName(CredentialKind kind);
/// Whether people may have chosen it themselves, so that even a hash of it would tell too much.
[[nodiscard]] bool isPassword(CredentialKind kind);

/// The Broker client's image, and with it the variables it reads, for example
/// "bitbucket-server-bearer-auth" (snyk/broker).
[[nodiscard]] QString clientTypeFor(Service service, CredentialKind kind);

} // namespace broker::credentials
