// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/qtclienttransport.h"

#include "core/settle.h"
#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "snyk/networkstack.h"

#include <utility>

namespace broker::clientcheck {

using snyk::HttpFailure;

namespace {

/// A client that answers byte by byte is not waited for longer than this many times its patience.
constexpr int longestInPatience = 3;
constexpr qsizetype longestLocation = 2048;

} // namespace

class QtClientTransport::Private
{
public:
    explicit Private(const Options &options)
        : patience(options.patience)
        // Whether the machine is online is not for a client in its own network to decide.
        , stack(options.policy ? *options.policy : ownPolicy, network::Purpose::Client, [] { return true; })
    {
        ownPolicy.setAuthorities(network::fromPem(options.extraAuthoritiesPem));
    }

    std::optional<std::chrono::milliseconds> patience;
    network::NetworkPolicy ownPolicy;
    snyk::NetworkStack stack;
};

QtClientTransport::QtClientTransport(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{ }

QtClientTransport::~QtClientTransport() = default;

QFuture<ClientResult> QtClientTransport::get(ClientQuestion question, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return settledFuture<ClientAnswer, ClientFault>(
            Failure(ClientFault{HttpFailure::Cancelled, QStringLiteral("Cancelled before it was sent.")}));
    }
    snyk::HttpRequest request;
    request.headers = {{"Accept", "application/json"}};
    request.url = std::move(question.url);
    request.timeout = d->patience.value_or(question.patience);
    request.longest = request.timeout * longestInPatience;
    request.largestBody = largestClientAnswer;
    return d->stack.send(std::move(request), std::move(stop))
        .then([](const snyk::HttpResult &result) -> ClientResult {
            if (!result)
                return Failure(ClientFault{result.error().failure, result.error().detail,
                    result.error().certificate, result.error().proxy, result.error().way});
            const QByteArray location = result->header("location").left(longestLocation);
            return ClientAnswer{result->status, result->body, QString::fromUtf8(location)};
        });
}

} // namespace broker::clientcheck
