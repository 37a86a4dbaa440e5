// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/furthervariable.h"
#include "integrations/clienttype.h"

#include <QList>

namespace broker::clientconfig {

using integrations::ClientField;

namespace field = products::field;

/// What the user has entered so far.
class Answers final : public products::FieldAnswers
{
public:
    void setFurther(const QList<FurtherVariable> &variables) { m_further = variables; }
    /// In the order of the form, blank rows among them.
    [[nodiscard]] const QList<FurtherVariable> &further() const noexcept { return m_further; }

private:
    QList<FurtherVariable> m_further;
};

} // namespace broker::clientconfig
