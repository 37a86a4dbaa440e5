// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/logintrial.h"

#include <utility>

namespace broker::network {

LoginTrial::LoginTrial(LoginState state, std::chrono::milliseconds proofLasts)
    : m_state(state)
    , m_proofLasts(proofLasts)
{ }

LoginTrial::Turn LoginTrial::needed()
{
    if (m_state == LoginState::Proven && m_proof.hasExpired())
        m_state = next(m_state, LoginEvent::Aged);
    const LoginState before = std::exchange(m_state, next(m_state, LoginEvent::Needed));
    if (m_state == LoginState::Reading)
        return before == LoginState::Kept ? Turn::Read : Turn::Wait;
    if (m_state == LoginState::Trying)
        return before == LoginState::Trying ? Turn::Wait : Turn::Try;
    return m_state == LoginState::Proven ? Turn::Send : Turn::Without;
}

bool LoginTrial::take(LoginEvent event)
{
    const LoginState before = std::exchange(m_state, next(m_state, event));
    if (event == LoginEvent::Passed && m_state == LoginState::Proven)
        m_proof.setRemainingTime(m_proofLasts);
    return before != m_state;
}

} // namespace broker::network
