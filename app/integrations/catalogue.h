// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace broker::integrations {

/// How a Broker token comes to be for a type (Snyk docs, "Obtain the tokens").
enum class TokenOrigin {
    Api, ///< POST or PUT with Broker enabled returns it
    WebUi, ///< "Generate" in the Web UI, or Snyk support
};

/// Which steps the Web UI asks for; the words are in ui/presenters.
enum class WebUiGuide {
    BrokerCredentials, ///< Settings > Integrations > type > section "Broker Credentials", box "Token"
    PackageRepository, ///< Package Repositories > type > "Snyk Broker on/off" > "Generate and Save"
    Jira, ///< Jira > "For installation of Jira within a private network click here" > Generate > Show
};

/// One type of integration. Adding a type is one entry of data and a line in its test.
struct IntegrationType
{
    /// Snyk's v1 name, for example "bitbucket-server".
    QString key;
    /// A proper name, not translated.
    QString displayName;
    TokenOrigin origin = TokenOrigin::Api;
    WebUiGuide guide = WebUiGuide::BrokerCredentials;
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
