// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"
#include "core/tokens.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

namespace broker {

/// What a service account of Snyk signs in with by OAuth 2.0 (client credentials): its name, which is no
/// secret, and one of the at most two client secrets that are valid at a time.
class OAuthClient final
{
public:
    /// Snyk documents the form of neither. Both are one word of visible ASCII; the id has at most 128
    /// characters, the secret 16 to 1024.
    [[nodiscard]] static bool isIdForm(QByteArrayView text) noexcept;
    [[nodiscard]] static bool isSecretForm(QByteArrayView text) noexcept;

    /// Nothing when either does not have its form. Does not clean: see pastedtext.h.
    [[nodiscard]] static std::optional<OAuthClient> make(const QString &id, const Secret &secret);

    [[nodiscard]] const QString &id() const noexcept { return m_id; }
    [[nodiscard]] const Secret &secret() const noexcept { return m_secret; }

    friend bool operator==(const OAuthClient &a, const OAuthClient &b)
    {
        return a.m_id == b.m_id && a.m_secret == b.m_secret;
    }

private:
    OAuthClient(QString id, Secret secret);

    QString m_id;
    Secret m_secret;
};

/// Whatever signs in to Snyk's API: an API token of any form, or an OAuth client. An API token is one as it
/// is.
class SnykCredential final
{
public:
    SnykCredential(ApiToken token);
    SnykCredential(OAuthClient client);

    /// One text for all of it, as it is kept in a keychain; the token itself where it is one. At most 1.2
    /// KiB.
    [[nodiscard]] const Secret &text() const noexcept { return m_text; }
    /// The other way. The forms cannot be taken for one another.
    [[nodiscard]] static std::optional<SnykCredential> parse(const Secret &text);

    /// Null when it is the other.
    [[nodiscard]] const ApiToken *apiToken() const noexcept { return std::get_if<ApiToken>(&m_value); }
    [[nodiscard]] const OAuthClient *oauth() const noexcept { return std::get_if<OAuthClient>(&m_value); }

    /// Of the text. Two secrets of one client differ in it.
    [[nodiscard]] Fingerprint fingerprint() const { return Fingerprint::of(m_text); }
    /// Who asks, for Snyk's limits: two secrets of one client are the same.
    [[nodiscard]] QString caller() const;

    friend bool operator==(const SnykCredential &a, const SnykCredential &b) { return a.m_text == b.m_text; }

private:
    std::variant<ApiToken, OAuthClient> m_value;
    Secret m_text;
};

} // namespace broker
