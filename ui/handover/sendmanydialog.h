// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/sendmany.h"
#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDialog>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class QDialogButtonBox;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace broker::ui {

class CoverForm;
class PlainLabel;
class SendNotes;
class SpokenProgress;

/// "Send to a colleague" for several clients: each gets an encrypted file and a page in a folder that the
/// user chooses, all of them opened in the same way. Token and credential are fetched for their file and not
/// kept here.
///
/// objectNames: sendManyDialog, sendManyIntro, sendManyBar, sendManyTable, sendManyProgress,
/// stopSendingButton, saveHandoversButton, chooseFolderDialog; those of CoverForm.
class SendManyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendManyDialog)

public:
    enum Column { OrganizationColumn, IntegrationColumn, FileColumn, OutcomeColumn, ColumnCount };

    /// `clients` are at least one. The workspace's parts and the notes are borrowed; what was typed is left
    /// in these, for the first client.
    SendManyDialog(const Workspace &workspace, const QList<handover::ManyClient> &clients, SendNotes &notes,
        QWidget *parent = nullptr);
    ~SendManyDialog() override;

    /// Escape, Close, and the window's own button. While files are written it only stops that.
    void reject() override;
    void done(int result) override;
    /// What the dialog of the system is asked for.
    void saveInto(const QString &folder);

private:
    void buildLayout();
    void fillTable();
    void keepNotes();
    /// In the bar; true when all is there.
    bool checkEntries();
    void askForFolder();
    [[nodiscard]] QByteArray pageFor(const handover::ManyClient &client) const;
    void onClientDone(int place);
    void onFinished();
    void refresh();
    void showProgress(int over);
    [[nodiscard]] static QString outcomeText(const handover::ManyOutcome &outcome);

    const Workspace m_workspace;
    QList<handover::ManyClient> m_clients;
    SendNotes &m_notes;
    handover::SendMany m_sending;
    QString m_folder;
    /// Where the rows have their files, locked as it is chosen now.
    QHash<int, QString> m_savedIn;
    /// The rows of the table that the run is about, by their places in it.
    QList<int> m_rows;
    /// What the pages say of the files that are being written.
    QString m_sender;
    QString m_recipient;
    QDateTime m_expires;
    QString m_keyFingerprint;
    /// What the bar says of the entries.
    std::optional<Message> m_told;
    bool m_isNoted = false;
    CoverForm *m_cover;
    MessageBar *m_bar;
    QStandardItemModel *m_model;
    QTreeView *m_table;
    SpokenProgress *m_progress;
    QPushButton *m_stop;
    QPushButton *m_save;
    QDialogButtonBox *m_buttons;
};

} // namespace broker::ui
