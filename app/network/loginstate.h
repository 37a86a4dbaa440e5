// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::network {

/// What is known of the login for a proxy.
enum class LoginState {
    None, ///< there is none, or none that may be used
    Kept, ///< in the keychain, not read yet
    Reading,
    Unproven, ///< known, and no proxy has said anything about it
    Trying, ///< one request is on its way with it; the others wait
    Proven,
    Refused, ///< never sent again until another is entered: accounts are locked by repeated tries
};

enum class LoginEvent {
    Needed, ///< a request would go through the proxy
    Read,
    NothingRead, ///< the keychain has none, or does not give it
    Entered, ///< the user typed one
    Passed, ///< the proxy let a request with it through
    TurnedDown, ///< the proxy did not
    Failed, ///< no word of the proxy came back
    Forgotten, ///< the user took it away
    Aged, ///< the last proof is so long ago that the password may be another by now
};

/// Pure; what an event does not change stays.
[[nodiscard]] LoginState next(LoginState state, LoginEvent event);

} // namespace broker::network
