// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/patientread.h"
#include "sharing/selection.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class MessageBar;
class PlainLabel;
class SharingSession;

/// Chooses organizations by a list of names, short names or ids, pasted or from a file, or leaves them out.
/// Says which lines name nobody; where one names several, the user ticks those that are meant. Borrows the
/// session.
///
/// objectNames: pasteDialog, pasteEdit, openListButton, pasteVerdict, unmatchedEdit, ambiguousList,
/// choosePastedButton.
class PasteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDialog)

public:
    enum class Purpose { Choose, LeaveOut };

    PasteDialog(SharingSession &session, Purpose purpose, QWidget *parent = nullptr);

    /// In place of what was typed.
    void setText(const QString &text);

    void accept() override;

private:
    void buildLayout();
    void openFile();
    void readFileAt(const QString &path);
    void onFileRead(const QString &path, const Result<Secret, UnreadFile> &content);
    void read();
    void showAmbiguous();
    void showWhetherAny();
    /// False where a line that was just typed names several, and nobody has been asked yet which are meant.
    [[nodiscard]] bool readTheRest();
    [[nodiscard]] QList<OrgId> picked() const;

    SharingSession &m_session;
    Purpose m_purpose;
    MessageBar *m_bar;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    PlainLabel *m_verdict;
    QPlainTextEdit *m_unmatched;
    PlainLabel *m_unmatchedLabel;
    QListWidget *m_ambiguous;
    PlainLabel *m_ambiguousLabel;
    QPushButton *m_choose;
    sharing::Pasted m_pasted;
    QList<OrgId> m_candidates;
    bool m_areAllListed = true;
    /// Of typing in a long list.
    QTimer m_pause;
    PatientRead m_files;
    Await m_reading;
};

} // namespace broker::ui
