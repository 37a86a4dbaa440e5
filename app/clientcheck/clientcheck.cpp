// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientcheck.h"

#include "clientcheck/clientverdict.h"
#include "core/settle.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace broker::clientcheck {

namespace {

using snyk::HttpFailure;

bool isCancelled(const ClientResult &result)
{
    return !result && result.error().failure == HttpFailure::Cancelled;
}

/// One request that ends in any case; kept alive by whoever waits for the answer.
struct LimitedRequest
{
    Settle<ClientAnswer, ClientFault> settle;
    /// Ends the request alone, not what the caller's own stop token is for.
    std::stop_source ending;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    QTimer timer;
};

QFuture<ClientResult> askWithin(QObject &context, ClientTransport &transport, ClientQuestion question,
    std::chrono::milliseconds limit, std::stop_token stop)
{
    const auto request = std::make_shared<LimitedRequest>();
    request->onStop.emplace(std::move(stop), [ending = request->ending] {
        // The answer to it may take all of this away.
        std::stop_source(ending).request_stop();
    });
    request->timer.setSingleShot(true);
    const std::weak_ptr<LimitedRequest> weak = request;
    QObject::connect(&request->timer, &QTimer::timeout, &context, [weak] {
        const auto late = weak.lock();
        if (!late)
            return;
        late->settle(Failure(
            ClientFault{HttpFailure::Timeout, QStringLiteral("The whole answer took too long."), {}}));
        late->ending.request_stop();
    });
    request->timer.start(std::max(limit, std::chrono::milliseconds(0)));
    transport.get(std::move(question), request->ending.get_token())
        .then(&context,
            [request](const ClientResult &answer) {
                request->timer.stop();
                request->settle(answer);
            })
        .onCanceled(&context, [request] {
            request->settle(
                Failure(ClientFault{HttpFailure::Cancelled, QStringLiteral("The transport is gone."), {}}));
        });
    return request->settle.future();
}

/// The questions of one health check, one after the other. Kept alive by the answer that is awaited.
class HealthRun final : public std::enable_shared_from_this<HealthRun>
{
public:
    HealthRun(QObject &context, ClientTransport &transport, const Clock &clock, HealthQuestion question,
        std::stop_token stop, std::chrono::milliseconds limit)
        : m_context(context)
        , m_transport(transport)
        , m_clock(clock)
        , m_question(std::move(question))
        , m_expected{m_question.expectedServer, m_question.address.isEncrypted(),
              m_question.former.has_value()}
        , m_stop(std::move(stop))
        , m_deadline(limit)
    { }

    [[nodiscard]] QFuture<Result<HealthReport, CheckCancelled>> future() const { return m_settle.future(); }

    void goOn()
    {
        if (const auto next = followUp(m_answers, m_expected)) {
            ask(*next);
            return;
        }
        HealthReport report = judge(m_answers, m_expected);
        report.at = m_clock.nowUtc();
        m_settle(std::move(report));
    }

private:
    void ask(Question question)
    {
        const std::chrono::milliseconds left(m_deadline.remainingTime());
        askWithin(m_context, m_transport, {urlOf(question)}, left, m_stop)
            .then(&m_context,
                [run = shared_from_this(), question](const ClientResult &answer) {
                    if (isCancelled(answer)) {
                        run->m_settle(Failure(CheckCancelled{}));
                        return;
                    }
                    run->m_answers.at(question) = answer;
                    run->goOn();
                })
            .onCanceled(&m_context, [run = shared_from_this()] { run->m_settle(Failure(CheckCancelled{})); });
    }

    [[nodiscard]] QUrl urlOf(Question question) const
    {
        const ClientAddress &address = m_question.address;
        switch (question) {
        case Question::Marked:
            break;
        case Question::Plain:
            return address.withPath(QStringLiteral("/healthcheck"));
        case Question::Former:
            return address.withPath(m_question.former->healthPath());
        case Question::OtherScheme:
            return address.withOtherScheme().withPath(m_question.marker.healthPath());
        }
        return address.withPath(m_question.marker.healthPath());
    }

    QObject &m_context;
    ClientTransport &m_transport;
    const Clock &m_clock;
    HealthQuestion m_question;
    Expectation m_expected;
    HealthAnswers m_answers;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    Settle<HealthReport, CheckCancelled> m_settle;
};

/// One request, and what `judged` makes of its answer.
template <class Report>
QFuture<Result<Report, CheckCancelled>> askOnce(QObject &context, ClientTransport &transport,
    const Clock &clock, ClientQuestion question, const QList<Secret> &known, std::stop_token stop,
    std::chrono::milliseconds limit, Report (*judged)(const ClientResult &, const QList<Secret> &))
{
    const Settle<Report, CheckCancelled> settle;
    askWithin(context, transport, std::move(question), limit, std::move(stop))
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
    const Clock &clock, const HealthQuestion &question, std::stop_token stop, std::chrono::milliseconds limit)
{
    const auto run = std::make_shared<HealthRun>(context, transport, clock, question, std::move(stop), limit);
    run->goOn();
    return run->future();
}

QFuture<Result<SystemReport, CheckCancelled>> checkSystem(QObject &context, ClientTransport &transport,
    const Clock &clock, const ClientAddress &address, const QList<Secret> &known, std::stop_token stop,
    std::chrono::milliseconds limit)
{
    return askOnce(context, transport, clock,
        {address.withPath(QStringLiteral("/systemcheck")), systemPatience}, known, std::move(stop), limit,
        judgeSystem);
}

QFuture<Result<PreflightReport, CheckCancelled>> checkPreflight(QObject &context, ClientTransport &transport,
    const Clock &clock, const ClientAddress &address, const QList<Secret> &known, std::stop_token stop,
    std::chrono::milliseconds limit)
{
    return askOnce(context, transport, clock,
        {address.withPath(QStringLiteral("/health/checks")), preflightPatience}, known, std::move(stop),
        limit, judgePreflight);
}

} // namespace broker::clientcheck
