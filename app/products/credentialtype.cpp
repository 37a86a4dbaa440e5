// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/credentialtype.h"

namespace broker::products {

QStringList scopesIn(const QList<Need> &needs)
{
    QStringList scopes;
    for (const Need &candidate : needs) {
        if (candidate.form == NeedForm::Scope)
            scopes.append(candidate.name);
    }
    return scopes;
}

snyk::Authorization asToken(const QString & /*userName*/, const Secret &secret)
{
    return snyk::TokenLogin{secret};
}

snyk::Authorization asBearer(const QString & /*userName*/, const Secret &secret)
{
    return snyk::BearerLogin{secret};
}

snyk::Authorization asUserAndPassword(const QString &userName, const Secret &secret)
{
    return snyk::BasicLogin{userName, secret};
}

} // namespace broker::products
