// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcommands.h"

#include "access/credentialkind.h"
#include "credentials/credentialrecheck.h"
#include "credentials/recheckdialog.h"
#include "presenters/historytext.h"
#include "widgets/build.h"

#include <QAction>
#include <QKeySequence>

#include <utility>

namespace broker::ui {

using credentials::CredentialSetup;
using records::TokenRecord;

CredentialCommands::CredentialCommands(QWidget &window, ClipboardGuard &clipboard, const UrlOpener &opener)
    : QObject(&window)
    , m_window(window)
    , m_clipboard(clipboard)
    , m_opener(opener)
    , m_add(makeAction(tr("&Add credential…"), "key", "addCredentialAction",
          [this](const TokenRecord &record) { add(record.target); }))
    , m_replace(makeAction(tr("Re&place credential…"), "refresh", "replaceCredentialAction",
          [this](const TokenRecord &record) { replace(record); }))
    , m_check(makeAction(tr("Chec&k again…"), "shield", "checkCredentialAction",
          [this](const TokenRecord &record) { checkAgain(record); }))
{
    m_add->setShortcut(Qt::CTRL | Qt::Key_E);
    m_replace->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_check->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    setCurrent(std::nullopt);
}

QAction *CredentialCommands::makeAction(const QString &text, const char *iconName, const char *objectName,
    std::function<void(const TokenRecord &)> run)
{
    auto *made = command(*this, objectName, text, iconName);
    connect(made, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_current)
            run(*m_current);
    });
    return made;
}

QList<QAction *> CredentialCommands::actions() const
{
    return {m_add, m_replace, m_check};
}

void CredentialCommands::setPartOpener(const OpenClientPart &openPart)
{
    m_openPart = openPart;
}

void CredentialCommands::setWorkspace(const Workspace &workspace)
{
    m_workspace.emplace(workspace);
}

void CredentialCommands::setCurrent(const std::optional<TokenRecord> &record, const QString &whyNone)
{
    m_current = record;
    const bool isBrokerToken = record && record->kind() == vault::SecretKind::BrokerToken;
    const bool isApi = record && access::isApiCredential(*record);
    const bool isCredential = record && credentials::recordedCredential(*record)
        && record->state == records::RecordState::Current;
    const bool isHistory = record && records::isHistory(*record);
    m_add->setEnabled(isBrokerToken && !isHistory && credentials::needsCredential(record->target));
    m_replace->setEnabled(isCredential);
    m_check->setEnabled(isCredential || isApi);
    const QList<QAction *> all = actions();
    for (QAction *each : all)
        each->setToolTip(isHistory ? historyAdvice(*record) : record ? QString() : whyNone);
    if (!isApi)
        return;
    m_add->setToolTip(tr("This signs in to Snyk: a Broker client needs no credential for it"));
    m_replace->setToolTip(tr("It is replaced with “Rotate…”"));
    m_check->setToolTip(tr("Asks Snyk whose it is, and whether it ends"));
}

void CredentialCommands::add(const records::Target &target, QWidget *parent)
{
    if (m_workspace && credentials::needsCredential(target) && !isOpen())
        openWizard(std::make_unique<CredentialSetup>(*m_workspace, target), parent ? *parent : m_window);
}

bool CredentialCommands::replace(const TokenRecord &record)
{
    if (!credentials::recordedCredential(record))
        return false;
    if (m_workspace && !isOpen())
        openWizard(std::make_unique<CredentialSetup>(*m_workspace, record), m_window);
    return true;
}

void CredentialCommands::checkAgain(const TokenRecord &record)
{
    if (access::isApiCredential(record)) {
        Q_EMIT apiCheckRequested(record.id);
        return;
    }
    const auto known = credentials::recordedCredential(record);
    if (!m_workspace || !known || isOpen())
        return;
    auto *dialog
        = new RecheckDialog(std::make_unique<credentials::CredentialRecheck>(*m_workspace, record, *known),
            *m_workspace, m_opener, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open = dialog;
    dialog->open();
}

void CredentialCommands::openWizard(std::unique_ptr<CredentialSetup> setup, QWidget &parent)
{
    auto *wizard = new CredentialWizard(std::move(setup), m_clipboard, m_opener, &parent, m_openPart);
    // Not WA_DeleteOnClose: the wizard decides itself about closing and does not accept the event.
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    // It is deleted from the event loop only, and another one may be opened before.
    connect(wizard, &QDialog::finished, this, [this] { m_open.clear(); });
    connect(wizard, &CredentialWizard::recordFinished, this, &CredentialCommands::recordFinished);
    m_open = wizard;
    wizard->open();
}

bool CredentialCommands::isOpen()
{
    if (!m_open)
        return false;
    m_open->raise();
    m_open->activateWindow();
    return true;
}

bool CredentialCommands::close()
{
    if (m_open)
        m_open->close();
    return !m_open || !m_open->isVisible();
}

} // namespace broker::ui
