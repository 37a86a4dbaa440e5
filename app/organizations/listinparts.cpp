// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/listinparts.h"

#include "snyk/client.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace broker::organizations {

namespace {

constexpr int pageSize = 100;

int pagesFor(int organizations)
{
    return std::max(1, (organizations + pageSize - 1) / pageSize);
}

} // namespace

std::optional<QList<snyk::OrgQuery>> partsOf(
    const snyk::GroupList &groups, const snyk::Memberships &memberships)
{
    if (!groups.isComplete || !memberships.isComplete)
        return std::nullopt;
    struct Sized
    {
        GroupId group;
        int size;
    };
    QList<Sized> parts;
    int pagesOfParts = pagesFor(memberships.personal);
    int organizations = memberships.personal;
    int longest = pagesOfParts;
    const QSet<GroupId> ids
        = groups.ids + QSet<GroupId>(memberships.sizes.keyBegin(), memberships.sizes.keyEnd());
    for (const GroupId &id : ids) {
        const int size = memberships.sizes.value(id);
        parts.append({id, size});
        organizations += size;
        pagesOfParts += pagesFor(size);
        longest = std::max(longest, pagesFor(size));
    }
    const int rounds = std::max(longest, (pagesOfParts + partsAtATime - 1) / partsAtATime);
    if (2 * rounds > pagesFor(organizations))
        return std::nullopt;
    std::sort(parts.begin(), parts.end(), [](const Sized &a, const Sized &b) {
        return a.size != b.size ? a.size > b.size : a.group < b.group;
    });
    QList<snyk::OrgQuery> queries;
    for (const Sized &part : std::as_const(parts))
        queries.append({{}, {}, pageSize, part.group, false});
    queries.append({{}, {}, pageSize, std::nullopt, true});
    return queries;
}

ListInParts::ListInParts(snyk::Client &client, QList<snyk::OrgQuery> parts, int mostPages, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_waiting(std::move(parts))
    , m_mostPages(mostPages)
{ }

void ListInParts::start()
{
    for (int i = 0; i < partsAtATime; ++i)
        startNext();
}

void ListInParts::startNext()
{
    if (m_waiting.isEmpty())
        return;
    m_running.push_back(std::make_unique<Part>(m_waiting.takeFirst(), m_mostPages));
    loadPage(*m_running.back());
}

void ListInParts::loadPage(Part &part)
{
    part.call.start(
        this, [&](std::stop_token stop) { return m_client.orgs(part.query, std::move(stop)); },
        [this, &part](const Result<snyk::OrgPage, snyk::ApiError> &page) { onPage(part, page); });
}

void ListInParts::onPage(Part &part, const Result<snyk::OrgPage, snyk::ApiError> &page)
{
    using Next = snyk::PageTrail::Next;
    const Next next = page ? part.pages.after(page->nextCursor) : Next::Endless;
    if (next == Next::Endless) {
        m_running.clear();
        m_waiting.clear();
        Q_EMIT failed();
        return;
    }
    m_unreadable += page->unreadable;
    if (next == Next::Page) {
        part.query.cursor = page->nextCursor;
        loadPage(part);
    } else {
        std::erase_if(m_running, [&part](const auto &running) { return running.get() == &part; });
        startNext();
    }
    // Whoever is told may have no more use for this.
    const QPointer<ListInParts> self(this);
    const bool isLast = m_running.empty();
    Q_EMIT arrived(page->organizations);
    if (isLast && self)
        Q_EMIT complete();
}

} // namespace broker::organizations
