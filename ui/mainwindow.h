// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "presenters/explanation.h"
#include "wizardopener.h"

#include <QMainWindow>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QDialog;

namespace broker::ui {

class Composition;
class CopyCommand;
class MessageBar;
class RecoveryGuide;
class SessionTokens;
class TokenBoard;

/// What the window needs beside the composition. The parts outlive it.
struct WindowServices
{
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    WizardOpener openWizard;
    /// Why no encrypted connection can be made; nothing when all is well. Asked after the window is
    /// shown, because it loads the library.
    std::function<std::optional<Explanation>()> checkTls;
    std::optional<HttpsUrl> apiOverride;
};

/// The shell: the list of tokens, what is done with them, and the messages that concern all of it.
/// Reads and asks nothing before it has been painted once.
///
/// objectNames: mainWindow, tlsBar, loadBar, recoveryBar, copyBar, practiceRow, leavePracticeButton,
/// quitQuestion; actions setUpAction, copyAction, practiceAction, leavePracticeAction, aboutAction,
/// quitAction.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Composition &composition, WindowServices services);
    ~MainWindow() override;

    [[nodiscard]] bool isStarted() const noexcept { return m_isStarted; }

public Q_SLOTS:
    /// A second start wants to see us. `activationToken` as SingleInstance gives it.
    void comeToFront(const QString &activationToken);
    void enterPractice();
    void leavePractice();

Q_SIGNALS:
    /// The first paint is over and what was found is on the screen.
    void started();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildCentre();
    void connectParts();
    [[nodiscard]] QAction *addCommand(const QString &text, const char *icon, const char *objectName);

    void start();
    void openWorkspace(bool mayWelcome);
    void loadList();
    void showMode();
    void updateActions();
    void welcome();
    void setUpToken();
    void setUpTokenFor(const records::Target &target);
    void openWizard(const std::optional<records::Target> &resume);
    [[nodiscard]] bool closeWizard();
    void onWizardClosed();
    void onRecordFinished(const RecordId &id);
    void copySelected();
    void askBeforeQuit(int tokensInMemory);

    Composition &m_composition;
    WindowServices m_services;
    QAction *m_setUp = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_practice = nullptr;
    QAction *m_leavePractice = nullptr;
    QAction *m_about = nullptr;
    QAction *m_quit = nullptr;
    QWidget *m_practiceRow = nullptr;
    MessageBar *m_tlsBar = nullptr;
    MessageBar *m_loadBar = nullptr;
    RecoveryGuide *m_recovery = nullptr;
    CopyCommand *m_copying = nullptr;
    TokenBoard *m_board = nullptr;
    /// Of the real list: practice tokens are no loss.
    std::unique_ptr<SessionTokens> m_atStake;
    QPointer<QDialog> m_wizard;
    QPointer<QDialog> m_quitQuestion;
    bool m_isPainted = false;
    bool m_isStarted = false;
    bool m_isListRead = false;
    bool m_mayWelcome = false;
    bool m_mayQuit = false;
};

} // namespace broker::ui
