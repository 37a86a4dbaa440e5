// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/secretnames.h"

#include "integrations/clienttype.h"

#include <QRegularExpression>
#include <QSet>

namespace broker::existing {

namespace {

/// Of all types of client.
QSet<QString> secretVariables()
{
    QSet<QString> names;
    const QList<integrations::ClientType> &types = integrations::clientTypes();
    for (const integrations::ClientType &type : types) {
        const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
        for (const integrations::ClientFieldSpec &spec : fields) {
            if (spec.isSecret() && !spec.variable.isEmpty())
                names.insert(spec.variable);
        }
        if (type.joint)
            names.insert(type.joint->name);
    }
    return names;
}

} // namespace

bool isSecretByName(const QString &variable)
{
    static const QSet<QString> known = secretVariables();
    // Short ones are words of their own: PATH has no PAT in it.
    static const QRegularExpression words(
        QStringLiteral("TOKEN|PASS|SECRET|KEY|CRED|AUTH|PWD|PRIVATE|BEARER|COOKIE|SESSION|SIGNATURE|JWT"
                       "|(?:^|_)(?:PAT|PIN|PW|DSN|SAS|SALT|HASH|CERT|PEM|PFX|SIG|LOGIN)S?(?:_|[0-9]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return known.contains(variable.toUpper()) || words.match(variable).hasMatch();
}

} // namespace broker::existing
