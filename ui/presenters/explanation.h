// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::ui {

/// An error or a state in the user's language, ready for a MessageBar. Plain text throughout.
struct Explanation
{
    QString title = {};
    QString whatHappened = {};
    /// May be empty.
    QString likelyCause = {};
    QString nextStep = {};
    /// Snyk's, to quote to support; may be empty.
    QString requestId = {};
    /// English and redacted, for "Copy details". May be empty.
    QString details = {};
    /// Of Snyk, with an unusual port, where the connection to it went wrong: there is more to find out about
    /// that. Else empty.
    QString diagnosedHost = {};
    /// The proxy whose login can be entered, where it wants one. Else empty.
    QString loginProxy = {};
    /// What the next step is about is set there.
    bool leadsToNetworkSettings = false;
};

} // namespace broker::ui
