// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/recheckdialog.h"

#include "credentials/credentialcheckpanel.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/browserlink.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/scrollbody.h"
#include "widgets/sharedcommands.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace broker::ui {

using credentials::CredentialRecheck;

namespace {

constexpr QSize comfortableSize{620, 460};

} // namespace

RecheckDialog::RecheckDialog(std::unique_ptr<CredentialRecheck> recheck, const Workspace &workspace,
    const UrlOpener &opener, QWidget *parent)
    : QDialog(parent)
    , m_recheck(std::move(recheck))
    , m_workspace(workspace)
    , m_opener(opener)
    , m_bar(named(new MessageBar, "recheckBar"))
    , m_panel(new CredentialCheckPanel)
{
    setObjectName(QStringLiteral("recheckDialog"));
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    setWindowTitle(tr("Check the credential again"));
    buildLayout();
    m_panel->setHost(m_recheck->known().host);
    connect(m_panel, &CredentialCheckPanel::checkRequested, m_recheck.get(), &CredentialRecheck::start);
    connect(m_panel, &CredentialCheckPanel::stopRequested, m_recheck.get(), &CredentialRecheck::stop);
    connect(m_panel, &CredentialCheckPanel::pageRequested, this, &RecheckDialog::openPage);
    connect(m_recheck.get(), &CredentialRecheck::changed, this, &RecheckDialog::refresh);
    resizeForScreen(*this, comfortableSize);
    m_panel->takeFocus();
}

RecheckDialog::~RecheckDialog() = default;

void RecheckDialog::buildLayout()
{
    auto *title = bold(named(new PlainLabel(recordName(m_recheck->record())), "recheckTitle"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    m_close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeRecheckButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(title);
    layout->addWidget(m_bar);
    layout->addWidget(scrollBody(body), 1);
    layout->addWidget(buttons);
}

void RecheckDialog::refresh()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    switch (m_recheck->stage()) {
    case CredentialRecheck::Stage::Ready:
        return;
    case CredentialRecheck::Stage::Reading:
        m_bar->clear();
        m_panel->clearResult();
        m_panel->setBusy(tr("Reading it from where it is kept…"));
        return;
    case CredentialRecheck::Stage::Asking:
        //: %1 is the name of a host.
        m_panel->setBusy(tr("Asking %1…").arg(m_recheck->known().host.askedHost()));
        return;
    case CredentialRecheck::Stage::Ended:
        break;
    }
    m_panel->setBusy(QString());
    if (m_recheck->result())
        m_panel->showResult(*m_recheck->result(), m_recheck->known().host.service(), now);
    else if (m_recheck->vaultError())
        m_panel->showProblem(explain(*m_recheck->vaultError(), VaultAction::Read, now));
    if (m_recheck->recordError())
        m_bar->showMessage(MessageKind::Error, explain(*m_recheck->recordError(), now));
    if (m_bar->hasMessage())
        m_bar->setFocus();
    else if (m_recheck->result() && m_recheck->result()->has_value())
        m_close->setFocus();
    else
        m_panel->takeFocusToMessage();
}

void RecheckDialog::openPage(const QUrl &page)
{
    openInBrowser(m_opener, page, *m_bar);
}

} // namespace broker::ui
