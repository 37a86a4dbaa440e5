// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"

#include "integrations/clienttype.h"
#include "products/products.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace broker::integrations {

namespace {

/// The variables are those of the Broker client that is offered first.
QStringList credentialVariables(const QString &key)
{
    const QList<ClientType> clients = clientTypesFor(key);
    return clients.isEmpty() ? QStringList() : neededVariables(clients.constFirst());
}

IntegrationType typeOf(const products::Product &product)
{
    return {product.key, product.displayName, product.origin, product.guide, product.isContainerRegistry,
        product.key,
        product.isContainerRegistry ? QStringLiteral("container-registry") : QString(product.key),
        credentialVariables(product.key)};
}

struct ForeignType
{
    QLatin1String key;
    QLatin1String name;
};

/// The rest of v1's IntegrationType, what REST's integrations list adds, and what organizations are
/// known to have beside these.
constexpr std::array foreignTypes{
    ForeignType{QLatin1String("bitbucket-cloud"), QLatin1String("Bitbucket Cloud")},
    ForeignType{QLatin1String("bitbucket-connect-app"), QLatin1String("Bitbucket Cloud App")},
    ForeignType{QLatin1String("cli"), QLatin1String("Snyk CLI")},
    ForeignType{QLatin1String("github-cloud-app"), QLatin1String("GitHub Cloud App")},
    ForeignType{QLatin1String("github-server-app"), QLatin1String("GitHub Server App")},
    ForeignType{QLatin1String("kubernetes"), QLatin1String("Kubernetes")},
    ForeignType{QLatin1String("slack"), QLatin1String("Slack")},
    ForeignType{QLatin1String("terraform-cloud"), QLatin1String("Terraform Cloud")},
};

/// A key that nobody knows comes from the network: no invisible or control characters, not endless.
QString shownKey(const QString &key)
{
    constexpr qsizetype longestKey = 64;
    const QString head = key.left(longestKey);
    QString shown;
    for (const QChar c : head) {
        if (c.isPrint())
            shown.append(c);
    }
    return shown.trimmed();
}

} // namespace

const QList<IntegrationType> &catalogue()
{
    static const QList<IntegrationType> types = [] {
        QList<IntegrationType> all;
        for (const products::Product &product : products::products())
            all.append(typeOf(product));
        return all;
    }();
    return types;
}

std::optional<IntegrationType> typeByKey(const QString &key)
{
    const auto &types = catalogue();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&key](const IntegrationType &type) { return type.key == key; });
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QString nameOfForeignType(const QString &key)
{
    const auto found = std::find_if(foreignTypes.begin(), foreignTypes.end(),
        [&key](const ForeignType &type) { return key == type.key; });
    return found == foreignTypes.end() ? shownKey(key) : QString(found->name);
}

QString displayNameOf(const QString &key)
{
    const std::optional<IntegrationType> type = typeByKey(key);
    return type ? type->displayName : nameOfForeignType(key);
}

} // namespace broker::integrations
