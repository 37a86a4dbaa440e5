// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/loginstate.h"

namespace broker::network {

LoginState next(LoginState state, LoginEvent event)
{
    using State = LoginState;
    switch (event) {
    case LoginEvent::Needed:
        if (state == State::Kept)
            return State::Reading;
        return state == State::Unproven ? State::Trying : state;
    case LoginEvent::Read:
        return state == State::Reading ? State::Unproven : state;
    case LoginEvent::NothingRead:
        return state == State::Reading ? State::None : state;
    case LoginEvent::Entered:
        return State::Unproven;
    case LoginEvent::Passed:
        return state == State::Trying ? State::Proven : state;
    case LoginEvent::TurnedDown:
        // A login that was right can be changed or locked at any time.
        return state == State::Trying || state == State::Proven ? State::Refused : state;
    case LoginEvent::Failed:
        return state == State::Trying ? State::Unproven : state;
    case LoginEvent::Forgotten:
        return State::None;
    case LoginEvent::Aged:
        return state == State::Proven ? State::Unproven : state;
    }
    return state;
}

} // namespace broker::network
