// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/ecr.h"

#include "products/registryparts.h"

#include <QRegularExpression>

namespace broker::products {

namespace {

using L = QLatin1String;

ClientFieldSpec ecrField(
    ClientField field, L variable, L chartKey, std::optional<Flaw> (*flaw)(const QString &))
{
    return {.field = field,
        .variable = variable,
        .form = FieldForm::Text,
        .isNeeded = true,
        .source = source::registryPage,
        .chartKey = chartKey,
        .flaw = flaw};
}

std::optional<Flaw> ecrFlawUnless(const QString &pattern, const QString &answer, Remark remark)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    return whole.match(answer).hasMatch() ? std::nullopt
                                          : std::optional(Flaw{ProblemKind::OfProduct, {}, {}, remark});
}

/// "aws", "aws-cn" and "aws-us-gov" (AWS docs, IAM identifiers).
std::optional<Flaw> ecrRoleFlaw(const QString &answer)
{
    return ecrFlawUnless(
        QStringLiteral("arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+"), answer, remark::isNoRole);
}

std::optional<Flaw> ecrRegionFlaw(const QString &answer)
{
    return ecrFlawUnless(QStringLiteral("[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}"), answer, remark::isNoAwsRegion);
}

/// AWS docs, AssumeRole: ExternalId.
std::optional<Flaw> ecrExternalIdFlaw(const QString &answer)
{
    return ecrFlawUnless(QStringLiteral("[A-Za-z0-9_+=,.@:/-]{2,1224}"), answer, remark::isNoExternalId);
}

/// No secret is in it: who may take the role is up to AWS, by the identity of the agent's container.
Secret ecrCredentials(const ClientType &type, const FieldAnswers &answers)
{
    const auto put = [](QByteArray &json, const char *name, const QString &value) {
        putJsonText(json, name);
        json += ':';
        putJsonText(json, value.toUtf8());
    };
    QByteArray json("{");
    put(json, "type", type.key);
    json += ',';
    put(json, "roleArn", answers.text(field::registryRole));
    json += ",\"extra\":{";
    put(json, "region", answers.text(field::registryRegion));
    json += ',';
    put(json, "externalId", answers.text(field::registryExternalId));
    json += "}}";
    return Secret::take(json.toBase64());
}

ClientType ecrClient()
{
    ClientFieldSpec externalId
        = ecrField(field::registryExternalId, L("CR_EXTERNAL_ID"), L("crExternalId"), ecrExternalIdFlaw);
    externalId.isNeeded = false;
    ClientType type = registryClient(L("ecr"),
        {ecrField(field::registryRole, L("CR_ROLE_ARN"), L("crRoleArn"), ecrRoleFlaw),
            ecrField(field::registryRegion, L("CR_REGION"), L("crRegion"), ecrRegionFlaw), externalId});
    type.signIn = ClientType::SignIn::Role;
    type.joint->isSecret = false;
    type.joint->written = ecrCredentials;
    return type;
}

} // namespace

Product elasticContainerRegistry()
{
    return {.key = L("ecr"),
        .displayName = QStringLiteral("Amazon Elastic Container Registry"),
        .origin = TokenOrigin::Support,
        .guide = WebUiGuide::ContainerRegistry,
        .isContainerRegistry = true,
        .clients = {ecrClient()}};
}

} // namespace broker::products
