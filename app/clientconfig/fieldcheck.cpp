// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/fieldcheck.h"

#include "clientconfig/addresslogin.h"
#include "clientconfig/expansion.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/furthercheck.h"
#include "core/httpsurl.h"
#include "core/pastedtext.h"
#include "products/products.h"
#include "products/tokenforms.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

using integrations::FieldForm;
using integrations::FieldRole;
using integrations::TokenUse;

/// Percent-encoded by us inside a URL, where nothing of a "$" is left.
bool goesIntoUrl(ClientField field)
{
    const QList<LoginFields> &logins = loginFields();
    return std::any_of(logins.cbegin(), logins.cend(),
        [field](const LoginFields &login) { return login.userName == field || login.password == field; });
}

FieldProblem error(ClientField field, ProblemKind kind, const QString &suggestion = {})
{
    return {field, kind, Severity::Error, suggestion};
}

FieldProblem warning(ClientField field, ProblemKind kind, const QString &suggestion = {})
{
    return {field, kind, Severity::Warning, suggestion};
}

FieldProblem problemOf(ClientField field, Severity severity, const products::Flaw &flaw)
{
    return {field, flaw.kind, severity, flaw.suggestion, flaw.entries, 0, flaw.remark};
}

/// The service whose tokens belong there, where it gives its own a form.
std::optional<products::Service> ownerOf(ClientField field)
{
    for (const products::Product &product : products::products()) {
        for (const products::ServiceInfo &info : product.services) {
            for (const products::CredentialType &type : info.credentials) {
                const auto client = integrations::clientTypeByKey(type.client);
                const auto spec = client ? integrations::fieldOf(*client, field) : std::nullopt;
                const bool hasForm = std::any_of(product.tokenForms.cbegin(), product.tokenForms.cend(),
                    [&type](const products::TokenForm &form) { return form.kind == type.kind; });
                if (hasForm && spec && spec->role == FieldRole::Secret && spec->form == FieldForm::Secret)
                    return info.service;
            }
        }
    }
    return std::nullopt;
}

std::optional<FieldProblem> checkTokenForm(ClientField field, const Secret &secret)
{
    const products::PastedForm form = products::formOf(secret);
    const products::FormOwner owner = products::ownerOf(form);
    const std::optional<products::Service> wanted = ownerOf(field);
    // No token of a service that we know is a UUID, but the Broker token is one.
    if (owner == products::FormOwner::Snyk && (form != products::form::uuid || wanted))
        return error(field, ProblemKind::LooksLikeSnykToken);
    if (wanted && owner == products::FormOwner::Product && !products::isWithoutPrefix(form)
        && !products::isOf(form, *wanted))
        return warning(field, ProblemKind::LooksLikeOtherService);
    return std::nullopt;
}

bool looksLikePlaceholder(QByteArrayView bytes)
{
    return bytes.startsWith('<') && bytes.endsWith('>');
}

/// What no variable can hold, whatever it is for.
std::optional<FieldProblem> checkBytes(
    ClientField field, QByteArrayView bytes, const QString &suggestion = {})
{
    if (hasControl(bytes))
        return error(field, ProblemKind::ControlCharacter, suggestion);
    if (bytes.size() > longestPastedText)
        return error(field, ProblemKind::TooLong);
    return std::nullopt;
}

/// A user name may end with a blank, however seldom it is meant; an address never does.
std::optional<FieldProblem> checkText(const ClientFieldSpec &spec, const QString &text)
{
    const ClientField field = spec.field;
    const QString trimmed = text.trimmed();
    if (const auto problem
        = checkBytes(field, text.toUtf8(), hasControl(trimmed.toUtf8()) ? QString() : trimmed))
        return problem;
    // In a list of hosts spaces separate, as commas do.
    if ((text.startsWith(u' ') || text.endsWith(u' ')) && spec.form != FieldForm::HostList) {
        return spec.role == FieldRole::UserName ? warning(field, ProblemKind::OuterSpacesKept, trimmed)
                                                : error(field, ProblemKind::OuterSpaces, trimmed);
    }
    if (looksLikePlaceholder(text.toUtf8()))
        return error(field, ProblemKind::Placeholder);
    return std::nullopt;
}

std::optional<FieldProblem> noteParts(const ClientFieldSpec &spec, QByteArrayView bytes)
{
    if (spec.isJoint || goesIntoUrl(spec.field) || lookedUpNames(bytes).isEmpty())
        return std::nullopt;
    return FieldProblem{spec.field, ProblemKind::CarriedInParts, Severity::Note, {}};
}

/// What ends or changes in "https://TOKEN@host", where a client of version 5.22 puts some tokens.
bool breaksAddress(QByteArrayView token)
{
    static const QRegularExpression breaking(QStringLiteral("[#/?\\\\]|%[0-9A-Fa-f]{2}"));
    return breaking.match(QString::fromUtf8(token)).hasMatch();
}

/// Node.js refuses a header with a character beyond Latin-1.
bool breaksHeader(QByteArrayView token)
{
    const QString text = QString::fromUtf8(token);
    constexpr char16_t lastOfLatin1 = 0xff;
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > lastOfLatin1; });
}

/// Whether the client can do with the secret what it does with those of this kind.
std::optional<FieldProblem> checkUse(const ClientFieldSpec &spec, QByteArrayView token)
{
    if (spec.use == TokenUse::InHeaderAndAddress && breaksAddress(token))
        return warning(spec.field, ProblemKind::TokenBreaksAddress);
    if (spec.use != TokenUse::Encoded && breaksHeader(token))
        return warning(spec.field, ProblemKind::TokenBreaksHeader);
    return std::nullopt;
}

/// A password may be anything that a variable can hold, so what looks odd is only said. Spaces around a
/// secret are for the control that it is typed into: to say it here would disturb everybody who types
/// several words.
std::optional<FieldProblem> checkSecret(const ClientFieldSpec &spec, const Secret &secret)
{
    const ClientField field = spec.field;
    return secret.reveal([&](QByteArrayView bytes) -> std::optional<FieldProblem> {
        // A key that is a whole file has lines, which do no harm inside of Base64.
        const bool isFile = spec.isJoint && bytes.trimmed().startsWith('{') && bytes.trimmed().endsWith('}');
        if (const auto problem = isFile ? std::nullopt : checkBytes(field, bytes))
            return problem;
        if (bytes.size() > longestPastedText)
            return error(field, ProblemKind::TooLong);
        if (looksLikePlaceholder(bytes)) {
            return spec.form == FieldForm::Password ? warning(field, ProblemKind::Placeholder)
                                                    : error(field, ProblemKind::Placeholder);
        }
        if (const auto problem = checkTokenForm(field, secret))
            return problem;
        if (const auto problem = checkUse(spec, bytes))
            return problem;
        return noteParts(spec, bytes);
    });
}

/// What the other answers say about this one.
std::optional<FieldProblem> checkBeside(
    const ClientFieldSpec &spec, const QString &text, const Answers &answers)
{
    const auto doubt = spec.doubt ? spec.doubt(text, answers) : std::nullopt;
    if (!doubt)
        return std::nullopt;
    return problemOf(spec.field, Severity::Warning, *doubt);
}

bool isOfSnyk(const QString &host)
{
    return host == QLatin1String("snyk.io") || host.endsWith(QLatin1String(".snyk.io"))
        || host == QLatin1String("snykgov.io") || host.endsWith(QLatin1String(".snykgov.io"));
}

/// Where webhooks go: to the client, as its own start-up check wants it, or to Snyk's API where nothing of
/// Snyk's can come in (Snyk docs, Broker client URL).
std::optional<FieldProblem> checkClientUrl(const snyk::Region &region, const Answers &answers, int usualPort)
{
    const ClientField field = field::clientUrl;
    const QString text = answers.text(field);
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (isOfSnyk(host)) {
        return text == region.api.toString()
            ? std::nullopt
            : std::optional(warning(field, ProblemKind::SnykAddress, region.api.toString()));
    }
    if (isLoopbackHost(host))
        return warning(field, ProblemKind::LocalAddress);
    const bool isHttps = url.scheme() == QLatin1String("https");
    const bool hasCertificate
        = !answers.isEmpty(field::httpsCertificate) && !answers.isEmpty(field::httpsKey);
    if (isHttps != hasCertificate) {
        return isHttps
            ? warning(field, ProblemKind::NoCertificate)
            : warning(field, ProblemKind::SpeaksTls, QLatin1String("https") + text.mid(url.scheme().size()));
    }
    if (isHttps)
        return std::nullopt;
    if (url.port() < 0) {
        const QString entered = answers.text(field::port);
        const QString port = u':' + (entered.isEmpty() ? QString::number(usualPort) : entered);
        return warning(field, ProblemKind::NoPort, url.path().isEmpty() ? text + port : QString());
    }
    return std::nullopt;
}

std::optional<ProblemKind> clashOf(
    const ClientType &type, ClientField field, const QString &text, const RunningClient &running)
{
    if (field == field::name && wouldReplace(text, type.key, running))
        return ProblemKind::NameOfRunningClient;
    if (field == field::port && text.toInt() == running.port)
        return ProblemKind::PortOfRunningClient;
    return std::nullopt;
}

/// An empty field of which another one is worth nothing without it.
std::optional<FieldProblem> missingHalf(ClientField field, const Answers &answers)
{
    if (field == field::httpsProxy && !answers.isEmpty(field::proxyUsername))
        return error(field, ProblemKind::Missing);
    if ((field == field::httpsKey && !answers.isEmpty(field::httpsCertificate))
        || (field == field::httpsCertificate && !answers.isEmpty(field::httpsKey)))
        return error(field, ProblemKind::CertificateIncomplete);
    // Both or none: these services may allow anonymous access.
    for (const LoginFields &login : loginFields()) {
        if ((field == login.userName && !answers.isEmpty(login.password))
            || (field == login.password && !answers.isEmpty(login.userName)))
            return error(field, ProblemKind::PairIncomplete);
    }
    return std::nullopt;
}

/// A filled field that is right by itself.
std::optional<FieldProblem> checkWithOthers(
    ClientField field, const snyk::Region &region, const Answers &answers, const Place &place)
{
    if (field == field::replicas && !answers.isOn(field::highAvailability))
        return error(field, ProblemKind::ReplicasNeedHighAvailability);
    return field == field::clientUrl ? checkClientUrl(region, answers, place.port) : std::nullopt;
}

} // namespace

QList<ClientFieldSpec> fieldsFor(const ClientType &type, const snyk::Region &region)
{
    QList<ClientFieldSpec> fields;
    const QList<ClientFieldSpec> all = integrations::fieldsOf(type);
    for (const ClientFieldSpec &spec : all) {
        if (spec.field != field::brokerServer) {
            fields.append(spec);
        } else if (region.brokerServer.isEmpty()) {
            fields.append(spec);
            fields.last().isNeeded = true;
            fields.last().isAdvanced = false;
        }
    }
    return fields;
}

std::optional<FieldProblem> checkField(const ClientFieldSpec &spec, const Answers &answers)
{
    const ClientField field = spec.field;
    const bool isEmpty = spec.isSecret() ? answers.secret(field).isEmpty() : answers.text(field).isEmpty();
    if (isEmpty)
        return spec.isNeeded ? std::optional(error(field, ProblemKind::Missing)) : std::nullopt;
    if (spec.isSecret())
        return checkSecret(spec, answers.secret(field));

    const QString text = answers.text(field);
    if (const auto problem = checkText(spec, text))
        return problem;
    if (spec.role == FieldRole::UserName && text.contains(u':'))
        return error(field, ProblemKind::ColonInUserName);
    if (const auto flaw = flawOf(spec, text))
        return problemOf(field, Severity::Error, *flaw);
    if (spec.form == FieldForm::Text) {
        if (const auto problem = noteParts(spec, text.toUtf8()))
            return problem;
    }
    if (field == field::port && text.toInt() < firstOrdinaryPort)
        return warning(field, ProblemKind::LowPort);
    if (field == field::httpsProxy && text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return warning(field, ProblemKind::ProxyScheme,
            QLatin1String("http://") + text.mid(QLatin1String("https://").size()));
    return checkBeside(spec, text, answers);
}

bool isPlace(ClientField field)
{
    return field == field::name || field == field::port;
}

QList<FieldProblem> check(
    const ClientType &type, const snyk::Region &region, const Answers &answers, const Place &place)
{
    QList<FieldProblem> problems;
    const QList<ClientFieldSpec> fields = fieldsFor(type, region);
    for (const ClientFieldSpec &spec : fields) {
        const bool isFilled = !answers.isEmpty(spec.field);
        std::optional<FieldProblem> problem = isFilled ? std::nullopt : missingHalf(spec.field, answers);
        if (!problem)
            problem = checkField(spec, answers);
        if (!problem && isFilled)
            problem = checkWithOthers(spec.field, region, answers, place);
        const bool isError = problem && problem->severity == Severity::Error;
        if (place.beside && isPlace(spec.field) && isFilled && !isError) {
            if (const auto clash = clashOf(type, spec.field, answers.text(spec.field), *place.beside))
                problem = error(spec.field, *clash);
        }
        if (problem)
            problems.append(*problem);
    }
    return problems + checkFurther(type, answers);
}

bool hasErrors(const QList<FieldProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
        [](const FieldProblem &problem) { return problem.severity == Severity::Error; });
}

} // namespace broker::clientconfig
