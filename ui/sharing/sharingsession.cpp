// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingsession.h"

#include "records/targetregion.h"
#include "sharing/takeback.h"
#include "workspace/callpace.h"

#include <algorithm>
#include <utility>

namespace broker::ui {

using namespace sharing;
using records::TokenRecord;

namespace {

/// One of very many calls may wait for its place for a long time.
constexpr snyk::RetryPolicy patient{3, std::chrono::milliseconds(500), std::chrono::minutes(30)};

snyk::Region firstRegion(const SharingSession::Parts &parts)
{
    if (parts.from) {
        if (const auto region = records::regionOf(parts.from->target))
            return *region;
    }
    if (const auto selected = parts.selected ? parts.workspace.records.find(*parts.selected) : std::nullopt) {
        if (const auto region = records::regionOf(selected->target))
            return *region;
    }
    if (const auto region = records::regionOf(parts.beginning.regionId, parts.beginning.apiAddress))
        return *region;
    if (parts.apiOverride)
        return snyk::regionForApi(*parts.apiOverride);
    const auto kept = access::rememberedToken(parts.workspace.settings);
    if (kept && !parts.workspace.practice)
        return kept->region;
    return snyk::knownRegions().constFirst();
}

} // namespace

SharingSession::SharingSession(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_workspace(parts.workspace)
    , m_journal(parts.journal)
    , m_selections(parts.selections)
    , m_stocktaking(parts.stocktaking)
    , m_from(parts.from)
    , m_selected(parts.selected)
    , m_isForNewJob(parts.isForNewJob)
{
    makeAccess(firstRegion(parts));
    m_selection.chosen = QSet<OrgId>(parts.beginning.chosen.cbegin(), parts.beginning.chosen.cend());
    if (!m_wish.source && !parts.beginning.integrationType.isEmpty())
        wishForEach(parts.beginning.integrationType);
    connect(&m_organizations, &organizations::OrgDirectory::groupNamesChanged, this,
        &SharingSession::groupsNamed);
    connect(&m_survey, &Survey::progressed, this, &SharingSession::makePreview);
    connect(&m_survey, &Survey::changed, this, &SharingSession::makePreview);
}

SharingSession::~SharingSession() = default;

void SharingSession::makeAccess(const snyk::Region &region)
{
    m_access = std::make_unique<ApiAccess>(m_workspace, region);
    connect(m_access.get(), &ApiAccess::changed, this, &SharingSession::onAccessChanged);
    const QString type = m_wish.integrationType;
    m_wish = {};
    m_wish.regionId = region.id;
    m_wish.apiAddress = region.api.toString();
    m_wish.practice = m_workspace.practice;
    // The same way every time, whatever is on the list: one token each works in every group and without a
    // token that is there already, and a leak concerns one organization. A token is shared where the user has
    // opened the window for it, or says so here; never because one happens to be on the list, or selected.
    m_wish.way = Way::Each;
    if (m_from && canBeShared(*m_from, region.id))
        wishToShare(*m_from);
    else if (!type.isEmpty())
        wishForEach(type);
    // Another window may have signed in.
    onAccessChanged();
}

void SharingSession::chooseRegion(const snyk::Region &region)
{
    if (region == m_access->region())
        return;
    m_organizations.clear();
    m_survey.stop();
    m_survey.clear();
    m_surveyClient.reset();
    m_account.clear();
    m_groupCall.drop();
    m_groupNames.clear();
    setSelection({});
    const std::unique_ptr<ApiAccess> before = std::move(m_access);
    before->disconnect(this);
    makeAccess(region);
    Q_EMIT accessReplaced();
    Q_EMIT accessChanged();
}

void SharingSession::onAccessChanged()
{
    const auto session = m_access->session();
    if (session && !m_surveyClient) {
        m_surveyClient = std::make_unique<snyk::Client>(
            m_workspace.http, m_workspace.clock, session->region.api, session->credential, patient);
        m_surveyClient->spreadCalls();
        onSignedIn(*session);
        if (m_job)
            askForGroupNames();
    } else if (!session) {
        m_groupCall.drop();
        m_isSurveyCut = m_isSurveyCut || m_survey.isRunning();
        m_survey.stop();
        if (m_access->isSignedOut())
            m_organizations.leaveClient();
        else
            m_organizations.clear();
        m_surveyClient.reset();
    }
    // What has left comes to its end, as ever.
    if (m_access->isSignedOut() && !session && m_job)
        m_job->signOut();
    Q_EMIT accessChanged();
}

void SharingSession::onSignedIn(const access::Session &session)
{
    const bool isAnother = !m_account.isEmpty() && m_account != session.self.id;
    m_account = session.self.id;
    if (isAnother) {
        m_organizations.clear();
        m_survey.clear();
        Q_EMIT accountChanged();
    } else if (m_organizations.state() != organizations::LoadState::Idle) {
        m_organizations.useClient(*m_access->client());
        m_organizations.resume();
        if (m_isSurveyCut)
            startSurvey();
    }
    m_isSurveyCut = false;
}

bool SharingSession::chooseStored(const std::optional<StoredJob> &job)
{
    m_stored.reset();
    if (!job)
        return true;
    if (job->plan.rows.isEmpty())
        return false;
    const auto region = records::regionOf(targetOf(job->plan, job->plan.rows.constFirst()));
    if (!region)
        return false;
    chooseRegion(*region);
    m_stored = job;
    return true;
}

void SharingSession::loadOrganizations()
{
    if (m_access->client() && m_organizations.state() == organizations::LoadState::Idle)
        m_organizations.loadWithRoles(*m_access->client());
}

std::function<QString(const GroupId &)> SharingSession::groupNames() const
{
    return [this](const GroupId &group) {
        const QString name = m_groupNames.value(group);
        return name.isEmpty() ? m_organizations.groupName(group) : name;
    };
}

void SharingSession::askForGroupNames()
{
    if (!m_access->client() || !m_groupNames.isEmpty() || m_groupCall.isRunning()
        || m_organizations.state() != organizations::LoadState::Idle)
        return;
    m_groupCall.start(
        this, [this](std::stop_token stop) { return m_access->client()->groups(std::move(stop)); },
        [this](const Result<snyk::GroupList, snyk::ApiError> &groups) {
            // Not everybody may ask: then a group is told by its id.
            if (!groups)
                return;
            m_groupNames = groups->names;
            Q_EMIT groupsNamed();
        });
}

void SharingSession::setChosen(const QList<OrgId> &organizations, bool isChosen)
{
    for (const OrgId &organization : organizations) {
        if (isChosen)
            m_selection.chosen.insert(organization);
        else
            m_selection.chosen.remove(organization);
    }
    Q_EMIT selectionChanged();
}

void SharingSession::setExclusions(const QList<Exclusion> &exclusions)
{
    m_selection.exclusions = exclusions;
    Q_EMIT selectionChanged();
}

void SharingSession::setSelection(const Selection &selection)
{
    m_selection = selection;
    Q_EMIT selectionChanged();
}

QList<snyk::Organization> SharingSession::chosen() const
{
    return effective(m_selection, m_organizations.organizations());
}

const StoredSurvey *SharingSession::inventory() const
{
    const bool isKnown = m_stocktaking && m_stocktaking->isKnown(m_access->region().id);
    return isKnown && !m_stocktaking->known().looked.isEmpty() ? &m_stocktaking->known() : nullptr;
}

QList<TokenRecord> SharingSession::sources() const
{
    QList<TokenRecord> sources;
    for (const TokenRecord &record : m_workspace.records.records()) {
        if (canBeShared(record, m_access->region().id))
            sources.append(record);
    }
    return sources;
}

int SharingSession::ChosenPlaces::beside(const TokenRecord &source) const
{
    const auto &group = source.target.org.group;
    // It has the token already.
    return group ? inGroup.value(*group) - (organizations.contains(source.target.org.id) ? 1 : 0) : 0;
}

SharingSession::ChosenPlaces SharingSession::chosenPlaces() const
{
    ChosenPlaces places;
    for (const snyk::Organization &each : chosen()) {
        places.organizations.insert(each.id);
        if (each.group)
            ++places.inGroup[*each.group];
    }
    return places;
}

int SharingSession::firstSource(const QList<TokenRecord> &sources, const ChosenPlaces &places) const
{
    const auto placeOf = [&sources](const auto &isIt) {
        const auto found = std::find_if(sources.cbegin(), sources.cend(), isIt);
        return found == sources.cend() ? -1 : static_cast<int>(found - sources.cbegin());
    };
    const auto isUseful = [&places](const TokenRecord &each) { return places.beside(each) > 0; };
    int place = placeOf([this](const TokenRecord &each) { return each.id == m_wish.sourceRecord; });
    if (place < 0)
        place = placeOf([&](const TokenRecord &each) { return each.id == m_selected && isUseful(each); });
    if (place < 0)
        place = placeOf(isUseful);
    return place < 0 && !sources.isEmpty() ? 0 : place;
}

void SharingSession::wishToShare(const TokenRecord &source)
{
    m_wish.way = Way::Share;
    m_wish.integrationType = source.target.integrationType;
    m_wish.source = source.target;
    m_wish.sourceRecord = source.id;
    m_wish.sourceToken = source.fingerprint;
    m_wish.switchesDirect = false;
}

void SharingSession::wishForEach(const QString &integrationType)
{
    m_wish.way = Way::Each;
    m_wish.integrationType = integrationType;
    m_wish.source.reset();
    m_wish.sourceRecord.reset();
    m_wish.sourceToken.reset();
    m_wish.switchesDirect = false;
}

void SharingSession::setSwitchesDirect(bool switches)
{
    m_wish.switchesDirect = switches;
    makePreview();
}

void SharingSession::setTriesWithoutEdit(bool tries)
{
    m_wish.triesWithoutEdit = tries;
    makePreview();
}

void SharingSession::takeBack()
{
    if (m_job)
        m_undone = m_job->stored();
    else
        m_undone = m_stored;
    m_stored.reset();
}

void SharingSession::plan()
{
    m_undone.reset();
}

Way SharingSession::way() const noexcept
{
    return m_undone ? Way::TakeBack : m_wish.way;
}

QString SharingSession::integrationType() const
{
    return m_undone ? m_undone->plan.integrationType : m_wish.integrationType;
}

std::optional<records::Target> SharingSession::source() const
{
    return m_undone ? m_undone->plan.source : m_wish.source;
}

QList<snyk::Organization> SharingSession::surveyed() const
{
    if (!m_undone)
        return chosen();
    QList<snyk::Organization> organizations;
    organizations.reserve(m_undone->plan.rows.size());
    for (const RowPlan &row : m_undone->plan.rows)
        organizations.append({row.org.id, row.org.name, row.org.slug, row.org.group, false});
    return organizations;
}

void SharingSession::startSurvey()
{
    if (!m_surveyClient)
        return;
    m_preview = {};
    m_survey.start(*m_surveyClient, surveyed(), integrationType());
    makePreview();
}

void SharingSession::surveyAgain()
{
    m_survey.stop();
    m_survey.clear();
    startSurvey();
}

std::optional<Headway::Outlook> SharingSession::surveyOutlook()
{
    const auto session = m_access->session();
    return session ? m_survey.outlook(m_workspace.http.paceOf(session->credential), nowUtc()) : std::nullopt;
}

std::chrono::milliseconds SharingSession::surveySilence() const
{
    const auto session = m_access->session();
    return session && m_survey.isRunning() ? m_workspace.http.paceOf(session->credential).silence(nowUtc())
                                           : std::chrono::milliseconds::zero();
}

void SharingSession::makePreview()
{
    // Ten times a second, for thousands of organizations, it would be made for nobody.
    if (m_survey.isRunning()) {
        Q_EMIT previewChanged();
        return;
    }
    m_wish.editAtSource = editAtSource();
    m_wish.listed
        = listedTokens(m_access->region().id, m_wish.integrationType, m_workspace.records.records());
    const auto session = m_access->session();
    m_preview = m_undone ? previewOfTakeBack(*m_undone, m_survey.holdings(), speed(),
                    {m_journal.load().jobs, m_workspace.records.records()})
                         : previewOf(m_wish, surveyed(), m_survey.holdings(), speed());
    Q_EMIT previewChanged();
}

JobSpeed SharingSession::speed() const
{
    JobSpeed speed;
    if (const auto session = m_access->session()) {
        const snyk::Pace &pace = m_workspace.http.paceOf(session->credential);
        speed.limits = pace.limits();
        speed.roundTrip = pace.roundTrip().value_or(speed.roundTrip);
    } else {
        speed.limits = paceLimitsIn(m_workspace.settings);
    }
    if (m_workspace.storageForNew() == records::Storage::Memory)
        speed.keeping = std::chrono::milliseconds::zero();
    return speed;
}

snyk::Permission SharingSession::editAtSource() const
{
    const QList<snyk::Organization> &known = m_organizations.organizations();
    const auto source = std::find_if(known.cbegin(), known.cend(),
        [this](const snyk::Organization &each) { return m_wish.source && each.id == m_wish.source->org.id; });
    return source == known.cend() ? snyk::Permission::Untold : source->permissions.edit;
}

void SharingSession::begin()
{
    if (!m_access->session())
        return;
    const JobPlan plan
        = m_undone ? takeBackPlanOf(*m_undone, m_preview, nowUtc()) : planOf(m_wish, m_preview, nowUtc());
    setJob(std::make_unique<Job>(m_workspace, m_journal, StoredJob{plan, {}}));
    // What was found is old as soon as something is changed.
    m_survey.clear();
    signJobIn();
    m_job->start();
}

void SharingSession::open()
{
    if (!m_stored)
        return;
    // It may have gone on since it was chosen, in this very window: only the disk knows what was called.
    if (std::optional<StoredJob> now = m_journal.find(m_stored->plan.id))
        m_stored = std::move(*now);
    setJob(std::make_unique<Job>(m_workspace, m_journal, *m_stored));
    askForGroupNames();
}

void SharingSession::signJobIn()
{
    const auto session = m_access->session();
    if (m_job && session)
        m_job->signIn(session->region.api, session->credential);
}

void SharingSession::setJob(std::unique_ptr<Job> job)
{
    const std::unique_ptr<Job> before = std::exchange(m_job, std::move(job));
    Q_EMIT jobReplaced();
}

Result<bool, records::RecordError> SharingSession::forgetJob()
{
    if (!m_job)
        return true;
    return m_journal.remove(m_job->plan().id);
}

} // namespace broker::ui
