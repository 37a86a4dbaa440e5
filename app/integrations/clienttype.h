// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"
#include "products/commonfields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What a Broker client has to be told: the half of the catalogue that is about the client and not about
// Snyk. What each product wants is in app/products; the words for it are in ui/presenters/clientconfigtext.h.
namespace broker::integrations {

namespace field = products::field;
using products::ClientField;
using products::ClientFieldSpec;
using products::ClientType;
using products::FieldForm;
using products::FieldRole;
using products::RuleSwitch;
using products::ruleSwitches;
using products::TemplateVariable;
using products::TokenUse;

[[nodiscard]] bool isRule(ClientField field);

/// Every type, variants of one integration next to each other, the preferred one first.
/// Source: snyk/broker client-templates, tried with the client of version 5.22.14.
[[nodiscard]] const QList<ClientType> &clientTypes();
[[nodiscard]] std::optional<ClientType> clientTypeByKey(const QString &key);
/// Those that run in the same image: one, but for what an agent serves.
[[nodiscard]] QList<ClientType> clientTypesOfImage(const QString &image);
/// The types for an integration of Snyk's v1 name, the one to offer first in front.
[[nodiscard]] QList<ClientType> clientTypesFor(const QString &integrationKey);

/// All fields: the type's own, then the ones of every type that mean something for it.
[[nodiscard]] QList<ClientFieldSpec> fieldsOf(const ClientType &type);
[[nodiscard]] std::optional<ClientFieldSpec> fieldOf(const ClientType &type, ClientField field);

/// The variables that the client does not work without, in the order in which they are asked.
[[nodiscard]] QStringList neededVariables(const ClientType &type);

} // namespace broker::integrations
