// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxsnyk.h"

#include "core/httpsurl.h"
#include "core/settle.h"
#include "sandbox/answers.h"
#include "sandbox/restapi.h"
#include "sandbox/sandboxservices.h"
#include "sandbox/serviceaccounts.h"
#include "sandbox/v1api.h"
#include "sandbox/webui.h"
#include "sandbox/world.h"
#include "snyk/auditlog.h"

#include <QJsonDocument>
#include <QTimer>

#include <functional>

namespace broker::sandbox {

using snyk::HttpError;
using snyk::HttpFailure;
using snyk::HttpRequest;
using snyk::HttpResponse;
using snyk::HttpResult;

namespace {

HttpResult failed(HttpFailure failure, bool maybeSent, const QString &detail)
{
    return Failure(HttpError{failure, maybeSent, detail, std::nullopt});
}

/// By Snyk's documentation; empty where anybody may ask who has signed in.
QString scopeFor(const Question &question)
{
    const bool isIntegrations = question.path.contains(QLatin1String("integrations"));
    if (isIntegrations) {
        return question.method == snyk::Method::Get ? QStringLiteral("org.integration.read")
                                                    : QStringLiteral("org.integration.edit");
    }
    const bool isOrganizations = !question.path.isEmpty()
        && (question.path.constFirst() == QLatin1String("orgs")
            || question.path.constFirst() == QLatin1String("org"));
    // Service accounts have a switch of their own, see OAuthDesk.
    return isOrganizations && !question.path.contains(QLatin1String("service_accounts"))
        ? QStringLiteral("org.read")
        : QString();
}

QString withoutScope(const QString &scope)
{
    return QStringLiteral("The access token lacks the scope %1.").arg(scope);
}

HttpResult cancelled(bool maybeSent)
{
    return failed(HttpFailure::Cancelled, maybeSent, QStringLiteral("Cancelled."));
}

} // namespace

/// One request on its way back.
class SandboxSnyk::Exchange final
{
public:
    Exchange(const std::stop_token &stop, bool isRead)
    {
        if (isRead)
            m_onStop.emplace(stop, [settle = m_settle] { settle(cancelled(true)); });
    }

    [[nodiscard]] QFuture<HttpResult> future() const { return m_settle.future(); }
    void settle(const HttpResult &result) const { m_settle(result); }

private:
    Settle<HttpResponse, HttpError> m_settle;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

SandboxSnyk::SandboxSnyk(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_world(std::make_unique<World>(
          m_options.generatedOrganizations, m_options.hasAwkwardNames ? Names::Awkward : Names::Ordinary))
{
    m_world->recall(m_options.past.known);
    if (m_options.nowUtc)
        noteWhatOthersDid();
}

SandboxSnyk::~SandboxSnyk()
{
    for (const auto &awaited : m_exchanges) {
        if (const auto exchange = awaited.lock())
            exchange->settle(cancelled(true));
    }
}

QFuture<HttpResult> SandboxSnyk::send(HttpRequest request, std::stop_token stop)
{
    using Settled = Result<HttpResponse, HttpError>;
    if (!isSafeTransport(request.url)) {
        return settledFuture<HttpResponse, HttpError>(Settled(
            failed(HttpFailure::UnsafeAddress, false, QStringLiteral("Neither https nor this machine."))));
    }
    if (stop.stop_requested())
        return settledFuture<HttpResponse, HttpError>(Settled(cancelled(false)));

    // What is signed in to differently is meant for another service.
    const bool isForService = request.auth ? std::holds_alternative<std::monostate>(loginOf(request))
                                           : isAskedWithoutLogin(request.url.path());
    HttpResult result = isForService ? answerOfService(request) : answer(request);
    if (result->body.size() > request.largestBody)
        result = failed(HttpFailure::TooLarge, true, QStringLiteral("The answer is too long."));
    if (m_options.delay > request.timeout)
        result = failed(HttpFailure::Timeout, true, QStringLiteral("No answer in time."));

    const auto exchange = std::make_shared<Exchange>(stop, request.method == snyk::Method::Get);
    std::erase_if(m_exchanges, [](const auto &awaited) { return awaited.expired(); });
    m_exchanges.push_back(exchange);
    QTimer::singleShot(std::min(m_options.delay, request.timeout), this,
        [exchange, result = std::move(result)] { exchange->settle(result); });
    return exchange->future();
}

SandboxSnyk::Login SandboxSnyk::loginOf(const HttpRequest &request)
{
    if (!request.auth)
        return {};
    if (const auto *token = std::get_if<ApiToken>(&*request.auth))
        return *token;
    const auto *access = std::get_if<snyk::AccessToken>(&*request.auth);
    return access ? Login(*access) : Login();
}

bool SandboxSnyk::isOurHost(const QUrl &url) const
{
    return m_options.apiHost.isEmpty() || url.host().compare(m_options.apiHost, Qt::CaseInsensitive) == 0;
}

bool SandboxSnyk::accepts(const QUrl &url, const Login &login) const
{
    if (!isOurHost(url))
        return false;
    if (const auto *token = std::get_if<ApiToken>(&login))
        return m_options.acceptAnyToken || token->secret() == sandboxApiToken().secret();
    const auto *access = std::get_if<snyk::AccessToken>(&login);
    return access && m_oauth.accepts(*access);
}

HttpResponse SandboxSnyk::answer(const HttpRequest &request)
{
    const auto answerTo = [&](QByteArrayView body) {
        return routed(request.method, request.url, loginOf(request), body.toByteArray());
    };
    HttpResponse response
        = request.secretBody.isEmpty() ? answerTo(request.body) : request.secretBody.reveal(answerTo);
    constexpr int success = 2;
    if (request.method != snyk::Method::Get && response.status / 100 == success && m_options.past.keep)
        m_options.past.keep(m_world->changes());
    return response;
}

HttpResponse SandboxSnyk::routed(
    snyk::Method method, const QUrl &url, const Login &login, const QByteArray &body)
{
    QStringList path = url.path(QUrl::FullyDecoded).split(QLatin1Char('/'));
    path.removeFirst();
    const QString api = path.isEmpty() ? QString() : path.takeFirst();
    const Question question{method, path, QUrlQuery(url), body};
    if (api == QLatin1String("rest")) {
        if (!accepts(url, login)) {
            return restError(401, QStringLiteral("Unauthorized"),
                QStringLiteral("The token is not valid, or not in this region."));
        }
        return restAnswerTo(login, question);
    }
    const bool isForm = api == QLatin1String("oauth2") && path == QStringList{QStringLiteral("token")};
    if (isForm && method == snyk::Method::Post)
        return isOurHost(url) ? m_oauth.answerToken(body) : OAuthDesk::unknownClient();
    if (api != QLatin1String("v1") && api != webUiApi)
        return v1Error(404, QStringLiteral("Not found"));
    if (!accepts(url, login))
        return v1Error(401, QStringLiteral("Not authorised"));
    if (api == webUiApi)
        return answerWebUi(*m_world, question);
    if (!permits(login, question))
        return v1Error(403, withoutScope(scopeFor(question)));
    const HttpResponse answer = answerV1(*m_world, m_options.repeatKeepsToken, question);
    noteOwnChange(question, answer);
    return answer;
}

std::optional<SnykCredential> SandboxSnyk::accountOf(const Login &login) const
{
    if (const auto *access = std::get_if<snyk::AccessToken>(&login)) {
        const auto client = m_oauth.clientOf(*access);
        return client ? std::optional<SnykCredential>(*client) : std::nullopt;
    }
    const auto *token = std::get_if<ApiToken>(&login);
    return token && token->form() == ApiTokenForm::ServiceAccessToken ? std::optional<SnykCredential>(*token)
                                                                      : std::nullopt;
}

QDateTime SandboxSnyk::tokenEnd() const
{
    constexpr int days = 80;
    if (m_options.tokenEnd.isValid())
        return m_options.tokenEnd;
    return (m_options.nowUtc ? m_options.nowUtc() : QDateTime::currentDateTimeUtc()).addDays(days);
}

bool SandboxSnyk::permits(const Login &login, const Question &question) const
{
    // What tokens of another kind may do follows from a role, which v1 and REST tell by themselves.
    const auto *access = std::get_if<snyk::AccessToken>(&login);
    return !access || m_oauth.permits(*access, scopeFor(question));
}

HttpResponse SandboxSnyk::restAnswerTo(const Login &login, const Question &question)
{
    if (!permits(login, question))
        return restError(403, QStringLiteral("Forbidden"), withoutScope(scopeFor(question)));
    if (const auto account = accountOf(login)) {
        if (const auto own = answerServiceAccount(*m_world, m_oauth, *account, tokenEnd(), question))
            return *own;
    }
    RestOffers offers{m_options.offersBrokerFlags, m_options.offersAuditLogs};
    const auto *token = std::get_if<ApiToken>(&login);
    if (token && token->form() == ApiTokenForm::UserAccessToken)
        offers.personalTokenEnds = {tokenEnd()};
    return answerRest(*m_world, offers, question);
}

void SandboxSnyk::noteOwnChange(const Question &question, const HttpResponse &answer)
{
    const bool isDone = m_options.nowUtc && answer.status == 200 && question.method != snyk::Method::Get;
    const bool isNew = question.path.size() == 3;
    // Whether provisioning and switching a token come into the log Snyk does not document.
    if (!isDone || (!isNew && question.path.size() != 4))
        return;
    const auto org = OrgId::parse(question.path.at(1));
    const auto integration = IntegrationId::parse(
        isNew ? QJsonDocument::fromJson(answer.body)[QLatin1String("id")].toString() : question.path.at(3));
    if (org && integration) {
        noteChange(*org, *integration, isNew ? QStringLiteral("create") : QStringLiteral("edit"),
            QStringLiteral("api"), m_options.nowUtc(), ownUserId());
    }
}

void SandboxSnyk::noteWhatOthersDid()
{
    constexpr int eachSecond = 2;
    constexpr int daysBetween = 11;
    const QDateTime now = m_options.nowUtc();
    int count = 0;
    for (const Organization &organization : m_world->organizations()) {
        for (const Integration &integration : organization.integrations) {
            ++count;
            if (count % eachSecond == 0) {
                noteChange(organization.id, integration.id, QStringLiteral("edit"), QStringLiteral("ui"),
                    now.addDays(-(3 + count * daysBetween % (snyk::auditLogDays - daysBetween))),
                    colleagueId);
            }
        }
    }
}

void SandboxSnyk::noteChange(const OrgId &org, const IntegrationId &integration, const QString &what,
    const QString &through, const QDateTime &at, const QString &userId)
{
    m_world->addToAuditLog(
        {at.toUTC(), org, integration, QLatin1String("org.integration.") + what, through, userId});
}

QString SandboxSnyk::ownUserId()
{
    return ownerId;
}

ApiToken SandboxSnyk::sandboxApiToken()
{
    const auto token = ApiToken::parse(Secret::take(QByteArray("decafbad-0000-4000-8000-00000000cafe")));
    Q_ASSERT(token);
    return *token;
}

} // namespace broker::sandbox
