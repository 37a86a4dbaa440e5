// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace broker::ui {

class MessageBar;

/// Says in a window that was open when the user signed out of Snyk, locked the screen or went away, that
/// nobody is signed in any more and why, for as long as that is so. Borrows the bar.
///
/// objectName of its button: signInAfterLockButton.
class SignedOutNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignedOutNotice)

public:
    /// `signIn` leads to where that is done; without it there is no button.
    SignedOutNotice(MessageBar &bar, const Workspace &workspace, std::function<bool()> isSignedOut,
        std::function<void()> signIn, QObject *parent);

    /// After what it tells of may have changed.
    void refresh();

private:
    MessageBar &m_bar;
    Workspace m_workspace;
    std::function<bool()> m_isSignedOut;
    std::function<void()> m_signIn;
};

} // namespace broker::ui
