// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apiaccess.h"
#include "core/httpsurl.h"
#include "organizations/orgdirectory.h"
#include "sharing/job.h"
#include "sharing/jobjournal.h"
#include "sharing/preview.h"
#include "sharing/selection.h"
#include "sharing/selectionstore.h"
#include "sharing/stocktaking.h"
#include "sharing/survey.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace broker::ui {

/// One run of "Set up for several organizations": what was chosen so far, and the parts that do the work.
/// The pages show it and talk to nothing else. Borrows the workspace's parts, the journal and the store.
///
/// Must not be destroyed while its job is working, see sharing::Job.
class SharingSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharingSession)

public:
    struct Parts
    {
        const Workspace &workspace;
        sharing::JobJournal &journal;
        sharing::SelectionStore &selections;
        /// The token that the window is opened for, if it can be shared: the user has said so, and sharing
        /// it is what the window begins with.
        std::optional<records::TokenRecord> from = {};
        /// From the command line: the address to begin with.
        std::optional<HttpsUrl> apiOverride = {};
        /// What was chosen elsewhere.
        sharing::Beginning beginning = {};
        /// Borrowed; what is known of organizations before they are looked at here.
        sharing::Stocktaking *stocktaking = nullptr;
        /// The user has said what for; otherwise a job that is not finished comes first.
        bool isForNewJob = false;
        /// The token that happens to be selected where the window is opened: it begins in its region, and
        /// where one is to be shared that one is offered first, and no more.
        std::optional<RecordId> selected = {};
    };

    explicit SharingSession(const Parts &parts, QObject *parent = nullptr);
    ~SharingSession() override;

    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }
    [[nodiscard]] QDateTime nowUtc() const { return m_workspace.clock.nowUtc(); }
    [[nodiscard]] sharing::SelectionStore &selections() const noexcept { return m_selections; }

    /// Another one takes its place with another region, see `accessReplaced`.
    [[nodiscard]] ApiAccess &access() const noexcept { return *m_access; }
    void chooseRegion(const snyk::Region &region);

    /// Jobs of the journal as it is now, newest first.
    [[nodiscard]] QList<sharing::StoredJob> storedJobs() const { return m_journal.load().jobs; }
    [[nodiscard]] bool isForNewJob() const noexcept { return m_isForNewJob; }
    /// The job that the user goes on with, or looks at; nothing for a new one. Its region is chosen with it.
    /// False when its file names no region, or two: nothing may be sent there, and nothing is chosen.
    bool chooseStored(const std::optional<sharing::StoredJob> &job);
    [[nodiscard]] const std::optional<sharing::StoredJob> &stored() const noexcept { return m_stored; }

    [[nodiscard]] organizations::OrgDirectory &organizations() noexcept { return m_organizations; }
    /// The name of a group, or enough of its id to tell it apart; see `groupsNamed`. To be called as long as
    /// this lives.
    [[nodiscard]] std::function<QString(const GroupId &)> groupNames() const;
    /// Loads them; call when signed in. Does nothing when they are there already.
    void loadOrganizations();
    [[nodiscard]] const sharing::Selection &selection() const noexcept { return m_selection; }
    void setChosen(const QList<OrgId> &organizations, bool isChosen);
    void setExclusions(const QList<sharing::Exclusion> &exclusions);
    void setSelection(const sharing::Selection &selection);
    /// Of the organizations that were loaded.
    [[nodiscard]] QList<snyk::Organization> chosen() const;

    /// Null where nobody takes stock.
    [[nodiscard]] sharing::Stocktaking *stocktaking() const noexcept { return m_stocktaking; }
    /// What the inventory found in this region; null where nobody has looked.
    [[nodiscard]] const sharing::StoredSurvey *inventory() const;

    /// Tokens of the list that can be shared in this region.
    [[nodiscard]] QList<records::TokenRecord> sources() const;
    /// Where the chosen organizations are: a token is shared inside one group only.
    struct ChosenPlaces
    {
        QSet<OrgId> organizations;
        QHash<GroupId, int> inGroup;

        /// How many of them can share the token.
        [[nodiscard]] int beside(const records::TokenRecord &source) const;
    };
    [[nodiscard]] ChosenPlaces chosenPlaces() const;
    /// The place among `sources` of the one to offer first: what was wished for, then what is selected, then
    /// the first that can be shared with any of the chosen ones. -1 where there is none.
    [[nodiscard]] int firstSource(
        const QList<records::TokenRecord> &sources, const ChosenPlaces &places) const;
    [[nodiscard]] const sharing::Wish &wish() const noexcept { return m_wish; }
    void wishToShare(const records::TokenRecord &source);
    void wishForEach(const QString &integrationType);
    void setSwitchesDirect(bool switches);
    void setTriesWithoutEdit(bool tries);

    /// The job that is to be taken back: what follows is about that, until `plan`.
    void takeBack();
    /// A new job is planned.
    void plan();
    [[nodiscard]] bool isTakingBack() const noexcept { return m_undone.has_value(); }
    [[nodiscard]] sharing::Way way() const noexcept;
    /// Of what is planned, or taken back: the catalogue key, and where a shared token comes from.
    [[nodiscard]] QString integrationType() const;
    [[nodiscard]] std::optional<records::Target> source() const;

    [[nodiscard]] sharing::Survey &survey() noexcept { return m_survey; }
    /// Looks at what is chosen and not known yet.
    void startSurvey();
    /// Forgets what is known first: it may be old.
    void surveyAgain();
    /// See Survey::outlook; and how long of that nothing is asked, because Snyk wants a pause.
    [[nodiscard]] std::optional<sharing::Headway::Outlook> surveyOutlook();
    [[nodiscard]] std::chrono::milliseconds surveySilence() const;
    [[nodiscard]] const sharing::Preview &preview() const noexcept { return m_preview; }

    /// Makes the job that the preview shows, and begins. Does nothing without a sign-in.
    void begin();
    /// Makes the stored job without beginning: to look at it, or to go on with it later.
    void open();
    /// With the present API token.
    void signJobIn();
    /// Null before.
    [[nodiscard]] sharing::Job *job() const noexcept { return m_job.get(); }
    /// Takes the job out of the journal: it cannot be taken back any more.
    [[nodiscard]] Result<bool, records::RecordError> forgetJob();

Q_SIGNALS:
    /// `access` is another object.
    void accessReplaced();
    /// Of `access`.
    void accessChanged();
    /// Somebody else signed in than was signed in before: the organizations are others.
    void accountChanged();
    void selectionChanged();
    void previewChanged();
    /// Groups have other names.
    void groupsNamed();
    /// Before the present job goes, and when another one is there.
    void jobReplaced();

private:
    void makeAccess(const snyk::Region &region);
    void onAccessChanged();
    void onSignedIn(const access::Session &session);
    /// Of a job that was not planned here, whose groups nobody has asked about.
    void askForGroupNames();
    void makePreview();
    [[nodiscard]] sharing::JobSpeed speed() const;
    /// Of the token, in the organization that is cloned from.
    [[nodiscard]] snyk::Permission editAtSource() const;
    [[nodiscard]] QList<snyk::Organization> surveyed() const;
    void setJob(std::unique_ptr<sharing::Job> job);

    Workspace m_workspace;
    sharing::JobJournal &m_journal;
    sharing::SelectionStore &m_selections;
    sharing::Stocktaking *m_stocktaking;
    std::optional<records::TokenRecord> m_from;
    std::optional<RecordId> m_selected;
    bool m_isForNewJob;
    std::unique_ptr<ApiAccess> m_access;
    std::unique_ptr<snyk::Client> m_surveyClient;
    /// Of the one whose organizations these are.
    QString m_account;
    /// Nobody was signed in any more before it had looked at everything.
    bool m_isSurveyCut = false;
    organizations::OrgDirectory m_organizations;
    snyk::GroupNames m_groupNames;
    Await m_groupCall;
    sharing::Selection m_selection;
    sharing::Wish m_wish;
    sharing::Survey m_survey;
    sharing::Preview m_preview;
    std::optional<sharing::StoredJob> m_stored;
    std::optional<sharing::StoredJob> m_undone;
    std::unique_ptr<sharing::Job> m_job;
};

} // namespace broker::ui
