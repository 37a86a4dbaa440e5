// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/httpsurl.h"
#include "core/snykcredential.h"
#include "snyk/apierror.h"
#include "snyk/http.h"
#include "snyk/model.h"
#include "snyk/requests.h"
#include "snyk/retrypolicy.h"
#include "snyk/serviceaccount.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <memory>
#include <stop_token>

namespace broker::snyk {

/// Snyk's API as typed calls for one address and one credential. An OAuth client's access token is fetched
/// when the first call needs it, see AccessGrant. Reads are repeated as the policy says (429, 5xx, lost
/// connections); the calls that change something are sent once and never again, but that what was refused
/// with 401, and so was not done, is sent once more with a new access token. All clients of one key keep one
/// pace, see Http::paceOf.
///
/// Futures settle exactly once, on the thread of this object; when it is destroyed, calls under way
/// settle as `Cancelled`. Borrows `http` and `clock`.
class Client final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    Client(Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential, RetryPolicy policy,
        QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const HttpsUrl &api() const noexcept;

    /// From now on calls are some of very many: each waits for its place, see Pace, as long as the policy
    /// lets it wait.
    void spreadCalls();

    /// A 401 most often means the wrong region.
    [[nodiscard]] QFuture<Result<Self, ApiError>> self(std::stop_token stop);
    [[nodiscard]] QFuture<Result<OrgPage, ApiError>> orgs(OrgQuery query, std::stop_token stop);
    /// The first 100. Not offered everywhere: any failure means "unknown".
    [[nodiscard]] QFuture<Result<GroupList, ApiError>> groups(std::stop_token stop);
    /// One answer of any length; where it is too long the call fails.
    [[nodiscard]] QFuture<Result<Memberships, ApiError>> memberships(std::stop_token stop);
    /// Empty where Snyk does not say.
    [[nodiscard]] QFuture<Result<QString, ApiError>> memberRole(
        OrgId org, QString slug, std::stop_token stop);
    [[nodiscard]] QFuture<Result<IntegrationList, ApiError>> integrations(OrgId org, std::stop_token stop);
    /// All pages. Not offered everywhere: 403 and 404 mean "unknown", not failure.
    [[nodiscard]] QFuture<Result<RestIntegrations, ApiError>> restIntegrations(
        OrgId org, std::stop_token stop);
    /// Sent once. A stop request counts only until the request has left, see Http::send.
    [[nodiscard]] QFuture<Result<EnabledBroker, ApiError>> addBrokered(
        OrgId org, QString type, std::stop_token stop);
    [[nodiscard]] QFuture<Result<EnabledBroker, ApiError>> enableBroker(
        OrgId org, IntegrationId integration, QString type, std::stop_token stop);
    /// Sent once, like all that follow. The copy is of the same group and uses the same Broker token.
    [[nodiscard]] QFuture<Result<ClonedIntegration, ApiError>> cloneIntegration(
        OrgId org, IntegrationId integration, OrgId destination, std::stop_token stop);
    /// `placeholders` stand in for the credentials that Snyk wants instead; no secret.
    [[nodiscard]] QFuture<Result<BrokerDisabled, ApiError>> disableBroker(
        OrgId org, IntegrationId integration, QString type, QJsonObject placeholders, std::stop_token stop);
    [[nodiscard]] QFuture<Result<ProvisionedToken, ApiError>> provisionToken(
        OrgId org, IntegrationId integration, std::stop_token stop);
    [[nodiscard]] QFuture<Result<SwitchDone, ApiError>> switchToken(
        OrgId org, IntegrationId integration, std::stop_token stop);

    /// The service account whose credential this is, in its organization or in that one's group. Fails with
    /// `Malformed` for anybody else, and with `Forbidden` or `NotFound` where it may not look at itself.
    [[nodiscard]] QFuture<Result<ServiceAccount, ApiError>> ownServiceAccount(std::stop_token stop);
    /// When the personal access tokens of the user end, in UTC; Snyk does not say which of them asks.
    [[nodiscard]] QFuture<Result<QList<QDateTime>, ApiError>> personalTokenEnds(std::stop_token stop);
    /// Sent once, like the next: a second client secret beside the one in use.
    [[nodiscard]] QFuture<Result<NewClientSecret, ApiError>> createClientSecret(
        ServiceAccount account, std::stop_token stop);
    [[nodiscard]] QFuture<Result<ClientSecretDeleted, ApiError>> deleteClientSecret(
        ServiceAccount account, Secret secret, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::snyk
