// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace broker::clientconfig {

/// A variable of the client that no field asks for, by its name. In a form it may be unfinished.
struct FurtherVariable
{
    QString name;
    Secret value;
    /// False for what may be shown, and remembered.
    bool isSecret = true;

    /// A row that nothing was entered in.
    [[nodiscard]] bool isBlank() const { return name.isEmpty() && value.isEmpty(); }
    /// Whether the value is kept from view and from memory: said to be secret, or with a token, or a login of
    /// an address, anywhere in it.
    [[nodiscard]] bool isHidden() const;
};

} // namespace broker::clientconfig
