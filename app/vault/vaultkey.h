// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace broker::vault {

enum class SecretKind {
    BrokerToken,
    ApiToken, ///< of Snyk: a personal or service account's
    ProvisionalToken, ///< a Broker token that Snyk issued and does not use yet
    ServiceCredential, ///< what the Broker client signs in to GitLab, Jira and others with
    ProxyLogin, ///< user name and password for the company's proxy; never in the list of tokens
};

/// The stable name of a kind, as used in keys and envelopes.
[[nodiscard]] QLatin1String nameOf(SecretKind kind);
[[nodiscard]] std::optional<SecretKind> secretKindByName(QStringView name);

/// The name of one keychain entry: "<space>/<kind>/<region>/<id>". Names carry no secret; they are
/// unique among all programs of the user, because Windows ignores the service name before
/// QtKeychain 0.17 and other programs' entries can match on Linux.
class VaultKey final
{
public:
    /// From a record or a journal entry; nothing when it is not a name that KeySpace makes.
    [[nodiscard]] static std::optional<VaultKey> parse(const QString &text);
    [[nodiscard]] const QString &toString() const noexcept { return m_text; }
    [[nodiscard]] SecretKind kind() const noexcept { return m_kind; }

    friend bool operator==(const VaultKey &, const VaultKey &) = default;

private:
    friend class KeySpace;
    VaultKey(QString text, SecretKind kind);

    QString m_text;
    SecretKind m_kind;
};

/// Makes the keys of one profile. Practice mode has a space of its own, so that a practice token can never
/// take the place of a real one.
class KeySpace final
{
public:
    /// `profile` holds letters, digits, '-' and '_' only; empty for the default profile.
    KeySpace(const QString &profile, bool practice);

    /// Reverse-DNS service string given to the OS keychain.
    [[nodiscard]] static QString serviceName();
    /// `region` and `id` may hold anything: what is not plain ASCII is percent-encoded, so that two
    /// different pairs never make the same key.
    [[nodiscard]] VaultKey key(SecretKind kind, const QString &region, const QString &id) const;
    [[nodiscard]] bool isPractice() const noexcept { return m_practice; }

private:
    QString m_space;
    bool m_practice;
};

} // namespace broker::vault
