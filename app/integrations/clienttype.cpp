// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/clienttype.h"

#include "products/products.h"

#include <algorithm>

namespace broker::integrations {

const QList<ClientType> &clientTypes()
{
    static const QList<ClientType> types = [] {
        QList<ClientType> all;
        for (const products::Product &product : products::products())
            all += product.clients;
        return all;
    }();
    return types;
}

std::optional<ClientType> clientTypeByKey(const QString &key)
{
    const auto &types = clientTypes();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&key](const ClientType &type) { return key == type.key; });
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QList<ClientType> clientTypesOfImage(const QString &image)
{
    QList<ClientType> found;
    for (const ClientType &type : clientTypes()) {
        if (image == type.image())
            found.append(type);
    }
    return found;
}

QList<ClientType> clientTypesFor(const QString &integrationKey)
{
    QList<ClientType> found;
    for (const ClientType &type : clientTypes()) {
        if (integrationKey == type.integration)
            found.append(type);
    }
    return found;
}

bool isRule(ClientField field)
{
    const auto &switches = ruleSwitches();
    return std::any_of(
        switches.cbegin(), switches.cend(), [field](const RuleSwitch &one) { return one.field == field; });
}

QList<ClientFieldSpec> fieldsOf(const ClientType &type)
{
    return type.ownFields + products::commonFields(type);
}

std::optional<ClientFieldSpec> fieldOf(const ClientType &type, ClientField field)
{
    const QList<ClientFieldSpec> fields = fieldsOf(type);
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [field](const ClientFieldSpec &spec) { return spec.field == field; });
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

QStringList neededVariables(const ClientType &type)
{
    QStringList names;
    for (const ClientFieldSpec &spec : type.ownFields) {
        if (spec.isNeeded && !names.contains(spec.variable))
            names.append(spec.variable);
    }
    return names;
}

} // namespace broker::integrations
