// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/result.h"
#include "core/secret.h"
#include "credentials/service.h"

#include <QString>

#include <optional>

namespace broker::credentials {

/// Why something cannot be a credential.
enum class CredentialProblem {
    SecretMissing,
    UserNameMissing,
    UserNameHasColon, ///< it would end there: HTTP Basic separates with it (RFC 7617), and so do addresses
    NotPrintable, ///< line breaks and other control characters, which no header takes
    TooLong, ///< more than the keychain keeps
    NotAKeyFile, ///< no JSON, where a file of JSON is wanted
};

/// What a Broker client signs in with at a service: kind, secret and, for some kinds, a user name. Not
/// a Broker token and not an API token of Snyk: none can be passed for another.
class ServiceCredential final
{
public:
    /// `userName` is used for the kinds that have one. Both are kept byte for byte, but for a key file, which
    /// is kept as one line.
    [[nodiscard]] static Result<ServiceCredential, CredentialProblem> make(
        CredentialKind kind, const Secret &secret, const QString &userName = QString());

    [[nodiscard]] CredentialKind kind() const noexcept { return m_kind; }
    [[nodiscard]] const Secret &secret() const noexcept { return m_secret; }
    /// Empty for the kinds that have none.
    [[nodiscard]] const QString &userName() const noexcept { return m_userName; }

    /// What may be shown and recorded. A token's is its own; a password could be guessed from its hash, so
    /// its fingerprint is that of a random mark that is made with the credential and kept with it.
    [[nodiscard]] Fingerprint fingerprint() const { return Fingerprint::of(m_mark); }

    /// What is put into the keychain: a small versioned JSON object,
    /// {"v", "kind", "user", "secret", "mark"}, the secret in Base64.
    [[nodiscard]] Secret toStored() const;
    /// Nothing when the bytes are not such an object.
    [[nodiscard]] static std::optional<ServiceCredential> fromStored(const Secret &stored);

    friend bool operator==(const ServiceCredential &a, const ServiceCredential &b)
    {
        return a.m_kind == b.m_kind && a.m_userName == b.m_userName && a.m_secret == b.m_secret;
    }

private:
    ServiceCredential(CredentialKind kind, Secret secret, QString userName, Secret mark);

    CredentialKind m_kind;
    Secret m_secret;
    QString m_userName;
    /// The secret itself for tokens.
    Secret m_mark;
};

/// In UTF-16 units.
inline constexpr qsizetype longestUserName = 255;

} // namespace broker::credentials
