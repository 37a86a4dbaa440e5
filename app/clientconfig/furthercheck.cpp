// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"

#include "clientconfig/expansion.h"
#include "clientconfig/formcheck.h"
#include "core/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;

/// The setting that the client takes a variable for: it finds its settings by their names in camel case, so
/// that BROKER_TOKEN, broker_token and brokerToken are one, and the last of them counts. Letters and digits
/// alone: no spelling gets past that.
QString spelledAlike(const QString &name)
{
    QString setting;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            setting.append(c.toLower());
    }
    return setting;
}

/// The client's library for settings hands SNYK_NAME on as NAME (snyk-config 5).
QString withoutPrefix(const QString &name)
{
    constexpr L prefix("SNYK_");
    return name.startsWith(prefix, Qt::CaseInsensitive) ? name.mid(prefix.size()) : name;
}

/// Set by this program for every client or by a field, other names of the same, and what would have the
/// client take its settings from elsewhere.
bool isWrittenByForm(const ClientType &type, const QString &name)
{
    const auto isSame = [setting = spelledAlike(name), handedOn = spelledAlike(withoutPrefix(name))](
                            const QString &written) {
        const QString other = spelledAlike(written);
        return !other.isEmpty() && (other == setting || other == handedOn);
    };
    constexpr std::array always{L("BROKER_TOKEN"), L("BROKER_TOKEN_POOL"), L("BROKER_SERVER_URL"),
        L("API_BASE_URL"), L("BROKER_DISPATCHER_BASE_URL"), L("PORT"), L("BROKER_HEALTHCHECK_PATH"),
        L("NODE_EXTRA_CA_CERTS"), L("CA_CERT"), L("ACCEPT_GIT"), L("ACCEPT_APPRISK"),
        L("UNIVERSAL_BROKER_ENABLED"), L("SERVICE_ENV"), L("CONFIG_SECRET_FILE")};
    if (std::any_of(always.begin(), always.end(), isSame))
        return true;
    const auto &switches = integrations::ruleSwitches();
    if (std::any_of(switches.cbegin(), switches.cend(),
            [&isSame](const integrations::RuleSwitch &one) { return isSame(one.variable); }))
        return true;
    // Parts of values, see expansion.h.
    static const QRegularExpression part(
        QStringLiteral("_PART_[0-9]+$"), QRegularExpression::CaseInsensitiveOption);
    if (part.match(name).hasMatch())
        return true;
    // What a template sets may be set to something else, by the same name.
    const QList<integrations::TemplateVariable> &ofTemplate = type.templateVariables;
    if (std::any_of(ofTemplate.cbegin(), ofTemplate.cend(),
            [&](const integrations::TemplateVariable &one) { return name != one.name && isSame(one.name); }))
        return true;
    if (type.joint && isSame(type.joint->name))
        return true;
    const QList<ClientFieldSpec> fields = integrations::fieldsOf(type);
    return std::any_of(fields.cbegin(), fields.cend(),
        [&isSame](const ClientFieldSpec &spec) { return isSame(spec.variable); });
}

/// Read by the shell or by docker, which hand the others on, or kept by the shell for itself.
bool isForTheShell(const QString &name)
{
    constexpr std::array names{L("PATH"), L("HOME"), L("SHELL"), L("IFS"), L("ENV"), L("BASH_ENV"), L("PWD"),
        L("PS4"), L("USER"), L("TMPDIR"), L("PSModulePath"), L("_"),
        // Read-only in bash, or with a value of its own, whatever was assigned; dash wants a number of one.
        L("UID"), L("EUID"), L("PPID"), L("BASHOPTS"), L("SHELLOPTS"), L("BASHPID"), L("OPTIND"), L("RANDOM"),
        L("SRANDOM"), L("SECONDS"), L("EPOCHSECONDS"), L("EPOCHREALTIME"), L("LINENO"), L("HISTCMD"),
        L("SHLVL"), L("GROUPS"), L("FUNCNAME"), L("DIRSTACK"), L("PIPESTATUS"), L("OLDPWD"),
        L("POSIXLY_CORRECT")};
    constexpr std::array prefixes{L("LD_"), L("DYLD_"), L("DOCKER_"), L("COMPOSE_"), L("BASH_")};
    // Windows does not tell upper case from lower case.
    return std::any_of(names.begin(), names.end(),
               [&name](L one) { return name.compare(one, Qt::CaseInsensitive) == 0; })
        || std::any_of(prefixes.begin(), prefixes.end(),
            [&name](L one) { return name.startsWith(one, Qt::CaseInsensitive); });
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
    const QString handedOn = settingOf(one.name);
    const auto same = std::count_if(all.cbegin(), all.cend(),
        [&handedOn](const FurtherVariable &other) { return settingOf(other.name) == handedOn; });
    if (same > 1)
        return ProblemKind::VariableTwice;
    if (one.value.reveal(hasControl))
        return ProblemKind::ControlCharacter;
    if (one.value.size() > longestPastedText)
        return ProblemKind::TooLong;
    if (one.isHidden() && !one.isSecret)
        return ProblemKind::ValueIsSecret;
    return std::nullopt;
}

} // namespace

bool isVariableName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,99}$"));
    return name.match(text).hasMatch() && !text.endsWith(u'\n');
}

QString settingOf(const QString &variable)
{
    return spelledAlike(withoutPrefix(variable));
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
            field::furtherVariables, ProblemKind::CarriedInParts, Severity::Note, {}, {}, row};
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
