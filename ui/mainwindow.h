// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/sessionkeeper.h"
#include "board/boardtext.h"
#include "core/httpsurl.h"
#include "modeswitch.h"
#include "platform/startgoal.h"
#include "presenters/explanation.h"
#include "wizardopener.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QDialog;
class QTabWidget;

namespace broker::ui {

class AuditAlarm;
class BackupCommands;
class Composition;
class CredentialCommands;
class ExportCommands;
class HandoverCommands;
class InventoryTab;
class MessageBar;
class RecoveryGuide;
class ReminderGuide;
class RetrieveQueue;
class RotationGuide;
class ScreenLock;
class SessionTokens;
class SettingsNotice;
class SharingCommands;
class TokenActions;
class TokenBoard;
class UpdateGuide;
class WindowCommands;

/// Shows the settings without waiting for them. `changed` is called after each change.
using SettingsOpener = std::function<QDialog *(
    const Workspace &workspace, QWidget &parent, const std::function<void()> &changed)>;

/// What the window needs beside the composition. The parts outlive it.
struct WindowServices
{
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    WizardOpener openWizard;
    /// Why no encrypted connection can be made; nothing when all is well. Asked when the first
    /// connection is about to be made, because it loads the library.
    std::function<std::optional<Explanation>()> checkTls;
    std::optional<HttpsUrl> apiOverride;
    /// Without it there are no settings to open.
    SettingsOpener openSettings = {};
};

/// The shell: the list of tokens, what is done with them, and the messages that concern all of it.
/// Reads and asks nothing before it has been painted once.
///
/// objectNames: mainWindow, tlsBar, loadBar, unwrittenBar, recoveryBar, auditBar, rotationBar, jobBar,
/// retrieveBar, reminderBar, endingBar, updateBar, copyBar, practiceRow, leavePracticeButton, boardTabs; for
/// actions see WindowCommands, TokenActions, ExportCommands, RotationGuide and BackupCommands.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Composition &composition, WindowServices services);
    ~MainWindow() override;

    [[nodiscard]] bool isStarted() const noexcept { return m_isStarted; }
    /// Whether the window can be hidden and got back when the user closes it; by default it cannot.
    void setHideInsteadOfClosing(std::function<bool()> can) { m_hideInsteadOfClosing = std::move(can); }
    /// Does what the first paint would start.
    void startHidden();

public Q_SLOTS:
    /// A second start asks for the window. `activationToken` as SingleInstance gives it.
    void visit(broker::ui::StartGoal goal, const QString &activationToken);
    void comeToFront(const QString &activationToken);
    /// As soon as the list is on the screen. Not while a question waits for its answer.
    void goTo(broker::ui::StartGoal goal);
    void enterPractice();
    void leavePractice();
    /// Asks first when something would be lost.
    void quit();

Q_SIGNALS:
    /// The first paint is over and what was found is on the screen.
    void started();
    void settingsChanged();
    /// One line about what is due.
    void summaryChanged(const QString &text);
    void reminded(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void connectParts();
    void connectMode();
    void start();
    void checkTls();
    void openWorkspace(bool mayWelcome);
    void loadList();
    void showMode();
    void updateActions();
    void welcome();
    /// False when there is nothing to be done, or not now.
    bool reachGoal();
    void setUpToken();
    void setUpTokenFor(const records::Target &target);
    void addExisting();
    void showWizard(const WizardOpener &open, const std::optional<records::Target> &resume,
        const std::optional<records::Target> &begin, bool isQueued = false, const QSet<GroupId> &groups = {});
    void openWizard(const std::optional<records::Target> &resume,
        const std::optional<records::Target> &begin = {}, bool isQueued = false,
        const QSet<GroupId> &groups = {});
    void connectBoard();
    void connectInventory();
    void connectHandovers();
    /// Those about the selected token, in the order of the menu.
    [[nodiscard]] QList<QAction *> tokenCommands() const;
    /// What it is decides how: a rotation, or the next credential.
    void rotate(const records::TokenRecord &record);
    /// Those of the tab which is in front.
    [[nodiscard]] QList<records::TokenRecord> allSelected() const;
    /// What commands about one token act on; nothing while several are selected.
    [[nodiscard]] std::optional<records::TokenRecord> selected() const;
    /// Those whose rotation is not finished.
    [[nodiscard]] QSet<RecordId> unfinishedAmong(const QList<records::TokenRecord> &records) const;
    [[nodiscard]] bool closeWindows();
    /// Goes on with what follows a token.
    void openPart(const RecordId &id, credentials::ClientPart part, QWidget &parent);
    void onWizardClosed();
    void onRecordFinished(const RecordId &id);
    [[nodiscard]] std::optional<QuitQuestion> whyNotQuit() const;
    void askBeforeQuit(const QuitQuestion &question);
    void openAudit(const std::optional<records::TokenRecord> &record);
    void openSettings();
    void watchScreenLock();
    /// Of everything, and says so for as long as it is true.
    void signOut(access::SessionKeeper::End why);
    void saySignedOut(access::SessionKeeper::End why);
    void onSignedOut();
    /// Credentials for Snyk that nobody remembers: they go with their sessions.
    [[nodiscard]] int inMemoryOnly() const;
    void onSessionsChanged();

    Composition &m_composition;
    ModeSwitch m_mode;
    WindowServices m_services;
    std::function<bool()> m_hideInsteadOfClosing;
    WindowCommands *m_commands;
    QWidget *m_practiceRow = nullptr;
    MessageBar *m_tlsBar = nullptr;
    MessageBar *m_loadBar = nullptr;
    SettingsNotice *m_unwritten = nullptr;
    RecoveryGuide *m_recovery = nullptr;
    AuditAlarm *m_auditAlarm = nullptr;
    RotationGuide *m_rotations = nullptr;
    RetrieveQueue *m_retrievals = nullptr;
    ReminderGuide *m_reminders = nullptr;
    UpdateGuide *m_updates = nullptr;
    /// Messages about copying, and from the commands about a token.
    MessageBar *m_actionBar = nullptr;
    TokenActions *m_tokenActions = nullptr;
    CredentialCommands *m_credentials = nullptr;
    SharingCommands *m_sharing = nullptr;
    ExportCommands *m_exports = nullptr;
    BackupCommands *m_backup = nullptr;
    HandoverCommands *m_handovers = nullptr;
    QTabWidget *m_tabs = nullptr;
    TokenBoard *m_board = nullptr;
    InventoryTab *m_inventory = nullptr;
    /// From the first look at the window on: nobody has signed in before.
    std::unique_ptr<ScreenLock> m_screenLock;
    /// What was said when the user was signed out; empty once that has become untrue.
    QString m_signedOutTitle;
    /// How many credentials went with the sessions; until that has been said.
    int m_forgotten = 0;
    /// Of the real list: practice tokens are no loss.
    std::unique_ptr<SessionTokens> m_atStake;
    QPointer<QDialog> m_wizard;
    QPointer<QDialog> m_settings;
    QPointer<QDialog> m_quitQuestion;
    bool m_isPainted = false;
    bool m_isStarted = false;
    bool m_isListRead = false;
    bool m_mayWelcome = false;
    StartGoal m_goal = StartGoal::Window;
    bool m_mayQuit = false;
    bool m_isQuitting = false;
};

} // namespace broker::ui
