// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/diskthread.h"
#include "core/eventqueue.h"
#include "core/patientread.h"
#include "handover/opening.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace broker::handover {

/// Runs the machine of opening.h: reads the file, asks the keychain for the own key, unlocks, and waits for
/// none of them in its own thread. What was opened is noted in the audit journal as it is told. Borrows the
/// workspace's parts.
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

    /// At most `largestFile` bytes.
    void open(const QString &path);
    /// How long a drive may take; for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
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
    void read();
    void fetchKey();
    void unlock(const Unlocking &state);
    void note(const Opened &opened) const;

    Workspace m_workspace;
    QString m_path;
    State m_state;
    EventQueue<Event> m_events;
    std::chrono::milliseconds m_patience{std::chrono::seconds(8)};
    PatientRead m_files;
    /// Goes after what awaits it: work that is cancelled then is nobody's.
    DiskThread m_thread{QStringLiteral("opening a hand-over")};
    Await m_reading;
    Await m_key;
    Await m_unlocking;
};

} // namespace broker::handover
