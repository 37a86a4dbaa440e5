// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"
#include "products/serviceinfo.h"
#include "products/tokenforms.h"

#include <QLatin1String>
#include <QList>
#include <QString>

// Everything the program knows of a product that a Broker client connects. Each product is one file of this
// folder; who needs to know something of one reads it here. Data and pure functions, no words for users.
namespace broker::products {

/// How a Broker token comes about for a type (Snyk docs, "Obtain the tokens").
enum class TokenOrigin {
    Api, ///< POST or PUT with Broker enabled returns it
    WebUi, ///< "Generate" in the Web UI, or Snyk support
    Support, ///< Snyk support gives it out; the API takes the type, and where that is allowed returns one
};

/// Which steps the Web UI asks for; the words are in ui/presenters.
enum class WebUiGuide {
    BrokerCredentials, ///< Settings > Integrations > type > section "Broker Credentials", box "Token"
    PackageRepository, ///< Package Repositories > type > "Snyk Broker on/off" > "Generate and Save"
    ContainerRegistry, ///< the same section, once Snyk support has turned Broker on for it
    Jira, ///< Jira > "For installation of Jira within a private network click here" > Generate > Show
};

struct Product
{
    /// Snyk's v1 name, for example "bitbucket-server": its type of integration, the last part of its
    /// settings address, and our icon.
    QLatin1String key{};
    /// A proper name, not translated.
    QString displayName{};
    TokenOrigin origin = TokenOrigin::Api;
    WebUiGuide guide = WebUiGuide::BrokerCredentials;
    /// An organization may have several integrations of its type, told apart by their profiles' names.
    bool isContainerRegistry = false;
    /// The one to offer first in front.
    QList<ClientType> clients{};
    /// The most likely one first; none where the client has no credential of its own.
    QList<ServiceInfo> services{};
    /// What Snyk's API wants for it where Broker is not used (v1 specification, "Integration credentials");
    /// empty where that is not known.
    QList<QLatin1String> snykCredentials{};
    /// Of its tokens, those too that no Broker client can use.
    QList<TokenForm> tokenForms{};
};

} // namespace broker::products
