// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/backupcommands.h"

#include "backup/backupfile.h"
#include "presenters/recordtext.h"
#include "transfer/backuptext.h"
#include "transfer/importdialog.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/savedialog.h"
#include "workspace/auditnote.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace broker::ui {

BackupCommands::BackupCommands(QWidget &window, MessageBar &bar)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
{
    connect(add(tr("&Save a backup…"), "clipboard", "saveBackupAction"), &QAction::triggered, this,
        &BackupCommands::askWhereToSave);
    connect(add(tr("&Import a backup…"), "plus", "importBackupAction"), &QAction::triggered, this,
        &BackupCommands::askWhatToImport);
}

QAction *BackupCommands::add(const QString &text, const char *iconName, const char *objectName)
{
    m_actions.append(command(*this, objectName, text, iconName));
    return m_actions.constLast();
}

void BackupCommands::setWorkspace(const Workspace &workspace)
{
    m_reading.drop();
    m_told = std::make_unique<QObject>();
    m_workspace.emplace(workspace);
}

void BackupCommands::askWhereToSave()
{
    const QString day = m_workspace->clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    openSaveDialog(m_window,
        {tr("Save a backup of the list"), QStringLiteral("broker-tokens-backup-%1.json").arg(day),
            tr("Backup (*.json)"), m_workspace->practice},
        this, [this](const QString &path) { static_cast<void>(save(path)); });
}

QFuture<FileSaver::Saved> BackupCommands::save(const QString &path)
{
    const backup::Backup file = backup::backupOf(m_workspace->records.records(), m_workspace->practice,
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
        m_workspace->clock.nowUtc());
    if (file.records.isEmpty()) {
        m_bar.showMessage(
            {.title = tr("There is nothing to save"), .lines = {tr("No token is in the list yet.")}});
        return settledFuture<bool, FileError>(false);
    }
    return m_saver.savePrivate(path, [file] { return backup::toBytes(file); })
        .then([workspace = *m_workspace, count = file.records.size()](const FileSaver::Saved &saved) {
            if (saved) {
                audit::Entry entry;
                entry.action = audit::Action::BackupSaved;
                entry.detail = QString::number(count);
                noteAudit(workspace, entry);
            }
            return saved;
        })
        .then(m_told.get(),
            [this, path, records = file.records, unreadable = m_workspace->records.unreadableEntries()](
                const FileSaver::Saved &saved) {
                if (saved)
                    tellSaved(path, records, unreadable);
                else
                    m_bar.showMessage(unsavedMessage(path, saved.error()));
                return saved;
            });
}

void BackupCommands::tellSaved(
    const QString &path, const QList<records::TokenRecord> &records, int unreadable)
{
    Message message;
    message.kind = MessageKind::Success;
    //: %1 is "2 tokens and 1 credential".
    message.title = tr("Saved as a backup: %1").arg(countText(records));
    message.lines = {QDir::toNativeSeparators(path),
        tr("There is no secret in it: they stay where they are. On another computer tokens are retrieved "
           "from Snyk again, and credentials entered again.")};
    if (unreadable > 0) {
        message.kind = MessageKind::Warning;
        message.lines.append(
            tr("%Ln entry(s) of the list that this version cannot read are not in it.", nullptr, unreadable));
    }
    m_bar.showMessage(message);
}

void BackupCommands::askWhatToImport()
{
    auto *dialog = named(new QFileDialog(&m_window, tr("Import a backup"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                             tr("Backup (*.json);;All files (*)")),
        "openFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupCommands::preview);
    dialog->open();
}

void BackupCommands::preview(const QString &path)
{
    m_reading.start(
        this, [this, &path](const std::stop_token &) { return m_files.read(path, backup::largestFile); },
        [this, path](const Result<QByteArray, UnreadFile> &content) { onRead(path, content); }, UnreadFile{});
}

void BackupCommands::onRead(const QString &path, const Result<QByteArray, UnreadFile> &content)
{
    auto file = backup::fromFile(path,
        content.map_error([](const UnreadFile &unread) { return unread.error; }), m_workspace->practice);
    if (!file) {
        m_bar.showMessage(
            MessageKind::Error, explain(file.error(), m_workspace->practice, m_workspace->clock.nowUtc()));
        return;
    }
    auto *dialog = new ImportDialog(*m_workspace, std::move(*file), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &BackupCommands::imported);
    connect(dialog, &ImportDialog::retrieveRequested, this, &BackupCommands::retrieveRequested);
    connect(dialog, &ImportDialog::credentialRequested, this, &BackupCommands::credentialRequested);
    dialog->open();
}

} // namespace broker::ui
