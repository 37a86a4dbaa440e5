// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingcommands.h"

#include "platform/icons.h"
#include "presenters/sharingtext.h"
#include "sharing/beginning.h"
#include "sharing/sharingwizard.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QKeySequence>
#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace broker::ui {

SharingCommands::SharingCommands(QWidget &window, MessageBar &bar, ClipboardGuard &clipboard,
    const UrlOpener &opener, std::optional<HttpsUrl> apiOverride)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_clipboard(clipboard)
    , m_opener(opener)
    , m_apiOverride(std::move(apiOverride))
    , m_action(
          named(new QAction(icon(QStringLiteral("building")), tr("Set up for several organi&zations…"), this),
              "shareAction"))
{
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    setSelected({});
    connect(m_action, &QAction::triggered, this, &SharingCommands::open);
}

void SharingCommands::setParts(const Workspace &workspace, sharing::JobJournal &jobs,
    sharing::SelectionStore &selections, sharing::Stocktaking &stocktaking)
{
    m_workspace.emplace(workspace);
    m_waiting.reset();
    m_jobs = &jobs;
    m_selections = &selections;
    m_stocktaking = &stocktaking;
    // The window is on the screen before the disk is read.
    QMetaObject::invokeMethod(this, &SharingCommands::tellUnfinished, Qt::QueuedConnection);
}

void SharingCommands::setSelected(const QList<records::TokenRecord> &records)
{
    m_selected = records;
    const bool isOneRegion = records.isEmpty() || sharing::beginningFor(records).has_value();
    m_action->setEnabled(isOneRegion);
    // Where it is grey, it says why.
    m_action->setToolTip(isOneRegion
            ? tr("Share one token with many organizations, or set up one for each; go on with an earlier job")
            : tr("The selected tokens are of more than one region: select those of one"));
}

void SharingCommands::open()
{
    const auto several = m_selected.size() > 1 ? sharing::beginningFor(m_selected) : std::nullopt;
    if (several)
        openWith(*several);
    else
        openNew(std::nullopt, {}, false);
}

void SharingCommands::openWith(const sharing::Beginning &beginning)
{
    openNew(m_workspace && beginning.source ? m_workspace->records.find(*beginning.source) : std::nullopt,
        beginning, true);
}

void SharingCommands::tellUnfinished()
{
    m_bar.clear();
    if (!m_jobs || m_open)
        return;
    const QList<sharing::StoredJob> jobs = m_jobs->load().jobs;
    QList<sharing::StoredJob> unfinished;
    std::copy_if(jobs.cbegin(), jobs.cend(), std::back_inserter(unfinished),
        [](const sharing::StoredJob &job) { return job.isUnfinished(); });
    if (unfinished.isEmpty())
        return;
    Message message;
    if (unfinished.size() == 1) {
        const sharing::StoredJob &job = unfinished.constFirst();
        message.title = unfinishedText(job);
        if (const QString off = switchesOffText(job.plan.way, job.states); !off.isEmpty())
            message.lines.append(off);
    } else {
        message.title = tr("%Ln job(s) for many organizations are not finished", nullptr,
            static_cast<int>(unfinished.size()));
        for (const sharing::StoredJob &job : std::as_const(unfinished))
            message.lines.append(jobText(job, std::nullopt));
    }
    m_bar.showMessage(message);
    const bool takesBack = std::all_of(unfinished.cbegin(), unfinished.cend(),
        [](const sharing::StoredJob &job) { return job.plan.way == sharing::Way::TakeBack; });
    const QPushButton *goOn = m_bar.addAction(
        takesBack ? tr("&Go on taking back…") : tr("&Go on"), QStringLiteral("goOnWithJobButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        goOn, &QPushButton::clicked, this, [this] { openNew(std::nullopt, {}, false); },
        Qt::QueuedConnection);
}

void SharingCommands::openNew(
    const std::optional<records::TokenRecord> &from, const sharing::Beginning &beginning, bool isForNewJob)
{
    if (m_open) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    if (!m_workspace)
        return;
    SharingSession::Parts parts{
        *m_workspace, *m_jobs, *m_selections, from, m_apiOverride, beginning, m_stocktaking, isForNewJob};
    // Its region comes with it; see SharingSession::Parts for what else.
    if (m_selected.size() == 1 && !from)
        parts.selected = m_selected.constFirst().id;
    auto session = std::make_unique<SharingSession>(parts);
    auto *wizard = new SharingWizard(
        std::move(session), m_clipboard, m_opener, &m_window,
        [this](const records::Target &target) { Q_EMIT retrieveRequested(target); },
        [this] {
            if (close())
                Q_EMIT inventoryRequested();
        },
        [this](const QList<RecordId> &records) { Q_EMIT clientsRequested(records, *m_open); },
        [this](const QList<RecordId> &records) { Q_EMIT sendRequested(records, *m_open); },
        [this] { setUpFirst(); });
    // Not WA_DeleteOnClose: the wizard decides itself about closing and does not accept the event.
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    // It is deleted from the event loop only, and another one may be opened before.
    connect(wizard, &QDialog::finished, this, [this] {
        m_open.clear();
        tellUnfinished();
        Q_EMIT closed();
    });
    m_open = wizard;
    m_bar.clear();
    wizard->open();
}

void SharingCommands::setUpFirst()
{
    auto *wizard = qobject_cast<SharingWizard *>(m_open);
    if (!wizard)
        return;
    const sharing::Selection chosen = wizard->session().selection();
    const QList<GroupId> groups = wizard->session().chosenPlaces().inGroup.keys();
    if (!close())
        return;
    m_waiting = chosen;
    Q_EMIT setUpRequested({groups.cbegin(), groups.cend()});
}

void SharingCommands::openFrom(const RecordId &id)
{
    const auto waiting = std::exchange(m_waiting, std::nullopt);
    openNew(m_workspace ? m_workspace->records.find(id) : std::nullopt, {}, true);
    auto *wizard = qobject_cast<SharingWizard *>(m_open);
    if (wizard && waiting)
        wizard->session().setSelection(*waiting);
}

bool SharingCommands::close()
{
    if (m_open)
        m_open->close();
    return !m_open || !m_open->isVisible();
}

} // namespace broker::ui
