// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/httpsurl.h"
#include "core/tokens.h"
#include "sharing/finding.h"
#include "sharing/headway.h"
#include "sharing/jobjournal.h"
#include "sharing/jobtime.h"
#include "sharing/rowstate.h"
#include "sharing/takeback.h"
#include "snyk/pace.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace broker::snyk {
class Client;
}

namespace broker::sharing {

/// Why a job has stopped by itself: what keeps every row from going on.
struct Obstacle
{
    enum class Kind {
        Journal, ///< the step cannot be noted, so nothing is asked of Snyk; see `record`
        Keychain, ///< a token is in hand that it does not take; see `vault`
        List, ///< the list of tokens cannot be written; see `record`
        SignIn, ///< Snyk does not accept the API token any more; see `api`
        Unlisted, ///< the token that it shares is not on the list any more, so no organization could be noted
    };

    Kind kind = Kind::Journal;
    std::optional<records::RecordError> record = {};
    std::optional<vault::VaultError> vault = {};
    std::optional<snyk::ApiError> api = {};
};

struct JobCounts
{
    int planned = 0;
    /// Looking, calling, issued, kept, recorded.
    int working = 0;
    int done = 0;
    int skipped = 0;
    int refused = 0;
    int unknown = 0;

    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

[[nodiscard]] JobCounts countsOf(const QList<RowState> &states);

/// Runs a plan: each row a state machine of its own, see rowstate.h, several at a time, at the pace that the
/// API key allows. Every call is in the journal before it leaves and is made once; what the journal does not
/// know the end of is looked at, and called again on the user's Retry alone. So a job that was killed goes on
/// from its journal; rows that have waited since are looked at before they are called, see isAsPlanned.
///
/// Must not be destroyed while `isWorking`: a token that is on its way would be lost. Ask to `pause` and wait
/// for `changed`. Borrows the journal and the workspace's parts.
class Job final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Job)

public:
    /// A new job, or one of the journal: nothing happens before `start`.
    Job(const Workspace &workspace, JobJournal &journal, StoredJob job, JobManner manner = {},
        QObject *parent = nullptr);
    ~Job() override;

    [[nodiscard]] const JobPlan &plan() const noexcept { return m_plan; }
    [[nodiscard]] const QList<RowState> &states() const noexcept { return m_states; }
    [[nodiscard]] const JobCounts &counts() const noexcept { return m_counts; }
    /// As the journal has it when it knows everything.
    [[nodiscard]] StoredJob stored() const { return {m_plan, m_states, m_retries}; }

    /// With whose API token; of the plan's region. Call before `start`, and again after a new sign-in: what
    /// has left comes to its end with the one before, everything after it is asked with this one.
    void signIn(const HttpsUrl &api, const SnykCredential &credential);
    /// Nobody is signed in any more: pauses, and goes on after the next `signIn` only.
    void signOut();

    /// Begins, or goes on. An obstacle is tried again. The first time, what the journal says of the job takes
    /// the place of the states that it was made with: they may be older.
    void start();
    /// What has not left is not sent; what has left comes to its end, see `isWorking`.
    void pause();
    /// A token that the keychain does not take, see isNotTaken: it is kept in memory, until the program ends.
    void keepInMemory(int row);
    /// The same for all of them and for those to come, and it goes on unless it is paused by then: the
    /// keychain is not asked any more. The journal knows first; when it cannot be written, nothing happens
    /// but the obstacle.
    void keepAllInMemory();
    /// The user has a token that the keychain does not take, or gives it up knowingly: it is not kept.
    void takenByUser(int row);
    /// Refused rows are to be called again, unknown ones where looking shows that it was not done; then it
    /// goes on. All the others stay. Not before `signIn`.
    void retry();

    /// Wanted to run, and not everything is over.
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// A call, the keychain, the list or the journal has not come to its end; that may be for a while after
    /// `pause`.
    [[nodiscard]] bool isWorking() const noexcept
    {
        return !m_calls.empty() || !m_kept.isEmpty() || !m_announced.isEmpty() || m_listing.isRunning()
            || m_noting.isRunning() || m_turning.isRunning();
    }
    /// A token ends with the program, see isUnstored.
    [[nodiscard]] bool holdsUnstoredToken() const;
    /// Rows whose token was not taken where it was to go, see isNotTaken.
    [[nodiscard]] QList<int> notTaken() const;
    /// See sharing::isAgain.
    [[nodiscard]] bool isAgain(int row) const;
    /// Every row is over.
    [[nodiscard]] bool isFinished() const noexcept { return m_counts.planned == 0 && m_counts.working == 0; }
    [[nodiscard]] const std::optional<Obstacle> &obstacle() const noexcept { return m_obstacle; }

    /// How fast rows come to their end, and when the last one does: to be asked once a second while it runs,
    /// or pauses of Snyk's that are shorter are missed. Before the first one it is what `jobTime` expects.
    [[nodiscard]] std::optional<Headway::Outlook> outlook();
    /// Snyk has refused because of too many calls: nothing is asked for so long.
    [[nodiscard]] std::chrono::milliseconds silence() const;

Q_SIGNALS:
    /// These rows have another state; a few times a second at most.
    void rowsChanged(const QList<int> &rows);
    /// Running, working, an obstacle, or the counts are others; as often.
    void changed();

private:
    /// What is awaited for one row: one thing at a time. What changes something goes on unheard.
    struct Call
    {
        Await await{Await::Abandoned::LetRun};
    };

    void dispatch(int row, const RowEvent &event);
    void enter(int row, const RowState &before, const RowState &after);
    /// With anything but what it was to be, see Done: that has been told when it went on the list.
    void end(int row, const RowState &before, const RowState &after);
    void note(int row);
    void flushNotes();
    void writeNotes(const QList<RowNote> &notes);
    void onNoted(const QList<RowNote> &notes, const JobJournal::Written &written);
    void beginOnDisk();
    void turnToMemory();
    /// Begins nothing more; who wants it to rest calls `pause`.
    void halt();
    void stopFor(const Obstacle &obstacle);
    void pumpSoon();
    void pump();
    void beginRows();
    [[nodiscard]] bool isSourceSure();
    void lookAtSource();
    void onSource(const Holdings &found);
    void announce(const QList<int> &rows);
    void callAnnounced(int row);
    [[nodiscard]] int underWay() const;
    [[nodiscard]] bool takeUp();
    void takeOver(const QList<RowState> &states);
    void stopUnsent();
    void ageWaiting();
    [[nodiscard]] bool waitsForSnyk();
    [[nodiscard]] int mostAtATime() const;
    [[nodiscard]] JobSpeed speed() const;
    /// Of those whose call nobody knows the end of.
    [[nodiscard]] std::chrono::milliseconds untilLastLook() const;
    void lookAgain();
    void call(int row);
    void look(int row);
    /// What the stores have of a row's token.
    struct Search
    {
        std::optional<KeptToken> token = {};
        /// Not when the keychain could not be asked.
        bool isComplete = true;
    };
    void lookIn(records::Storage storage, int row, const Search &search);
    void lookAtSnyk(int row, const Search &search);
    void onFound(int row, const Holdings &found, const Search &search);
    void store(int row);
    void write(int row);
    void listSoon();
    void listKept();
    void onListed(const QList<int> &rows, const records::RecordStore::Stored &listed);
    void audit(int row);
    void tellSoon();
    void tell();
    void dropFormerClients();
    [[nodiscard]] vault::VaultKey keyOf(const RowPlan &row) const;
    void seenTo();
    void removeUnwanted(int row);
    [[nodiscard]] QHash<OrgId, SkipReason> leftAlone() const;
    template <class Ask, class Told>
    void ask(int row, Ask call, Told told);

    Workspace m_workspace;
    JobJournal &m_journal;
    JobManner m_manner;
    JobPlan m_plan;
    QList<RowState> m_states;
    /// As in StoredJob.
    QHash<int, int> m_retries;
    JobCounts m_counts;
    bool m_isRunning = false;
    bool m_isOnDisk = false;
    bool m_isTakenUp = false;
    /// It has not rested since its rows were planned.
    bool m_isFresh = false;
    /// What is cloned is what was planned, as far as that can be told.
    bool m_isSourceSure = false;
    Await m_sourceCall;
    /// Of a job that is taken back, see leftAloneBy.
    QHash<OrgId, SkipReason> m_leftAlone;
    /// Rows of which the keychain may have a token that was kept elsewhere in the end.
    QSet<int> m_mayBeInKeychain;
    std::optional<Obstacle> m_obstacle;
    /// Once there is one, there always is: rows on their way ask for it.
    std::unique_ptr<snyk::Client> m_client;
    /// Of earlier sign-ins, as long as one of their calls may be on its way.
    std::vector<std::unique_ptr<snyk::Client>> m_formerClients;
    bool m_isSignedOut = false;
    snyk::Pace *m_pace = nullptr;

    std::deque<int> m_waiting;
    std::unordered_map<int, std::unique_ptr<Call>> m_calls;
    /// For the journal, which is told of one lot after the other: what has come meanwhile, and what is on its
    /// way to the disk. It is written even when nobody waits for it any more.
    QList<RowNote> m_notes;
    /// Those that wait for their entries in the audit journal, which come first.
    QList<RowNote> m_audited;
    Await m_noting{Await::Abandoned::LetRun};
    /// The plan, once more; and whether it goes on with that.
    bool m_goesOnInMemory = false;
    Await m_turning{Await::Abandoned::LetRun};
    /// Rows that are called as soon as the journal has it.
    QSet<int> m_announced;
    /// For the audit journal: many are written together.
    QList<audit::Entry> m_audits;
    /// Rows that go on the list next, and those that are on their way to it and into the audit journal.
    QList<int> m_kept;
    QSet<int> m_beingListed;
    Await m_listing{Await::Abandoned::LetRun};
    struct Looked
    {
        QElapsedTimer since;
        int times = 0;
    };
    QHash<int, Looked> m_looked;
    /// Unknown rows, and those to be looked at, before the job comes to its end.
    QSet<int> m_toLook;
    QTimer m_pump;
    QTimer m_list;
    QTimer m_tell;
    QSet<int> m_changedRows;
    Headway m_headway;
    QElapsedTimer m_clock;
};

} // namespace broker::sharing
