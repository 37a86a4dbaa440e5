// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/exportcommands.h"

#include "board/inventorytext.h"
#include "board/report.h"
#include "exports/icalendar.h"
#include "presenters/recordtext.h"
#include "reminders/duepolicy.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/savedialog.h"
#include "workspace/auditnote.h"

#include <QAction>
#include <QDir>
#include <QPointer>
#include <QPromise>
#include <QTimeZone>

namespace broker::ui {

namespace {

/// Those that were exported.
QList<records::TokenRecord> withExport(
    QList<records::TokenRecord> records, const QHash<RecordId, records::CalendarExport> &exported)
{
    records.removeIf([&exported](const records::TokenRecord &one) { return !exported.contains(one.id); });
    for (records::TokenRecord &record : records)
        record.calendar = exported.value(record.id);
    return records;
}

} // namespace

ExportCommands::ExportCommands(QWidget &window, MessageBar &bar, Records shown, Records selected)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_shown(std::move(shown))
    , m_selected(std::move(selected))
{
    const QString calendarFilter = tr("Calendar (*.ics)");
    connect(add(tr("Due dates as a &calendar…"), "clock", "exportCalendarAction"), &QAction::triggered, this,
        [this, calendarFilter] {
            askForFile(tr("Save the due dates as a calendar"), QStringLiteral("broker-tokens.ics"),
                calendarFilter, m_shown, &ExportCommands::writeCalendar);
        });
    m_selectedDue = add(QString(), "clock", "exportSelectedCalendarAction");
    setSelectedCount(0);
    connect(m_selectedDue, &QAction::triggered, this, [this, calendarFilter] {
        const bool isOne = m_selected().size() == 1;
        askForFile(isOne ? tr("Save the due date as a calendar") : tr("Save the due dates as a calendar"),
            isOne ? QStringLiteral("broker-token.ics") : QStringLiteral("broker-tokens.ics"), calendarFilter,
            m_selected, &ExportCommands::writeCalendar);
    });
    connect(
        add(tr("Inventory as a &table…"), "clipboard", "exportCsvAction"), &QAction::triggered, this, [this] {
            askForFile(tr("Save the inventory as a table"), QStringLiteral("broker-tokens.csv"),
                tr("Table (*.csv)"), m_shown, &ExportCommands::writeCsv);
        });
    connect(add(tr("&Report for a change ticket…"), "info", "exportReportAction"), &QAction::triggered, this,
        [this] {
            askForFile(tr("Save the report"), QStringLiteral("broker-tokens.pdf"),
                tr("Printable document (*.pdf)"), m_shown, &ExportCommands::writeReport);
        });
}

QAction *ExportCommands::add(const QString &text, const char *iconName, const char *objectName)
{
    m_actions.append(command(*this, objectName, text, iconName));
    return m_actions.constLast();
}

void ExportCommands::setSelectedCount(int count)
{
    m_selectedDue->setText(
        count > 1 ? tr("Due dates of the &selected tokens…") : tr("Due date of the &selected token…"));
}

void ExportCommands::setWorkspace(const Workspace &workspace, access::SecretList &secrets)
{
    m_told = std::make_unique<QObject>();
    m_workspace.emplace(workspace);
    m_secrets = &secrets;
}

void ExportCommands::askForFile(
    const QString &title, const QString &name, const QString &filter, const Records &records, Write write)
{
    const QList<records::TokenRecord> chosen = records();
    if (chosen.isEmpty()) {
        m_bar.showMessage({.title = tr("There is nothing to save"),
            .lines = {tr("No token is selected, or the filter shows none.")}});
        return;
    }
    openSaveDialog(m_window, {title, name, filter, m_workspace->practice}, this,
        [this, chosen, write](const QString &path) { static_cast<void>((this->*write)(path, chosen)); });
}

QFuture<FileSaver::Saved> ExportCommands::save(const QString &path, const QByteArray &content,
    audit::Action action, const QList<records::TokenRecord> &records, const Exported &exported)
{
    const auto promise = std::make_shared<QPromise<Written>>();
    promise->start();
    const auto end = [promise](const Written &written) {
        promise->addResult(written);
        promise->finish();
    };
    m_files.save(path, content)
        .then([workspace = *m_workspace, secrets = QPointer(m_secrets), action, exported, end](
                  const FileSaver::Saved &saved) {
            if (!saved) {
                end({saved, {}});
                return;
            }
            audit::Entry entry;
            entry.action = action;
            noteAudit(workspace, entry);
            // As they are now: much may have happened to them while the file was on its way.
            const QList<records::TokenRecord> noted
                = secrets ? withExport(secrets->all(), exported) : QList<records::TokenRecord>();
            if (noted.isEmpty()) {
                end({saved, {}});
                return;
            }
            secrets->putAllSoon(noted).then([saved, end](const records::RecordStore::Stored &put) {
                end({saved, put ? std::nullopt : std::optional(put.error())});
            });
        });
    return promise->future().then(m_told.get(), [this, path, records](const Written &written) {
        tell(path, records, written);
        return written.file;
    });
}

void ExportCommands::tell(
    const QString &path, const QList<records::TokenRecord> &records, const Written &written)
{
    if (!written.file) {
        m_bar.showMessage(unsavedMessage(path, written.file.error()));
    } else if (written.list) {
        m_bar.showMessage(MessageKind::Error, explain(*written.list, m_workspace->clock.nowUtc()));
    } else {
        m_bar.showMessage({.kind = MessageKind::Success,
            //: %1 is "2 tokens and 1 credential".
            .title = tr("Saved: %1").arg(countText(records)),
            .lines = {QDir::toNativeSeparators(path), tr("There is no secret in it.")}});
    }
}

QFuture<FileSaver::Saved> ExportCommands::writeCalendar(
    const QString &path, const QList<records::TokenRecord> &records)
{
    const reminders::DuePolicy policy = reminders::policyFrom(m_workspace->settings);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QList<exports::CalendarItem> items;
    for (const records::TokenRecord &record : records) {
        if (!reminders::isWatched(record))
            continue;
        const CalendarText text = calendarText(record);
        items.append({record.id, reminders::localDay(reminders::effectiveDue(record, policy).at, zone),
            text.due, text.soon, record.calendar});
    }
    const exports::Calendar calendar = exports::toICalendar(items, m_workspace->clock.nowUtc());
    return save(path, calendar.content, audit::Action::CalendarExported,
        withExport(m_secrets->all(), calendar.exported), calendar.exported);
}

QFuture<FileSaver::Saved> ExportCommands::writeCsv(
    const QString &path, const QList<records::TokenRecord> &records)
{
    const QByteArray table = inventoryTable(records, reminders::policyFrom(m_workspace->settings),
        m_workspace->clock.nowUtc(), m_workspace->practice);
    return save(path, table, audit::Action::InventoryExported, records);
}

QFuture<FileSaver::Saved> ExportCommands::writeReport(
    const QString &path, const QList<records::TokenRecord> &records)
{
    const QByteArray pdf = reportPdf(records, reminders::policyFrom(m_workspace->settings),
        m_workspace->clock.nowUtc(), m_workspace->practice);
    return save(path, pdf, audit::Action::InventoryExported, records);
}

} // namespace broker::ui
