// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "audit/auditentry.h"
#include "core/await.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace broker::ui {

class MessageBar;

/// Puts the list into files that other programs read: due dates as a calendar, the inventory as a
/// table, a report to print. None of them holds a secret.
///
/// objectNames: exportCalendarAction, exportSelectedCalendarAction, exportCsvAction, exportReportAction,
/// saveFileDialog.
class ExportCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommands)

public:
    using Records = std::function<QList<records::TokenRecord>()>;

    /// `shown` are those that the filter lets through, `selected` the chosen one or none.
    ExportCommands(QWidget &window, MessageBar &bar, Records shown, Records selected);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace, access::SecretList &secrets);
    /// So that the menu says how many are meant.
    void setSelectedCount(int count);

    /// To this file, without a dialog. True when it was written; what the list has to know of it follows.
    bool writeCalendar(const QString &path, const QList<records::TokenRecord> &records);
    bool writeCsv(const QString &path, const QList<records::TokenRecord> &records);
    bool writeReport(const QString &path, const QList<records::TokenRecord> &records);

private:
    using Write = bool (ExportCommands::*)(const QString &, const QList<records::TokenRecord> &);

    QAction *add(const QString &text, const char *icon, const char *objectName);
    void askForFile(const QString &title, const QString &name, const QString &filter, const Records &records,
        Write write);
    [[nodiscard]] bool save(const QString &path, const QByteArray &content);
    /// Notes it in the audit journal and says so.
    void conclude(audit::Action action, const QString &path, const QList<records::TokenRecord> &records);

    QWidget &m_window;
    MessageBar &m_bar;
    Records m_shown;
    Records m_selected;
    QAction *m_selectedDue = nullptr;
    std::optional<Workspace> m_workspace;
    Await m_noting{Await::Abandoned::LetRun};
    access::SecretList *m_secrets = nullptr;
    QList<QAction *> m_actions;
};

} // namespace broker::ui
