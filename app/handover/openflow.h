// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/diskthread.h"
#include "core/eventqueue.h"
#include "handover/opening.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

namespace broker::handover {

/// Runs the machine of opening.h: reads the file, asks the keychain for the own key, unlocks in a thread of
/// its own. What was opened is in the audit journal before it is told. Borrows the workspace's parts.
class OpenFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenFlow)

public:
    explicit OpenFlow(const Workspace &workspace, QObject *parent = nullptr);
    /// Waits for an unlocking under way, which takes a second, and reports nothing more.
    ~OpenFlow() override;

    [[nodiscard]] const State &state() const noexcept { return m_state; }
    /// Of the last one that was opened; as it was given.
    [[nodiscard]] const QString &path() const noexcept { return m_path; }

    /// Reads it at once, at most `largestFile` bytes.
    void open(const QString &path);
    void enterPassphrase(const Secret &passphrase);
    /// After the keychain could not be read.
    void retry();
    /// Gives up waiting for the keychain.
    void stopWaiting();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void enterState();
    void fetchKey();
    void unlock(const Unlocking &state);
    void note(const Opened &opened) const;

    Workspace m_workspace;
    QString m_path;
    State m_state;
    EventQueue<Event> m_events;
    /// Goes after what awaits it: work that is cancelled then is nobody's.
    DiskThread m_thread{QStringLiteral("opening a hand-over")};
    Await m_key;
    Await m_unlocking;
};

} // namespace broker::handover
