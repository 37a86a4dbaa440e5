// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/service.h"
#include "credentials/servicehost.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

// What the help texts say about each kind of credential: data, each figure and each list with the
// place it was read in. The words are in ui/presenters.
namespace broker::credentials {

/// What the Broker client, or Snyk through it, does with a permission.
enum class NeedReason {
    ReadCodeAndPushFixes,
    ReadSettings,
    FindRepositories,
    FindOrganizations,
    ManageWebhooks, ///< Snyk is told of pull requests and pushes
    OpenPullRequests,
    ReportChecks, ///< the result at a pull request
    UseTheApi, ///< one scope that opens all that is needed
    ReadPackages,
    ReadProjects,
    CreateIssues,
};

enum class NeedForm {
    Scope, ///< of the token; where the service tells its scopes, the check compares them
    Permission, ///< of the token, which the service does not tell
    Role, ///< of the account that the token belongs to
};

struct Need
{
    /// As the service itself writes it, not translated: "admin:repo_hook".
    QString name;
    NeedForm form = NeedForm::Scope;
    NeedReason why = NeedReason::UseTheApi;
    QString source;

    friend bool operator==(const Need &, const Need &) = default;
};

/// How long a credential may live at most.
enum class LifetimeRule {
    Unlimited, ///< as long as the account's password
    UnlimitedUnlessPolicy, ///< an organization may limit it, see `mostDays`
    AtMost, ///< `mostDays`
    ChosenAtCreation, ///< no figure is known
    ServerPolicy, ///< optional, administrators may require an end
};

struct Lifetime
{
    LifetimeRule rule = LifetimeRule::Unlimited;
    std::optional<int> mostDays = {};
    QString source = {};
};

/// What the user has to know beside.
enum class NoteTopic {
    AuthorizeForSso, ///< after creation, for each organization that uses SAML single sign-on
    EndOfGlobalTokens, ///< tokens for all organizations stop working on `date`
    FixedOnceSet, ///< neither permissions nor end can be changed later
    UseOwnAccount, ///< make an account for it rather than use a person's
    EndsAtMidnightUtc, ///< the day itself is no longer covered
};

struct Note
{
    NoteTopic topic = NoteTopic::UseOwnAccount;
    std::optional<QDate> date = {};
    QString source = {};
};

/// The call that checks it (snyk/broker uses the same).
struct CheckCall
{
    /// Behind ServiceHost::api.
    QString path;
    QString source;
};

struct CredentialType
{
    CredentialKind kind = CredentialKind::GitHubClassicToken;
    QList<Need> needs;
    Lifetime lifetime;
    QList<Note> notes;
    CheckCall check;
};

/// Everything known about this kind of credential at this service. `kind` fits the service.
[[nodiscard]] CredentialType typeOf(Service service, CredentialKind kind);

/// The page where it is made.
struct CreationPage
{
    QUrl url;
    /// Whether name and scopes are filled in by the address; otherwise the user chooses them there.
    bool isPrefilled = false;
    QString source;
};

/// Nothing for passwords: those are not made on a page of the service. `tokenName` is what the token
/// is to be called where the service takes that.
[[nodiscard]] std::optional<CreationPage> creationPage(
    const ServiceHost &host, CredentialKind kind, const QString &tokenName);

/// Found scopes against needed ones.
struct ScopeComparison
{
    QStringList missing;
    /// Not needed and not part of a needed one.
    QStringList excessive;

    friend bool operator==(const ScopeComparison &, const ScopeComparison &) = default;
};
[[nodiscard]] ScopeComparison compareScopes(const QList<Need> &needs, const QStringList &found);

} // namespace broker::credentials
