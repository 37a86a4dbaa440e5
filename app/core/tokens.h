// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"

#include <QString>

#include <optional>

namespace broker {

/// The forms of a Snyk API token that Snyk's own tools accept
/// (snyk/go-application-framework, tokenauthenticator.go).
enum class ApiTokenForm {
    LegacyUuid, ///< user or service-account key, no expiry
    UserAccessToken, ///< PAT, "snyk_uat.", at most 90 days
    ServiceAccessToken, ///< "snyk_sat.", expires
};

/// A credential for Snyk's API. Not a Broker token: the two types cannot be swapped.
class ApiToken final
{
public:
    /// Nothing when the text has none of the three forms. Does not clean: see pastedtext.h.
    [[nodiscard]] static std::optional<ApiToken> parse(const Secret &text);

    [[nodiscard]] const Secret &secret() const noexcept { return m_secret; }
    [[nodiscard]] ApiTokenForm form() const noexcept { return m_form; }
    [[nodiscard]] Fingerprint fingerprint() const { return Fingerprint::of(m_secret); }

    /// The API host that a PAT claims for itself (claim "h" of its payload), lower case, without a
    /// scheme, for example "api.eu.snyk.io". A hint for pre-selection only: it is never contacted
    /// unless it is the host of a region that the user chose.
    [[nodiscard]] std::optional<QString> claimedApiHost() const;

private:
    ApiToken(Secret secret, ApiTokenForm form);

    Secret m_secret;
    ApiTokenForm m_form;
};

/// The token that a Broker client identifies itself with (BROKER_TOKEN).
class BrokerToken final
{
public:
    /// Accepts exactly what the Broker client's own check accepts (snyk/broker brokerTokenCheck.ts): a UUID
    /// of version 1 to 5 with RFC variant, or the nil UUID, any case. The Broker server makes it lower case,
    /// so case means nothing.
    [[nodiscard]] static std::optional<BrokerToken> parse(const Secret &text);

    /// In lower case.
    [[nodiscard]] const Secret &secret() const noexcept { return m_secret; }
    /// Equal to every fingerprint of this token that was ever recorded.
    [[nodiscard]] const Fingerprint &fingerprint() const noexcept { return m_fingerprint; }
    /// The same token under the fingerprint that it is recorded with: a client that was configured with that
    /// one is known by it. The token as it is when the fingerprint is another token's.
    [[nodiscard]] BrokerToken recordedAs(const Fingerprint &recorded) const;

    friend bool operator==(const BrokerToken &a, const BrokerToken &b) { return a.m_secret == b.m_secret; }

private:
    BrokerToken(Secret secret, Fingerprint fingerprint);

    Secret m_secret;
    Fingerprint m_fingerprint;
};

} // namespace broker
