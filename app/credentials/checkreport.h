// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "credentials/credentialtype.h"
#include "credentials/servicecredential.h"
#include "credentials/servicehost.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

// What a service says about a credential: from the answer to the verdict. Pure.
namespace broker::credentials {

/// What is known of the end of a credential.
enum class ExpiryKnowledge {
    NotTold, ///< the service does not say
    Never, ///< the service says that it has none
    At, ///< see CheckReport::expires
};

/// The service knows the credential and accepts it.
struct CheckReport
{
    /// Whose it is; plain bounded text, empty when the service does not tell.
    QString account;
    /// Nothing when the service does not tell the scopes of this kind.
    std::optional<QStringList> scopes;
    ScopeComparison comparison;
    ExpiryKnowledge expiry = ExpiryKnowledge::NotTold;
    /// UTC.
    std::optional<QDateTime> expires;
    /// GitHub hides what belongs to organizations that the token is not authorized for.
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
    NotSignedIn, ///< answered as it answers everybody: Bitbucket without X-AUSERNAME
    CaptchaRequired, ///< too many failed sign-ins; nothing but a browser helps
    SsoRequired, ///< GitHub: the token is not authorized for SAML single sign-on, see `ssoPage`
    TooFewPermissions, ///< known, but may not even be asked about; `missing` where the service tells
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
    /// On the host that the user named, https.
    std::optional<QUrl> ssoPage;
    QStringList missing;
    /// At most an hour.
    std::optional<std::chrono::seconds> retryAfter;
    /// English, bounded, without the credential; for the details text only.
    QString detail;

    friend bool operator==(const CheckFailure &, const CheckFailure &) = default;
};

using CheckResult = Result<CheckReport, CheckFailure>;

/// What a failure means for going on.
enum class CheckWeight {
    Unchecked, ///< nothing is known; going on is normal
    Doubtful, ///< something is odd: go on only knowingly
    Refused, ///< the service will refuse the Broker client as well
};
[[nodiscard]] CheckWeight weightOf(CheckProblem problem);

/// The call. The credential goes to `host` and nowhere else; its kind fits the host's service.
[[nodiscard]] snyk::HttpRequest checkRequest(const ServiceHost &host, const ServiceCredential &credential);
/// For a service whose first answer does not name the account (GitLab): a second call to the same
/// host. Nothing for all others.
[[nodiscard]] std::optional<snyk::HttpRequest> accountRequest(
    const ServiceHost &host, const ServiceCredential &credential);

/// `nowUtc` is for ends that are over already.
[[nodiscard]] CheckResult resultFrom(const ServiceHost &host, const ServiceCredential &credential,
    const snyk::HttpResult &answer, const QDateTime &nowUtc);
/// The account that the second call names; empty when it does not.
[[nodiscard]] QString accountFrom(const snyk::HttpResult &answer);

} // namespace broker::credentials
