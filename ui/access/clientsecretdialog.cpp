// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretdialog.h"

#include "core/statemachine.h"

namespace broker::ui {

using namespace access::clientsecret;

namespace {

enum class SecretStep : int { NewSecret, Check, OldSecret, Done };

SecretStep secretStepOf(const State &state)
{
    if (is<Storing, StoreFailed, Stored, Checking>(state))
        return SecretStep::Check;
    if (is<InUse, Deleting, DeletionUnknown, AskingOld, OldMissing, Removing, RemoveFailed>(state))
        return SecretStep::OldSecret;
    return is<Done>(state) ? SecretStep::Done : SecretStep::NewSecret;
}

QStringList secretStepNames()
{
    return {ClientSecretDialog::tr("New secret", "step of a window"),
        ClientSecretDialog::tr("Save and check", "step of a window"),
        ClientSecretDialog::tr("Old secret", "step of a window"),
        ClientSecretDialog::tr("Done", "step of a window")};
}

} // namespace

ClientSecretDialog::ClientSecretDialog(const Workspace &workspace, const UrlOpener &opener,
    ClipboardGuard &clipboard, QWidget *parent, std::optional<int> place)
    : StepWindow(QStringLiteral("clientSecretDialog"), tr("OAuth client secret"), secretStepNames(),
        &clipboard, parent)
    , m_flow(workspace, place)
    , m_page(new ClientSecretPage(workspace, m_flow, opener))
{
    addPage(m_page);
    connect(&m_flow, &ClientSecretRotation::changed, this, &ClientSecretDialog::refresh);
    connect(
        m_page, &ClientSecretPage::leaveRequested, this, &ClientSecretDialog::reject, Qt::QueuedConnection);
    connect(
        m_page, &ClientSecretPage::entryRequested, this,
        [this] {
            reject();
            Q_EMIT entryRequested();
        },
        Qt::QueuedConnection);
    // A question is for this window only.
    connect(this, &QDialog::finished, &m_flow, &ClientSecretRotation::stop);
    refresh();
}

ClientSecretDialog::~ClientSecretDialog()
{
    m_flow.disconnect(this);
    deletePages();
}

void ClientSecretDialog::refresh()
{
    m_page->refresh();
    const bool stays = shownPage() == m_page;
    showPage(m_page, static_cast<int>(secretStepOf(m_flow.state())));
    // What had the focus may be switched off or gone.
    if (stays)
        m_page->takeFocus();
    refreshLeaving();
}

bool ClientSecretDialog::mustStay() const
{
    return is<Creating, Storing, Deleting, Removing>(m_flow.state());
}

std::optional<LeaveQuestion> ClientSecretDialog::loss() const
{
    if (!m_flow.holdsUnstoredSecret())
        return std::nullopt;
    return LeaveQuestion{QStringLiteral("loseSecretQuestion"), tr("The new client secret is not saved yet"),
        tr("If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old "
           "one stays in use."),
        tr("&Leave without it")};
}

bool ClientSecretDialog::isKeptForLater() const
{
    return is<Unknown, Stored, InUse, DeletionUnknown, OldMissing, RemoveFailed>(m_flow.state());
}

} // namespace broker::ui
