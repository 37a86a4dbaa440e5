// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "platform/urlopener.h"
#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"
#include "sharing/selection.h"
#include "sharing/selectionstore.h"
#include "sharing/stocktaking.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace broker::ui {

class ClipboardGuard;
class MessageBar;

/// The command that sets up many organizations, and its window: one at a time. While there is none, the bar
/// says whether a job is not finished. Borrows window, bar, guard and opener.
///
/// objectNames: shareAction, goOnWithJobButton.
class SharingCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharingCommands)

public:
    SharingCommands(QWidget &window, MessageBar &bar, ClipboardGuard &clipboard, const UrlOpener &opener,
        std::optional<HttpsUrl> apiOverride);

    [[nodiscard]] QAction *action() const noexcept { return m_action; }
    /// The parts are borrowed until others take their place.
    void setParts(const Workspace &workspace, sharing::JobJournal &jobs, sharing::SelectionStore &selections,
        sharing::Stocktaking &stocktaking);
    /// The window begins in the region of one record, whose token is the first that it offers to share, or
    /// with the organizations of several, which have to be of one region.
    void setSelected(const QList<records::TokenRecord> &records);
    void open();
    /// Beginning with the token of this record.
    void openFrom(const RecordId &id);
    /// Beginning with a choice of organizations.
    void openWith(const sharing::Beginning &beginning);
    /// False when the window that is open may not be closed now; it asks.
    [[nodiscard]] bool close();

Q_SIGNALS:
    /// The token of this place is to be got from Snyk's Web UI once more.
    void retrieveRequested(const broker::records::Target &target);
    /// The window has closed for it.
    void inventoryRequested();
    /// The same, in one of the groups; `openFrom` with the new token goes on with the organizations that were
    /// chosen.
    void setUpRequested(const QSet<broker::GroupId> &groups);
    /// The window has closed.
    void closed();
    /// The clients of these records are to be set up together, in front of the window that is open.
    void clientsRequested(const QList<broker::RecordId> &records, QWidget &window);
    /// They are to be handed over to a colleague, likewise.
    void sendRequested(const QList<broker::RecordId> &records, QWidget &window);

private:
    void openNew(const std::optional<records::TokenRecord> &from, const sharing::Beginning &beginning,
        bool isForNewJob);
    void setUpFirst();
    void tellUnfinished();

    QWidget &m_window;
    MessageBar &m_bar;
    ClipboardGuard &m_clipboard;
    const UrlOpener &m_opener;
    std::optional<HttpsUrl> m_apiOverride;
    std::optional<Workspace> m_workspace;
    sharing::JobJournal *m_jobs = nullptr;
    sharing::SelectionStore *m_selections = nullptr;
    sharing::Stocktaking *m_stocktaking = nullptr;
    QList<records::TokenRecord> m_selected;
    /// Of the window that has closed for a first token.
    std::optional<sharing::Selection> m_waiting;
    QPointer<QDialog> m_open;
    QAction *m_action;
};

} // namespace broker::ui
