// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditjournal.h"
#include "models/auditmodel.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace broker::ui {

class MessageBar;
class PlainLabel;

/// What was done, newest first: all of it, or the history of one token. Borrows the workspace's
/// journal.
///
/// objectNames: auditDialog, auditFilterText, auditFilterAction, auditList, auditNote, auditBar,
/// auditExportButton.
class AuditDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDialog)

public:
    AuditDialog(
        const Workspace &workspace, const std::optional<records::TokenRecord> &record, QWidget *parent);

    /// To this file, as a table or as the lines themselves by its suffix. True when it was written.
    bool exportTo(const QString &path);

private:
    void buildLayout(QWidget &close);
    void refresh();
    /// In which every column has its width, as far as the screen has it.
    [[nodiscard]] int wholeWidth() const;
    void askForFile();

    audit::AuditJournal &m_journal;
    bool m_practice;
    /// What is common to the entries of one token; empty for all entries.
    QString m_subject;
    AuditModel m_model;
    QLineEdit *m_text;
    QComboBox *m_action;
    QTreeView *m_list;
    PlainLabel *m_note;
    MessageBar *m_bar;
    QTimer m_typing;
};

} // namespace broker::ui
