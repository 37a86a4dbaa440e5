// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokendialog.h"

#include "access/apitokendonepage.h"
#include "access/newapitokenpage.h"
#include "access/oldapitokenpage.h"
#include "core/overloaded.h"

namespace broker::ui {

using namespace access::replacement;

namespace {

enum class TokenStep : int { NewToken, Keep, OldToken, Done };

TokenStep tokenStepOf(const State &state)
{
    return std::visit(Overloaded{
                          [](const Entering &) { return TokenStep::NewToken; },
                          [](const Unchanged &) { return TokenStep::NewToken; },
                          [](const NotAccepted &) { return TokenStep::NewToken; },
                          [](const RolledBack &) { return TokenStep::NewToken; },
                          [](const Checking &) { return TokenStep::Keep; },
                          [](const Keeping &) { return TokenStep::Keep; },
                          [](const KeepingOld &) { return TokenStep::OldToken; },
                          [](const RemovingOld &) { return TokenStep::OldToken; },
                          [](const Replaced &) { return TokenStep::Done; },
                      },
        state);
}

QStringList tokenStepNames()
{
    return {ApiTokenDialog::tr("New credential", "step of a window"),
        ApiTokenDialog::tr("Check and save", "step of a window"),
        ApiTokenDialog::tr("Old credential", "step of a window"),
        ApiTokenDialog::tr("Done", "step of a window")};
}

} // namespace

ApiTokenDialog::ApiTokenDialog(const Workspace &workspace, const UrlOpener &opener, ClipboardGuard &clipboard,
    QWidget *parent, std::optional<int> place)
    : StepWindow(
        QStringLiteral("apiTokenDialog"), tr("Snyk API credential"), tokenStepNames(), &clipboard, parent)
    , m_flow(workspace, place)
{
    const ApiTokenContext context{workspace, m_flow, clipboard, opener};
    m_new = new NewApiTokenPage(context);
    m_old = new OldApiTokenPage(context);
    m_done = new ApiTokenDonePage(context);
    for (ApiTokenPage *page : std::initializer_list<ApiTokenPage *>{m_new, m_old, m_done})
        addPage(page);
    connect(&m_flow, &ApiTokenReplacement::changed, this, &ApiTokenDialog::refresh);
    connect(m_done, &ApiTokenDonePage::leaveRequested, this, &ApiTokenDialog::reject, Qt::QueuedConnection);
    connect(
        m_done, &ApiTokenDonePage::signInRequested, this,
        [this] {
            reject();
            Q_EMIT signInRequested();
        },
        Qt::QueuedConnection);
    // A check is for this window only.
    connect(this, &QDialog::finished, &m_flow, &ApiTokenReplacement::stop);
    refresh();
}

ApiTokenDialog::~ApiTokenDialog()
{
    m_flow.disconnect(this);
    deletePages();
}

void ApiTokenDialog::refresh()
{
    ApiTokenPage *page = m_done;
    TokenStep step = TokenStep::NewToken;
    if (m_flow.state()) {
        step = tokenStepOf(*m_flow.state());
        if (step == TokenStep::OldToken)
            page = m_old;
        else if (step != TokenStep::Done)
            page = m_new;
    }
    if (page != m_new)
        m_new->forget();
    page->refresh();
    const bool stays = shownPage() == page;
    showPage(page, static_cast<int>(step));
    // What had the focus may be switched off or gone.
    if (stays)
        page->takeFocus();
}

bool ApiTokenDialog::mustStay() const
{
    return m_flow.holdsUnstoredToken() && m_flow.isBusy();
}

std::optional<LeaveQuestion> ApiTokenDialog::loss() const
{
    if (!m_flow.holdsUnstoredToken() || m_flow.isBusy())
        return std::nullopt;
    return LeaveQuestion{QStringLiteral("loseApiTokenQuestion"),
        tr("The new Snyk API credential is not kept yet"),
        tr("If you leave now, this program forgets it and goes on with the old one. Snyk shows it "
           "once only."),
        tr("&Leave without it")};
}

bool ApiTokenDialog::acceptLoss()
{
    m_flow.goBack();
    return true;
}

bool ApiTokenDialog::isKeptForLater() const
{
    return m_flow.state() && tokenStepOf(*m_flow.state()) == TokenStep::OldToken;
}

} // namespace broker::ui
