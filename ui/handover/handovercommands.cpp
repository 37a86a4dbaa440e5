// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/handovercommands.h"

#include "clientconfig/clientdialog.h"
#include "handover/ownkeydialog.h"
#include "presenters/historytext.h"
#include "widgets/build.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace broker::ui {

HandoverCommands::HandoverCommands(QWidget &window, ClipboardGuard &guard)
    : QObject(&window)
    , m_window(window)
    , m_guard(guard)
    , m_send(command(*this, "sendToColleagueAction", tr("S&end to a colleague…"), "external-link"))
    , m_open(command(*this, "openHandoverAction", tr("&Open a hand-over…"), "lock"))
    , m_ownKey(command(*this, "ownKeyAction", tr("My &public key…"), "info"))
{
    m_send->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_open->setToolTip(tr("Opens the encrypted file with a client that a colleague sent you"));
    m_ownKey->setToolTip(tr("Lets a colleague make a hand-over that only you can open"));
    connect(m_send, &QAction::triggered, this, [this] {
        if (m_current)
            Q_EMIT sendRequested(*m_current);
        else if (!m_many.isEmpty())
            Q_EMIT sendManyRequested(m_many);
    });
    connect(m_open, &QAction::triggered, this, &HandoverCommands::openHandover);
    connect(m_ownKey, &QAction::triggered, this, [this] {
        auto *dialog = new OwnKeyDialog(*m_workspace, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    setCurrent(std::nullopt, {});
}

void HandoverCommands::setWorkspace(const Workspace &workspace)
{
    m_workspace.emplace(workspace);
}

void HandoverCommands::setCurrent(const std::optional<records::TokenRecord> &record, const QString &whyNone)
{
    m_current = record;
    m_many.clear();
    const bool isHistory = record && records::isHistory(*record);
    const bool canSend = record && !isHistory && ClientDialog::canSetUp(*record);
    m_send->setEnabled(canSend);
    m_send->setToolTip(!whyNone.isEmpty() ? whyNone
            : isHistory                   ? historyAdvice(*record)
            : canSend ? tr("Hands this client over to somebody who runs it: an encrypted file and a page "
                           "with instructions")
                      : tr("For a Broker token whose client this program can set up"));
}

void HandoverCommands::setMany(const QList<records::TokenRecord> &records)
{
    const auto cannot = [](const records::TokenRecord &record) {
        return records::isHistory(record) || !ClientDialog::canSetUp(record);
    };
    const auto isElsewhere = [&records](const records::TokenRecord &record) {
        const records::Target &first = records.constFirst().target;
        return record.target.regionId != first.regionId || record.target.apiAddress != first.apiAddress;
    };
    const bool areUsable = std::none_of(records.cbegin(), records.cend(), cannot);
    const bool areOfOne = std::none_of(records.cbegin(), records.cend(), isElsewhere);
    if (areUsable && areOfOne) {
        for (const records::TokenRecord &record : records)
            m_many.append(record.id);
    }
    m_send->setEnabled(!m_many.isEmpty());
    m_send->setToolTip(!areUsable
            ? tr("For Broker tokens whose clients this program can set up: select those alone")
            : !areOfOne ? tr("The selected tokens are of more than one region: select those of one")
                        : tr("Hands these clients over to somebody who runs them: for each an encrypted file "
                             "and a page with instructions"));
}

void HandoverCommands::openHandover()
{
    auto *dialog = new OpenDialog(*m_workspace, m_guard, m_setUp, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenDialog::taken, this, &HandoverCommands::taken);
    dialog->open();
    dialog->askForFile();
}

} // namespace broker::ui
