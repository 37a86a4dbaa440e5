// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/scriptfetcher.h"

#include "core/privatefile.h"
#include "core/settle.h"
#include "snyk/apierror.h"
#include "snyk/networkstack.h"

#include <QThreadPool>

#include <chrono>
#include <utility>

namespace broker::snyk {

namespace {

using network::ScriptBytes;
using network::ScriptFault;
using network::ScriptProblem;
using ScriptSettle = Settle<QByteArray, ScriptProblem>;

constexpr std::chrono::seconds scriptPatience{8};

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

/// On a thread of its own: the file may be on another computer.
QFuture<ScriptBytes> readScript(const QString &path)
{
    const ScriptSettle settle;
    QThreadPool::globalInstance()->start([settle, path] {
        const auto content = readFile(path, network::largestScript);
        if (content) {
            settle(*content);
            return;
        }
        const bool isTooLarge = content.error().problem == FileProblem::TooLarge;
        settle(Failure(ScriptProblem{
            isTooLarge ? ScriptFault::TooLarge : ScriptFault::Unreadable, content.error().detail}));
    });
    return settle.future();
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

ScriptFetcher::ScriptFetcher(const network::NetworkPolicy &policy)
    : m_policy(policy)
{ }

ScriptFetcher::~ScriptFetcher() = default;

QFuture<ScriptBytes> ScriptFetcher::fetch(const QUrl &address)
{
    if (address.isLocalFile())
        return readScript(address.toLocalFile());
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

network::ScriptReader scriptReader(const network::NetworkPolicy &policy)
{
    const auto fetcher = std::make_shared<ScriptFetcher>(policy);
    return [fetcher](const QUrl &address) { return fetcher->fetch(address); };
}

} // namespace broker::snyk
