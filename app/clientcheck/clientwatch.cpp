// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientwatch.h"

#include "core/qfuturecontext.h"

#include <utility>

namespace broker::clientcheck {

namespace {

/// What there is to say of a wait, apart from how it goes on inside.
struct Said
{
    bool isWaiting = false;
    bool isGivenUp = false;
    /// Of what was found, and of trouble.
    std::optional<Verdict> verdict;

    friend bool operator==(const Said &, const Said &) = default;
};

Said saidOf(const wait::State &state)
{
    Said said{isWorking(state), is<wait::GivenUp>(state), std::nullopt};
    const wait::Course *course = wait::courseOf(state);
    if (course && course->isTrouble)
        said.verdict = course->last->verdict;
    if (const auto *found = as<wait::Found>(state))
        said.verdict = found->report.verdict;
    return said;
}

} // namespace

ClientWatch::ClientWatch(ClientTransport &transport, const Clock &clock, wait::Pace pace, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_pace(pace)
{
    m_time.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { dispatch(wait::event::PauseOver{now()}); });
}

ClientWatch::~ClientWatch() = default;

std::chrono::milliseconds ClientWatch::now() const
{
    return std::chrono::milliseconds(m_time.elapsed());
}

void ClientWatch::begin(const HealthQuestion &question)
{
    m_question = question;
    m_check.drop();
    dispatch(wait::event::Begin{now()});
}

void ClientWatch::end()
{
    m_check.drop();
    dispatch(wait::event::End{});
}

void ClientWatch::dispatch(const wait::Event &event)
{
    const Said before = saidOf(m_state);
    m_state = wait::next(m_state, event, m_pace).value_or(m_state);
    m_pause.stop();
    if (const auto *pausing = as<wait::Pausing>(m_state))
        m_pause.start(pausing->pause);
    if (std::holds_alternative<wait::event::Begin>(event) || saidOf(m_state) != before)
        Q_EMIT changed();
    // Whoever was told may have started over, or ended the wait.
    if (is<wait::Asking>(m_state) && !m_check.isRunning())
        ask();
}

void ClientWatch::ask()
{
    m_check.start(
        this,
        [this](std::stop_token stop) {
            return checkHealth(*this, m_transport, m_clock, *m_question, std::move(stop));
        },
        [this](const Result<HealthReport, CheckCancelled> &result) {
            if (result)
                dispatch(wait::event::Answered{*result, now()});
            else
                dispatch(wait::event::Lost{now()});
        });
}

} // namespace broker::clientcheck
