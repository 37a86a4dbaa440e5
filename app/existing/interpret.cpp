// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/addresslogin.h"
#include "clientconfig/expansion.h"
#include "clientconfig/fieldcheck.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/furthercheck.h"
#include "core/marker.h"
#include "existing/budget.h"
#include "existing/clientkind.h"
#include "existing/secretnames.h"
#include "existing/secretparts.h"
#include "existing/serverregion.h"
#include "products/tokenforms.h"

#include <QSet>
#include <QUrl>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;
using clientconfig::Answers;
using clientconfig::FurtherVariable;
using integrations::ClientFieldSpec;
using integrations::ClientType;
using integrations::FieldForm;
namespace field = integrations::field;

constexpr L tokenVariable("BROKER_TOKEN");
constexpr L olderCaVariable("CA_CERT");
/// Nobody has so many that no field asks for.
constexpr qsizetype mostFurther = 200;
constexpr L rulesVariable("ACCEPT");

QString textOf(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

Result<BrokerToken, Refusal> tokenIn(const RawClient &raw, const Variables &variables)
{
    if (!variables.contains(tokenVariable)) {
        const auto isToken = [](const Ignored &one) { return one.name == tokenVariable; };
        const auto isFile = [](const Ignored &one) { return one.reason == IgnoredReason::FileNotGiven; };
        auto found = std::find_if(raw.ignored.cbegin(), raw.ignored.cend(), isToken);
        if (found == raw.ignored.cend())
            found = std::find_if(raw.ignored.cbegin(), raw.ignored.cend(), isFile);
        if (found == raw.ignored.cend())
            return Failure(Refusal{RefusalReason::TokenMissing, raw.spot, {}});
        return Failure(Refusal{RefusalReason::TokenElsewhere, found->spot, found->name});
    }
    const Spot spot = variables.spot(tokenVariable);
    const Secret value = variables.seen(tokenVariable);
    if (isReference(value))
        return Failure(Refusal{RefusalReason::TokenElsewhere, spot, shownName(plainText(value))});
    if (isPlaceholder(value))
        return Failure(Refusal{RefusalReason::TokenPlaceholder, spot, {}});
    const auto token = BrokerToken::parse(
        value.reveal([](QByteArrayView bytes) { return Secret::take(bytes.trimmed().toByteArray()); }));
    if (!token)
        return Failure(Refusal{RefusalReason::NotABrokerToken, spot, {}});
    return *token;
}

bool isOfImage(const QString &name)
{
    constexpr std::array names{L("PATH"), L("HOME"), L("HOSTNAME"), L("NODE_VERSION"), L("YARN_VERSION"),
        L("TERM"), L("container"), L("PWD"), L("LANG")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// One of the others' sets of endings, in whatever order.
QString asChoice(const ClientFieldSpec &spec, const QString &text)
{
    const auto sorted = [](const QString &list) {
        QStringList parts = list.split(u',', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed().toLower();
        parts.sort();
        return parts;
    };
    const auto found = std::find_if(spec.choices.cbegin(), spec.choices.cend(),
        [&](const QString &choice) { return sorted(choice) == sorted(text); });
    return found == spec.choices.cend() ? text : *found;
}

/// What several variables were put together to, taken apart again: it counts more than they do.
QList<RawVariable> takenApart(const QList<RawVariable> &variables, QList<Ignored> &ignored)
{
    QList<RawVariable> found;
    QList<RawVariable> parts;
    const QList<ClientType> &types = integrations::clientTypes();
    for (const RawVariable &variable : variables) {
        const auto type = std::find_if(types.cbegin(), types.cend(),
            [&variable](const ClientType &one) { return one.joint && one.joint->name == variable.name; });
        if (type == types.cend()) {
            found.append(variable);
            continue;
        }
        const QList<products::NamedSecret> pieces = type->joint->takenApart(variable.value);
        for (const products::NamedSecret &piece : pieces)
            parts.append({piece.name, piece.value, variable.spot});
        if (pieces.isEmpty())
            ignored.append({IgnoredReason::NotUnderstood, shownName(variable.name), variable.spot});
    }
    return found + parts;
}

class Interpreter
{
public:
    explicit Interpreter(const RawClient &raw)
        : m_raw(raw)
        , m_image(imageNameIn(raw.image))
        , m_mounts(raw.mounts)
        , m_variables(takenApart(raw.variables, m_ignored), m_ignored)
    { }

    Result<Found, Refusal> interpret()
    {
        if (m_raw.flaw)
            return Failure(*m_raw.flaw);
        const auto types = typesOf(m_raw, m_image, m_variables);
        if (!types)
            return Failure(types.error());
        const auto token = tokenIn(m_raw, m_variables);
        if (!token)
            return Failure(token.error());
        m_type = types->constFirst();
        m_used.append(tokenVariable);
        const ServerRegion server = readRegion();
        readFields();
        readContainer(*token);
        readRest();
        m_ignored += m_mounts.untold();
        Found found{shownName(m_raw.name), m_raw.form, *types, *token, server.region, m_answers, m_assumed,
            server.isAssumed, m_raw.ignored + m_ignored, m_raw.spot.source};
        std::stable_sort(found.ignored.begin(), found.ignored.end(), [](const Ignored &a, const Ignored &b) {
            return std::pair(a.spot.source, a.spot.line) < std::pair(b.spot.source, b.spot.line);
        });
        return found;
    }

private:
    void ignore(IgnoredReason reason, const QString &variable)
    {
        m_ignored.append({reason, shownName(variable), m_variables.spot(variable)});
    }

    ServerRegion readRegion()
    {
        m_used += {serverVariable, apiVariable};
        const ServerRegion server = serverRegionOf(m_variables);
        m_ignored += server.ignored;
        if (!server.ownServer.isEmpty())
            accept(*integrations::fieldOf(m_type, field::brokerServer), server.ownServer, serverVariable);
        return server;
    }

    void readFields()
    {
        const QList<ClientFieldSpec> fields = integrations::fieldsOf(m_type);
        for (const ClientFieldSpec &spec : fields) {
            if (spec.field == field::brokerServer || spec.variable.isEmpty())
                continue;
            const QString variable = variableOf(spec);
            if (integrations::isRule(spec.field))
                readRule(spec);
            else if (m_variables.contains(variable))
                readField(spec, variable);
        }
        if (!m_type.derived)
            return;
        // What follows from the other answers need not be said.
        const QList<products::DerivedVariable> derived = derivedWithoutThem(fields);
        for (const ClientFieldSpec &spec : fields) {
            const bool follows = std::any_of(derived.cbegin(), derived.cend(), [&](const auto &one) {
                return one.name == spec.variable && one.value == m_answers.text(spec.field);
            });
            if (follows)
                m_answers.setText(spec.field, {});
        }
    }

    QList<products::DerivedVariable> derivedWithoutThem(const QList<ClientFieldSpec> &fields) const
    {
        Answers needed;
        for (const ClientFieldSpec &spec : fields) {
            if (spec.isNeeded)
                needed.setText(spec.field, m_answers.text(spec.field));
        }
        return m_type.derived(needed);
    }

    /// Libraries for proxies read the name in lower case as well; older clients had another for certificates.
    QString variableOf(const ClientFieldSpec &spec) const
    {
        if (spec.field == field::caFile && !m_variables.contains(spec.variable)
            && m_variables.contains(olderCaVariable))
            return olderCaVariable;
        const QString lower = QString(spec.variable).toLower();
        const bool mayBeLower = spec.field == field::httpsProxy || spec.field == field::noProxy;
        return mayBeLower && !m_variables.contains(spec.variable) && m_variables.contains(lower)
            ? lower
            : QString(spec.variable);
    }

    /// The image lets most groups of requests through unless it is told not to.
    void readRule(const ClientFieldSpec &spec)
    {
        m_used.append(spec.variable);
        if (m_variables.contains(spec.variable)) {
            const QString text = textOf(m_variables.seen(spec.variable)).trimmed();
            if (text.compare(L("false"), Qt::CaseInsensitive) == 0 || text.isEmpty())
                return;
            if (text.compare(L("true"), Qt::CaseInsensitive) == 0)
                m_answers.setText(spec.field, allOf(spec));
            else
                accept(spec, asChoice(spec, text), spec.variable);
            return;
        }
        const auto &switches = integrations::ruleSwitches();
        const auto one = std::find_if(switches.cbegin(), switches.cend(),
            [&spec](const integrations::RuleSwitch &rule) { return rule.field == spec.field; });
        if (one != switches.cend() && one->isOnInImage && m_raw.form != Form::DotEnv && !isBeforeRules()) {
            m_answers.setText(spec.field, allOf(spec));
            m_assumed.append(spec.field);
        }
    }

    static QString allOf(const ClientFieldSpec &spec)
    {
        return spec.choices.isEmpty() ? QStringLiteral("true") : spec.choices.constFirst();
    }

    [[nodiscard]] bool isBeforeRules() const
    {
        const auto version = QVersionNumber::fromString(m_image.version);
        return !version.isNull() && version < products::firstVersionWithRules();
    }

    void readField(const ClientFieldSpec &spec, const QString &variable)
    {
        m_used.append(variable);
        if (isOfLogin(spec.field))
            return;
        const Secret value = m_variables.seen(variable);
        if (const auto reason = reasonToPassOver(variable, value)) {
            ignore(*reason, variable);
            return;
        }
        if (spec.form == FieldForm::FilePath)
            readPath(spec, textOf(value), variable);
        else if (spec.isSecret())
            acceptSecret(spec, value, variable);
        else if (const auto login = clientconfig::loginFieldsOf(spec.field))
            readAddress(spec, *login, value, variable);
        else if (isAsInTemplate(m_type, variable, m_variables))
            ignore(IgnoredReason::SetByTemplate, variable);
        else if (spec.role == integrations::FieldRole::Address && !spec.fallback.isEmpty()
            && is(value, spec.fallback.toUtf8()))
            m_answers.setText(spec.field, {}); // what holds anyway
        else if (spec.form == FieldForm::Flag)
            readFlag(spec, textOf(value), variable);
        else
            accept(spec, asWasEntered(spec, textOf(value)), variable);
    }

    /// Somebody or something else is to put a value in its place.
    [[nodiscard]] std::optional<IgnoredReason> reasonToPassOver(
        const QString &variable, const Secret &value) const
    {
        if (isReference(value) && !isAsInTemplate(m_type, variable, m_variables))
            return IgnoredReason::ValueNotGiven;
        return isPlaceholder(value) ? std::optional(IgnoredReason::Placeholder) : std::nullopt;
    }

    static bool isOfLogin(products::ClientField field)
    {
        const auto &logins = clientconfig::loginFields();
        return std::any_of(logins.cbegin(), logins.cend(), [field](const clientconfig::LoginFields &login) {
            return login.userName == field || login.password == field;
        });
    }

    /// Back from what is written for it.
    static QString asWasEntered(const ClientFieldSpec &spec, const QString &text)
    {
        if (!spec.written)
            return text;
        const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
        return spec.written(decoded) == text ? decoded : text;
    }

    void readFlag(const ClientFieldSpec &spec, const QString &text, const QString &variable)
    {
        const QString lower = text.toLower();
        if (lower == L("true"))
            m_answers.setText(spec.field, lower);
        else if (lower != L("false") && lower != L("0"))
            ignore(IgnoredReason::NotAccepted, variable);
    }

    void readAddress(const ClientFieldSpec &spec, const clientconfig::LoginFields &login, const Secret &value,
        const QString &variable)
    {
        QString text = textOf(value);
        const auto parts = clientconfig::takeApart(spec.field, text);
        if (parts) {
            m_answers.setText(login.userName, parts->text(login.userName));
            m_answers.setSecret(login.password, parts->secret(login.password));
        }
        accept(spec, parts ? parts->text(spec.field) : text, variable);
        wipe(text);
        for (const integrations::ClientField field : {login.userName, login.password}) {
            const auto own = integrations::fieldOf(m_type, field);
            const auto problem = own ? clientconfig::checkField(*own, m_answers) : std::nullopt;
            if (!problem || problem->severity != clientconfig::Severity::Error || m_answers.isEmpty(field))
                continue;
            m_answers.setText(login.userName, {});
            m_answers.setSecret(login.password, {});
            ignore(IgnoredReason::NotAccepted, variable);
        }
    }

    void readPath(const ClientFieldSpec &spec, const QString &path, const QString &variable)
    {
        if (m_raw.form == Form::DotEnv) {
            accept(spec, path, variable);
            return;
        }
        if (const auto onHost = m_mounts.onHost(path))
            accept(spec, *onHost, variable);
        else
            ignore(IgnoredReason::FileInContainer, variable);
    }

    /// What the form would not take is left out, or taken as the form would mend it.
    void accept(const ClientFieldSpec &spec, const QString &text, const QString &variable)
    {
        // A token in the wrong variable would stand among the settings for everybody to read.
        if (products::holdsKnownToken(text.toUtf8())) {
            ignore(IgnoredReason::NotAccepted, variable);
            return;
        }
        m_answers.setText(spec.field, text);
        const auto problem = clientconfig::checkField(spec, m_answers);
        if (!problem || problem->severity != clientconfig::Severity::Error || text.isEmpty())
            return;
        m_answers.setText(spec.field, problem->suggestion);
        const auto again = clientconfig::checkField(spec, m_answers);
        const bool isMended
            = !problem->suggestion.isEmpty() && !(again && again->severity == clientconfig::Severity::Error);
        if (!isMended) {
            m_answers.setText(spec.field, {});
            const bool hasReference = text.contains(L("$(")) || text.contains(L("${"));
            ignore(hasReference ? IgnoredReason::ValueNotGiven : IgnoredReason::NotAccepted, variable);
        }
    }

    void acceptSecret(const ClientFieldSpec &spec, const Secret &value, const QString &variable)
    {
        m_answers.setSecret(spec.field, value);
        const auto problem = clientconfig::checkField(spec, m_answers);
        if (!problem || problem->severity != clientconfig::Severity::Error)
            return;
        m_answers.setSecret(spec.field, {});
        ignore(IgnoredReason::NotAccepted, variable);
    }

    /// What is not in its environment.
    void readContainer(const BrokerToken &token)
    {
        if (!m_image.version.isEmpty())
            accept(*integrations::fieldOf(m_type, field::imageVersion), m_image.version, {});
        if (m_image.isUbi || (!m_image.repository.isEmpty() && m_image.repository != L("snyk/broker")))
            m_ignored.append({IgnoredReason::OtherImage, shownName(m_raw.image), m_raw.spot});
        if (m_raw.isOnOpenShift)
            m_answers.setText(field::openShift, QStringLiteral("true"));
        const bool isUsual = m_raw.replicas.value_or(1) <= clientconfig::fewestReplicas;
        if (m_answers.isOn(field::highAvailability) && !isUsual)
            accept(*integrations::fieldOf(m_type, field::replicas), QString::number(*m_raw.replicas), {});
        const QString usual = clientconfig::nameAt({}, m_type, Marker::of(token.fingerprint()).text());
        Answers alone;
        alone.setText(field::name, m_raw.name);
        const auto problem = clientconfig::checkField(*integrations::fieldOf(m_type, field::name), alone);
        // A name that the form does not take is no reason for another one that nothing is called by.
        if (!problem && m_raw.name != usual)
            m_answers.setText(field::name, m_raw.name);
    }

    /// What no field asks for.
    void readRest()
    {
        const QStringList names = m_variables.names();
        for (const QString &name : names) {
            if (m_used.contains(name))
                continue;
            const Secret value = m_variables.seen(name);
            // It is looked through for tokens in it.
            constexpr qint64 stepsOfByte = 20;
            if (!Budget::spend(stepsOfEntry + stepsOfByte * value.size()))
                return;
            if (isAsInTemplate(m_type, name, m_variables))
                ignore(IgnoredReason::SetByTemplate, name);
            else if (isSetByProgram(name, value))
                ignore(IgnoredReason::SetByProgram, name);
            else if (isOfImage(name))
                ignore(IgnoredReason::SetByImage, name);
            else if (const auto reason = reasonToPassOver(name, value))
                ignore(*reason, name);
            else if (name == rulesVariable && m_raw.form != Form::DotEnv)
                noteOwnRules(textOf(value));
            else
                addFurther(name, value);
        }
    }

    /// No configuration of this program brings the file into the container: the variable alone would keep
    /// the client from starting.
    void noteOwnRules(const QString &path)
    {
        static_cast<void>(m_mounts.onHost(path));
        ignore(IgnoredReason::OwnRules, rulesVariable);
    }

    [[nodiscard]] bool isSetByProgram(const QString &name, const Secret &value) const
    {
        constexpr std::array ofProgram{L("BROKER_HEALTHCHECK_PATH"), L("BROKER_DISPATCHER_BASE_URL"),
            L("ACCEPT_GIT"), L("ACCEPT_APPRISK")};
        const bool isUsualRules = name == rulesVariable && is(value, "accept.json");
        return isUsualRules || isOfMeeting(name)
            || std::find(ofProgram.begin(), ofProgram.end(), name) != ofProgram.end();
    }

    /// How client and agent find each other, which are set up together here.
    [[nodiscard]] bool isOfMeeting(const QString &name) const
    {
        constexpr std::array names{L("BROKER_CLIENT_URL"), L("BROKER_CLIENT_VALIDATION_URL")};
        return m_type.agent
            && (name == m_type.agent->addressVariable
                || std::find(names.begin(), names.end(), name) != names.end());
    }

    /// Each is checked alone: against all the others, a file of nothing else would never be done with.
    void addFurther(const QString &name, const Secret &value)
    {
        FurtherVariable one{name, value, false};
        one.isSecret = isSecretByName(name) || one.isHidden();
        Answers trial;
        trial.setFurther({one});
        const QList<clientconfig::FieldProblem> problems = clientconfig::checkFurther(m_type, trial);
        const auto error = std::find_if(problems.cbegin(), problems.cend(),
            [](const auto &problem) { return problem.severity == clientconfig::Severity::Error; });
        const QString setting = clientconfig::settingOf(name);
        if (error != problems.cend() && error->kind == products::ProblemKind::VariableOfTheForm) {
            ignore(IgnoredReason::SetByProgram, name);
        } else if (error != problems.cend() || m_settings.contains(setting)) {
            ignore(IgnoredReason::NotAccepted, name);
        } else if (m_settings.size() >= mostFurther) {
            ignore(IgnoredReason::TooMany, name);
        } else {
            m_settings.insert(setting);
            m_answers.setFurther(m_answers.further() + QList<FurtherVariable>{one});
        }
    }

    const RawClient &m_raw;
    ImageName m_image;
    QList<Ignored> m_ignored;
    Mounts m_mounts;
    Variables m_variables;
    ClientType m_type;
    Answers m_answers;
    QList<integrations::ClientField> m_assumed;
    QStringList m_used;
    /// Of the further variables.
    QSet<QString> m_settings;
};

} // namespace

Result<Found, Refusal> interpret(const RawClient &raw)
{
    constexpr qint64 stepsOfClient = 50000;
    if (!Budget::spend(stepsOfClient))
        return Failure(Refusal{RefusalReason::TooDeep, raw.spot, {}});
    return Interpreter(raw).interpret();
}

} // namespace broker::existing
