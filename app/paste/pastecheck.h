// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/tokens.h"
#include "credentials/service.h"
#include "paste/extract.h"
#include "records/tokenrecord.h"

#include <QList>

#include <optional>

namespace broker::provisioning {
class ProvisionSession;
}

// The one check of what somebody pasted, whatever was expected. Nothing of it leaves the machine.
namespace broker::paste {

/// What a pasted text turned out to be.
enum class Verdict {
    Empty,
    Accepted,
    AcceptedKnown, ///< the very secret in `recorded`: of this target, or a credential that can serve it, too
    AcceptedUnrecognised, ///< taken for a credential, although its form says nothing
    AcceptedOtherKind, ///< of this service, but of the kind in `kind`: the choice is to be changed
    RecordedElsewhere, ///< the Broker token in `recorded`; it may be shared on purpose
    SeveralTokens, ///< more than one in the text, and nothing says which
    NotATokenForm,
    WrongUuidVersion, ///< a UUID, but none that a Broker client accepts
    IsApiToken, ///< of Snyk: the one in use, or one by its form
    IsBrokerToken, ///< recorded, see `recorded`, or a UUID where none belongs
    IsOrganizationId,
    IsIntegrationId, ///< of `place`, if that is known
    IsSomeId, ///< the text itself says so
    IsNamedOtherwise, ///< the text itself calls it something else, by the name in `takenName`
    IsServiceToken, ///< of a Git service or the like, where a token of Snyk belongs
    WrongTokenOfService, ///< of this service, but none that a Broker client can use; see `form`
    OtherService, ///< by its form, of another service
    IsLoginInAddress,
};

struct Check
{
    Verdict verdict = Verdict::Empty;
    /// What it looks like, for the wording.
    PastedForm form = products::form::empty;
    /// What is used if it is accepted: the text, or the one token in it.
    Secret secret = {};
    /// Whether it was taken out of a longer text, and the name before it there.
    bool isTaken = false;
    QString takenName = {};
    /// What the text says that it is.
    Label label = Label::None;
    /// Set where the verdict lets a Broker token, or an API token, be used.
    std::optional<BrokerToken> brokerToken = {};
    std::optional<ApiToken> apiToken = {};
    std::optional<credentials::CredentialKind> kind = {};
    std::optional<records::TokenRecord> recorded = {};
    std::optional<records::Target> place = {};

    /// Of a credential.
    [[nodiscard]] bool isAcceptedCredential() const noexcept;
};

/// An integration whose id could be mistaken for a token.
struct KnownIntegration
{
    IntegrationId id;
    records::Target place;
};

/// What the text is compared with.
struct Context
{
    QList<records::TokenRecord> records = {};
    /// Of the Snyk API token in use.
    std::optional<Fingerprint> apiToken = {};
    QList<OrgId> organizations = {};
    QList<KnownIntegration> integrations = {};
};

/// The ids that are in the records as well as those given.
[[nodiscard]] Context contextOf(const QList<records::TokenRecord> &records);
/// There when the setup knows its target.
[[nodiscard]] std::optional<Context> contextOf(provisioning::ProvisionSession &setup);

/// Pure. The text is what secretIn() of products/tokenforms.h gives.
[[nodiscard]] Check checkBrokerToken(
    const Secret &text, const records::Target &target, const Context &context);
[[nodiscard]] Check checkApiToken(const Secret &text, const Context &context);
/// Which of the two that a service account signs in with by OAuth.
enum class OAuthPart { ClientId, ClientSecret };
/// Snyk documents the form of neither, so that one is accepted unless it is something else for certain.
[[nodiscard]] Check checkOAuthPart(const Secret &text, OAuthPart part, const Context &context);
[[nodiscard]] Check checkCredential(const Secret &text, credentials::Service service,
    credentials::CredentialKind kind, const Context &context);

} // namespace broker::paste
