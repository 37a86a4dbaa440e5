// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "audit/auditentry.h"
#include "core/filesaver.h"
#include "records/recorderror.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
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

    /// To this file, without a dialog and without waiting for its drive. Settles when the bar says how it
    /// ended: with whether the file is there. What was written is noted in the audit journal, and in the list
    /// where that has to know of it, even when this has gone by then.
    QFuture<FileSaver::Saved> writeCalendar(const QString &path, const QList<records::TokenRecord> &records);
    QFuture<FileSaver::Saved> writeCsv(const QString &path, const QList<records::TokenRecord> &records);
    QFuture<FileSaver::Saved> writeReport(const QString &path, const QList<records::TokenRecord> &records);

private:
    using Write
        = QFuture<FileSaver::Saved> (ExportCommands::*)(const QString &, const QList<records::TokenRecord> &);
    /// What became of the file, and of what the list has to know.
    struct Written
    {
        FileSaver::Saved file;
        std::optional<records::RecordError> list;
    };

    QAction *add(const QString &text, const char *icon, const char *objectName);
    void askForFile(const QString &title, const QString &name, const QString &filter, const Records &records,
        Write write);
    using Exported = QHash<RecordId, records::CalendarExport>;

    /// `exported` is for the list.
    [[nodiscard]] QFuture<FileSaver::Saved> save(const QString &path, const QByteArray &content,
        audit::Action action, const QList<records::TokenRecord> &records, const Exported &exported = {});
    void tell(const QString &path, const QList<records::TokenRecord> &records, const Written &written);

    QWidget &m_window;
    MessageBar &m_bar;
    Records m_shown;
    Records m_selected;
    QAction *m_selectedDue = nullptr;
    std::optional<Workspace> m_workspace;
    access::SecretList *m_secrets = nullptr;
    QList<QAction *> m_actions;
    FileSaver m_files;
    /// Goes first, or with the workspace: nothing is said of what was written then.
    std::unique_ptr<QObject> m_told = std::make_unique<QObject>();
};

} // namespace broker::ui
