// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "products/ids.h"

#include <QHash>
#include <QString>

namespace broker::products {

/// What the user has answered about a client, by field. Secrets are kept apart from text and never become
/// any.
class FieldAnswers
{
public:
    void setText(ClientField field, const QString &text) { m_texts.insert(field, text); }
    void setSecret(ClientField field, const Secret &secret) { m_secrets.insert(field, secret); }

    /// Empty when nothing was entered.
    [[nodiscard]] QString text(ClientField field) const { return m_texts.value(field); }
    [[nodiscard]] Secret secret(ClientField field) const { return m_secrets.value(field); }
    [[nodiscard]] bool isOn(ClientField flag) const { return text(flag) == QLatin1String("true"); }
    [[nodiscard]] bool isEmpty(ClientField field) const
    {
        return text(field).isEmpty() && secret(field).isEmpty();
    }

private:
    QHash<ClientField, QString> m_texts;
    QHash<ClientField, Secret> m_secrets;
};

} // namespace broker::products
