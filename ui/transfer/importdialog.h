// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/backupfile.h"
#include "core/await.h"
#include "transfer/importmodel.h"
#include "workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace broker::ui {

class BusyIndicator;
class MessageBar;
class MissingTokens;
class PlainLabel;

/// What a backup would change here, row by row; nothing is done before "Import". Afterwards, which
/// tokens have to be retrieved again. The list is written once, then the audit journal, also when the window
/// is closed meanwhile. Borrows the workspace's parts.
///
/// objectNames: importDialog, importSource, importBar, importTable, importDetail, importSummary,
/// importButton, closeButton; see also MissingTokens.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(const Workspace &workspace, backup::Backup file, QWidget *parent);

Q_SIGNALS:
    /// The list has changed.
    void imported();
    /// The dialog has closed for it.
    void retrieveRequested(const broker::records::Target &target);
    void credentialRequested(const broker::records::TokenRecord &record);

private:
    [[nodiscard]] QWidget *previewPage();
    [[nodiscard]] QWidget *missingPage();
    void refresh();
    void showDetail();
    void apply();
    void showWriting(bool isWriting);
    void conclude(const backup::ImportPlan &plan, const QList<records::TokenRecord> &stored);

    Workspace m_workspace;
    backup::Backup m_file;
    ImportModel m_model;
    QStackedWidget *m_pages;
    MessageBar *m_bar;
    PlainLabel *m_summary;
    /// Of the current row, whose column may be too narrow for it.
    PlainLabel *m_detail;
    QTreeView *m_table;
    MissingTokens *m_missing;
    QPushButton *m_import;
    QPushButton *m_cancel = nullptr;
    /// In its place while the list is written.
    QPushButton *m_close = nullptr;
    BusyIndicator *m_busy;
    Await m_importing{Await::Abandoned::LetRun};
};

} // namespace broker::ui
