// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::vault {

/// Lets libsecret forget its connection and session with the Secret Service, which it keeps for the
/// whole process (0.20.5 does so even when the service has gone from the bus). Does nothing unless
/// QtKeychain has loaded libsecret already, and loads nothing itself. What is under way keeps its own.
void disconnectLibsecret();

} // namespace broker::vault
