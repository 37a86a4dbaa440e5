// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace broker::snyk {

/// An answer that holds a secret, parsed without it: a parser for JSON keeps copies that nobody can wipe.
class SecretAnswer final
{
public:
    /// As parseJsonObject, but what members called `name` say is taken out before. The body is wiped for
    /// everybody who shares it: the future that has delivered it.
    [[nodiscard]] static Result<SecretAnswer, QString> parse(QByteArray &&body, QLatin1String name);

    /// With marks in place of the secrets.
    [[nodiscard]] const QJsonObject &json() const noexcept { return m_json; }
    /// What stood in this place of `json`; empty when no secret did.
    [[nodiscard]] Secret at(const QJsonValue &place) const;

private:
    SecretAnswer(QJsonObject json, QList<Secret> secrets);

    QJsonObject m_json;
    QList<Secret> m_secrets;
};

} // namespace broker::snyk
