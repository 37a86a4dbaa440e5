// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/signinslot.h"

#include "access/signinpanel.h"
#include "sharing/sharingsession.h"

#include <QVBoxLayout>

namespace broker::ui {

SignInSlot::SignInSlot(SharingSession &session, const UrlOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new SignInPanel(session.access(), opener))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(
        &session, &SharingSession::accessReplaced, this, [this] { m_panel->setAccess(m_session.access()); });
    connect(m_panel, &SignInPanel::regionWanted, &session, &SharingSession::chooseRegion);
    connect(m_panel, &SignInPanel::foundTaken, &session, [&session](const access::Session &found) {
        session.chooseRegion(found.region);
        session.access().check(found.credential);
    });
}

SignInSlot::~SignInSlot() = default;

void SignInSlot::setRegionFree(bool isFree)
{
    m_panel->setRegionFree(isFree);
}

bool SignInSlot::takeFocusIfNeeded()
{
    return m_panel->takeFocusIfNeeded();
}

} // namespace broker::ui
