// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"
#include "core/settle.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace broker::test {

/// A Broker client that answers by path, from the event loop; what is not scripted is refused as by a
/// host on which nothing listens.
class FakeClient final : public clientcheck::ClientTransport
{
public:
    FakeClient() = default;
    Q_DISABLE_COPY_MOVE(FakeClient)

    void answer(const QString &path, int status, const QByteArray &body)
    {
        m_answers.insert(path, clientcheck::ClientAnswer{status, body});
    }
    void fail(snyk::HttpFailure failure) { m_failure = failure; }
    /// Answers only when stopped.
    void hang() { m_hangs = true; }
    [[nodiscard]] const QList<QUrl> &asked() const noexcept { return m_asked; }

    [[nodiscard]] QFuture<clientcheck::ClientResult> get(
        clientcheck::ClientQuestion question, std::stop_token stop) override
    {
        using clientcheck::ClientFault;
        m_asked.append(question.url);
        const Settle<clientcheck::ClientAnswer, ClientFault> settle;
        if (m_hangs) {
            using OnStop = std::stop_callback<std::function<void()>>;
            m_stops.append(std::make_shared<OnStop>(stop, [settle] {
                settle(Failure(ClientFault{snyk::HttpFailure::Cancelled, QStringLiteral("Cancelled.")}));
            }));
            return settle.future();
        }
        const auto known = m_answers.constFind(question.url.path());
        clientcheck::ClientResult result = Failure(ClientFault{m_failure, QStringLiteral("scripted")});
        if (known != m_answers.constEnd())
            result = *known;
        QTimer::singleShot(0, &m_context, [settle, result] { settle(result); });
        return settle.future();
    }

private:
    QObject m_context;
    QHash<QString, clientcheck::ClientAnswer> m_answers;
    QList<std::shared_ptr<void>> m_stops;
    QList<QUrl> m_asked;
    snyk::HttpFailure m_failure = snyk::HttpFailure::ConnectionRefused;
    bool m_hangs = false;
};

} // namespace broker::test
