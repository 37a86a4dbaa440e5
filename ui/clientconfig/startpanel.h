// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientwatch.h"
#include "clientconfig/draft.h"
#include "clientconfig/runnote.h"
#include "clientconfig/tokenfetch.h"
#include "clientrun/clientrunner.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class CommandBox;
class MessageBar;
class PlainLabel;

/// Runs the client on this computer: shows what will be done, does it when it is told to, and shows how far
/// it is, until the client is connected. A client that was started runs on when the window is closed. What
/// was started, replaced and stopped is noted in the audit journal as it is told.
///
/// objectNames: startPanel, engineNote, startCommandsShown, startClientButton, stopClientButton, startBusy,
/// startBar, replaceClientButton, clientLog.
class StartPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPanel)

public:
    /// The transport and the parts of the workspace are borrowed and outlive the panel.
    StartPanel(const Workspace &workspace, clientcheck::ClientTransport &transport,
        const records::TokenRecord &record, const clientrun::EngineHost &host, QWidget *parent = nullptr);
    /// What is under way ends halfway.
    ~StartPanel() override;

    /// Whether something is under way that would be broken off now.
    [[nodiscard]] bool isBusy() const;
    /// What the running client, or the one that is being started, was made of; nothing before the first.
    [[nodiscard]] const std::optional<clientconfig::Draft> &planned() const noexcept { return m_planned; }
    void setDraft(const clientconfig::Draft &draft);
    /// How often the client is asked whether it is there; for tests.
    void setPace(const clientcheck::wait::Pace &pace);
    [[nodiscard]] const clientrun::run::State &state() const noexcept { return m_runner.state(); }

Q_SIGNALS:
    /// A client was started, as planned.
    void started();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void start(bool isInPlace);
    /// The runner keeps the plan of what is under way or runs.
    void takePlan();
    void refresh();
    /// From what cannot be pressed any more; to the log while neither can.
    void moveFocus(bool canStart, bool canStop);
    void showState();
    [[nodiscard]] static audit::Action actionOf(RunStep step);
    void noteStep();
    void note(const RunNote &what) const;
    void showFault();
    void showWatch();
    void showGivenUp();
    void showTaken(const clientrun::run::Taken &taken);
    void watch();
    /// Nothing is left to be entered.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString noteOnEngine() const;

    const Workspace m_workspace;
    clientcheck::ClientTransport &m_transport;
    records::TokenRecord m_record;
    std::optional<clientconfig::Draft> m_draft;
    /// The draft as the runner has it; the form may be another client by now.
    std::optional<clientconfig::Draft> m_planned;
    clientrun::ClientRunner m_runner;
    std::unique_ptr<clientcheck::ClientWatch> m_watch;
    TokenFetch m_fetch;
    PlainLabel *m_note;
    CommandBox *m_commands;
    QPushButton *m_start;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
    MessageBar *m_bar;
    QPlainTextEdit *m_log;
    /// What is shown of the state, so that it is said once.
    clientrun::run::State m_shown;
    /// Why the last start has failed, while it is shown.
    std::optional<clientrun::Fault> m_fault;
    /// What the journal was asked about last.
    clientrun::run::State m_noted;
    /// The log has the focus until Start or Stop can be pressed again.
    bool m_isFocusLent = false;
};

} // namespace broker::ui
