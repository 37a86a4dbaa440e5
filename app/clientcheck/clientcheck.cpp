// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientcheck.h"

#include "clientcheck/clientanswers.h"
#include "core/settle.h"

#include <utility>

namespace broker::clientcheck {

namespace {

using SettleHealth = Settle<HealthReport, CheckCancelled>;

bool isCancelled(const ClientResult &result)
{
    return !result && result.error().failure == snyk::HttpFailure::Cancelled;
}

void finish(const SettleHealth &settle, HealthReport report, const Clock &clock)
{
    report.at = clock.nowUtc();
    settle(std::move(report));
}

void askPlain(QObject &context, ClientTransport &transport, const Clock &clock,
    const HealthQuestion &question, const ClientResult &marked, const std::stop_token &stop,
    const SettleHealth &settle)
{
    transport.get({question.address.withPath(QStringLiteral("/healthcheck"))}, stop)
        .then(&context,
            [settle, marked, host = question.expectedHost, &clock](const ClientResult &plain) {
                if (isCancelled(plain))
                    settle(Failure(CheckCancelled{}));
                else
                    finish(settle, judge(marked, plain, host), clock);
            })
        .onCanceled(&context, [settle] { settle(Failure(CheckCancelled{})); });
}

/// One request, and what `judged` makes of its answer.
template <class Report>
QFuture<Result<Report, CheckCancelled>> askOnce(QObject &context, ClientTransport &transport,
    const Clock &clock, ClientQuestion question, const QList<Secret> &known, std::stop_token stop,
    Report (*judged)(const ClientResult &, const QList<Secret> &))
{
    const Settle<Report, CheckCancelled> settle;
    transport.get(std::move(question), std::move(stop))
        .then(&context,
            [settle, known, judged, &clock](const ClientResult &answer) {
                if (isCancelled(answer)) {
                    settle(Failure(CheckCancelled{}));
                    return;
                }
                Report report = judged(answer, known);
                report.at = clock.nowUtc();
                settle(std::move(report));
            })
        .onCanceled(&context, [settle] { settle(Failure(CheckCancelled{})); });
    return settle.future();
}

} // namespace

QFuture<Result<HealthReport, CheckCancelled>> checkHealth(QObject &context, ClientTransport &transport,
    const Clock &clock, const HealthQuestion &question, std::stop_token stop)
{
    const SettleHealth settle;
    transport.get({question.address.withPath(question.marker.healthPath())}, stop)
        .then(&context,
            [&context, &transport, &clock, question, stop, settle](const ClientResult &marked) {
                if (isCancelled(marked))
                    settle(Failure(CheckCancelled{}));
                else if (needsPlainAnswer(marked))
                    askPlain(context, transport, clock, question, marked, stop, settle);
                else
                    finish(settle, judge(marked, std::nullopt, question.expectedHost), clock);
            })
        .onCanceled(&context, [settle] { settle(Failure(CheckCancelled{})); });
    return settle.future();
}

QFuture<Result<SystemReport, CheckCancelled>> checkSystem(QObject &context, ClientTransport &transport,
    const Clock &clock, const ClientAddress &address, const QList<Secret> &known, std::stop_token stop)
{
    return askOnce(context, transport, clock, {address.withPath(QStringLiteral("/systemcheck"))}, known,
        std::move(stop), judgeSystem);
}

QFuture<Result<PreflightReport, CheckCancelled>> checkPreflight(QObject &context, ClientTransport &transport,
    const Clock &clock, const ClientAddress &address, const QList<Secret> &known, std::stop_token stop)
{
    return askOnce(context, transport, clock,
        {address.withPath(QStringLiteral("/health/checks")), preflightPatience}, known, std::move(stop),
        judgePreflight);
}

} // namespace broker::clientcheck
