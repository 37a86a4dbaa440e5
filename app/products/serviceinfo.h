// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/result.h"
#include "products/checkreport.h"
#include "products/credentialtype.h"
#include "products/ids.h"
#include "products/practice.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace broker::products {

/// How the user gives the address of a service.
enum class AddressForm {
    Fixed, ///< there is only one
    Asked,
    AskedWithOrganization, ///< the last part of its path is the organization
};

/// Why a text is no address of the service.
enum class HostProblem {
    Empty,
    NotAnAddress,
    NotHttps, ///< the credential would travel in the clear
    HoldsLogin, ///< "https://user:password@host": those have fields of their own
    OrganizationMissing, ///< Azure Repos: "https://dev.azure.com/" alone
    Elsewhere, ///< of another product, see ServiceInfo::elsewhere
    IsSnyk, ///< an address of Snyk, where a service's is asked for
};

/// One thing to sign in to.
struct ServiceInfo
{
    Service service{};
    /// A proper name, not translated.
    QString displayName{};
    /// Product::key
    QString integrationType{};
    AddressForm addressForm = AddressForm::Asked;
    /// What the field holds at first; empty where nobody can guess it.
    QString usualAddress{};
    /// Shown in the empty field.
    QString exampleAddress{};

    /// Paths that belong to the API and not to the address, longest first.
    QList<QLatin1String> apiPaths{};
    /// Turns what people have at hand into the address that is meant; may be null.
    QString (*completed)(const QString &text) = nullptr;
    /// "https://name@host/…" names nobody's password where the service itself offers such addresses.
    bool mayNameUser = false;
    /// Where the service really is, or why it cannot be there; may be null.
    Result<HttpsUrl, HostProblem> (*placed)(const HttpsUrl &address) = nullptr;
    /// What is said of an address that `placed` finds elsewhere.
    Remark elsewhere{};
    /// An address of its API; null where that is below the address itself.
    QUrl (*api)(const HttpsUrl &address, const QString &path) = nullptr;

    /// What it takes, the one to recommend first.
    QList<CredentialType> credentials{};
    /// "repo" holds "repo:status": the parts that a scope brings with it.
    QList<std::pair<QLatin1String, QLatin1String>> scopeParts{};

    /// A question without a credential is answered with how to sign in: by name and password at once, or with
    /// a token that is given out elsewhere (OCI distribution specification and Docker's "token
    /// authentication").
    bool asksHowToSignIn = false;
    /// Where such tokens are given out, besides the service's own domain.
    QList<QLatin1String> signInHosts{};
    /// A domain of the vendor below which every customer has a host: two of them are of two owners. May be
    /// null.
    QLatin1String sharedDomain{};

    /// Reads a 2xx answer to the check.
    Report (*read)(const Asked &asked, const snyk::HttpResponse &answer, const QDateTime &nowUtc) = nullptr;
    /// Turns what the status alone says into what the service's own headers and texts say; may be null.
    /// `page` is the address of its Web pages.
    void (*refine)(CheckFailure &failure, const QUrl &page, const snyk::HttpResponse &answer) = nullptr;
    /// Where the first answer does not name the account: what to ask for it, and the field that has it.
    QLatin1String accountPath{};
    QLatin1String accountField{};

    /// What it answers in practice mode to a credential that is not wrong; nothing for a path that it does
    /// not know.
    std::optional<snyk::HttpResponse> (*practice)(const QString &path, PracticeWish wish) = nullptr;
    /// It says when a credential has expired, and not only that it is not accepted.
    bool tellsThatItEnded = false;

    /// The last part of the address is an organization, which the credential was made for.
    [[nodiscard]] bool hasOrganization() const { return addressForm == AddressForm::AskedWithOrganization; }
};

} // namespace broker::products
