// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientcheck.h"
#include "clientcheck/clientwatch.h"
#include "clientconfig/draft.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QLineEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class CommandBox;
class MessageBar;
class PlainLabel;
class PreflightList;

/// Asks a running client how it is, and says what that means. Nothing secret is sent. The result and its
/// time go to the record.
///
/// While it is seen it waits for the client by itself: it asks again and again, shows what it is as soon as
/// it is there, and calls something wrong only when that is sure.
///
/// objectNames: checkPanel, clientAddress, addressProblem, checkClientButton, stopCheckButton, waitingNote,
/// recordBar, healthBar, tunnelList, ageBar, systemBar, credentialList, checkCommands; for its own checks see
/// PreflightList.
class CheckPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPanel)

public:
    /// The transport and the parts of the workspace are borrowed and outlive the panel.
    CheckPanel(const Workspace &workspace, clientcheck::ClientTransport &transport,
        const records::TokenRecord &record, QWidget *parent = nullptr);
    /// Gives up a check under way.
    ~CheckPanel() override;

    /// What is compared with: the marker, the port and the Broker server of this configuration.
    void setDraft(const clientconfig::Draft &draft);
    /// The command for the client's own host; empty while the configuration is not complete.
    void setCommand(const QString &command);
    /// To begin with.
    void takeFocus();
    /// How often it asks by itself; for tests.
    void setPace(const clientcheck::wait::Pace &pace);

Q_SIGNALS:
    void checked(const broker::clientcheck::HealthReport &report);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void check();
    /// The user has seen enough.
    void stop();
    void wait();
    void showWait();
    void refreshColours();
    [[nodiscard]] std::optional<clientcheck::HealthQuestion> question() const;
    void beginRun();
    void showStop();
    /// After a check that the user asked for.
    void finishCheck();
    [[nodiscard]] bool isUp() const;
    /// Of a client whose health is known, which this does not change.
    void askForMore(const clientcheck::ClientAddress &address);
    void finishOne(int run);
    void clearResults();
    /// Of what was found, and of what is under way.
    void forget();
    /// Nothing when nobody knows it.
    [[nodiscard]] std::optional<clientcheck::ServerAddress> expectedServer() const;
    void showHealth(const clientcheck::HealthReport &report, const clientcheck::ClientAddress &address);
    void showSystem(const clientcheck::SystemReport &report);
    void record(const clientcheck::HealthReport &report);
    void setBusy(bool busy);
    /// A check has ended: the focus goes to what tells what to do, and a screen reader with it.
    void showTheWayOn();

    const Workspace m_workspace;
    clientcheck::ClientTransport &m_transport;
    records::TokenRecord m_record;
    std::optional<clientconfig::Draft> m_draft;
    QLineEdit *m_address;
    /// What is there until the user enters another one.
    QString m_usualAddress;
    PlainLabel *m_problem;
    QPushButton *m_check;
    QPushButton *m_stopButton;
    BusyIndicator *m_busy;
    MessageBar *m_health;
    PlainLabel *m_tunnels;
    MessageBar *m_age;
    MessageBar *m_system;
    PlainLabel *m_credentials;
    PreflightList *m_preflight;
    MessageBar *m_recordFault;
    CommandBox *m_command;
    BusyIndicator *m_waiting;
    PlainLabel *m_givenUp;
    std::unique_ptr<clientcheck::ClientWatch> m_watch;
    /// So that nobody is asked while an address is typed.
    QTimer m_settling;
    /// What is shown of the client's health, and whether nobody asked for it.
    std::optional<clientcheck::Verdict> m_shown;
    bool m_isShownByWait = false;
    std::stop_source m_stop;
    int m_run = 0;
    /// Questions of this run that are not answered yet.
    int m_pending = 0;
};

} // namespace broker::ui
