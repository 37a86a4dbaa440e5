// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/scriptfetcher.h"

#include "snyk/apierror.h"
#include "snyk/networkstack.h"

#include <utility>

namespace broker::snyk {

namespace {

using network::ScriptBytes;
using network::ScriptFault;
using network::ScriptProblem;

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

ScriptBytes scriptIn(const Result<QByteArray, UnreadFile> &content)
{
    if (content)
        return *content;
    const FileError &error = content.error().error;
    if (!content.error().isInTime)
        return Failure(ScriptProblem{ScriptFault::NotInTime});
    const bool isTooLarge = error.problem == FileProblem::TooLarge;
    return Failure(ScriptProblem{isTooLarge ? ScriptFault::TooLarge : ScriptFault::Unreadable, error.detail});
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

QFuture<ScriptBytes> ScriptFetcher::fetch(const QUrl &address)
{
    if (address.isLocalFile())
        return m_files.read(address.toLocalFile(), network::largestScript, m_filePatience).then(scriptIn);
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
