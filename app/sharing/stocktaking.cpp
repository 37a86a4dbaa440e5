// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/stocktaking.h"

#include "snyk/pace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::sharing {

using organizations::LoadState;
using std::chrono::milliseconds;

namespace {

/// One of very many calls may wait for its place for a long time.
constexpr snyk::RetryPolicy patient{3, milliseconds(500), std::chrono::minutes(30)};
/// What a crash costs is asked again. The file is written as a whole, so not often.
constexpr std::chrono::seconds saveEvery{20};

} // namespace

struct Stocktaking::Asking
{
    Asking(const Workspace &workspace, const snyk::Region &region, const SnykCredential &credential)
        : pace(workspace.http.paceOf(credential))
        , list(workspace.http, workspace.clock, region.api, credential, workspace.retry)
        , look(workspace.http, workspace.clock, region.api, credential, patient)
    {
        look.spreadCalls();
    }

    snyk::Pace &pace;
    snyk::Client list;
    snyk::Client look;
};

Stocktaking::Stocktaking(const Workspace &workspace, QString path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(std::move(path))
{
    m_save.setSingleShot(true);
    m_save.setInterval(saveEvery);
    connect(&m_save, &QTimer::timeout, this, &Stocktaking::save);
    connect(&m_workspace.records, &records::RecordStore::changed, this, [this] { m_heldNow.reset(); });
    connect(&m_directory, &organizations::OrgDirectory::appended, this, &Stocktaking::progressed);
    connect(&m_directory, &organizations::OrgDirectory::stateChanged, this, &Stocktaking::onDirectoryChanged);
    connect(&m_survey, &Survey::looked, this, &Stocktaking::onLooked);
    connect(&m_survey, &Survey::progressed, this, &Stocktaking::progressed);
    connect(&m_survey, &Survey::changed, this, &Stocktaking::onSurveyChanged);
}

Stocktaking::~Stocktaking()
{
    if (m_save.isActive())
        save();
    // The clients go before those who ask them.
    m_directory.disconnect(this);
    m_survey.disconnect(this);
    m_directory.clear();
    m_survey.clear();
}

void Stocktaking::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    m_reading.drop();
    take(loadSurvey(m_path));
}

void Stocktaking::take(std::optional<StoredSurvey> stored)
{
    if (!stored)
        return;
    m_known = std::move(*stored);
    m_state = m_known.isFinished ? stock::State(stock::Complete()) : stock::State(stock::Stopped());
}

void Stocktaking::readSoon()
{
    if (m_isLoaded || m_reading.isRunning())
        return;
    using Read = Result<std::optional<StoredSurvey>, records::RecordError>;
    m_reading.start(
        this,
        [this](const std::stop_token &) {
            return m_disk.run([path = m_path]() -> Read { return loadSurvey(path); });
        },
        [this](const Read &read) {
            if (!read)
                return;
            m_isLoaded = true;
            take(*read);
            Q_EMIT changed();
        });
}

Contradictions Stocktaking::contradictions() const
{
    return sharing::contradictions(m_known.regionId, m_known.organizations, m_known.holdings,
        m_workspace.records.records(), m_known.held);
}

const StoredSurvey &Stocktaking::known()
{
    load();
    return m_known;
}

const stock::State &Stocktaking::state()
{
    load();
    return m_state;
}

bool Stocktaking::isKnown(const QString &regionId)
{
    return !is<stock::NotBegun>(state()) && known().regionId == regionId;
}

void Stocktaking::begin(
    const snyk::Region &region, const SnykCredential &credential, const std::optional<GroupId> &group)
{
    load();
    if (isRunning())
        return;
    if (m_known.regionId != region.id || m_known.apiAddress != region.api.toString())
        m_known = {region.id, region.api.toString()};
    m_known.begun = m_workspace.clock.nowUtc();
    m_known.group = group;
    m_known.isFinished = false;
    m_known.seen.clear();
    start(region, credential);
}

void Stocktaking::goOn(const snyk::Region &region, const SnykCredential &credential)
{
    if (!isRunning() && isKnown(region.id) && m_known.apiAddress == region.api.toString())
        start(region, credential);
}

void Stocktaking::start(const snyk::Region &region, const SnykCredential &credential)
{
    m_error.reset();
    m_isListedAgain = false;
    m_survey.clear();
    // Perhaps of another region.
    m_heldNow.reset();
    m_asking = std::make_unique<Asking>(m_workspace, region, credential);
    tell(stock::Begin());
    // There may be others than at the last time.
    m_directory.loadWithRoles(m_asking->list);
}

void Stocktaking::stop()
{
    tell(stock::Stop());
}

void Stocktaking::tell(const stock::Event &event)
{
    const auto following = stock::next(m_state, event);
    if (!following)
        return;
    m_state = *following;
    if (is<stock::Complete>(m_state))
        m_known.isFinished = true;
    if (!isRunning()) {
        m_directory.stop();
        m_survey.stop();
        save();
        // Not from within a call of theirs. Whoever begins again from `changed` makes others.
        if (m_asking) {
            QMetaObject::invokeMethod(
                this, [asking = std::shared_ptr<Asking>(std::move(m_asking))] {}, Qt::QueuedConnection);
        }
    }
    Q_EMIT changed();
}

void Stocktaking::onDirectoryChanged()
{
    if (!is<stock::Listing>(m_state))
        return;
    // What Snyk counts and does not list is asked for once more, and then done without.
    const bool isShort = m_directory.state() == LoadState::Short;
    if (isShort && !std::exchange(m_isListedAgain, true)) {
        m_directory.resume();
    } else if (m_directory.state() == LoadState::Complete || isShort) {
        onListed();
    } else if (m_directory.state() == LoadState::Failed) {
        m_error = m_directory.error();
        tell(stock::Refused());
    } else {
        Q_EMIT progressed();
    }
}

void Stocktaking::onListed()
{
    QList<snyk::Organization> all = m_directory.organizations();
    QSet<OrgId> there;
    for (const snyk::Organization &organization : std::as_const(all))
        there.insert(organization.id);
    if (m_directory.missing() > 0) {
        // Perhaps one that was there before: it is not gone for that.
        for (const snyk::Organization &earlier : std::as_const(m_known.organizations)) {
            if (!there.contains(earlier.id))
                all.append(earlier);
            there.insert(earlier.id);
        }
    }
    m_known.organizations = all;
    const auto isGone = [&there](auto it) { return !there.contains(it.key()); };
    m_known.holdings.removeIf(isGone);
    m_known.looked.removeIf(isGone);
    m_known.held.removeIf(isGone);
    m_known.seen.intersect(there);

    QHash<OrgId, Holdings> seen;
    for (const OrgId &organization : std::as_const(m_known.seen))
        seen.insert(organization, m_known.holdings.value(organization));
    m_survey.remember(seen);
    tell(stock::Listed());
    if (m_asking)
        m_survey.start(m_asking->look, organizationsIn(all, m_known.group));
}

void Stocktaking::onLooked(const OrgId &organization)
{
    m_known.holdings.insert(organization, m_survey.holdings().value(organization));
    m_known.looked.insert(organization, m_workspace.clock.nowUtc());
    m_known.seen.insert(organization);
    if (!m_heldNow)
        m_heldNow = heldBy(m_known.regionId, m_workspace.records.records());
    m_known.held.insert(organization, m_heldNow->value(organization));
    if (!m_save.isActive())
        m_save.start();
}

void Stocktaking::onSurveyChanged()
{
    if (m_survey.progress() == Survey::Progress::Complete) {
        tell(stock::AllLooked());
    } else if (m_survey.progress() == Survey::Progress::Failed) {
        m_error = m_survey.error();
        tell(stock::Refused());
    }
}

void Stocktaking::save()
{
    m_save.stop();
    m_saving.start(
        this,
        [this](const std::stop_token &) {
            return m_disk.run([path = m_path, known = m_known] { return saveSurvey(path, known); });
        },
        [this](const Result<bool, records::RecordError> &saved) { onSaved(saved); },
        records::RecordError{records::RecordErrorKind::CannotWrite, m_path, {}});
}

void Stocktaking::onSaved(const Result<bool, records::RecordError> &saved)
{
    const bool wasUnsaved = m_unsaved.has_value();
    m_unsaved = saved ? std::nullopt : std::optional(saved.error());
    if (m_unsaved || wasUnsaved)
        Q_EMIT changed();
}

int Stocktaking::total()
{
    if (is<stock::Looking>(m_state))
        return m_survey.total();
    return is<stock::Listing>(m_state) ? 0 : knowledgeOf(known(), known().group).organizations;
}

int Stocktaking::done()
{
    if (is<stock::Looking>(m_state))
        return m_survey.done();
    if (is<stock::Listing>(m_state))
        return 0;
    int done = 0;
    for (const snyk::Organization &organization : organizationsIn(known().organizations, known().group))
        done += m_known.seen.contains(organization.id) ? 1 : 0;
    return done;
}

std::optional<Headway::Outlook> Stocktaking::outlook()
{
    return m_asking ? m_survey.outlook(m_asking->pace, m_workspace.clock.nowUtc()) : std::nullopt;
}

milliseconds Stocktaking::silence() const
{
    return m_asking ? m_asking->pace.silence(m_workspace.clock.nowUtc()) : milliseconds::zero();
}

} // namespace broker::sharing
