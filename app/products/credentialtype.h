// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "products/ids.h"
#include "products/remark.h"
#include "snyk/authorization.h"

#include <QDate>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

// What is known of each kind of credential at a service: data, each figure and each list with the place it
// was read in. The words are in ui/presenters.
namespace broker::products {

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
    ListAndPullImages,
    ReadProjects,
    CreateIssues,
};

enum class NeedForm {
    Scope, ///< of the token; where the service names its scopes, the check compares them
    Permission, ///< of the token; the service does not name it
    Role, ///< of the account that the token belongs to
};

struct Need
{
    /// As the service itself writes it, not translated: "admin:repo_hook".
    QString name{};
    NeedForm form = NeedForm::Scope;
    NeedReason why = NeedReason::UseTheApi;
    QLatin1String source{};

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
    std::optional<int> mostDays{};
    QLatin1String source{};
};

namespace remark {
/// Make an account for it rather than use a person's.
inline constexpr Remark useOwnAccount("use-own-account");
} // namespace remark

/// What else the user has to know about it.
struct Note
{
    Remark remark{};
    std::optional<QDate> date{};
    QLatin1String source{};
};

/// The call that checks it (snyk/broker uses the same).
struct CheckCall
{
    /// Behind the address of the service's API.
    QLatin1String path{};
    QLatin1String source{};
};

/// The page where it is made.
struct CreationSpot
{
    /// Behind the address of the service's Web pages.
    QLatin1String path{};
    /// The parameters that fill in its name and its scopes; without them the user chooses there.
    QLatin1String nameParameter{};
    QLatin1String scopesParameter{};
    QLatin1String source{};
};

/// How a request signs in with it.
using SignIn = snyk::Authorization (*)(const QString &userName, const Secret &secret);

/// Everything known about one kind of credential at one service.
struct CredentialType
{
    CredentialKind kind{};
    /// People may have chosen it themselves, so that even a hash of it would tell too much; a user name
    /// belongs to it.
    bool isPassword = false;
    /// ClientType::key: the Broker client's image, and with it the variables it reads (snyk/broker).
    QLatin1String client{};
    QList<Need> needs{};
    Lifetime lifetime{};
    QList<Note> notes{};
    CheckCall check{};
    SignIn signIn = nullptr;
    /// Nothing for passwords: those are not made on a page of the service.
    std::optional<CreationSpot> page{};
    /// Well formed, and belongs to nobody: what practice mode fills in.
    QLatin1String practiceSecret{};
};

/// The names of the needed scopes.
[[nodiscard]] QStringList scopesIn(const QList<Need> &needs);

[[nodiscard]] snyk::Authorization asToken(const QString &userName, const Secret &secret);
[[nodiscard]] snyk::Authorization asBearer(const QString &userName, const Secret &secret);
[[nodiscard]] snyk::Authorization asUserAndPassword(const QString &userName, const Secret &secret);

} // namespace broker::products
