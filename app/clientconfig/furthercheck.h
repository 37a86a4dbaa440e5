// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/fieldcheck.h"
#include "integrations/clienttype.h"

#include <QList>
#include <QString>

// Further variables, checked like the fields. Pure, and of use to this room alone.
namespace broker::clientconfig {

/// What every tool that a configuration goes through accepts as a name.
[[nodiscard]] bool isVariableName(const QString &text);

/// What the client takes a variable for, which finds its settings by their letters alone: two variables with
/// the same are one.
[[nodiscard]] QString settingOf(const QString &variable);

/// At most one problem a row. FieldProblem::row is the place in the list.
[[nodiscard]] QList<FieldProblem> checkFurther(const ClientType &type, const Answers &answers);

} // namespace broker::clientconfig
