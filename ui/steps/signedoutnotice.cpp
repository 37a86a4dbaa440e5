// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/signedoutnotice.h"

#include "presenters/sessiontext.h"
#include "widgets/messagebar.h"

#include <QPushButton>

#include <utility>

namespace broker::ui {

SignedOutNotice::SignedOutNotice(MessageBar &bar, const Workspace &workspace,
    std::function<bool()> isSignedOut, std::function<void()> signIn, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_workspace(workspace)
    , m_isSignedOut(std::move(isSignedOut))
    , m_signIn(std::move(signIn))
{ }

void SignedOutNotice::refresh()
{
    const bool isOut = m_isSignedOut();
    if (isOut == m_bar.hasMessage())
        return;
    if (!isOut) {
        m_bar.clear();
        return;
    }
    const QString why = whySignInAgain(m_workspace);
    m_bar.showMessage({.title = why.isEmpty() ? tr("You are signed out of Snyk") : why,
        .lines = {tr("Everything on this page stays. Sign in again to go on.")},
        .dismissible = false});
    if (!m_signIn)
        return;
    const QPushButton *again = m_bar.addAction(tr("Sign in &again"), QStringLiteral("signInAfterLockButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        again, &QPushButton::clicked, this, [this] { m_signIn(); }, Qt::QueuedConnection);
}

} // namespace broker::ui
