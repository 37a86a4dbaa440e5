// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/id.h"
#include "core/snykcredential.h"
#include "snyk/http.h"
#include "snyk/serviceaccount.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// Every request the program makes to Snyk, built without side effects. With an API token it is complete; for
// an OAuth client the caller adds the access token.
// Source of paths, bodies and versions: Snyk's v1 specification and REST OpenAPI document.
namespace broker::snyk {

struct OrgQuery
{
    /// Server-side "contains" search; empty for all.
    QString nameContains;
    QString cursor;
    int pageSize = 100;
    /// Those of one group alone, or those of none.
    std::optional<GroupId> group = {};
    bool onlyPersonal = false;
    /// With the role of the token's owner in each.
    bool withRoles = false;
};

/// POST of a form (RFC 6749, 4.4.2): an access token for the client.
[[nodiscard]] HttpRequest accessTokenRequest(const HttpsUrl &api, const OAuthClient &client);
[[nodiscard]] HttpRequest selfRequest(const HttpsUrl &api, const SnykCredential &login);
[[nodiscard]] HttpRequest orgsRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgQuery &query);
/// The organization with this id, by its slug, and the role of the token's owner in it.
[[nodiscard]] HttpRequest memberRoleRequest(
    const HttpsUrl &api, const SnykCredential &login, const QString &slug);
/// The first 100 groups with their names. Beta; may answer 403 or 404.
[[nodiscard]] HttpRequest groupsRequest(const HttpsUrl &api, const SnykCredential &login);
/// v1's list, which has no pages.
[[nodiscard]] HttpRequest membershipsRequest(const HttpsUrl &api, const SnykCredential &login);
[[nodiscard]] HttpRequest integrationsRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org);
/// Early Access; may answer 403 or 404 where it is not offered.
[[nodiscard]] HttpRequest restIntegrationsRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &cursor);
/// POST: adds the integration with Broker enabled.
[[nodiscard]] HttpRequest addBrokeredRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &type);
/// PUT: enables Broker on an existing integration.
[[nodiscard]] HttpRequest enableBrokerRequest(const HttpsUrl &api, const SnykCredential &login,
    const OrgId &org, const IntegrationId &integration, const QString &type);
/// POST: makes the integration in another organization of the group, with the same Broker token.
[[nodiscard]] HttpRequest cloneRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const IntegrationId &integration, const OrgId &destination);
/// PUT: disables Broker, for which Snyk wants credentials. These hold no secret: placeholders.
[[nodiscard]] HttpRequest disableBrokerRequest(const HttpsUrl &api, const SnykCredential &login,
    const OrgId &org, const IntegrationId &integration, const QString &type, const QJsonObject &placeholders);
/// POST without a body: makes a second Broker token beside the one in use. Snyk refuses when any
/// integration of the group has one already, with a status and words that it does not document.
[[nodiscard]] HttpRequest provisionTokenRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const IntegrationId &integration);
/// The service account with this id; 404 when it is none of that home.
[[nodiscard]] HttpRequest serviceAccountRequest(const HttpsUrl &api, const SnykCredential &login,
    const AccountHome &home, const ServiceAccountId &account);
/// One organization, for its group.
[[nodiscard]] HttpRequest orgRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org);
/// The personal access tokens of the user who asks.
[[nodiscard]] HttpRequest personalTokensRequest(const HttpsUrl &api, const SnykCredential &login);
/// POST: makes a client secret beside the one in use. Snyk allows two.
[[nodiscard]] HttpRequest createClientSecretRequest(const HttpsUrl &api, const SnykCredential &login,
    const AccountHome &home, const ServiceAccountId &account);
/// POST: ends this client secret. Snyk keeps the last one.
[[nodiscard]] HttpRequest deleteClientSecretRequest(const HttpsUrl &api, const SnykCredential &login,
    const AccountHome &home, const ServiceAccountId &account, const Secret &secret);
/// POST without a body: moves this integration, and every other one of the group that shares its
/// token, to the provisioned token.
[[nodiscard]] HttpRequest switchTokenRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const IntegrationId &integration);

} // namespace broker::snyk
