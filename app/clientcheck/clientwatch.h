// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientcheck.h"
#include "clientcheck/clientwait.h"
#include "core/await.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace broker::clientcheck {

/// Waits for a client: asks it again and again until it is there, nobody waits any more, or the time is over.
/// At most one question at a time. Nothing secret is sent.
class ClientWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientWatch)

public:
    /// The transport and the clock are borrowed and outlive the watch.
    ClientWatch(
        ClientTransport &transport, const Clock &clock, wait::Pace pace = {}, QObject *parent = nullptr);
    /// Gives up a question under way.
    ~ClientWatch() override;

    /// Begins anew, also while it waits for another one.
    void begin(const HealthQuestion &question);
    /// Does nothing while nobody waits.
    void end();

    [[nodiscard]] const wait::State &state() const noexcept { return m_state; }
    [[nodiscard]] bool isWaiting() const { return isWorking(m_state); }

Q_SIGNALS:
    /// What there is to say may be another thing now: not for every question and every pause.
    void changed();

private:
    void dispatch(const wait::Event &event);
    void ask();
    [[nodiscard]] std::chrono::milliseconds now() const;

    ClientTransport &m_transport;
    const Clock &m_clock;
    wait::Pace m_pace;
    wait::State m_state;
    std::optional<HealthQuestion> m_question;
    QElapsedTimer m_time;
    QTimer m_pause;
    Await m_check;
};

} // namespace broker::clientcheck
