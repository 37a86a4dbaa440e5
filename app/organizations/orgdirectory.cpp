// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/orgdirectory.h"

#include "organizations/listinparts.h"
#include "snyk/client.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace broker::organizations {

namespace {

/// A shorter search would bring most of the list anyway.
constexpr qsizetype shortestServerSearch = 2;
constexpr int badRequest = 400;

snyk::ApiError endlessList(const HttpsUrl &api)
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::Malformed;
    error.host = api.host();
    error.detail
        = QStringLiteral("The list of organizations leads back to a page it has had, or has no end.");
    return error;
}

} // namespace

QString searchTextOf(const snyk::Organization &organization)
{
    // No needle has a line end in it.
    const QChar end = QLatin1Char('\n');
    // To fold the id, which has no capital letters, would cost as much as all the rest.
    const QString words = organization.name + end + organization.slug + end;
    return words.toCaseFolded() + organization.id.toString();
}

bool matches(const snyk::Organization &organization, const QString &needle)
{
    return searchTextOf(organization).contains(needle.toCaseFolded());
}

OrgDirectory::OrgDirectory(QObject *parent)
    : QObject(parent)
{ }

void OrgDirectory::clear()
{
    m_pageCall.drop();
    m_searchCall.drop();
    m_groupCall.drop();
    m_groups.reset();
    m_groupsAsked = false;
    m_membershipsAsked = false;
    m_withRoles = false;
    leaveParts();
    m_pageCount = 0;
    m_counted = 0;
    m_client = nullptr;
    Q_EMIT aboutToReset();
    m_organizations.clear();
    m_known.clear();
    Q_EMIT reset();
    m_cursor.clear();
    m_pages = snyk::PageTrail(mostPages);
    m_unreadable = 0;
    m_error.reset();
    setState(LoadState::Idle);
}

void OrgDirectory::load(snyk::Client &client)
{
    clear();
    m_client = &client;
    loadPage();
}

void OrgDirectory::loadWithRoles(snyk::Client &client)
{
    clear();
    m_client = &client;
    m_withRoles = true;
    loadPage();
}

QString OrgDirectory::groupName(const GroupId &group) const
{
    constexpr qsizetype enoughToTellApart = 8;
    const QString name = m_groups ? m_groups->names.value(group) : QString();
    return name.isEmpty() ? group.toString().left(enoughToTellApart) : name;
}

void OrgDirectory::loadGroups()
{
    const bool anyGroup = std::any_of(m_organizations.cbegin(), m_organizations.cend(),
        [](const snyk::Organization &organization) { return organization.group.has_value(); });
    if (m_groupsAsked || !anyGroup)
        return;
    m_groupsAsked = true;
    m_groupCall.start(
        this, [this](std::stop_token stop) { return m_client->groups(std::move(stop)); },
        [this](const Result<snyk::GroupList, snyk::ApiError> &groups) {
            // Not everybody may ask; the list is as good with ids.
            if (!groups)
                return;
            m_groups = *groups;
            Q_EMIT groupNamesChanged();
        });
}

void OrgDirectory::considerParts()
{
    if (m_pageCount < pagesBeforeParts || m_membershipsAsked || !m_groups || !m_groups->isComplete)
        return;
    m_membershipsAsked = true;
    m_membershipCall.start(
        this, [this](std::stop_token stop) { return m_client->memberships(std::move(stop)); },
        [this](const Result<snyk::Memberships, snyk::ApiError> &memberships) {
            if (!memberships || m_state != LoadState::Loading)
                return;
            m_counted = std::accumulate(
                memberships->sizes.cbegin(), memberships->sizes.cend(), memberships->personal);
            loadInParts(*memberships);
        });
}

void OrgDirectory::loadInParts(const snyk::Memberships &memberships)
{
    auto parts = partsOf(*m_groups, memberships);
    if (!parts)
        return;
    m_coveredGroups.clear();
    for (snyk::OrgQuery &part : *parts) {
        part.withRoles = m_withRoles;
        if (part.group)
            m_coveredGroups.insert(*part.group);
    }
    m_parts = new ListInParts(*m_client, *parts, mostPages, this);
    connect(m_parts, &ListInParts::arrived, this, &OrgDirectory::append);
    connect(m_parts, &ListInParts::failed, this, &OrgDirectory::leaveParts);
    connect(m_parts, &ListInParts::complete, this, [this] {
        // One may have come to them, or left them, meanwhile: then the list itself goes on to its end.
        const bool isWhole = m_known.size() + m_parts->unreadable() >= m_counted;
        if (isWhole) {
            m_pageCall.drop();
            m_unreadable = m_parts->unreadable();
        }
        leaveParts();
        if (isWhole)
            setState(LoadState::Complete);
    });
    const bool coversAll = std::all_of(m_organizations.cbegin(), m_organizations.cend(),
        [this](const snyk::Organization &organization) { return isCovered(organization); });
    if (coversAll)
        m_parts->start();
    else
        leaveParts();
}

bool OrgDirectory::isCovered(const snyk::Organization &organization) const
{
    return organization.group ? m_coveredGroups.contains(*organization.group) : organization.isPersonal;
}

void OrgDirectory::leaveParts()
{
    m_membershipCall.drop();
    if (!m_parts)
        return;
    m_parts->disconnect(this);
    std::exchange(m_parts, nullptr)->deleteLater();
}

void OrgDirectory::resume()
{
    if (!m_client || m_state == LoadState::Loading || m_state == LoadState::Complete)
        return;
    if (m_state == LoadState::Short) {
        m_pages = snyk::PageTrail(mostPages);
        m_unreadable = 0;
    }
    loadPage();
}

void OrgDirectory::stop()
{
    if (m_state != LoadState::Loading)
        return;
    m_pageCall.drop();
    leaveParts();
    setState(LoadState::Stopped);
}

void OrgDirectory::leaveClient()
{
    m_searchCall.drop();
    m_groupCall.drop();
    m_groupsAsked = m_groups.has_value();
    m_client = nullptr;
    stop();
}

void OrgDirectory::loadPage()
{
    if (std::exchange(m_error, std::nullopt) || m_state != LoadState::Loading)
        setState(LoadState::Loading);
    snyk::OrgQuery query;
    query.cursor = m_cursor;
    query.withRoles = m_withRoles;
    m_pageCall.start(
        this, [&](std::stop_token stop) { return m_client->orgs(query, std::move(stop)); },
        [this, wasWithRoles = m_withRoles](const Result<snyk::OrgPage, snyk::ApiError> &page) {
            if (page) {
                onPage(*page);
                return;
            }
            if (page.error().httpStatus == badRequest && wasWithRoles) {
                m_withRoles = false;
                leaveParts();
                loadPage();
                return;
            }
            m_error = page.error();
            leaveParts();
            setState(LoadState::Failed);
        });
}

void OrgDirectory::onPage(const snyk::OrgPage &page)
{
    using Next = snyk::PageTrail::Next;
    m_unreadable += page.unreadable;
    const Next next = m_pages.after(page.nextCursor);
    if (next != Next::Endless)
        m_cursor = page.nextCursor;
    append(page.organizations);
    // Somebody may have reacted to the new rows by stopping or loading again.
    if (m_state != LoadState::Loading || m_pageCall.isRunning())
        return;
    ++m_pageCount;
    loadGroups();
    switch (next) {
    case Next::Page:
        loadPage();
        considerParts();
        return;
    case Next::Nothing:
        leaveParts();
        setState(m_known.size() + m_unreadable < m_counted ? LoadState::Short : LoadState::Complete);
        return;
    case Next::Endless:
        leaveParts();
        m_error = endlessList(m_client->api());
        setState(LoadState::Failed);
        return;
    }
}

void OrgDirectory::searchOnServer(const QString &nameContains)
{
    const bool wasSearching = m_searchCall.isRunning();
    m_searchCall.drop();
    const QString needle = nameContains.trimmed();
    const bool worthAsking
        = m_client && m_state != LoadState::Complete && needle.size() >= shortestServerSearch;
    if (worthAsking)
        searchFor(needle);
    if (wasSearching != m_searchCall.isRunning())
        Q_EMIT stateChanged();
}

void OrgDirectory::searchFor(const QString &needle)
{
    snyk::OrgQuery query;
    query.nameContains = needle;
    query.withRoles = m_withRoles;
    m_searchCall.start(
        this, [&](std::stop_token stop) { return m_client->orgs(query, std::move(stop)); },
        [this, query](const Result<snyk::OrgPage, snyk::ApiError> &page) {
            // As for the pages: where roles are not told, it is asked without.
            if (!page && page.error().httpStatus == badRequest && query.withRoles) {
                m_withRoles = false;
                searchFor(query.nameContains);
                return;
            }
            // A failed search takes nothing away: the pages are still coming, and report for themselves.
            if (page)
                append(page->organizations);
            Q_EMIT stateChanged();
        });
}

void OrgDirectory::append(const QList<snyk::Organization> &page)
{
    QList<snyk::Organization> fresh;
    fresh.reserve(page.size());
    for (const snyk::Organization &organization : page) {
        if (m_parts && !isCovered(organization))
            leaveParts();
        if (m_known.contains(organization.id))
            continue;
        m_known.insert(organization.id);
        fresh.append(organization);
    }
    if (fresh.isEmpty())
        return;
    m_organizations.append(fresh);
    Q_EMIT appended();
}

int OrgDirectory::missing() const noexcept
{
    return m_state == LoadState::Short ? m_counted - static_cast<int>(m_known.size()) - m_unreadable : 0;
}

void OrgDirectory::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace broker::organizations
