// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "snyk/http.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>

namespace broker::test {

/// A scripted Http: answers are queued in the order in which they will be asked for, and every
/// request is remembered. It keeps the promises of Http: settles once, from the event loop and not
/// inside send(); a stop request ends a GET at once, and a POST or PUT only before send().
///
/// A request without an answer in the queue fails with `Other` and says so in its detail.
class FakeHttp final : public snyk::Http
{
public:
    FakeHttp();
    ~FakeHttp() override;
    Q_DISABLE_COPY_MOVE(FakeHttp)

    void enqueue(snyk::HttpResult answer);
    void enqueueJson(int status, const QByteArray &body, const QList<snyk::HttpHeader> &headers = {});
    void enqueueFailure(snyk::HttpFailure failure, bool requestMayHaveBeenSent = true);
    /// The next request gets no answer until `release`; one at a time.
    void enqueueHeld();
    /// Answers the oldest request that is held. Returns false when none is.
    bool release(snyk::HttpResult answer);

    [[nodiscard]] const QList<snyk::HttpRequest> &requests() const { return m_requests; }
    /// Answers that nobody has asked for yet.
    [[nodiscard]] qsizetype unusedAnswers() const { return m_script.size(); }
    [[nodiscard]] qsizetype heldRequests() const;

    [[nodiscard]] static snyk::HttpResult json(
        int status, const QByteArray &body, const QList<snyk::HttpHeader> &headers = {});
    [[nodiscard]] static snyk::HttpResult failure(
        snyk::HttpFailure failure, bool requestMayHaveBeenSent = true);

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override;

private:
    class Exchange;

    QList<snyk::HttpRequest> m_requests;
    /// Nothing stands for "held".
    QList<std::optional<snyk::HttpResult>> m_script;
    QList<Exchange *> m_held;
    /// Owner of the exchanges under way.
    QObject m_context;
};

} // namespace broker::test
