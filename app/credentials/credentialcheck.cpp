// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheck.h"

#include "core/log.h"
#include "core/settle.h"

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

} // namespace

QFuture<CheckResult> checkCredential(QObject &context, snyk::Http &http, const Clock &clock,
    const ServiceHost &host, const ServiceCredential &credential, std::stop_token stop)
{
    const Settled settle;
    qCInfo(logApi) << "Asking" << host.askedHost() << "about a credential of the kind"
                   << nameOf(credential.kind());
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
