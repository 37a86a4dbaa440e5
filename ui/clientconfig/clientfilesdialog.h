// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"
#include "clientconfig/filesplan.h"
#include "records/tokenrecord.h"
#include "sharing/clientfiles.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QSet>

class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace broker::ui {

class ClientForm;
class CompanyCa;
class KeptCredential;
class MessageBar;
class PlainLabel;
class SpokenProgress;

/// "Set up several clients": what is the same for all of them is asked once, then each token gets a file of
/// its own in a folder that the user chooses. What is asked begins with what was answered for one of them
/// before. Nothing that was entered outlives the window.
///
/// objectNames: clientFilesDialog, filesTitle, filesNote, filesBar, useKeptButton, carrierChoice,
/// carrierAudience, filesTable, filesUnfinished, filesProgress, stopFilesButton, saveFilesButton,
/// chooseFolderDialog; for the form see ClientForm. The question: loseEntriesQuestion.
class ClientFilesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientFilesDialog)

public:
    enum Column { OrganizationColumn, FileColumn, OutcomeColumn, ColumnCount };

    /// `records` can be set up together, see setUpTogether, and ClientDialog::canSetUp holds for the first of
    /// them. All that is referred to is borrowed.
    ClientFilesDialog(
        const Workspace &workspace, const QList<records::TokenRecord> &records, QWidget *parent = nullptr);
    ~ClientFilesDialog() override;

    /// Escape, Close, and the window's own button. While files are written it only stops that.
    void reject() override;
    /// What the dialog of the system is asked for.
    void saveInto(const QString &folder);

private:
    void buildLayout();
    void connectParts();
    void fillTable();
    void fillInKept();
    void askForFolder();
    [[nodiscard]] clientconfig::Carrier carrier() const;
    /// As the list has them now.
    [[nodiscard]] QList<clientconfig::PlannedFile> plan() const;
    [[nodiscard]] bool isTicked(int row) const;
    /// What was entered is another, and with it every file.
    void forgetSaved();
    void assignMnemonics();
    void onTicked();
    void refresh();
    void refreshNames();
    void showObstacle(const sharing::FilesObstacle &obstacle);
    void onFileDone(int place);
    void showProgress(int written);
    void onFinished();
    /// Writes the page that says who runs which file beside them; what is to be said of it.
    [[nodiscard]] QString saveIndex(bool &isSaved);
    void saveIndexAlone(const QString &folder);
    [[nodiscard]] static QString outcomeText(const sharing::FileOutcome &outcome);

    const Workspace m_workspace;
    QList<records::TokenRecord> m_records;
    clientconfig::Draft m_start;
    sharing::ClientFiles *m_files;
    KeptCredential *m_kept;
    CompanyCa *m_companyCa;
    QStandardItemModel *m_model;
    ClientForm *m_form;
    MessageBar *m_bar;
    QPushButton *m_useKept;
    QPushButton *m_useCompanyCa;
    QComboBox *m_carrier;
    PlainLabel *m_audience;
    QTreeView *m_table;
    PlainLabel *m_unfinished;
    SpokenProgress *m_progress;
    QPushButton *m_stop;
    QPushButton *m_save;
    QDialogButtonBox *m_buttons;
    QString m_folder;
    /// Where the rows have their files, as they would be written now.
    QHash<int, QString> m_savedIn;
    /// What each row has been written as, and where.
    struct Written
    {
        QString folder;
        clientconfig::PlannedFile file;
    };
    QHash<int, Written> m_written;
    /// The page of each folder, which is ours and is written again when more files come.
    QHash<QString, QString> m_indexes;
    QList<clientconfig::PlannedFile> m_planned;
    /// The rows of the table that the run is about, by their places in its plan.
    QList<int> m_rows;
    /// Since it was last edited.
    bool m_isSaved = false;
};

} // namespace broker::ui
