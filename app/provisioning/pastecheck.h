// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/pastedtext.h"
#include "core/tokens.h"
#include "records/tokenrecord.h"
#include "snyk/model.h"

#include <QList>

#include <optional>

namespace broker::provisioning {

/// What a pasted text turned out to be where a Broker token was expected.
enum class PasteVerdict {
    Empty,
    Accepted,
    AcceptedKnown, ///< the very token that is recorded for this target already
    NotATokenForm, ///< no UUID that a Broker client accepts
    WrongUuidVersion, ///< a UUID, but not of version 1 to 5
    IsApiToken, ///< the Snyk API token in use, or one by its form
    IsOrganizationId,
    IsIntegrationId,
    IsScmToken,
    RecordedElsewhere, ///< recorded for another organization or integration, see `elsewhere`
};

struct PasteCheck
{
    PasteVerdict verdict = PasteVerdict::Empty;
    /// What it looks like, for the wording.
    PastedForm form = PastedForm::Empty;
    /// Set for the two accepted verdicts and for RecordedElsewhere (a shared token is legitimate, so
    /// the user may insist).
    std::optional<BrokerToken> token;
    std::optional<records::TokenRecord> elsewhere;
};

/// What the check compares with. Nothing here leaves the machine.
struct PasteContext
{
    records::Target target;
    std::optional<Fingerprint> apiToken;
    QList<OrgId> organizations;
    QList<IntegrationId> integrations;
    QList<records::TokenRecord> records;
};

/// Pure. `pasted` is cleaned already.
[[nodiscard]] PasteCheck checkBrokerToken(const Secret &pasted, const PasteContext &context);

/// What a pasted text turned out to be where the Snyk API token was expected.
enum class ApiTokenVerdict {
    Empty,
    Accepted,
    IsBrokerToken, ///< recorded as a Broker token, see `broker`
    IsScmToken,
    NotATokenForm,
};

struct ApiTokenCheck
{
    ApiTokenVerdict verdict = ApiTokenVerdict::Empty;
    PastedForm form = PastedForm::Empty;
    std::optional<ApiToken> token;
    std::optional<records::TokenRecord> broker;
};

[[nodiscard]] ApiTokenCheck checkApiToken(const Secret &pasted, const QList<records::TokenRecord> &records);

} // namespace broker::provisioning
