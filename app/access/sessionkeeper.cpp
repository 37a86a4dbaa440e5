// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"

#include "records/targetregion.h"
#include "settings/settings.h"
#include "snyk/accessgrant.h"
#include "snyk/pace.h"
#include "workspace/callpace.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace broker::access {

struct SessionKeeper::HeldGrant
{
    explicit HeldGrant(snyk::AccessGrant &grant)
        : user(grant)
    { }

    snyk::AccessGrant::User user;
};

SessionKeeper::SessionKeeper(
    snyk::Http &http, const Clock &clock, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_settings(settings)
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        endWhenIdle();
        lookLater();
    });
}

SessionKeeper::~SessionKeeper() = default;

void SessionKeeper::keep(const Session &session, Generation begun)
{
    if (begun != m_generation)
        return;
    m_sessions.removeIf([&session](const Session &kept) { return kept.region == session.region; });
    m_sessions.append(session);
    holdGrants();
    m_paces.insert(&m_http.paceOf(session.credential));
    keepToLimits();
    m_lastEnd.reset();
    m_lastActivity = m_clock.nowUtc();
    lookLater();
    Q_EMIT changed();
}

void SessionKeeper::keepInsteadOf(const Fingerprint &before, const Session &session, Generation begun)
{
    const auto there = sessionFor(session.region);
    const auto used = there ? std::optional(there->credential.fingerprint()) : std::nullopt;
    if (!used || *used == before || *used == session.credential.fingerprint())
        keep(session, begun);
}

std::optional<Session> SessionKeeper::sessionFor(const snyk::Region &region)
{
    endWhenIdle();
    for (const Session &kept : m_sessions) {
        if (kept.region == region)
            return kept;
    }
    return std::nullopt;
}

std::optional<Session> SessionKeeper::latest()
{
    endWhenIdle();
    return m_sessions.isEmpty() ? std::nullopt : std::optional(m_sessions.constLast());
}

QList<Session> SessionKeeper::all()
{
    endWhenIdle();
    return m_sessions;
}

std::optional<Session> SessionKeeper::sessionWith(const Fingerprint &credential, const snyk::Region &region)
{
    const auto kept = sessionFor(region);
    return kept && kept->credential.fingerprint() == credential ? kept : std::nullopt;
}

std::optional<Session> SessionKeeper::sessionOf(const records::TokenRecord &entry)
{
    const auto region = records::regionOf(entry.target);
    return region ? sessionWith(entry.fingerprint, *region) : std::nullopt;
}

void SessionKeeper::end(const SnykCredential &credential, const snyk::Region &region)
{
    const auto ended = m_sessions.removeIf(
        [&](const Session &kept) { return kept.credential == credential && kept.region == region; });
    if (ended == 0)
        return;
    holdGrants();
    Q_EMIT changed();
}

void SessionKeeper::signOut(End why)
{
    ++m_generation;
    m_http.dropAccessTokens();
    m_idle.stop();
    const bool wasAnyone = !m_sessions.isEmpty();
    m_sessions.clear();
    holdGrants();
    if (wasAnyone) {
        m_lastEnd = why;
        m_awayMinutes = m_settings.signOutMinutes.value();
    }
    // Before what takes over the session of another window hears that there is none.
    Q_EMIT signedOut();
    if (wasAnyone)
        Q_EMIT changed();
}

void SessionKeeper::noteActivity()
{
    // Who comes back after too long is not the one who went, for all we know.
    endWhenIdle();
    m_lastActivity = m_clock.nowUtc();
}

void SessionKeeper::keepToLimits()
{
    const snyk::PaceLimits set = paceLimitsIn(m_settings);
    for (snyk::Pace *pace : std::as_const(m_paces)) {
        snyk::PaceLimits limits = pace->limits();
        limits.v1PerMinute = set.v1PerMinute;
        limits.restPerMinute = set.restPerMinute;
        pace->setLimits(limits);
    }
}

void SessionKeeper::holdGrants()
{
    // Those that stay are held before the others are let go.
    std::vector<std::unique_ptr<HeldGrant>> held;
    for (const Session &kept : std::as_const(m_sessions)) {
        if (const OAuthClient *client = kept.credential.oauth())
            held.push_back(std::make_unique<HeldGrant>(m_http.grantOf(kept.region.api, *client)));
    }
    m_grants.swap(held);
}

void SessionKeeper::endWhenIdle()
{
    const auto left = timeLeft();
    if (!m_sessions.isEmpty() && left && *left <= std::chrono::milliseconds::zero())
        signOut(End::Idle);
}

std::optional<std::chrono::milliseconds> SessionKeeper::timeLeft() const
{
    const std::chrono::minutes limit(m_settings.signOutMinutes.value());
    if (limit == limit.zero())
        return std::nullopt;
    const std::chrono::milliseconds idle(m_lastActivity.msecsTo(m_clock.nowUtc()));
    // A clock that was set back tells nothing about how long it was.
    return idle < idle.zero() ? idle : limit - idle;
}

void SessionKeeper::lookLater()
{
    if (m_sessions.isEmpty())
        return;
    // Input puts the moment off without the timer being set anew: it finds that out when it comes.
    const auto left = timeLeft();
    m_idle.start(left ? std::clamp(*left, std::chrono::milliseconds(1), m_lookEvery) : m_lookEvery);
}

} // namespace broker::access
