// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokendonepage.h"

#include "access/newapitokenpage.h"
#include "access/sessionkeeper.h"
#include "widgets/build.h"
#include "widgets/illustration.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace access::replacement;

ApiTokenDonePage::ApiTokenDonePage(const ApiTokenContext &context, QWidget *parent)
    : ApiTokenPage(QStringLiteral("apiTokenDonePage"), context, parent)
    , m_used(named(new PlainLabel, "keptTokenText"))
    , m_drawing(new Illustration(Illustration::Scene::Success))
    // What is left to be done, and where.
    , m_accountPage(addButton(
          NewApiTokenPage::tr("Open your Snyk accoun&t page"), "external-link", "accountPageButton"))
    , m_signIn(addButton(tr("&Sign in to Snyk…"), "key", "signInFirstButton", true))
    , m_finish(addButton(tr("&Finish"), "check", "finishButton", true))
{
    setLast();
    m_used->setKeyboardSelectable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_drawing);
    top->addWidget(m_used, 1);
    top->addStretch(0);
    content().addLayout(top);
    content().addStretch(1);
    connect(m_accountPage, &QPushButton::clicked, this, [this] {
        if (const auto used = flow().used())
            openInBrowser(used->region.accountPage());
    });
    connect(m_signIn, &QPushButton::clicked, this, &ApiTokenDonePage::signInRequested);
    connect(m_finish, &QPushButton::clicked, this, &ApiTokenDonePage::leaveRequested);
}

void ApiTokenDonePage::refresh()
{
    m_used->setText(usedText());
    messages().clear();
    m_drawing->setVisible(as<Replaced>());
    m_accountPage->setVisible(as<Replaced>() && flow().used());
    const bool isAnyone = context().workspace.sessions && !context().workspace.sessions->isEmpty();
    m_signIn->setVisible(!flow().used() && !isAnyone);
    m_finish->setVisible(m_signIn->isHidden());
    if (!as<Replaced>()) {
        setHeading(tr("There is no Snyk API credential to replace"), {});
        return;
    }
    setHeading(tr("The Snyk API credential is replaced"), {});
    Message message;
    message.kind = MessageKind::Success;
    message.title = tr("The old Snyk API credential is removed from this computer");
    message.lines = {tr("Revoke it at Snyk as well, if it is still valid there.")};
    messages().showMessage(message);
}

void ApiTokenDonePage::takeFocus()
{
    (m_finish->isHidden() ? m_signIn : m_finish)->setFocus();
}

} // namespace broker::ui
