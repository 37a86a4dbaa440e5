// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/signinslot.h"

#include "access/signinpanel.h"
#include "sharing/sharingsession.h"

#include <QVBoxLayout>

namespace broker::ui {

SignInSlot::SignInSlot(SharingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    refill();
    connect(&session, &SharingSession::accessReplaced, this, &SignInSlot::refill);
}

SignInSlot::~SignInSlot() = default;

void SignInSlot::refill()
{
    // At once: it refers to what has gone.
    delete m_panel;
    m_panel = new SignInPanel(m_session.access());
    layout()->addWidget(m_panel);
}

bool SignInSlot::takeFocusIfNeeded()
{
    return m_panel && m_panel->takeFocusIfNeeded();
}

} // namespace broker::ui
