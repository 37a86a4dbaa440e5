// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/filesaver.h"
#include "core/patientread.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QWidget;

namespace broker::ui {

class MessageBar;

/// Saves the list of tokens as a file without secrets, and imports such a file.
///
/// objectNames: saveBackupAction, importBackupAction, saveFileDialog, openFileDialog.
class BackupCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupCommands)

public:
    BackupCommands(QWidget &window, MessageBar &bar);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace);

    /// To this file, without a dialog and without waiting for its drive. Settles when the bar says how it
    /// ended: with whether there is a backup. It is noted in the audit journal even when this has gone by
    /// then.
    QFuture<FileSaver::Saved> save(const QString &path);
    /// Reads this file and shows what it would bring, or in the bar why it cannot be used. A workspace that
    /// takes the place of this one ends that.
    void preview(const QString &path);

Q_SIGNALS:
    void imported();
    void retrieveRequested(const broker::records::Target &target);
    void credentialRequested(const broker::records::TokenRecord &record);

private:
    QAction *add(const QString &text, const char *icon, const char *objectName);
    void askWhereToSave();
    void askWhatToImport();
    void tellSaved(const QString &path, const QList<records::TokenRecord> &records, int unreadable);
    void onRead(const QString &path, const Result<QByteArray, UnreadFile> &content);

    QWidget &m_window;
    MessageBar &m_bar;
    std::optional<Workspace> m_workspace;
    QList<QAction *> m_actions;
    PatientRead m_files;
    Await m_reading;
    FileSaver m_saver;
    /// Goes first, or with the workspace: nothing is said of what was written then.
    std::unique_ptr<QObject> m_told = std::make_unique<QObject>();
};

} // namespace broker::ui
