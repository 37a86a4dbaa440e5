// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretremoval.h"
#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class ConsequenceBox;
class MessageBar;
class PlainLabel;
class SpokenProgress;

/// Says what is deleted where, asks, deletes, and says how it ended: of one entry of the list, or of many
/// with one question. "Removed" is said only when reading back proved it; what could not be removed is named,
/// every one of them, and can be tried again. Accepted when all are gone. Borrows the workspace's parts.
///
/// objectNames: removeDialog, removeTitle, removeText, removeUnderstood, removeButton, removeBar,
/// removeStayed, removeProgress; that of ConsequenceBox.
class RemoveDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveDialog)

public:
    RemoveDialog(const Workspace &workspace, const records::TokenRecord &record, QWidget *parent);
    /// `records` are at least one. So many more were wanted, and stay because their rotation is not finished.
    /// `jobs` are those of the list's journal.
    RemoveDialog(const Workspace &workspace, const QList<records::TokenRecord> &records, int rotating,
        const QList<sharing::StoredJob> &jobs, QWidget *parent);
    ~RemoveDialog() override;

    void reject() override;

Q_SIGNALS:
    /// All of them are gone.
    void removed(const QList<broker::records::TokenRecord> &records);

private:
    void buildLayout();
    /// What would happen now; `isGone` as of a secret that was in the memory of a session that has ended.
    void explainRemoval(bool isGone);
    void lookInMemory();
    void remove();
    void onFinished();
    void tellStayed(const QList<records::TokenRecord> &stayed);
    void showBusy(bool busy);
    void showProgress();

    Workspace m_workspace;
    /// Those that are still to go.
    QList<records::TokenRecord> m_records;
    QList<records::TokenRecord> m_gone;
    int m_rotating;
    QList<sharing::StoredJob> m_jobs;
    access::SecretRemoval *m_removal;
    PlainLabel *m_title;
    ConsequenceBox *m_box;
    MessageBar *m_bar;
    /// The names of what stays, where they are too many for the message.
    QPlainTextEdit *m_stayed;
    QCheckBox *m_understood;
    BusyIndicator *m_busy;
    SpokenProgress *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

} // namespace broker::ui
