// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientsetup.h"

#include "clientconfig/addresslogin.h"
#include "clientconfig/expansion.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/secrettext.h"
#include "core/marker.h"

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

Secret plain(QString text)
{
    return Secret::take(std::move(text));
}

/// As encodeURIComponent does, or more: nothing is left that means something in a URL, a file or to the
/// client.
void percentEncode(SecretText &out, QByteArrayView bytes)
{
    constexpr QLatin1String digits("0123456789ABCDEF");
    constexpr unsigned high = 4;
    constexpr unsigned low = 0xf;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        const bool isKept = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '.' || c == '_' || c == '~';
        if (isKept)
            out << c;
        else
            out << '%' << digits.at(code >> high).toLatin1() << digits.at(code & low).toLatin1();
    }
}

/// "https://user:password@host/path"; without a scheme when the address has none.
Variable addressWithPassword(const QString &name, const QString &address, const Answers &answers,
    ClientField user, ClientField password)
{
    SecretText url;
    const qsizetype end = address.indexOf(schemeEnd);
    const qsizetype authority = end < 0 ? 0 : end + schemeEnd.size();
    url << address.left(authority);
    const bool hasPassword = !answers.isEmpty(password);
    if (hasPassword) {
        percentEncode(url, answers.text(user).toUtf8());
        url << ':';
        answers.secret(password).reveal([&url](QByteArrayView bytes) { percentEncode(url, bytes); });
        url << '@';
    }
    url << address.mid(authority);
    return {name, url.take(), hasPassword};
}

Variable variableOf(const ClientFieldSpec &spec, const Answers &answers)
{
    if (spec.isSecret())
        return {spec.variable, answers.secret(spec.field), true};
    // One of the client's parts stumbles over an empty entry, which a blank or a comma at the end makes.
    if (spec.field == field::noProxy)
        return {spec.variable, plain(hostsIn(answers.text(spec.field)).join(u',')), false};
    if (spec.written)
        return {spec.variable, plain(spec.written(answers.text(spec.field))), false};
    return {spec.variable, plain(answers.text(spec.field)), false};
}

/// What the client is to let through and what not, in so many words: what is not said it decides itself.
QList<Variable> ruleVariables(const ClientType &type, const Answers &answers)
{
    QList<Variable> variables;
    for (const integrations::RuleSwitch &one : integrations::ruleSwitches()) {
        const QString answer = integrations::fieldOf(type, one.field) ? answers.text(one.field) : QString();
        variables.append({one.variable, plain(answer.isEmpty() ? QStringLiteral("false") : answer), false});
    }
    return variables;
}

/// Goes into the variable of another field, or is set in a way of its own.
bool hasNoVariableOfItsOwn(ClientField field)
{
    if (integrations::isRule(field))
        return true;
    const QList<LoginFields> &logins = loginFields();
    const bool isOfLogin = std::any_of(logins.cbegin(), logins.cend(),
        [field](const LoginFields &login) { return login.userName == field || login.password == field; });
    constexpr std::array fields{
        field::brokerServer, field::port, field::caFile, field::httpsCertificate, field::httpsKey};
    return isOfLogin || std::find(fields.begin(), fields.end(), field) != fields.end();
}

QList<Variable> variablesFor(
    const ClientSetup &setup, const snyk::Region &region, const Secret &token, const Answers &answers)
{
    QList<Variable> variables{{QStringLiteral("BROKER_TOKEN"), token, true}};
    const auto add = [&variables](QLatin1String name, const QString &value) {
        variables.append({name, plain(value), false});
    };
    const auto addField = [&](const ClientFieldSpec &spec) {
        const QString text = answers.text(spec.field);
        if (hasNoVariableOfItsOwn(spec.field) || spec.variable.isEmpty() || answers.isEmpty(spec.field)
            || spec.isJoint)
            return;
        if (const auto login = loginFieldsOf(spec.field))
            variables.append(
                addressWithPassword(spec.variable, text, answers, login->userName, login->password));
        else
            variables.append(variableOf(spec, answers));
    };

    for (const ClientFieldSpec &spec : setup.type.ownFields)
        addField(spec);
    if (const auto &joint = setup.type.joint)
        variables.append({joint->name, joint->written(setup.type, answers), joint->isSecret});
    if (setup.type.derived) {
        const QList<products::DerivedVariable> derived = setup.type.derived(answers);
        for (const products::DerivedVariable &one : derived)
            add(one.name, one.value);
    }
    // What the client falls back to is right for one region only.
    if (region.brokerServer.isEmpty() || !region.isBrokerDefault) {
        add(QLatin1String("BROKER_SERVER_URL"),
            region.brokerServer.isEmpty() ? answers.text(field::brokerServer)
                                          : region.brokerServer.toString());
        add(QLatin1String("API_BASE_URL"), region.api.toString());
        add(QLatin1String("BROKER_DISPATCHER_BASE_URL"),
            region.dispatcher.isEmpty() ? region.api.toString() : region.dispatcher.toString());
    }
    add(QLatin1String("PORT"), QString::number(setup.port));
    add(QLatin1String("BROKER_HEALTHCHECK_PATH"), setup.healthPath);
    variables += ruleVariables(setup.type, answers);
    const QList<ClientFieldSpec> common = products::commonFields(setup.type);
    for (const ClientFieldSpec &spec : common)
        addField(spec);
    for (const FurtherVariable &further : answers.further()) {
        if (!further.isBlank())
            variables.append({further.name, further.value, further.isHidden()});
    }
    return variables;
}

bool isChangedByClient(const Variable &variable)
{
    return variable.value.reveal([](QByteArrayView bytes) { return !lookedUpNames(bytes).isEmpty(); });
}

} // namespace

const Variable *ClientSetup::find(const QString &variable) const
{
    const auto found = std::find_if(variables.cbegin(), variables.cend(),
        [&variable](const Variable &one) { return one.name == variable; });
    return found == variables.cend() ? nullptr : &*found;
}

Result<ClientSetup, QList<FieldProblem>> compose(const ClientType &type, const snyk::Region &region,
    const BrokerToken &token, const Answers &answers, const Place &place)
{
    QList<FieldProblem> problems = check(type, region, answers, place);
    problems.removeIf([](const FieldProblem &problem) { return problem.severity != Severity::Error; });
    if (!problems.isEmpty())
        return Failure(problems);
    return assemble(type, region, token.secret(), token.fingerprint(), answers, place);
}

ClientSetup assemble(const ClientType &type, const snyk::Region &region, const Secret &token,
    const Fingerprint &fingerprint, const Answers &answers, const Place &place)
{
    const QString name = answers.text(field::name);
    const QString port = answers.text(field::port);
    ClientSetup setup;
    setup.type = type;
    const Marker marker = Marker::of(fingerprint);
    setup.marker = marker.text();
    setup.name = name.isEmpty() ? nameAt(place, type, setup.marker) : name;
    setup.port = port.isEmpty() ? place.port : port.toInt();
    setup.healthPath = marker.healthPath();
    setup.imageVersion = answers.text(field::imageVersion);
    setup.image = QLatin1String("snyk/broker:")
        + (setup.imageVersion.isEmpty() ? QString() : setup.imageVersion + u'-') + type.image();
    setup.isHighlyAvailable = answers.isOn(field::highAvailability);
    if (!answers.isEmpty(field::replicas))
        setup.replicas = answers.text(field::replicas).toInt();
    setup.caFile = answers.text(field::caFile);
    setup.certificateFile = answers.text(field::httpsCertificate);
    setup.keyFile = answers.text(field::httpsKey);
    setup.isOnOpenShift = answers.isOn(field::openShift);
    setup.variables = variablesFor(setup, region, token, answers);
    return setup;
}

QList<Variable> environmentOf(const ClientSetup &setup)
{
    QList<Variable> environment;
    for (const Variable &variable : setup.variables) {
        if (!isChangedByClient(variable)) {
            environment.append(variable);
            continue;
        }
        const QList<Secret> parts = partsOf(variable.value);
        environment.append({variable.name, plain(partsReference(variable.name, parts.size())), false});
        for (qsizetype i = 0; i < parts.size(); ++i)
            environment.append({partName(variable.name, i), parts[i], variable.isSecret});
    }
    for (const integrations::TemplateVariable &one : setup.type.templateVariables) {
        if (one.isCorrection && !setup.find(one.name))
            environment.append({one.name, plain(referringToParts(setup, one.expression)), false});
    }
    return environment;
}

QString referringToParts(const ClientSetup &setup, QLatin1String expression)
{
    QString text = expression;
    for (const Variable &variable : setup.variables) {
        if (isChangedByClient(variable))
            text.replace(u'$' + variable.name, partsReference(variable.name, partsOf(variable.value).size()));
    }
    return text;
}

} // namespace broker::clientconfig
