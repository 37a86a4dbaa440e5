// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialfromfields.h"

#include "products/tokenforms.h"

#include <algorithm>

namespace broker::credentials {

namespace {

using integrations::ClientType;
using integrations::FieldRole;

/// Of the kinds that this client signs in with: the one that the secret looks like, else the first.
std::optional<CredentialKind> kindOf(const ServiceInfo &info, const ClientType &type, const Secret &secret)
{
    QList<CredentialKind> kinds;
    for (const products::CredentialType &one : info.credentials) {
        if (one.client == type.key)
            kinds.append(one.kind);
    }
    if (kinds.isEmpty())
        return std::nullopt;
    const auto byForm = products::kindOf(products::formOf(secret));
    return byForm && kinds.contains(*byForm) ? *byForm : kinds.constFirst();
}

} // namespace

std::optional<EnteredCredential> credentialFrom(const ClientType &type, const clientconfig::Answers &answers)
{
    EnteredCredential found;
    QString organization;
    for (const integrations::ClientFieldSpec &spec : type.ownFields) {
        if (spec.role == FieldRole::Secret)
            found.secret = answers.secret(spec.field);
        else if (spec.role == FieldRole::UserName)
            found.userName = answers.text(spec.field);
        else if (spec.role == FieldRole::Organization)
            organization = answers.text(spec.field);
        else if (spec.role == FieldRole::Address)
            found.address = answers.isEmpty(spec.field) ? spec.fallback : answers.text(spec.field);
    }
    if (found.secret.isEmpty())
        return std::nullopt;
    if (!organization.isEmpty())
        found.address += u'/' + organization;
    for (const ServiceInfo &info : services()) {
        const auto kind
            = info.integrationType == type.integration ? kindOf(info, type, found.secret) : std::nullopt;
        if (!kind)
            continue;
        found.service = info.service;
        found.kind = *kind;
        return found;
    }
    return std::nullopt;
}

} // namespace broker::credentials
