// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/webui.h"

#include "sandbox/sandboxsnyk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace broker::sandbox {

using snyk::HttpError;
using snyk::HttpFailure;
using snyk::HttpResponse;
using snyk::HttpResult;

namespace {

constexpr QLatin1String newToken("new");
constexpr QLatin1String tokenField("brokerToken");

/// By its id, where there may be several of the type; made when there is none.
Integration &integrationOf(
    Organization &organization, const QString &type, const std::optional<IntegrationId> &id)
{
    if (Integration *existing = id ? organization.integration(*id) : nullptr)
        return *existing;
    if (Integration *existing = organization.integrationOfType(type))
        return *existing;
    organization.integrations.push_back({IntegrationId::create(), type, Secret(), Secret()});
    return organization.integrations.back();
}

Result<BrokerToken, HttpError> tokenIn(const HttpResult &result)
{
    if (!result)
        return Failure(result.error());
    const QString text = QJsonDocument::fromJson(result->body)[tokenField].toString();
    const auto token = BrokerToken::parse(Secret::take(text.toLatin1()));
    if (!token) {
        return Failure(HttpError{HttpFailure::Other, true,
            QStringLiteral("The practice Snyk answered with status %1.").arg(result->status), std::nullopt});
    }
    return *token;
}

} // namespace

HttpResponse answerWebUi(World &world, const Question &question)
{
    const QStringList &path = question.path;
    const bool isOne = path.size() == 3;
    const auto id = path.size() == 2 || isOne ? OrgId::parse(path[0]) : std::nullopt;
    Organization *organization = id ? world.organization(*id) : nullptr;
    if (!organization || question.method != snyk::Method::Get || path[1].isEmpty())
        return v1Error(404, QStringLiteral("Not found"));
    const auto one = isOne ? IntegrationId::parse(path[2]) : std::nullopt;
    Integration &integration = integrationOf(*organization, path[1], one);
    if (!integration.isBrokered() || question.query.hasQueryItem(newToken))
        integration.token = freshToken();
    return v1Answer({{tokenField,
        integration.token.reveal([](QByteArrayView bytes) { return QString::fromLatin1(bytes); })}});
}

QFuture<Result<BrokerToken, HttpError>> lookInWebUi(snyk::Http &http, const QUrl &api,
    const OrgId &organization, const QString &type, const std::optional<IntegrationId> &integration,
    Look look, std::stop_token stop)
{
    snyk::HttpRequest request;
    request.url = api;
    request.url.setPath(QLatin1Char('/') + webUiApi + QLatin1Char('/') + organization.toString()
        + QLatin1Char('/') + type + (integration ? QLatin1Char('/') + integration->toString() : QString()));
    if (look == Look::AtNewToken)
        request.url.setQuery(QUrlQuery{{newToken, QStringLiteral("1")}});
    request.auth = SandboxSnyk::sandboxApiToken();
    return http.send(std::move(request), std::move(stop)).then(tokenIn);
}

} // namespace broker::sandbox
