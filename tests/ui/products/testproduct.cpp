// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "testproduct.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L source("made up for a test");
constexpr L me("/api/me");

std::optional<Flaw> flawOfHost(const QString &text)
{
    if (text == L("old.forge.example.com"))
        return Flaw{ProblemKind::OfProduct, {}, {}, remark::oldForge};
    return std::nullopt;
}

ClientType client()
{
    return {.key = L("forge-server"),
        .integration = L("forge"),
        .ownFields = {{.field = field::forgeToken,
                          .variable = L("FORGE_TOKEN"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source,
                          .role = FieldRole::Secret,
                          .use = TokenUse::InHeader,
                          .chartKey = L("forgeToken"),
                          .isThroughChartSecret = true},
            {.field = field::forgeHost,
                .variable = L("FORGE"),
                .form = FieldForm::HostAndPath,
                .isNeeded = true,
                .source = source,
                .role = FieldRole::Address,
                .chartKey = L("forge"),
                .flaw = flawOfHost}},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_URL"), L("https://$FORGE/api/me")}}
            + gitVariables(L("$FORGE"), L("forge"), L("$FORGE_TOKEN")),
        .isSourceControl = true};
}

Report read(const Asked & /*asked*/, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    const QString user = objectIn(answer)[L("user")].toString();
    return user.isEmpty() ? notThisService() : reportOf(user);
}

std::optional<snyk::HttpResponse> practice(const QString &path, PracticeWish /*wish*/)
{
    if (!path.endsWith(me))
        return std::nullopt;
    return practiceJson(status::ok, {{L("user"), practiceAccount}});
}

ServiceInfo serviceInfo()
{
    return {.service = service::forge,
        .displayName = QStringLiteral("Forge"),
        .exampleAddress = QStringLiteral("https://forge.example.com"),
        .credentials = {{.kind = kind::forgeToken,
            .client = L("forge-server"),
            .needs = {{QStringLiteral("code"), NeedForm::Scope, NeedReason::ReadCodeAndPushFixes, source}},
            .lifetime = {LifetimeRule::ServerPolicy, std::nullopt, source},
            .notes = {{remark::forgeIsMoving, std::nullopt, source}},
            .check = {me, source},
            .signIn = asBearer,
            .page = CreationSpot{L("/tokens/new"), L("name"), L("scopes"), source},
            .practiceSecret = L("frg_practicepractice0000")}},
        .read = read,
        .practice = practice};
}

} // namespace

Product forge()
{
    return {.key = L("forge"),
        .displayName = QStringLiteral("Forge"),
        .clients = {client()},
        .services = {serviceInfo()},
        .tokenForms = {{.form = form::forgeToken, .prefix = L("frg_"), .kind = kind::forgeToken}}};
}

} // namespace broker::products
