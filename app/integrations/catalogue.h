// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace broker::integrations {

using products::TokenOrigin;
using products::WebUiGuide;

/// One type of integration: a product as Snyk knows it.
struct IntegrationType
{
    /// Snyk's v1 name, for example "bitbucket-server".
    QString key;
    /// A proper name, not translated.
    QString displayName;
    TokenOrigin origin = TokenOrigin::Api;
    WebUiGuide guide = WebUiGuide::BrokerCredentials;
    /// Of a group of their own; an organization may have several of one type.
    bool isContainerRegistry = false;
    /// Last part of the settings address.
    QString webUiType;
    /// Icon resource name, see ui/platform/icons.h.
    QString icon;
    /// Environment variables of the Broker client that the credential of the service goes into (the
    /// second token to get), and those it does not work without.
    QStringList credentialVariables;
};

/// In the order in which they are offered.
[[nodiscard]] const QList<IntegrationType> &catalogue();
[[nodiscard]] std::optional<IntegrationType> typeByKey(const QString &key);

/// Types that Snyk reports and whose token this program does not handle, but whose name is known
/// (for example GitHub Cloud App, which works with the Universal Broker only).
[[nodiscard]] QString nameOfForeignType(const QString &key);
/// The name of any type, from the catalogue or beside it; the bounded key when neither knows it.
[[nodiscard]] QString displayNameOf(const QString &key);

} // namespace broker::integrations
