// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/furthervariable.h"
#include "core/secret.h"
#include "integrations/clienttype.h"

#include <QHash>
#include <QList>
#include <QString>

namespace broker::clientconfig {

using integrations::ClientField;

/// What the user has entered so far. Secrets are kept apart from text and never become any.
class Answers final
{
public:
    void setText(ClientField field, const QString &text) { m_texts.insert(field, text); }
    void setSecret(ClientField field, const Secret &secret) { m_secrets.insert(field, secret); }

    void setFurther(const QList<FurtherVariable> &variables) { m_further = variables; }
    /// In the order of the form, blank rows among them.
    [[nodiscard]] const QList<FurtherVariable> &further() const noexcept { return m_further; }

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
    QList<FurtherVariable> m_further;
};

} // namespace broker::clientconfig
