// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/snykcredential.h"
#include "organizations/orgdirectory.h"
#include "records/tokenrecord.h"
#include "sharing/homephase.h"
#include "sharing/managed.h"
#include "sharing/survey.h"
#include "sharing/surveyfile.h"
#include "snyk/region.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace broker::sharing {

/// An integration that the token of an existing client may be of.
struct Home
{
    ManagedRow row;
    /// The list has a token for it, and that is another one.
    bool hasOtherToken = false;

    friend bool operator==(const Home &, const Home &) = default;
};

/// Of one type of integration, from what was found: with Broker, or nobody tells. The likely ones first:
/// those that use Broker before those that may, and what has another token last; then as the rows are. Pure.
[[nodiscard]] QList<Home> homesOf(const QString &type, const Fingerprint &token,
    const QList<ManagedRow> &rows, const QList<records::TokenRecord> &records);

/// Looks which organizations an existing client may be for: those that have an integration of its type with
/// Broker.
///
/// Whose token the client has, Snyk tells nobody. v1's list of integrations is type and id, their settings
/// are those of pull requests, and REST's list has `has_broker` and no token (snyk/user-docs,
/// v1-api-spec.yaml and rest-spec.json). A Broker token is only in the answers of the calls that change
/// something: POST and PUT of an integration, and provision-token. None of these is made to find out: this
/// reads and nothing else, at the pace that Snyk allows, and asks nothing again that the inventory knows.
class HomeSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeSearch)

public:
    /// What is looked at without asking the user first: a few seconds' work.
    static constexpr int mostUnasked = 200;

    /// Borrows the directory, which is loading or will be.
    HomeSearch(const Workspace &workspace, organizations::OrgDirectory &directory, QObject *parent = nullptr);
    ~HomeSearch() override;

    /// Looks for integrations of the type, or goes on where it was stopped. Where it is another account or
    /// type than before, what was found is forgotten. `known` is what the inventory has, of whatever region.
    /// The credential is kept until that is over. Does nothing while it is running.
    void look(const snyk::Region &region, const SnykCredential &credential, const QString &type,
        const StoredSurvey &known);
    /// Looks at all of them, however many there are.
    void agree();
    void stop();
    /// What was found, so that all of it is asked anew. Not while it is running.
    void forget();

    [[nodiscard]] const home::State &state() const noexcept { return m_state; }
    [[nodiscard]] bool isRunning() const noexcept { return home::isRunning(m_state); }
    /// Organizations that are known so far, and of these: those that were looked at.
    [[nodiscard]] int total() const { return static_cast<int>(m_directory.organizations().size()); }
    [[nodiscard]] int done() const;
    /// Of those that were looked at: whose integrations Snyk does not show.
    [[nodiscard]] int refused() const;
    /// UTC, when the inventory looked at the one that it has not looked at for longest; nothing where nothing
    /// of it is used.
    [[nodiscard]] const std::optional<QDateTime> &knownSince() const noexcept { return m_knownSince; }
    /// For those that are left, at the pace that the limits allow.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// While it looks, see Survey::outlook.
    [[nodiscard]] std::optional<Headway::Outlook> outlook();
    /// How long nothing is asked, because Snyk wants a pause.
    [[nodiscard]] std::chrono::milliseconds silence() const;
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }
    /// What was found so far for a client with this token.
    [[nodiscard]] QList<Home> homes(const Fingerprint &token) const;

Q_SIGNALS:
    /// `state` is another.
    void changed();
    /// More was found, or listed; ten times a second at most.
    void progressed();

private:
    struct Asking;
    /// For whom and what the organizations were looked at.
    struct Subject
    {
        snyk::Region region;
        Fingerprint credential;
        QString type;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void tell(const home::Event &event);
    void takeOver(const StoredSurvey &known);
    void onDirectoryChanged();
    void onListed();
    void onSurveyChanged();

    Workspace m_workspace;
    organizations::OrgDirectory &m_directory;
    std::optional<Subject> m_subject;
    /// Until it is over.
    std::optional<SnykCredential> m_credential;
    bool m_isAgreed = false;
    home::State m_state = home::NotBegun();
    std::optional<snyk::ApiError> m_error;
    std::optional<QDateTime> m_knownSince;
    Survey m_survey;
    /// With whom it is asked; while looking only.
    std::unique_ptr<Asking> m_asking;
};

} // namespace broker::sharing
