// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "snyk/apierror.h"
#include "snyk/model.h"
#include "snyk/pagetrail.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace broker::snyk {
class Client;
}

namespace broker::organizations {

enum class LoadState {
    Idle,
    Loading,
    Complete,
    Short, ///< came to its end, with fewer than Snyk counts, see OrgDirectory::missing
    Stopped, ///< by the user; what came so far stays
    Failed, ///< what came so far stays
};

/// Name, slug and id in one case, for a list that is searched with each letter typed: what contains
/// `needle.toCaseFolded()` matches.
[[nodiscard]] QString searchTextOf(const snyk::Organization &organization);

/// True when name, slug or id contain `needle`, ignoring case; an empty needle matches all.
[[nodiscard]] bool matches(const snyk::Organization &organization, const QString &needle);

class ListInParts;

/// The organizations that a token sees, streamed in page by page. Order of arrival; nothing twice. Borrows
/// the client, which must outlive the load.
///
/// A long list is asked for twice: page after page as ever, and in parts that come at the same time, where
/// those are known to be the whole, see partsOf. Whichever ends first has everything. When the parts fail,
/// nothing is lost but their time.
class OrgDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgDirectory)

public:
    explicit OrgDirectory(QObject *parent = nullptr);

    /// With 100 organizations each. A list that has more, or that leads back to a page it has had, ends as
    /// `Failed`.
    static constexpr int mostPages = 1000;
    /// A list no longer than this comes just as soon without parts.
    static constexpr int pagesBeforeParts = 3;

    /// Forgets everything and starts with the first page.
    void load(snyk::Client &client);
    /// The same, and what the roles permit comes with the organizations where Snyk tells it. Where it does
    /// not take that question, the list comes without.
    void loadWithRoles(snyk::Client &client);
    /// Goes on where a stop or a failure interrupted; one that is short is asked for once more.
    void resume();
    void stop();
    /// The client goes: nothing more is asked through it, and what has come stays.
    void leaveClient();
    /// Another one of the same account, through which `resume` goes on.
    void useClient(snyk::Client &client) { m_client = &client; }
    /// Forgets everything, and the client.
    void clear();
    /// Asks Snyk for names that contain the text while pages are still coming; what it finds joins
    /// the list. Does nothing when the list is complete, or for fewer than 2 characters. A newer
    /// search replaces the one under way.
    void searchOnServer(const QString &nameContains);

    [[nodiscard]] const QList<snyk::Organization> &organizations() const noexcept { return m_organizations; }
    [[nodiscard]] LoadState state() const noexcept { return m_state; }
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }
    [[nodiscard]] int unreadable() const noexcept { return m_unreadable; }
    /// So many more are counted by Snyk than have come; of a list that is at its end. Snyk is asked for its
    /// count where the list is long, see pagesBeforeParts.
    [[nodiscard]] int missing() const noexcept;
    /// The group's name, or enough of its id to tell groups apart: names come later than the
    /// organizations, and not for everybody.
    [[nodiscard]] QString groupName(const GroupId &group) const;
    [[nodiscard]] bool isSearchingOnServer() const noexcept { return m_searchCall.isRunning(); }

Q_SIGNALS:
    void aboutToReset();
    void reset();
    /// Rows were added at the end.
    void appended();
    void groupNamesChanged();
    /// State, error or the server search changed. New rows alone say `appended`.
    void stateChanged();

private:
    void loadPage();
    void onPage(const snyk::OrgPage &page);
    void loadGroups();
    void considerParts();
    void loadInParts(const snyk::Memberships &memberships);
    void leaveParts();
    [[nodiscard]] bool isCovered(const snyk::Organization &organization) const;
    void searchFor(const QString &needle);
    void append(const QList<snyk::Organization> &page);
    void setState(LoadState state);

    snyk::Client *m_client = nullptr;
    QList<snyk::Organization> m_organizations;
    QSet<OrgId> m_known;
    std::optional<snyk::GroupList> m_groups;
    bool m_groupsAsked = false;
    bool m_membershipsAsked = false;
    bool m_withRoles = false;
    /// Groups that the parts cover; whoever sees another one gives the parts up.
    QSet<GroupId> m_coveredGroups;
    ListInParts *m_parts = nullptr;
    int m_pageCount = 0;
    /// By Snyk, in v1's list of memberships; nothing as long as it was not asked.
    int m_counted = 0;
    QString m_cursor;
    snyk::PageTrail m_pages{mostPages};
    LoadState m_state = LoadState::Idle;
    std::optional<snyk::ApiError> m_error;
    int m_unreadable = 0;
    Await m_pageCall;
    Await m_searchCall;
    Await m_groupCall;
    Await m_membershipCall;
};

} // namespace broker::organizations
