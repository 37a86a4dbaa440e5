// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/result.h"
#include "snyk/apierror.h"
#include "snyk/model.h"
#include "snyk/pagetrail.h"
#include "snyk/requests.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace broker::snyk {
class Client;
}

namespace broker::organizations {

/// The parts of GET /rest/orgs that together are the whole list: one for each group, the largest first, and
/// one for the organizations in no group. Nothing when they are not known to be the whole, or would not come
/// clearly sooner than the list by itself. Pure.
///
/// How the whole is known. Snyk documents `group_id` and `is_personal` as filters of that very list, and "in
/// no group" as what personal means: each organization is in exactly one part, if its group is among those
/// asked for. An organization is seen either by belonging to it, and then v1's GET /orgs has it and its
/// group, or by a role in its group, and then GET /rest/groups has the group. So both have to be complete.
/// Should the list show a group that neither has named, the parts are given up.
[[nodiscard]] std::optional<QList<snyk::OrgQuery>> partsOf(
    const snyk::GroupList &groups, const snyk::Memberships &memberships);

/// How many parts come at the same time, beside the list itself: as many connections as are kept.
inline constexpr int partsAtATime = 5;

/// Loads parts of the list at the same time. Ends with `complete` or `failed`, once; borrows the client.
class ListInParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListInParts)

public:
    ListInParts(snyk::Client &client, QList<snyk::OrgQuery> parts, int mostPages, QObject *parent);

    void start();
    /// Entries that could not be read.
    [[nodiscard]] int unreadable() const noexcept { return m_unreadable; }

Q_SIGNALS:
    void arrived(const QList<broker::snyk::Organization> &organizations);
    /// Every part has come to its end.
    void complete();
    /// One part cannot be read to its end: the others are not the whole.
    void failed();

private:
    struct Part
    {
        Part(snyk::OrgQuery what, int mostPages)
            : query(std::move(what))
            , pages(mostPages)
        { }
        snyk::OrgQuery query;
        snyk::PageTrail pages;
        Await call;
    };

    void startNext();
    void loadPage(Part &part);
    void onPage(Part &part, const Result<snyk::OrgPage, snyk::ApiError> &page);

    snyk::Client &m_client;
    QList<snyk::OrgQuery> m_waiting;
    std::vector<std::unique_ptr<Part>> m_running;
    int m_mostPages;
    int m_unreadable = 0;
};

} // namespace broker::organizations
