// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/networkpolicy.h"
#include "network/proxyscript.h"

#include <QFuture>
#include <QUrl>

#include <memory>

namespace broker::snyk {

/// Fetches proxy scripts, by https, http or from a file: without a proxy, since the script says which one to
/// take, and with the authorities of `policy`, which outlives it. Not from a redirect. Makes its network when
/// it is first used.
class ScriptFetcher final
{
    Q_DISABLE_COPY_MOVE(ScriptFetcher)

public:
    explicit ScriptFetcher(const network::NetworkPolicy &policy);
    ~ScriptFetcher();

    /// Settles once, from the event loop.
    [[nodiscard]] QFuture<network::ScriptBytes> fetch(const QUrl &address);

private:
    class Network;

    const network::NetworkPolicy &m_policy;
    std::unique_ptr<Network> m_network;
};

/// The same as a function that owns it.
[[nodiscard]] network::ScriptReader scriptReader(const network::NetworkPolicy &policy);

} // namespace broker::snyk
