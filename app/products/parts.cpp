// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/parts.h"

namespace broker::products {

using L = QLatin1String;

QList<TemplateVariable> gitVariables(L url, L user, L password)
{
    return {{L("GIT_URL"), url}, {L("GIT_USERNAME"), user}, {L("GIT_PASSWORD"), password}};
}

QList<TemplateVariable> noRules()
{
    return {{L("ACCEPT_ESSENTIALS"), L("false")}, {L("ACCEPT_GIT"), L("false")},
        {L("ACCEPT_IAC"), L("false")}, {L("ACCEPT_LARGE_MANIFESTS"), L("false")},
        {L("ACCEPT_CUSTOM_PR_TEMPLATES"), L("false")}};
}

ClientFieldSpec packageLinks()
{
    return {.field = field::packageLinks,
        .variable = L("RES_BODY_URL_SUB"),
        .form = FieldForm::Url,
        .isAdvanced = true,
        .source = source::snykDocs};
}

CredentialType packageCredential(CredentialKind kind, L client, L page, L checkPath)
{
    return {.kind = kind,
        .isPassword = true,
        .client = client,
        .needs = {{QStringLiteral("Read"), NeedForm::Role, NeedReason::ReadPackages, page}},
        .lifetime = {LifetimeRule::Unlimited, std::nullopt, source::rotation},
        .notes = {{remark::useOwnAccount, std::nullopt, source::rotation}},
        .check = {checkPath, source::brokerChecks},
        .signIn = asUserAndPassword,
        .practiceSecret = practicePassword};
}

void refineAtlassian(CheckFailure &failure, const QUrl & /*page*/, const snyk::HttpResponse &answer)
{
    const bool asksForCaptcha = answer.header("x-authentication-denied-reason").startsWith("CAPTCHA")
        || answer.header("x-seraph-loginreason").contains("AUTHENTICATION_DENIED");
    if (asksForCaptcha && (answer.status == status::unauthorized || answer.status == status::forbidden))
        failure.problem = CheckProblem::CaptchaRequired;
}

} // namespace broker::products
