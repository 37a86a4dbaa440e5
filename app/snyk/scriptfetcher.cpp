// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/scriptfetcher.h"

#include "core/privatefile.h"
#include "core/settle.h"
#include "snyk/apierror.h"
#include "snyk/networkstack.h"

#include <QTimer>

#include <system_error>
#include <thread>
#include <utility>

namespace broker::snyk {

namespace {

using network::ScriptBytes;
using network::ScriptFault;
using network::ScriptProblem;
using ScriptSettle = Settle<QByteArray, ScriptProblem>;

/// No more than this at a time: each keeps a thread for as long as its drive does not answer.
constexpr int mostReaders = 4;

ScriptBytes scriptFrom(const HttpResult &result)
{
    constexpr int success = 2;
    if (!result) {
        const bool isTooLarge = result.error().failure == HttpFailure::TooLarge;
        return Failure(ScriptProblem{
            isTooLarge ? ScriptFault::TooLarge : ScriptFault::Unreadable, result.error().detail});
    }
    if (result->status / 100 != success)
        return Failure(
            ScriptProblem{ScriptFault::Unreadable, QStringLiteral("HTTP status %1").arg(result->status)});
    if (looksLikeHtml(*result))
        return Failure(ScriptProblem{ScriptFault::NotAScript});
    return result->body;
}

ScriptBytes scriptIn(const QString &path)
{
    const auto content = readFile(path, network::largestScript);
    if (content)
        return *content;
    const bool isTooLarge = content.error().problem == FileProblem::TooLarge;
    return Failure(
        ScriptProblem{isTooLarge ? ScriptFault::TooLarge : ScriptFault::Unreadable, content.error().detail});
}

} // namespace

class ScriptFetcher::Network
{
public:
    Network()
        : stack(policy, network::Purpose::Client, [] { return true; })
    {
        policy.setProxy({network::ProxyMode::None});
    }

    network::NetworkPolicy policy;
    NetworkStack stack;
};

ScriptFetcher::ScriptFetcher(const network::NetworkPolicy &policy, std::chrono::milliseconds filePatience)
    : m_policy(policy)
    , m_filePatience(filePatience)
{ }

ScriptFetcher::~ScriptFetcher() = default;

QFuture<ScriptBytes> ScriptFetcher::read(const QString &path) const
{
    const ScriptSettle settle;
    const auto giveUp = [settle] { settle(Failure(ScriptProblem{ScriptFault::NotInTime})); };
    if (*m_readers >= mostReaders) {
        giveUp();
        return settle.future();
    }
    QTimer::singleShot(m_filePatience, giveUp);
    ++*m_readers;
    // The file may be on another computer, and nothing ends the wait for one that is gone. Neither a pool nor
    // whoever owns the thread waits for this one, which keeps nothing but what it was given.
    try {
        std::thread([settle, path, readers = m_readers] {
            settle(scriptIn(path));
            --*readers;
        }).detach();
    } catch (const std::system_error &error) {
        // The system has no thread to give, and may have one for the next try.
        --*m_readers;
        settle(Failure(ScriptProblem{ScriptFault::Unreadable, QString::fromLocal8Bit(error.what())}));
    }
    return settle.future();
}

QFuture<ScriptBytes> ScriptFetcher::fetch(const QUrl &address)
{
    if (address.isLocalFile())
        return read(address.toLocalFile());
    if (!m_network)
        m_network = std::make_unique<Network>();
    m_network->policy.setAuthorities(m_policy.authorities());
    HttpRequest request;
    request.url = address;
    request.headers = {{"Accept", "application/x-ns-proxy-autoconfig, */*;q=0.8"}};
    request.timeout = scriptPatience;
    request.longest = scriptPatience * 2;
    request.largestBody = network::largestScript;
    return m_network->stack.send(std::move(request), {}).then(scriptFrom);
}

network::ScriptReader scriptReader(
    const network::NetworkPolicy &policy, std::chrono::milliseconds filePatience)
{
    const auto fetcher = std::make_shared<ScriptFetcher>(policy, filePatience);
    return [fetcher](const QUrl &address) { return fetcher->fetch(address); };
}

} // namespace broker::snyk
