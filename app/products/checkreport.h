// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "products/ids.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

// What a service says about a credential.
namespace broker::products {

/// Found scopes against needed ones.
struct ScopeComparison
{
    QStringList missing;
    /// Not needed and not part of a needed one.
    QStringList excessive;

    friend bool operator==(const ScopeComparison &, const ScopeComparison &) = default;
};

/// What is known about when a credential expires.
enum class ExpiryKnowledge {
    NotTold, ///< the service does not say
    Never, ///< the service says that it has none
    At, ///< see CheckReport::expires
};

/// The service knows the credential and accepts it.
struct CheckReport
{
    /// Whose it is; plain bounded text, empty when the service does not say.
    QString account;
    /// Nothing when the service does not name the scopes of this kind.
    std::optional<QStringList> scopes;
    ScopeComparison comparison;
    ExpiryKnowledge expiry = ExpiryKnowledge::NotTold;
    /// UTC.
    std::optional<QDateTime> expires;
    /// The service hides what belongs to organizations that the token is not authorized for.
    bool lacksSsoForSome = false;

    friend bool operator==(const CheckReport &, const CheckReport &) = default;
};

enum class CheckProblem {
    // No answer: normal where only the Broker client's machine reaches the service. Go on unchecked.
    NoNetwork,
    HostNotFound,
    ConnectionRefused,
    ProxyFailed,
    ProxyLoginRequired,
    Timeout,
    ConnectionLost,
    Cancelled,
    // No answer that may be trusted
    TlsUnavailable,
    TlsUntrusted, ///< see `certificate`: a company's own authority, or an interception
    NotTls, ///< what answers does not speak it, or refuses to
    // An answer, but not of the service
    RedirectRefused, ///< to `redirectHost`; the credential was not sent there
    WebPage, ///< HTML where JSON was asked for
    NotThisService, ///< another program
    NotThere, ///< the service, or whatever answers, has nothing at the address that was asked (404, 410)
    TooLarge,
    // The service does not accept the credential
    Rejected, ///< wrong, revoked or expired: it does not say which
    Expired,
    Revoked,
    NotSignedIn, ///< answered as it would anybody: Bitbucket without X-AUSERNAME
    CaptchaRequired, ///< too many failed sign-ins; nothing but a browser helps
    SsoRequired, ///< the token is not authorized for SAML single sign-on, see `ssoPage`
    TooFewPermissions, ///< known, but may not even be asked about; `missing` where the service says
    RateLimited,
    ServerError,
    UnexpectedStatus,
};

struct CheckFailure
{
    CheckProblem problem = CheckProblem::UnexpectedStatus;
    /// Host that was asked, with its port where that is not the usual one.
    QString host;
    /// 0 when there was no answer.
    int httpStatus = 0;
    QString redirectHost;
    std::optional<snyk::CertificateProblem> certificate;
    /// What the proxy said, and how far the question came by one.
    std::optional<snyk::ProxyRefusal> proxy;
    std::optional<snyk::ProxyUse> way;
    /// On the host that the user named, https.
    std::optional<QUrl> ssoPage;
    QStringList missing;
    /// At most an hour.
    std::optional<std::chrono::seconds> retryAfter;
    /// English, bounded, without the credential; for the details text only.
    QString detail;

    friend bool operator==(const CheckFailure &, const CheckFailure &) = default;
};

/// What was asked about, as far as reading the answer needs it.
struct Asked
{
    CredentialKind kind{};
    /// Empty for the kinds that have none.
    QString userName{};
};

/// What a 2xx answer says, NotThisService when it is not what this service answers. The comparison of scopes
/// is left to the caller.
using Report = Result<CheckReport, CheckProblem>;

[[nodiscard]] Report notThisService();
/// Of a service that lets in whom it knows and says no more.
[[nodiscard]] Report reportOf(const QString &account);

/// The object in an answer, or an empty one for anything else.
[[nodiscard]] QJsonObject objectIn(const snyk::HttpResponse &answer);
/// Plain and bounded.
[[nodiscard]] QStringList boundedScopes(const QStringList &scopes);
[[nodiscard]] QString plainHeader(const snyk::HttpResponse &answer, QByteArrayView name);

namespace status {
inline constexpr int ok = 200;
inline constexpr int nonAuthoritative = 203;
inline constexpr int unauthorized = 401;
inline constexpr int forbidden = 403;
} // namespace status

} // namespace broker::products
