// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patientread.h"
#include "network/networkpolicy.h"
#include "network/proxyscript.h"

#include <QFuture>
#include <QUrl>

#include <chrono>
#include <memory>

namespace broker::snyk {

/// How long a script is waited for.
inline constexpr std::chrono::seconds scriptPatience{8};

/// Fetches proxy scripts, by https, http or from a file: without a proxy, since the script says which one to
/// take, and with the authorities of `policy`, which outlives it. Not from a redirect. Makes its network when
/// it is first used. A drive that does not answer is left waiting by itself.
class ScriptFetcher final
{
    Q_DISABLE_COPY_MOVE(ScriptFetcher)

public:
    explicit ScriptFetcher(
        const network::NetworkPolicy &policy, std::chrono::milliseconds filePatience = scriptPatience);
    ~ScriptFetcher();

    /// Settles once, from the event loop.
    [[nodiscard]] QFuture<network::ScriptBytes> fetch(const QUrl &address);

private:
    class Network;
    const network::NetworkPolicy &m_policy;
    std::unique_ptr<Network> m_network;
    std::chrono::milliseconds m_filePatience;
    PatientRead m_files;
};

/// The same as a function that owns it.
[[nodiscard]] network::ScriptReader scriptReader(
    const network::NetworkPolicy &policy, std::chrono::milliseconds filePatience = scriptPatience);

} // namespace broker::snyk
