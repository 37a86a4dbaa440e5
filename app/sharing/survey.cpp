// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/survey.h"

#include "integrations/inventory.h"
#include "snyk/client.h"

#include <algorithm>
#include <utility>

namespace broker::sharing {

namespace {

/// Enough for the pace when an answer takes half a second.
constexpr std::size_t mostAtATime = 24;
/// So many without an answer, one after the other, and the network is gone: nobody is going to answer the
/// thousands behind them.
constexpr int mostUnanswered = 2 * static_cast<int>(mostAtATime);
constexpr std::chrono::milliseconds surveyTellingPause{100};

/// The token is not accepted any more, or Snyk wants to be left alone for longer than anybody waits.
bool isForEverybody(const snyk::ApiError &error)
{
    return error.kind == snyk::ApiErrorKind::Unauthorized || error.kind == snyk::ApiErrorKind::RateLimited;
}

} // namespace

struct Survey::Look
{
    explicit Look(snyk::Organization of)
        : organization(std::move(of))
    { }

    snyk::Organization organization;
    Holdings holdings;
    Await call;
};

Survey::Survey(QObject *parent)
    : QObject(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(surveyTellingPause);
    connect(&m_tell, &QTimer::timeout, this, &Survey::progressed);
    m_clock.start();
}

Survey::~Survey() = default;

void Survey::start(
    snyk::Client &client, const QList<snyk::Organization> &organizations, const std::optional<QString> &type)
{
    m_looks.clear();
    m_client = &client;
    m_type = type;
    m_error.reset();
    m_waiting.clear();
    for (const snyk::Organization &organization : organizations) {
        // What could not be read before is tried again.
        const auto known = m_holdings.constFind(organization.id);
        if (known == m_holdings.cend() || known->error)
            m_waiting.append(organization);
    }
    m_unanswered = 0;
    m_total = static_cast<int>(organizations.size());
    m_left = static_cast<int>(m_waiting.size());
    m_progress = Progress::Running;
    m_headway.start(std::chrono::milliseconds(m_clock.elapsed()));
    Q_EMIT changed();
    pump();
}

void Survey::stop()
{
    if (isRunning())
        end(Progress::Stopped);
}

void Survey::clear()
{
    m_looks.clear();
    m_waiting.clear();
    m_holdings.clear();
    m_error.reset();
    m_total = 0;
    m_left = 0;
    end(Progress::Idle);
}

void Survey::remember(const QHash<OrgId, Holdings> &holdings)
{
    for (auto it = holdings.cbegin(); it != holdings.cend(); ++it)
        m_holdings.insert(it.key(), it.value());
}

void Survey::pump()
{
    // What ends at once would begin the next one from within itself, thousands of times.
    if (std::exchange(m_isPumping, true))
        return;
    while (isRunning() && !m_waiting.isEmpty() && m_looks.size() < mostAtATime)
        lookAt(m_waiting.takeFirst());
    m_isPumping = false;
    if (isRunning() && m_waiting.isEmpty() && m_looks.empty())
        end(Progress::Complete);
}

void Survey::lookAt(const snyk::Organization &organization)
{
    m_looks.push_back(std::make_unique<Look>(organization));
    Look &look = *m_looks.back();
    look.call.start(
        this, [&](std::stop_token stop) { return m_client->integrations(organization.id, std::move(stop)); },
        [this, &look](const Result<snyk::IntegrationList, snyk::ApiError> &list) {
            if (!list) {
                onLooked(look, Holdings{{}, std::nullopt, list.error()});
                return;
            }
            look.holdings.entries = list->entries;
            const bool isWorthAsking = m_type
                ? std::any_of(list->entries.cbegin(), list->entries.cend(),
                    [this](const snyk::IntegrationEntry &entry) { return entry.type == *m_type; })
                : !list->entries.isEmpty();
            if (isWorthAsking)
                askFlags(look);
            else
                onLooked(look, look.holdings);
        });
}

void Survey::askFlags(Look &look)
{
    look.call.start(
        this,
        [&](std::stop_token stop) {
            return m_client->restIntegrations(look.organization.id, std::move(stop));
        },
        [this, &look](const Result<snyk::RestIntegrations, snyk::ApiError> &found) {
            // Not offered everywhere: without an answer it is not known.
            Holdings holdings = look.holdings;
            if (found) {
                holdings.entries = integrations::allOf(holdings.entries, *found);
                holdings.flags = found->flags;
            }
            onLooked(look, holdings);
        });
}

void Survey::onLooked(const Look &look, Holdings holdings)
{
    const OrgId org = look.organization.id;
    std::erase_if(m_looks, [&look](const auto &running) { return running.get() == &look; });
    m_unanswered = holdings.error && holdings.error->httpStatus == 0 ? m_unanswered + 1 : 0;
    if (holdings.error && (isForEverybody(*holdings.error) || m_unanswered >= mostUnanswered)) {
        m_error = holdings.error;
        end(Progress::Failed);
        return;
    }
    m_holdings[org] = std::move(holdings);
    --m_left;
    m_headway.note(std::chrono::milliseconds(m_clock.elapsed()));
    Q_EMIT looked(org);
    if (!m_tell.isActive())
        m_tell.start();
    pump();
}

std::optional<Headway::Outlook> Survey::outlook(const snyk::Pace &pace, const QDateTime &nowUtc)
{
    if (!isRunning())
        return std::nullopt;
    const std::chrono::milliseconds now(m_clock.elapsed());
    m_headway.rest(now, pace.silence(nowUtc));
    return m_headway.outlook(now, m_left, timeFor(pace.limits(), m_left));
}

std::chrono::milliseconds Survey::timeFor(const snyk::PaceLimits &limits, int organizations)
{
    // The two questions about an organization are counted by themselves.
    return std::max(snyk::timeFor(limits, snyk::Api::V1, organizations),
        snyk::timeFor(limits, snyk::Api::Rest, organizations));
}

void Survey::end(Progress how)
{
    m_looks.clear();
    m_waiting.clear();
    m_tell.stop();
    m_progress = how;
    Q_EMIT progressed();
    Q_EMIT changed();
}

} // namespace broker::sharing
