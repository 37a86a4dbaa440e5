// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/homesearch.h"

#include "sharing/stocktaking.h"
#include "snyk/client.h"
#include "snyk/pace.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace broker::sharing {

using organizations::LoadState;

namespace {

/// One of many calls may wait for its place for a long time.
constexpr snyk::RetryPolicy homePatience{3, std::chrono::milliseconds(500), std::chrono::minutes(30)};

} // namespace

QList<Home> homesOf(const QString &type, const Fingerprint &token, const QList<ManagedRow> &rows,
    const QList<records::TokenRecord> &records)
{
    QList<Home> homes;
    for (const ManagedRow &row : rows) {
        // What only the list has is not there any more.
        const bool isGone = row.record && !row.integration;
        if (row.managed == Managed::Unread || row.type != type || row.isBrokered == false || isGone)
            continue;
        const auto record = std::find_if(records.cbegin(), records.cend(),
            [&row](const records::TokenRecord &one) { return row.record == one.id; });
        homes.append({row, record != records.cend() && record->fingerprint != token});
    }
    std::stable_sort(homes.begin(), homes.end(), [](const Home &a, const Home &b) {
        return std::tuple(a.hasOtherToken, !a.row.isBrokered)
            < std::tuple(b.hasOtherToken, !b.row.isBrokered);
    });
    return homes;
}

struct HomeSearch::Asking
{
    Asking(const Workspace &workspace, const snyk::Region &region, const SnykCredential &credential)
        : pace(workspace.http.paceOf(credential))
        , client(workspace.http, workspace.clock, region.api, credential, homePatience)
    {
        client.spreadCalls();
    }

    snyk::Pace &pace;
    snyk::Client client;
};

HomeSearch::HomeSearch(const Workspace &workspace, organizations::OrgDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_directory(directory)
{
    connect(&m_directory, &organizations::OrgDirectory::stateChanged, this, &HomeSearch::onDirectoryChanged);
    connect(&m_directory, &organizations::OrgDirectory::appended, this, [this] {
        if (is<home::Listing>(m_state))
            Q_EMIT progressed();
    });
    connect(&m_survey, &Survey::progressed, this, &HomeSearch::progressed);
    connect(&m_survey, &Survey::changed, this, &HomeSearch::onSurveyChanged);
}

HomeSearch::~HomeSearch()
{
    // The client goes before the survey, which asks it.
    m_directory.disconnect(this);
    m_survey.disconnect(this);
    m_survey.clear();
}

void HomeSearch::look(const snyk::Region &region, const SnykCredential &credential, const QString &type,
    const StoredSurvey &known)
{
    if (isRunning())
        return;
    const Subject subject{region, credential.fingerprint(), type};
    if (m_subject != subject) {
        forget();
        m_isAgreed = false;
    }
    m_subject = subject;
    m_credential = credential;
    m_error.reset();
    takeOver(known);
    tell(home::Begin());
    // What was left is asked for; what was never begun, somebody else begins.
    if (m_directory.state() == LoadState::Stopped || m_directory.state() == LoadState::Failed)
        m_directory.resume();
    onDirectoryChanged();
}

void HomeSearch::takeOver(const StoredSurvey &known)
{
    if (known.regionId != m_subject->region.id || known.apiAddress != m_subject->region.api.toString())
        return;
    QHash<OrgId, Holdings> holdings;
    for (auto it = known.holdings.cbegin(); it != known.holdings.cend(); ++it) {
        // What was looked at here is newer, and what Snyk refused then it may show now.
        if (it->error || m_survey.holdings().contains(it.key()))
            continue;
        holdings.insert(it.key(), it.value());
        const QDateTime looked = known.looked.value(it.key());
        m_knownSince = m_knownSince ? std::min(*m_knownSince, looked) : looked;
    }
    m_survey.remember(holdings);
}

void HomeSearch::agree()
{
    m_isAgreed = true;
    if (!is<home::Offered>(m_state))
        return;
    tell(home::Agree());
    m_asking = std::make_unique<Asking>(m_workspace, m_subject->region, *m_credential);
    m_survey.start(m_asking->client, m_directory.organizations(), m_subject->type);
}

void HomeSearch::stop()
{
    tell(home::Stop());
}

void HomeSearch::forget()
{
    if (isRunning())
        return;
    m_survey.clear();
    m_knownSince.reset();
    m_error.reset();
}

void HomeSearch::tell(const home::Event &event)
{
    const auto following = home::next(m_state, event);
    if (!following)
        return;
    m_state = *following;
    if (!isRunning()) {
        if (!is<home::Offered>(m_state))
            m_credential.reset();
        m_survey.stop();
        // Not from within a call of its own.
        if (m_asking) {
            QMetaObject::invokeMethod(
                this, [asking = std::shared_ptr<Asking>(std::move(m_asking))] {}, Qt::QueuedConnection);
        }
    }
    Q_EMIT changed();
}

void HomeSearch::onDirectoryChanged()
{
    if (!is<home::Listing>(m_state))
        return;
    switch (m_directory.state()) {
    case LoadState::Complete:
    case LoadState::Short:
        onListed();
        break;
    case LoadState::Failed:
        m_error = m_directory.error();
        tell(home::Refused());
        break;
    case LoadState::Stopped:
        tell(home::Stop());
        break;
    case LoadState::Idle:
    case LoadState::Loading:
        break;
    }
}

void HomeSearch::onListed()
{
    const bool isMany = total() - done() > mostUnasked;
    if (isMany && !m_isAgreed) {
        tell(home::ListedMany());
        return;
    }
    tell(home::Listed());
    m_asking = std::make_unique<Asking>(m_workspace, m_subject->region, *m_credential);
    m_survey.start(m_asking->client, m_directory.organizations(), m_subject->type);
}

void HomeSearch::onSurveyChanged()
{
    if (m_survey.progress() == Survey::Progress::Complete) {
        tell(home::AllLooked());
    } else if (m_survey.progress() == Survey::Progress::Failed) {
        m_error = m_survey.error();
        tell(home::Refused());
    }
}

int HomeSearch::done() const
{
    const QList<snyk::Organization> &all = m_directory.organizations();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [this](const snyk::Organization &one) { return m_survey.holdings().contains(one.id); }));
}

int HomeSearch::refused() const
{
    const QList<snyk::Organization> &all = m_directory.organizations();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [this](const snyk::Organization &one) {
        return m_survey.holdings().value(one.id).error.has_value();
    }));
}

std::chrono::milliseconds HomeSearch::remaining() const
{
    if (!m_subject)
        return std::chrono::milliseconds::zero();
    // The same for everybody who asks Snyk with this credential.
    const snyk::PaceLimits limits
        = m_credential ? m_workspace.http.paceOf(*m_credential).limits() : snyk::PaceLimits();
    return Survey::timeFor(limits, total() - done()) + silence();
}

std::optional<Headway::Outlook> HomeSearch::outlook()
{
    return m_asking ? m_survey.outlook(m_asking->pace, m_workspace.clock.nowUtc()) : std::nullopt;
}

std::chrono::milliseconds HomeSearch::silence() const
{
    return m_asking ? m_asking->pace.silence(m_workspace.clock.nowUtc()) : std::chrono::milliseconds::zero();
}

QList<Home> HomeSearch::homes(const Fingerprint &token) const
{
    if (!m_subject)
        return {};
    const QList<records::TokenRecord> records = m_workspace.records.records();
    const QList<ManagedRow> rows
        = managedRows(m_subject->region.id, m_directory.organizations(), m_survey.holdings(), records);
    return homesOf(m_subject->type, token, rows, records);
}

} // namespace broker::sharing
