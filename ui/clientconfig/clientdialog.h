// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"
#include "clientconfig/draft.h"
#include "clientrun/enginehost.h"
#include "core/await.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;
class QTabWidget;

namespace broker::ui {

class CheckPanel;
class ClientForm;
class ConfigPanel;
class CompanyCa;
class KeptCredential;
class MessageBar;
class StartPanel;
struct LeaveQuestion;

/// "Set up the client": the form on one side, the configuration that follows from it on the other.
/// Nothing that was entered outlives the dialog: while there is something that is in no file yet, closing
/// it asks first.
///
/// What was answered for the record before is filled in, without secrets, and what is handed out is
/// remembered. A credential that is kept for the token fills the form on request.
///
/// objectNames: clientDialog, clientTitle, clientTabs, useKeptButton, keptBar; for the parts see ClientForm,
/// ConfigPanel, CheckPanel and StartPanel. The questions: loseEntriesQuestion, breakOffQuestion.
class ClientDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientDialog)

public:
    /// Whether there is a client for it that this program knows.
    [[nodiscard]] static bool canSetUp(const records::TokenRecord &record);
    /// Before what was entered for a client is forgotten.
    [[nodiscard]] static LeaveQuestion entriesQuestion();

    /// `record` is one for which `canSetUp` holds. `beside` is the token that is in use while the record's
    /// is the new one of a rotation: its client is not touched. All that is referred to is borrowed.
    ClientDialog(const Workspace &workspace, clientcheck::ClientTransport &clients, ClipboardGuard &guard,
        const records::TokenRecord &record, const std::optional<Fingerprint> &beside = std::nullopt,
        QWidget *parent = nullptr);
    ~ClientDialog() override;

    /// Lets the user run the client on this computer; once, before it is shown.
    void offerStart(const clientrun::EngineHost &host);

    /// The check of the running client instead of its configuration.
    void showCheck();
    /// Fills the form in with what is known of the client already.
    void fillIn(const QString &type, const clientconfig::Answers &answers);

    /// Hands the client over to somebody else, in front of a window. `saved` is to be called when all of the
    /// draft is in a file; not after the window has gone.
    using Sender = std::function<void(const clientconfig::Draft &draft, clientconfig::Carrier carrier,
        QWidget &window, const std::function<void()> &saved)>;
    /// Offers it, as sendButton.
    void setSender(const Sender &sender);

    /// Escape, Close, and the window's own button.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout(const Workspace &workspace);
    void refresh();
    [[nodiscard]] clientconfig::Draft draft() const;
    void rememberChoice();
    void remember(clientconfig::Carrier carrier);
    void rememberStarted();
    void leave();
    /// As it will be on the list.
    [[nodiscard]] records::ClientMemory memory() const;
    void keep(const records::ClientMemory &memory);
    void fillInKept();
    [[nodiscard]] bool isKeptMissing() const;
    void fillInCompanyCa(const QString &path);

    const Workspace &m_workspace;
    clientcheck::ClientTransport &m_clients;
    records::TokenRecord m_record;
    /// What is remembered; its place holds as long as the dialog is open.
    clientconfig::Draft m_start;
    Await m_keeping{Await::Abandoned::LetRun};
    QTabWidget *m_tabs;
    ClientForm *m_form;
    ConfigPanel *m_config;
    CheckPanel *m_check;
    QWidget *m_checkPage;
    /// Nothing unless a start is offered.
    StartPanel *m_startPanel = nullptr;
    KeptCredential *m_kept;
    QPushButton *m_useKept;
    CompanyCa *m_companyCa;
    QPushButton *m_useCompanyCa;
    MessageBar *m_bar;
    bool m_isEngineKnown;
    /// Since it was last edited.
    bool m_isSaved = false;
    bool m_isLettered = false;
};

} // namespace broker::ui
