// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/place.h"
#include "integrations/clienttype.h"
#include "snyk/region.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::clientconfig {

using integrations::ClientFieldSpec;
using integrations::ClientType;

using products::ProblemKind;

enum class Severity {
    Note, ///< how it is dealt with; nothing to do
    Warning, ///< most likely wrong, but the user decides
    Error, ///< nothing is rendered with it
};

struct FieldProblem
{
    ClientField field = field::name;
    ProblemKind kind = ProblemKind::Missing;
    Severity severity = Severity::Error;
    /// What was most likely meant, to be put in with one click; never of a secret field. May be empty.
    QString suggestion{};
    /// Of a list, the entries that it is about; never of a secret field.
    QStringList entries{};
    /// Of the further variables.
    qsizetype row = 0;
    /// What only this product's answers can have.
    products::Remark remark{};

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// The fields to ask for with this region: the Broker's server only where the region does not tell it.
[[nodiscard]] QList<ClientFieldSpec> fieldsFor(const ClientType &type, const snyk::Region &region);

/// The first thing to say about one field, while typing. An empty field is a problem only when it is
/// needed. Pure.
[[nodiscard]] std::optional<FieldProblem> checkField(const ClientFieldSpec &spec, const Answers &answers);

/// All fields of the type, and what holds between them; at most one problem a field, in the order of
/// the form. Pure.
[[nodiscard]] QList<FieldProblem> check(
    const ClientType &type, const snyk::Region &region, const Answers &answers, const Place &place = {});

/// The name and the port: what a client has for itself, while other answers hold for the next one too.
[[nodiscard]] bool isPlace(ClientField field);

[[nodiscard]] bool hasErrors(const QList<FieldProblem> &problems);

} // namespace broker::clientconfig
