// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/client.h"

#include "core/diskthread.h"
#include "core/settle.h"
#include "snyk/caller.h"
#include "snyk/decode.h"
#include "snyk/pagetrail.h"

#include <optional>
#include <utility>

namespace broker::snyk {

namespace {

/// 5,000 integrations of one organization.
constexpr int mostIntegrationPages = 50;

} // namespace

class Client::Private final
{
public:
    Private(Client &owner, Http &http, const Clock &clock, HttpsUrl address, SnykCredential credential,
        RetryPolicy retry)
        : q(owner)
        , caller(owner, http, clock, std::move(address), std::move(credential), retry)
    { }

    /// Sends and repeats where allowed; a success is no web page.
    void send(HttpRequest request, std::stop_token stop, ApiCall::Done done);
    /// The same, and decodes a success with `decode(QByteArray &&)`.
    template <class T, class Decode>
    void call(HttpRequest request, std::stop_token stop, Decode decode,
        std::function<void(Result<T, ApiError>)> done);
    template <class T, class Decode>
    QFuture<Result<T, ApiError>> call(HttpRequest request, std::stop_token stop, Decode decode);
    /// The same, decoded by a thread of its own: for answers that are long, and many of them, while a window
    /// is waiting. Answers with secrets stay in one thread.
    template <class T, class Decode>
    QFuture<Result<T, ApiError>> callAside(HttpRequest request, std::stop_token stop, Decode decode);

    void collectIntegrations(const OrgId &org, const std::stop_token &stop, const QString &cursor,
        const PageTrail &pages, const RestIntegrations &soFar,
        const Settle<RestIntegrations, ApiError> &settle);

    /// In the group of its organization, which has not got it or does not show it: `first` says which.
    void findInGroup(const AccountAsking &asking, const ApiError &first, const std::stop_token &stop,
        const Settle<ServiceAccount, ApiError> &settle);

    Client &q;
    Caller caller;
    const HttpsUrl &api = caller.api();
    const SnykCredential &login = caller.login();
    Haste haste = Haste::AtOnce;
    DiskThread decoder{QStringLiteral("reading an answer")};
};

void Client::Private::send(HttpRequest request, std::stop_token stop, ApiCall::Done done)
{
    auto explain = [request, done = std::move(done)](ApiCall::Outcome outcome) {
        if (outcome && looksLikeHtml(*outcome))
            done(Failure(malformedAnswer(request, *outcome, QStringLiteral("The answer is a web page."))));
        else
            done(std::move(outcome));
    };
    caller.start(std::move(request), haste, std::move(stop), std::move(explain));
}

template <class T, class Decode>
void Client::Private::call(
    HttpRequest request, std::stop_token stop, Decode decode, std::function<void(Result<T, ApiError>)> done)
{
    send(request, std::move(stop), [request, decode, done = std::move(done)](ApiCall::Outcome outcome) {
        if (!outcome) {
            done(Failure(outcome.error()));
            return;
        }
        QByteArray body = std::exchange(outcome->body, QByteArray());
        Decoded<T> decoded = decode(std::move(body));
        if (decoded)
            done(std::move(*decoded));
        else
            done(Failure(malformedAnswer(request, *outcome, decoded.error())));
    });
}

template <class T, class Decode>
QFuture<Result<T, ApiError>> Client::Private::call(HttpRequest request, std::stop_token stop, Decode decode)
{
    const Settle<T, ApiError> settle;
    call<T>(std::move(request), std::move(stop), std::move(decode),
        [settle](Result<T, ApiError> result) { settle(std::move(result)); });
    return settle.future();
}

template <class T, class Decode>
QFuture<Result<T, ApiError>> Client::Private::callAside(
    HttpRequest request, std::stop_token stop, Decode decode)
{
    const Settle<T, ApiError> settle;
    send(request, std::move(stop), [this, request, decode, settle](ApiCall::Outcome outcome) {
        if (!outcome) {
            settle(Failure(outcome.error()));
            return;
        }
        QByteArray body = std::exchange(outcome->body, QByteArray());
        decoder.run([decode, body = std::move(body)] { return decode(body); })
            .then(&q, [request, settle, answer = *outcome](const Decoded<T> &decoded) {
                if (decoded)
                    settle(*decoded);
                else
                    settle(Failure(malformedAnswer(request, answer, decoded.error())));
            });
    });
    return settle.future();
}

void Client::Private::collectIntegrations(const OrgId &org, const std::stop_token &stop,
    const QString &cursor, const PageTrail &pages, const RestIntegrations &soFar,
    const Settle<RestIntegrations, ApiError> &settle)
{
    auto next = [this, org, stop, pages, soFar, settle](Result<RestIntegrationsPage, ApiError> result) {
        if (!result) {
            settle(Failure(result.error()));
            return;
        }
        RestIntegrations all = soFar;
        all.flags.insert(result->found.flags);
        all.entries.append(result->found.entries);
        PageTrail further = pages;
        // Of an endless list, what was told so far is as true as the rest would be.
        if (further.after(result->nextCursor) == PageTrail::Next::Page)
            collectIntegrations(org, stop, result->nextCursor, further, all, settle);
        else
            settle(std::move(all));
    };
    call<RestIntegrationsPage>(
        restIntegrationsRequest(api, login, org, cursor), stop,
        [](const QByteArray &body) { return decodeRestIntegrations(body); }, next);
}

void Client::Private::findInGroup(const AccountAsking &asking, const ApiError &first,
    const std::stop_token &stop, const Settle<ServiceAccount, ApiError> &settle)
{
    // That it is not there either says less than why the organization does not show it.
    const auto fail = [first, settle](const ApiError &error) {
        const bool saysLess = error.kind == ApiErrorKind::NotFound || error.kind == ApiErrorKind::Malformed;
        settle(Failure(saysLess ? first : error));
    };
    const auto look = [this, id = asking.id, stop, settle, fail](const Result<GroupId, ApiError> &group) {
        if (!group) {
            fail(group.error());
            return;
        }
        const AccountHome home = *group;
        call<ServiceAccount>(
            serviceAccountRequest(api, login, home, id), stop,
            [home, id](const QByteArray &body) { return decodeServiceAccount(body, home, id); },
            [settle, fail](Result<ServiceAccount, ApiError> account) {
                if (account)
                    settle(std::move(account));
                else
                    fail(account.error());
            });
    };
    call<GroupId>(
        orgRequest(api, login, *asking.org), stop,
        [](const QByteArray &body) { return decodeGroupOfOrg(body); }, look);
}

Client::Client(Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential, RetryPolicy policy,
    QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, http, clock, std::move(api), std::move(credential), policy))
{ }

Client::~Client()
{
    // While what they refer to still lives.
    d->caller.end();
}

void Client::spreadCalls()
{
    d->haste = Haste::Spread;
}

const HttpsUrl &Client::api() const noexcept
{
    return d->api;
}

QFuture<Result<Self, ApiError>> Client::self(std::stop_token stop)
{
    return d->call<Self>(selfRequest(d->api, d->login), std::move(stop),
        [](const QByteArray &body) { return decodeSelf(body); });
}

QFuture<Result<OrgPage, ApiError>> Client::orgs(OrgQuery query, std::stop_token stop)
{
    return d->callAside<OrgPage>(orgsRequest(d->api, d->login, query), std::move(stop),
        [](const QByteArray &body) { return decodeOrgs(body); });
}

QFuture<Result<GroupList, ApiError>> Client::groups(std::stop_token stop)
{
    return d->call<GroupList>(groupsRequest(d->api, d->login), std::move(stop),
        [](const QByteArray &body) { return decodeGroups(body); });
}

QFuture<Result<Memberships, ApiError>> Client::memberships(std::stop_token stop)
{
    return d->callAside<Memberships>(membershipsRequest(d->api, d->login), std::move(stop),
        [](const QByteArray &body) { return decodeMemberships(body); });
}

QFuture<Result<QString, ApiError>> Client::memberRole(OrgId org, QString slug, std::stop_token stop)
{
    return d->call<QString>(memberRoleRequest(d->api, d->login, slug), std::move(stop),
        [org](const QByteArray &body) { return decodeMemberRole(body, org); });
}

QFuture<Result<IntegrationList, ApiError>> Client::integrations(OrgId org, std::stop_token stop)
{
    return d->call<IntegrationList>(integrationsRequest(d->api, d->login, org), std::move(stop),
        [](const QByteArray &body) { return decodeIntegrations(body); });
}

QFuture<Result<RestIntegrations, ApiError>> Client::restIntegrations(OrgId org, std::stop_token stop)
{
    const Settle<RestIntegrations, ApiError> settle;
    d->collectIntegrations(org, stop, QString(), PageTrail(mostIntegrationPages), {}, settle);
    return settle.future();
}

QFuture<Result<EnabledBroker, ApiError>> Client::addBrokered(OrgId org, QString type, std::stop_token stop)
{
    return d->call<EnabledBroker>(addBrokeredRequest(d->api, d->login, org, type), std::move(stop),
        [](QByteArray &&body) { return decodeEnabledBroker(std::move(body)); });
}

QFuture<Result<EnabledBroker, ApiError>> Client::enableBroker(
    OrgId org, IntegrationId integration, QString type, std::stop_token stop)
{
    return d->call<EnabledBroker>(enableBrokerRequest(d->api, d->login, org, integration, type),
        std::move(stop),
        [integration](QByteArray &&body) { return decodeEnabledBroker(std::move(body), integration); });
}

QFuture<Result<ClonedIntegration, ApiError>> Client::cloneIntegration(
    OrgId org, IntegrationId integration, OrgId destination, std::stop_token stop)
{
    return d->call<ClonedIntegration>(cloneRequest(d->api, d->login, org, integration, destination),
        std::move(stop), [](const QByteArray &body) { return decodeClonedIntegration(body); });
}

QFuture<Result<BrokerDisabled, ApiError>> Client::disableBroker(
    OrgId org, IntegrationId integration, QString type, QJsonObject placeholders, std::stop_token stop)
{
    return d->call<BrokerDisabled>(
        disableBrokerRequest(d->api, d->login, org, integration, type, placeholders), std::move(stop),
        [](const QByteArray &body) { return decodeBrokerDisabled(body); });
}

QFuture<Result<ProvisionedToken, ApiError>> Client::provisionToken(
    OrgId org, IntegrationId integration, std::stop_token stop)
{
    return d->call<ProvisionedToken>(provisionTokenRequest(d->api, d->login, org, integration),
        std::move(stop),
        [integration](QByteArray &&body) { return decodeProvisionedToken(std::move(body), integration); });
}

QFuture<Result<SwitchDone, ApiError>> Client::switchToken(
    OrgId org, IntegrationId integration, std::stop_token stop)
{
    return d->call<SwitchDone>(switchTokenRequest(d->api, d->login, org, integration), std::move(stop),
        [](const QByteArray &body) { return decodeSwitchDone(body); });
}

QFuture<Result<ServiceAccount, ApiError>> Client::ownServiceAccount(std::stop_token stop)
{
    const Settle<ServiceAccount, ApiError> settle;
    const auto look = [this, stop, settle](const Result<AccountAsking, ApiError> &asking) {
        if (!asking) {
            settle(Failure(asking.error()));
            return;
        }
        const AccountHome home = *asking->org;
        d->call<ServiceAccount>(
            serviceAccountRequest(d->api, d->login, home, asking->id), stop,
            [home, id = asking->id](const QByteArray &body) { return decodeServiceAccount(body, home, id); },
            [this, asking = *asking, stop, settle](Result<ServiceAccount, ApiError> account) {
                const bool mayBeTheGroups = !account
                    && (account.error().kind == ApiErrorKind::NotFound
                        || account.error().kind == ApiErrorKind::Forbidden);
                if (mayBeTheGroups)
                    d->findInGroup(asking, account.error(), stop, settle);
                else
                    settle(std::move(account));
            });
    };
    d->call<AccountAsking>(
        selfRequest(d->api, d->login), stop, [](const QByteArray &body) { return decodeAccountAsking(body); },
        look);
    return settle.future();
}

QFuture<Result<QList<QDateTime>, ApiError>> Client::personalTokenEnds(std::stop_token stop)
{
    return d->call<QList<QDateTime>>(personalTokensRequest(d->api, d->login), std::move(stop),
        [](const QByteArray &body) { return decodePersonalTokenEnds(body); });
}

QFuture<Result<NewClientSecret, ApiError>> Client::createClientSecret(
    ServiceAccount account, std::stop_token stop)
{
    return d->call<NewClientSecret>(createClientSecretRequest(d->api, d->login, account.home, account.id),
        std::move(stop), [](QByteArray &&body) { return decodeNewClientSecret(std::move(body)); });
}

QFuture<Result<ClientSecretDeleted, ApiError>> Client::deleteClientSecret(
    ServiceAccount account, Secret secret, std::stop_token stop)
{
    return d->call<ClientSecretDeleted>(
        deleteClientSecretRequest(d->api, d->login, account.home, account.id, secret), std::move(stop),
        [](const QByteArray &body) { return decodeClientSecretDeleted(body); });
}

} // namespace broker::snyk
