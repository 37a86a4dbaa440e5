// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "handover/openflow.h"
#include "platform/clipboardguard.h"
#include "vault/sessionvault.h"
#include "workspace/workspace.h"

#include <QDialog>

#include <functional>
#include <optional>

class QFormLayout;
class QPushButton;
class QStackedWidget;

namespace broker::ui {

class BusyIndicator;
class ConfigPanel;
class MessageBar;
class PlainLabel;
class SecretField;
class TakePanel;

/// "Open a hand-over": asks for what opens the file, shows who sent what, and then saves the client's files,
/// or takes token and credential into the own keychain and sets the client up. Nothing is kept before the
/// user says so; what was opened is forgotten with the window.
///
/// objectNames: openHandoverDialog, handoverBar, handoverFile, openPassphrase, unlockButton, handoverBusy,
/// stopWaitingButton, otherFileButton, retryKeyButton, handoverSender, handoverRecipient, handoverMade,
/// handoverMessage, handoverOrganization, handoverIntegration, handoverRegion, handoverToken,
/// handoverDue, handoverSharers, handoverCredential, handoverUntil, handoverRecorded, takeButton,
/// setUpButton; those of ConfigPanel and TakePanel. The question: loseHandoverQuestion.
class OpenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenDialog)

public:
    /// Shows the client dialog for a record of the list, filled in with these answers, in front of a window.
    using SetUp = std::function<void(const RecordId &record, const QString &clientType,
        const clientconfig::Answers &answers, QWidget &window)>;

    /// The workspace's parts and the guard are borrowed.
    OpenDialog(const Workspace &workspace, ClipboardGuard &guard, SetUp setUp, QWidget *parent = nullptr);
    ~OpenDialog() override;

    void openFile(const QString &path);
    void askForFile();

    void reject() override;

Q_SIGNALS:
    /// The token is on the list.
    void taken(const broker::RecordId &record);

private:
    void buildLayout();
    [[nodiscard]] QWidget *lockedPage();
    [[nodiscard]] QWidget *openedPage();
    void unlock();
    void showState();
    void showRefusal(handover::Refusal refusal, const std::optional<QDateTime> &expired = {});
    /// Behind the gate for addresses that are not Snyk's own.
    void showOpened(const handover::Opened &opened);
    void fillOpened(const handover::Opened &opened);
    [[nodiscard]] records::TokenRecord recordOf(const handover::Handover &handover) const;
    [[nodiscard]] QStringList consequences(const handover::Handover &handover) const;
    [[nodiscard]] QString dueOf(const handover::Handover &handover) const;
    void showConfiguration(const handover::Handover &handover);
    void take(bool setsUp);
    void onTaken();
    void refreshButtons();

    const Workspace m_workspace;
    ClipboardGuard &m_guard;
    SetUp m_setUp;
    handover::OpenFlow m_flow;
    /// Has the token for as long as the window is open, where the panel for the configuration looks for it.
    vault::SessionVault m_memory;
    bool m_setsUp = false;
    bool m_closes = false;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    PlainLabel *m_file;
    QWidget *m_entry;
    SecretField *m_passphrase;
    QPushButton *m_unlock;
    BusyIndicator *m_busy;
    QPushButton *m_stopWaiting;
    QPushButton *m_otherFile;
    PlainLabel *m_sender;
    PlainLabel *m_recipient;
    PlainLabel *m_made;
    PlainLabel *m_message;
    PlainLabel *m_organization;
    PlainLabel *m_integration;
    PlainLabel *m_region;
    PlainLabel *m_token;
    PlainLabel *m_due;
    PlainLabel *m_sharers;
    PlainLabel *m_credential;
    PlainLabel *m_until;
    PlainLabel *m_recorded;
    QWidget *m_configRoom;
    ConfigPanel *m_config = nullptr;
    TakePanel *m_take;
    QPushButton *m_takeButton;
    QPushButton *m_setUpButton;
};

} // namespace broker::ui
