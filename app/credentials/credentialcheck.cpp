// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheck.h"

#include "core/log.h"
#include "core/settle.h"
#include "credentials/registrysignin.h"
#include "snyk/json.h"

#include <utility>

namespace broker::credentials {

namespace {

using Settled = Settle<CheckReport, CheckFailure>;

CheckFailure cancelledFailure(const ServiceHost &host)
{
    CheckFailure failure;
    failure.problem = CheckProblem::Cancelled;
    failure.host = host.askedHost();
    return failure;
}

/// The second request only adds a name; whatever comes of it, the first answer counts.
void askForAccount(QObject &context, snyk::Http &http, const ServiceHost &host,
    const snyk::HttpRequest &request, const CheckReport &report, const Settled &settle, std::stop_token stop)
{
    http.send(request, std::move(stop))
        .then(&context,
            [settle, report, host](const snyk::HttpResult &answer) {
                CheckReport named = report;
                named.account = accountFrom(host, answer);
                settle(named);
            })
        .onCanceled(&context, [settle, report] { settle(report); });
}

/// The check of a container registry. At most one of its requests carries the credential.
class RegistryCheck final
{
public:
    RegistryCheck(QObject &context, snyk::Http &http, const Clock &clock, ServiceHost host,
        ServiceCredential credential, Settled settle, std::stop_token stop)
        : m_context(context)
        , m_http(http)
        , m_clock(clock)
        , m_host(std::move(host))
        , m_credential(std::move(credential))
        , m_settle(std::move(settle))
        , m_stop(std::move(stop))
    { }

    /// Copies of it go along with the answers.
    void begin() const
    {
        send(registryQuestion(m_host, m_credential),
            [](const RegistryCheck &self, const auto &request, const auto &answer) {
                const bool isWithout = answer && (answer->status == unauthorized || isFine(answer->status));
                const auto page = isWithout ? tokenPageIn(*answer) : std::nullopt;
                if (!isWithout)
                    self.finish(request, answer);
                else if (!page)
                    self.ask(checkRequest(self.m_host, self.m_credential));
                else if (mayGiveTokens(self.m_host, *page))
                    self.fetchToken(*page);
                else
                    self.refuse(*page);
            });
    }

private:
    static constexpr int unauthorized = 401;

    static bool isFine(int status)
    {
        constexpr int first = 200;
        constexpr int last = 299;
        return status >= first && status <= last;
    }

    template <typename Then>
    void send(const snyk::HttpRequest &request, Then then) const
    {
        m_http.send(request, m_stop)
            .then(&m_context,
                [self = *this, request, then](
                    const snyk::HttpResult &answer) { then(self, request, answer); })
            .onCanceled(
                &m_context, [self = *this] { self.m_settle(Failure(cancelledFailure(self.m_host))); });
    }

    void ask(const snyk::HttpRequest &request) const
    {
        send(request, [](const RegistryCheck &self, const auto &asked, const auto &answer) {
            self.finish(asked, answer);
        });
    }

    void fetchToken(const QUrl &page) const
    {
        send(tokenQuestion(m_host, m_credential, page),
            [](const RegistryCheck &self, const auto &request, const auto &answer) {
                const Secret token = answer && isFine(answer->status) ? tokenIn(*answer) : Secret();
                if (token.isEmpty() && answer && isFine(answer->status)
                    && snyk::parseJsonObject(answer->body))
                    self.fail(CheckProblem::NotThisService, request.url, {});
                else if (token.isEmpty())
                    self.finish(request, answer);
                else
                    self.ask(registryQuestion(self.m_host, self.m_credential, token));
            });
    }

    void refuse(const QUrl &page) const
    {
        fail(CheckProblem::RedirectRefused, m_host.api(QString()), page.host(QUrl::FullyEncoded));
    }

    void fail(CheckProblem problem, const QUrl &asked, const QString &redirectHost) const
    {
        CheckFailure failure;
        failure.problem = problem;
        failure.host = asked.authority(QUrl::FullyEncoded);
        failure.redirectHost = redirectHost;
        m_settle(Failure(failure));
    }

    void finish(const snyk::HttpRequest &request, const snyk::HttpResult &answer) const
    {
        CheckResult result = resultFrom(m_host, m_credential, answer, m_clock.nowUtc());
        qCInfo(logApi) << request.url.host(QUrl::FullyEncoded) << "answered" << (answer ? answer->status : 0);
        if (result) {
            m_settle(*result);
            return;
        }
        CheckFailure failure = result.error();
        failure.host = request.url.authority(QUrl::FullyEncoded);
        m_settle(Failure(failure));
    }

    QObject &m_context;
    snyk::Http &m_http;
    const Clock &m_clock;
    ServiceHost m_host;
    ServiceCredential m_credential;
    Settled m_settle;
    std::stop_token m_stop;
};

} // namespace

QFuture<CheckResult> checkCredential(QObject &context, snyk::Http &http, const Clock &clock,
    const ServiceHost &host, const ServiceCredential &credential, std::stop_token stop)
{
    const Settled settle;
    qCInfo(logApi) << "Asking" << host.askedHost() << "about a credential of the kind"
                   << nameOf(credential.kind());
    if (infoOf(host.service()).asksHowToSignIn) {
        RegistryCheck(context, http, clock, host, credential, settle, std::move(stop)).begin();
        return settle.future();
    }
    http.send(checkRequest(host, credential), stop)
        .then(&context,
            [&context, &http, &clock, host, credential, settle, stop = std::move(stop)](
                const snyk::HttpResult &answer) {
                const CheckResult result = resultFrom(host, credential, answer, clock.nowUtc());
                qCInfo(logApi) << host.askedHost() << "answered" << (answer ? answer->status : 0);
                const std::optional<snyk::HttpRequest> second
                    = result ? accountRequest(host, credential) : std::nullopt;
                if (second)
                    askForAccount(context, http, host, *second, *result, settle, stop);
                else
                    settle(result);
            })
        .onCanceled(&context, [settle, host] { settle(Failure(cancelledFailure(host))); });
    return settle.future();
}

} // namespace broker::credentials
