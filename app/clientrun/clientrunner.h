// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientrun/enginecall.h"
#include "clientrun/enginehost.h"
#include "clientrun/runlog.h"
#include "clientrun/runstate.h"
#include "core/await.h"
#include "core/secret.h"

#include <QObject>
#include <QTimer>

namespace broker::clientrun {

/// Starts a client on this computer with Docker or Podman, follows its log, and stops it. Does nothing that
/// it was not told to. A client that was started runs on when this goes.
class ClientRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientRunner)

public:
    ClientRunner(EngineHost host, QObject *parent = nullptr);
    ~ClientRunner() override;

    /// The client that the next commands are about. While something is under way, or a client runs, that one
    /// stays, and false is returned.
    bool setPlan(const clientconfig::LocalRun &plan);
    [[nodiscard]] const clientconfig::LocalRun &plan() const noexcept { return m_plan; }
    [[nodiscard]] const EngineHost &host() const noexcept { return m_host; }
    [[nodiscard]] const run::State &state() const noexcept { return m_state; }

    /// Asks the engine whether the client is there already.
    void look();
    /// `variables` in the form of an env-file. `known` are the secrets in it, which no line of the log may
    /// show. `isInPlace`: instead of what has its name.
    void start(const Secret &variables, const QList<Secret> &known, bool isInPlace = false);
    void stop();

Q_SIGNALS:
    void changed();
    /// One line of what the engine or the client says, fit to be shown.
    void logged(const QString &line);

private:
    void dispatch(const run::Event &event);
    void enter();
    void make(const run::Call &call);
    void failToHandOver();
    /// No line is shown before it is known what must not be in it.
    void followLog();
    void learnSecrets();
    void readLog();
    void setKnown(const QList<Secret> &known);
    void beginLog(bool isTimed);
    [[nodiscard]] QString logSince() const;
    [[nodiscard]] EngineCall::Said said();
    void logRest();
    void log(const QStringList &lines);
    [[nodiscard]] std::shared_ptr<const EnvHandover> handover();

    EngineHost m_host;
    clientconfig::LocalRun m_plan;
    run::State m_state;
    RunLog m_output;
    RunLog m_errors;
    /// Of the client that was started here; empty for one that ran before.
    QList<Secret> m_given;
    /// Whether the running container's own secrets are known.
    bool m_isLearnt = false;
    /// Until the client has them.
    Secret m_variables;
    Await m_call;
    Await m_logCall;
    QTimer m_logPause;
};

} // namespace broker::clientrun
