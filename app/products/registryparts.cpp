// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/registryparts.h"

#include "snyk/json.h"

#include <QJsonDocument>

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L registryBaseVariable("CR_BASE");
constexpr L registryUserVariable("CR_USERNAME");
constexpr L registryPasswordVariable("CR_PASSWORD");
constexpr L registryTokenVariable("CR_TOKEN");
constexpr L practiceKey(R"({"type":"service_account","project_id":"practice"})");
/// What Google calls the user to whom a key belongs.
constexpr L googleUser("_json_key");

ClientFieldSpec registryHostField(const Registry &own)
{
    return {.field = field::registryHost,
        .variable = registryBaseVariable,
        .form = own.hostForm,
        .isNeeded = own.usualAddress.isEmpty(),
        .fallback = QUrl(own.usualAddress).host(),
        .source = source::registryPage,
        .role = FieldRole::Address,
        .chartKey = L("crBase")};
}

ClientFieldSpec registrySecretField(ClientField field, L variable, FieldForm form, L chartKey)
{
    return {.field = field,
        .variable = variable,
        .form = form,
        .isNeeded = true,
        .source = source::registryPage,
        .role = FieldRole::Secret,
        .chartKey = chartKey,
        .isThroughChartSecret = true,
        .isJoint = true};
}

QList<ClientFieldSpec> registryFields(const Registry &own)
{
    if (own.kind == kind::registryToken)
        return {
            registrySecretField(field::registryToken, registryTokenVariable, FieldForm::Secret, L("crToken")),
            registryHostField(own)};
    if (own.kind == kind::registryKey)
        return {registrySecretField(
                    field::registryKey, registryPasswordVariable, FieldForm::Secret, L("crPassword")),
            registryHostField(own)};
    return {{.field = field::registryUsername,
                .variable = registryUserVariable,
                .form = FieldForm::Text,
                .isNeeded = true,
                .source = source::registryPage,
                .role = FieldRole::UserName,
                .isJoint = true},
        registrySecretField(
            field::registryPassword, registryPasswordVariable, FieldForm::Password, L("crPassword")),
        registryHostField(own)};
}

void putRegistryPair(QByteArray &json, QByteArrayView name, QByteArrayView value)
{
    json += json.isEmpty() ? '{' : ',';
    putJsonText(json, name);
    json += ':';
    putJsonText(json, value);
}

void putRegistryPair(QByteArray &json, QByteArrayView name, const Secret &value)
{
    value.reveal([&](QByteArrayView bytes) { putRegistryPair(json, name, bytes); });
}

/// What the client's start script makes of the variables without escaping anything: a quote in a password
/// would end it there (snyk/broker, bin/container-registry-agent).
Secret registryCredentials(const ClientType &type, const FieldAnswers &answers)
{
    Secret secret;
    Secret user = Secret::take(QByteArray(googleUser.data(), googleUser.size()));
    QString base = answers.text(field::registryHost);
    // Only what this registry asks for: there may be answers of others.
    for (const ClientFieldSpec &spec : type.ownFields) {
        if (spec.role == FieldRole::Secret)
            secret = answers.secret(spec.field);
        if (spec.role == FieldRole::UserName)
            user = Secret::take(answers.text(spec.field));
        if (spec.field == field::registryToken)
            user = secret;
        if (spec.role == FieldRole::Address && base.isEmpty())
            base = spec.fallback;
    }
    QByteArray json;
    // Room for all of it: a text that grows leaves copies behind.
    constexpr qsizetype mostForCharacter = 6;
    json.reserve(mostForCharacter * (user.size() + secret.size() + base.size()) + 200);
    putRegistryPair(json, "type", QByteArrayView(type.key.data(), type.key.size()));
    putRegistryPair(json, "username", user);
    putRegistryPair(json, "password", secret);
    putRegistryPair(json, "registryBase", base.toUtf8());
    json += '}';
    QByteArray encoded = json.toBase64();
    wipe(json);
    return Secret::take(std::move(encoded));
}

/// Both ways to write them: as above, and what people had made by the start script.
QList<NamedSecret> registryVariablesIn(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) -> QList<NamedSecret> {
        auto decoded = QByteArray::fromBase64Encoding(
            QByteArray::fromRawData(bytes.data(), bytes.size()), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return {};
        const auto json = snyk::parseJsonObject(*decoded);
        wipe(*decoded);
        if (!json || (*json)[L("type")].toString().isEmpty())
            return {};
        QList<NamedSecret> parts;
        const auto add = [&parts](L name, const QJsonValue &part) {
            if (part.isString() && !part.toString().isEmpty())
                parts.append({name, Secret::take(part.toString())});
        };
        const bool isToken = (*json)[L("type")].toString() == L("digitalocean-cr");
        const QJsonObject extra = (*json)[L("extra")].toObject();
        add(L("CR_TYPE"), (*json)[L("type")]);
        // Nobody is asked for what is the same for every key of Google.
        if (!isToken && (*json)[L("username")].toString() != googleUser)
            add(registryUserVariable, (*json)[L("username")]);
        add(isToken ? registryTokenVariable : registryPasswordVariable, (*json)[L("password")]);
        add(registryBaseVariable, (*json)[L("registryBase")]);
        add(L("CR_ROLE_ARN"), (*json)[L("roleArn")]);
        add(L("CR_REGION"), extra[L("region")]);
        add(L("CR_EXTERNAL_ID"), extra[L("externalId")]);
        return parts;
    });
}

snyk::Authorization registrySignInByToken(const QString & /*userName*/, const Secret &secret)
{
    return snyk::BasicLogin{
        secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); }), secret};
}

snyk::Authorization registrySignInByKey(const QString & /*userName*/, const Secret &secret)
{
    return snyk::BasicLogin{googleUser, secret};
}

SignIn registrySignIn(CredentialKind one)
{
    if (one == kind::registryKey)
        return registrySignInByKey;
    return one == kind::registryToken ? registrySignInByToken : asUserAndPassword;
}

CredentialType registryCredential(const Registry &own)
{
    return {.kind = own.kind,
        .isPassword = own.kind == kind::registryPassword,
        .client = own.key,
        .needs = own.needs,
        .lifetime = {LifetimeRule::Unlimited, std::nullopt, source::rotation},
        .notes = {{remark::useOwnAccount, std::nullopt, source::rotation}},
        // Where every registry says whether it knows who asks (OCI distribution specification, "Determining
        // Support").
        .check = {L("/v2/"), L("OCI distribution specification: end-1")},
        .signIn = registrySignIn(own.kind),
        .practiceSecret = own.kind == kind::registryKey ? practiceKey : practicePassword};
}

/// Most answer with an empty object, some with nothing, and all of them with this header.
Report readRegistry(const Asked &asked, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    const bool isRegistry = answer.header("docker-distribution-api-version").startsWith("registry/2");
    return isRegistry || snyk::parseJsonObject(answer.body) ? reportOf(asked.userName) : notThisService();
}

std::optional<snyk::HttpResponse> practiceRegistry(const QString &path, PracticeWish /*wish*/)
{
    return path.endsWith(L("/v2/")) ? std::optional(practiceJson(status::ok, {})) : std::nullopt;
}

ServiceInfo registryService(const Registry &own)
{
    return {.service = own.service,
        .displayName = own.displayName,
        .usualAddress = own.usualAddress,
        .exampleAddress = own.exampleAddress,
        .apiPaths = {L("/v2")},
        .api = own.api,
        .credentials = {registryCredential(own)},
        .asksHowToSignIn = true,
        .signInHosts = own.signInHosts,
        .sharedDomain = own.sharedDomain,
        .read = readRegistry,
        .practice = practiceRegistry};
}

} // namespace

void putJsonText(QByteArray &json, QByteArrayView text)
{
    constexpr char firstPrintable = 0x20;
    constexpr QByteArrayView digits("0123456789abcdef");
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c >= 0 && c < firstPrintable) {
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

ClientType registryClient(L key, const QList<ClientFieldSpec> &ownFields)
{
    constexpr L agentAddress("CR_AGENT_URL");
    return {.key = key,
        .sharedImage = L("container-registry-agent"),
        .integration = key,
        .signIn = ClientType::SignIn::UserAndPassword,
        .ownFields = ownFields,
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_CONTAINER_REGISTRY_AGENT"), L("true")},
              {L("CR_TYPE"), key, true, L("crType")},
              {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("$CR_CREDENTIALS")}}
            + noRules(),
        .joint = JointVariable{L("CR_CREDENTIALS"), true, registryCredentials, registryVariablesIn},
        .agent = Agent{L("snyk/container-registry-agent:latest"), L("SNYK_PORT"), 8081, agentAddress}};
}

Product registry(const Registry &own)
{
    return {.key = own.key,
        .displayName = own.displayName,
        .origin = TokenOrigin::Support,
        .guide = WebUiGuide::ContainerRegistry,
        .isContainerRegistry = true,
        .clients = {registryClient(own.key, registryFields(own))},
        .services = {registryService(own)},
        .tokenForms = own.tokenForms};
}

} // namespace broker::products
