// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"
#include "clientconfig/keptcredential.h"
#include "clientconfig/tokenfetch.h"
#include "core/await.h"
#include "core/filesaver.h"
#include "handover/sendflow.h"
#include "records/tokenrecord.h"
#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDialog>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class DayEdit;
class LockChoice;
class SendNotes;
struct Instructions;

/// "Send to a colleague": makes the encrypted file that holds a client, and the page that says what to do
/// with it. The token, and a credential that is kept for it, are fetched for the file and not kept here. What
/// was typed, but the passphrase, is there again when the window is opened again.
///
/// objectNames: sendDialog, sendBar, sendLife, senderEdit, recipientEdit, messageEdit, lastDayEdit,
/// withCredential, lockChoice, sendBusy, saveHandoverButton, saveInstructionsButton; those of LockChoice;
/// saveFileDialog.
class SendDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendDialog)

public:
    /// `record` is one that ClientDialog::canSetUp, and `draft` its client; nothing in it has to be entered
    /// yet, but what is must be right. The workspace's parts and the notes are borrowed; what was typed is
    /// left in these.
    SendDialog(const Workspace &workspace, const records::TokenRecord &record, clientconfig::Draft draft,
        clientconfig::Carrier carrier, SendNotes &notes, QWidget *parent = nullptr);
    ~SendDialog() override;

    /// Not while the file is being written.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// The encrypted file is there. `isWhole`: the credential that was entered is in it.
    void sent(bool isWhole);

private:
    /// What is true of an encrypted file, for the instructions.
    struct SealedAs
    {
        /// Without a folder.
        QString name;
        QDateTime expires;
        /// Empty for a passphrase.
        QString keyFingerprint;
        /// Nothing that was entered was left out of it.
        bool isWhole = true;
    };

    void buildLayout();
    void fillIn();
    void keepNotes();
    [[nodiscard]] bool offersKept() const;
    /// What keeps the file from being made; each of them is looked at by itself.
    enum class Flaw { NoRecipient, NoSender, LongMessage, WrongAnswers, NoLock };
    /// In words; nothing where it is not so, or not any more.
    [[nodiscard]] std::optional<Message> wordsOf(Flaw flaw) const;
    [[nodiscard]] QStringList wrongFields() const;
    void takeFocusFor(Flaw flaw);
    /// The first of them, in the bar, and to its field; true when there is none.
    bool check(std::initializer_list<Flaw> flaws);
    /// Takes back what was said, once it is not so any more.
    void checkAgain();
    void askForFile();
    void askForInstructions();
    void saveInstructions(const QString &path);
    void send(const QString &path);
    void withCredential(const std::function<void(const clientconfig::Draft &)> &use);
    void pack(const QString &path, const clientconfig::Draft &draft);
    [[nodiscard]] handover::TokenLife tokenLife() const;
    [[nodiscard]] QString lifeText() const;
    void onSent();
    void remember();
    void setBusy(bool busy);
    [[nodiscard]] QDate usualLastDay() const;
    [[nodiscard]] QDateTime expires() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] Instructions instructions() const;

    const Workspace m_workspace;
    SendNotes &m_notes;
    records::TokenRecord m_record;
    clientconfig::Draft m_draft;
    clientconfig::Carrier m_carrier;
    TokenFetch m_fetch;
    KeptCredential m_kept;
    handover::SendFlow m_flow;
    Await m_remembering{Await::Abandoned::LetRun};
    FileSaver m_saver;
    Await m_saving{Await::Abandoned::LetRun};
    QString m_path;
    SealedAs m_underway;
    std::optional<SealedAs> m_saved;
    struct Said
    {
        Flaw flaw;
        Message message;
    };
    /// Of what was entered.
    std::optional<Said> m_said;
    bool m_closes = false;
    bool m_isNoted = false;
    MessageBar *m_bar;
    QLineEdit *m_sender;
    QLineEdit *m_recipient;
    QPlainTextEdit *m_message;
    DayEdit *m_lastDay;
    QCheckBox *m_withCredential;
    LockChoice *m_lock;
    BusyIndicator *m_busy;
    QPushButton *m_saveFile;
    QPushButton *m_saveInstructions;
};

} // namespace broker::ui
