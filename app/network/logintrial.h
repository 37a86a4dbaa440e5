// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/loginstate.h"

#include <QDeadlineTimer>

#include <chrono>

namespace broker::network {

/// What became of one login for one proxy, and who may send it. A proof holds for a while: after that one
/// request proves it again before the others follow, because many at once with an old password lock an
/// account.
class LoginTrial final
{
public:
    static constexpr std::chrono::minutes usualProof{5};

    explicit LoginTrial(
        LoginState state = LoginState::None, std::chrono::milliseconds proofLasts = usualProof);

    /// What a request does that would go through the proxy.
    enum class Turn {
        Without, ///< nothing is sent
        Read, ///< waits, and the keychain is to be asked
        Wait,
        Try, ///< sends it, and the others wait for its report
        Send,
    };
    [[nodiscard]] Turn needed();

    /// True when whoever waits has to ask again.
    [[nodiscard]] bool take(LoginEvent event);
    [[nodiscard]] LoginState state() const noexcept { return m_state; }

private:
    LoginState m_state;
    std::chrono::milliseconds m_proofLasts;
    QDeadlineTimer m_proof;
};

} // namespace broker::network
