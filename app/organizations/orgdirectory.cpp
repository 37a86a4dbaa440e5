// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/orgdirectory.h"

#include "snyk/client.h"

#include <algorithm>

namespace broker::organizations {

namespace {

/// A shorter search would bring most of the list anyway.
constexpr qsizetype shortestServerSearch = 2;

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

bool matches(const snyk::Organization &organization, const QString &needle)
{
    return organization.name.contains(needle, Qt::CaseInsensitive)
        || organization.slug.contains(needle, Qt::CaseInsensitive)
        || organization.id.toString().contains(needle, Qt::CaseInsensitive);
}

OrgDirectory::OrgDirectory(QObject *parent)
    : QObject(parent)
{ }

void OrgDirectory::clear()
{
    m_pageCall.drop();
    m_searchCall.drop();
    m_groupCall.drop();
    m_groupNames.clear();
    m_groupNamesAsked = false;
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

QString OrgDirectory::groupName(const GroupId &group) const
{
    constexpr qsizetype enoughToTellApart = 8;
    const auto name = m_groupNames.constFind(group);
    return name == m_groupNames.cend() ? group.toString().left(enoughToTellApart) : *name;
}

void OrgDirectory::loadGroupNames()
{
    const bool anyGroup = std::any_of(m_organizations.cbegin(), m_organizations.cend(),
        [](const snyk::Organization &organization) { return organization.group.has_value(); });
    if (m_groupNamesAsked || !anyGroup)
        return;
    m_groupNamesAsked = true;
    m_groupCall.start(
        this, [this](std::stop_token stop) { return m_client->groupNames(std::move(stop)); },
        [this](const Result<snyk::GroupNames, snyk::ApiError> &names) {
            // Not everybody may ask; the list is as good with ids.
            if (!names)
                return;
            m_groupNames = *names;
            Q_EMIT groupNamesChanged();
        });
}

void OrgDirectory::resume()
{
    if (m_client && (m_state == LoadState::Stopped || m_state == LoadState::Failed))
        loadPage();
}

void OrgDirectory::stop()
{
    if (m_state != LoadState::Loading)
        return;
    m_pageCall.drop();
    setState(LoadState::Stopped);
}

void OrgDirectory::loadPage()
{
    m_error.reset();
    setState(LoadState::Loading);
    snyk::OrgQuery query;
    query.cursor = m_cursor;
    m_pageCall.start(
        this, [&](std::stop_token stop) { return m_client->orgs(query, std::move(stop)); },
        [this](const Result<snyk::OrgPage, snyk::ApiError> &page) {
            if (page) {
                onPage(*page);
                return;
            }
            m_error = page.error();
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
    // Somebody may have reacted to the new rows by stopping or loading anew.
    if (m_state != LoadState::Loading || m_pageCall.isRunning())
        return;
    loadGroupNames();
    switch (next) {
    case Next::Page:
        loadPage();
        return;
    case Next::Nothing:
        setState(LoadState::Complete);
        return;
    case Next::Endless:
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
    if (worthAsking) {
        snyk::OrgQuery query;
        query.nameContains = needle;
        m_searchCall.start(
            this, [&](std::stop_token stop) { return m_client->orgs(query, std::move(stop)); },
            [this](const Result<snyk::OrgPage, snyk::ApiError> &page) {
                // A failed search takes nothing away: the pages are still coming, and report for themselves.
                if (page)
                    append(page->organizations);
                Q_EMIT stateChanged();
            });
    }
    if (wasSearching != m_searchCall.isRunning())
        Q_EMIT stateChanged();
}

void OrgDirectory::append(const QList<snyk::Organization> &page)
{
    QList<snyk::Organization> fresh;
    fresh.reserve(page.size());
    for (const snyk::Organization &organization : page) {
        if (m_known.contains(organization.id))
            continue;
        m_known.insert(organization.id);
        fresh.append(organization);
    }
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_organizations.size());
    Q_EMIT aboutToAppend(first, first + static_cast<int>(fresh.size()) - 1);
    m_organizations.append(fresh);
    Q_EMIT appended();
    Q_EMIT stateChanged();
}

void OrgDirectory::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace broker::organizations
