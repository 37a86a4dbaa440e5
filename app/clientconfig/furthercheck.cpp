// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"

#include "clientconfig/expansion.h"
#include "core/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;

/// Set by this program for every client or by a field, and other names of the same.
bool isWrittenByForm(const ClientType &type, const QString &name)
{
    constexpr std::array always{L("BROKER_TOKEN"), L("BROKER_SERVER_URL"), L("API_BASE_URL"),
        L("BROKER_DISPATCHER_BASE_URL"), L("PORT"), L("BROKER_HEALTHCHECK_PATH"), L("NODE_EXTRA_CA_CERTS"),
        L("CA_CERT"), L("ACCEPT_GIT"), L("ACCEPT_APPRISK")};
    if (std::any_of(always.begin(), always.end(), [&name](L one) { return name == one; }))
        return true;
    const auto &switches = integrations::ruleSwitches();
    if (std::any_of(switches.cbegin(), switches.cend(),
            [&name](const integrations::RuleSwitch &one) { return name == one.variable; }))
        return true;
    // Parts of values, see expansion.h.
    static const QRegularExpression part(QStringLiteral("_PART_[0-9]+$"));
    const QList<ClientFieldSpec> fields = integrations::fieldsOf(type);
    return part.match(name).hasMatch()
        || std::any_of(fields.cbegin(), fields.cend(),
            [&name](const ClientFieldSpec &spec) { return name == spec.variable; });
}

/// Read by the shell or by docker, which hand the others on.
bool isForTheShell(const QString &name)
{
    constexpr std::array names{L("PATH"), L("HOME"), L("SHELL"), L("IFS"), L("ENV"), L("BASH_ENV"), L("PWD"),
        L("PS4"), L("USER"), L("TMPDIR"), L("PSModulePath"), L("_")};
    constexpr std::array prefixes{L("LD_"), L("DYLD_"), L("DOCKER_"), L("COMPOSE_"), L("BASH_FUNC_")};
    // Windows does not tell upper case from lower case.
    return std::any_of(names.begin(), names.end(),
               [&name](L one) { return name.compare(one, Qt::CaseInsensitive) == 0; })
        || std::any_of(prefixes.begin(), prefixes.end(),
            [&name](L one) { return name.startsWith(one, Qt::CaseInsensitive); });
}

bool hasControl(QByteArrayView bytes)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char del = 0x7f;
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < firstPrintable || code == del;
    });
}

std::optional<ProblemKind> errorOf(
    const ClientType &type, const QList<FurtherVariable> &all, const FurtherVariable &one)
{
    if (one.name.isEmpty() || one.value.isEmpty())
        return ProblemKind::Missing;
    if (!isVariableName(one.name))
        return ProblemKind::NotAVariableName;
    if (isForTheShell(one.name))
        return ProblemKind::ReservedVariable;
    if (isWrittenByForm(type, one.name))
        return ProblemKind::VariableOfTheForm;
    const auto same = std::count_if(all.cbegin(), all.cend(), [&one](const FurtherVariable &other) {
        return other.name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (same > 1)
        return ProblemKind::VariableTwice;
    if (one.value.reveal(hasControl))
        return ProblemKind::ControlCharacter;
    if (one.value.size() > longestPastedText)
        return ProblemKind::TooLong;
    return std::nullopt;
}

} // namespace

bool isVariableName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,99}$"));
    return name.match(text).hasMatch() && !text.endsWith(u'\n');
}

QList<FieldProblem> checkFurther(const ClientType &type, const Answers &answers)
{
    QList<FieldProblem> problems;
    const QList<FurtherVariable> &all = answers.further();
    for (qsizetype row = 0; row < all.size(); ++row) {
        const FurtherVariable &one = all.at(row);
        if (one.isBlank())
            continue;
        FieldProblem problem{
            ClientField::FurtherVariables, ProblemKind::CarriedInParts, Severity::Note, {}, {}, row};
        if (const auto error = errorOf(type, all, one)) {
            problem.kind = *error;
            problem.severity = Severity::Error;
        } else if (one.value.reveal([](QByteArrayView bytes) { return lookedUpNames(bytes).isEmpty(); })) {
            continue;
        }
        problems.append(problem);
    }
    return problems;
}

} // namespace broker::clientconfig
