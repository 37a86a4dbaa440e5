// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "paste/pastecheck.h"

#include "core/snykcredential.h"
#include "provisioning/provisionsession.h"

#include <algorithm>

namespace broker::paste {

using credentials::CredentialKind;
using credentials::fits;
using credentials::isPassword;
using credentials::Service;
using products::formOf;
using products::kindOf;
using products::serviceOf;

namespace {

/// What both the verdict and the words begin with.
Check begin(const Secret &text, Expected expected)
{
    const Extract found = extract(text, expected);
    Check check;
    if (found.finding == Finding::Several) {
        check.verdict = Verdict::SeveralTokens;
        return check;
    }
    check.secret = found.value;
    check.form = formOf(found.value);
    check.isTaken = found.finding == Finding::Taken;
    check.takenName = found.name;
    check.label = found.label;
    return check;
}

Check with(Check check, Verdict verdict)
{
    check.verdict = verdict;
    return check;
}

bool isSnykAccessToken(PastedForm form)
{
    return form == form::snykUserAccessToken || form == form::snykServiceAccessToken;
}

/// Recorded in whatever case.
const records::TokenRecord *recordOf(const Secret &secret, const QList<records::TokenRecord> &records)
{
    const std::optional<BrokerToken> token = BrokerToken::parse(secret);
    const Fingerprint exact = Fingerprint::of(secret);
    const auto found
        = std::find_if(records.cbegin(), records.cend(), [&](const records::TokenRecord &record) {
              const bool isBrokerToken = record.kind() == vault::SecretKind::BrokerToken
                  || record.kind() == vault::SecretKind::ProvisionalToken;
              return record.fingerprint == (isBrokerToken && token ? token->fingerprint() : exact);
          });
    return found == records.cend() ? nullptr : &*found;
}

bool isApiTokenInUse(const Secret &secret, const Context &context)
{
    return context.apiToken && Fingerprint::ofAnyCase(secret) == *context.apiToken;
}

/// Reads the text as an id, to compare it with ids that are no secret.
template <class AnyId>
std::optional<AnyId> idIn(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return AnyId::parse(QString::fromLatin1(bytes)); });
}

/// Where an id of Snyk stands for a token.
std::optional<Check> idVerdict(const Check &check, const Context &context)
{
    if (const auto id = idIn<OrgId>(check.secret); id && context.organizations.contains(*id))
        return with(check, Verdict::IsOrganizationId);
    const auto id = idIn<IntegrationId>(check.secret);
    const auto known = std::find_if(context.integrations.cbegin(), context.integrations.cend(),
        [&id](const KnownIntegration &integration) { return id && integration.id == *id; });
    if (known == context.integrations.cend())
        return std::nullopt;
    Check named = with(check, Verdict::IsIntegrationId);
    named.place = known->place;
    return named;
}

Check verdictByForm(Check check, Service service, CredentialKind expected)
{
    const std::optional<CredentialKind> kind = kindOf(check.form, service);
    if (kind && fits(*kind, service)) {
        check.kind = kind;
        return with(check, *kind == expected ? Verdict::Accepted : Verdict::AcceptedOtherKind);
    }
    // A password can look like anything, but hardly like another service's token, unless that has no more to
    // it than its length.
    const bool isByChance = isPassword(expected) && products::isWithoutPrefix(check.form);
    const std::optional<Service> owner = isByChance ? std::nullopt : serviceOf(check.form);
    if (owner)
        return with(check,
            products::isOf(check.form, service) ? Verdict::WrongTokenOfService : Verdict::OtherService);
    check.kind = expected;
    return with(check, Verdict::AcceptedUnrecognised);
}

} // namespace

bool Check::isAcceptedCredential() const noexcept
{
    return verdict == Verdict::Accepted || verdict == Verdict::AcceptedUnrecognised
        || verdict == Verdict::AcceptedOtherKind || verdict == Verdict::AcceptedKnown;
}

Context contextOf(const QList<records::TokenRecord> &records)
{
    Context context;
    context.records = records;
    for (const records::TokenRecord &record : records) {
        for (const records::Target &target : records::targetsOf(record)) {
            if (!context.organizations.contains(target.org.id))
                context.organizations.append(target.org.id);
            if (target.integration)
                context.integrations.append({*target.integration, target});
        }
    }
    return context;
}

std::optional<Context> contextOf(provisioning::ProvisionSession &setup)
{
    const std::optional<records::Target> target = setup.target();
    if (!target)
        return std::nullopt;
    Context context = contextOf(setup.workspace().records.records());
    context.apiToken = setup.session()->credential.fingerprint();
    for (const snyk::Organization &organization : setup.organizations().organizations())
        context.organizations.append(organization.id);
    // What Snyk says now goes before what was recorded some time ago.
    for (const records::Target &place : setup.seenIntegrations())
        context.integrations.prepend({*place.integration, place});
    return context;
}

Check checkBrokerToken(const Secret &text, const records::Target &target, const Context &context)
{
    Check check = begin(text, Expected::BrokerToken);
    if (check.verdict == Verdict::SeveralTokens)
        return check;
    if (check.form == form::empty)
        return with(check, Verdict::Empty);
    if (isSnykAccessToken(check.form))
        return with(check, Verdict::IsApiToken);
    if (serviceOf(check.form))
        return with(check, Verdict::IsServiceToken);
    if (check.form != form::uuid)
        return with(check, Verdict::NotATokenForm);
    if (isApiTokenInUse(check.secret, context) || check.label == Label::ApiToken)
        return with(check, Verdict::IsApiToken);
    if (const auto id = idVerdict(check, context))
        return *id;
    if (check.label == Label::Id)
        return with(check, Verdict::IsSomeId);
    if (check.label == Label::Other)
        return with(check, Verdict::IsNamedOtherwise);
    const std::optional<BrokerToken> token = BrokerToken::parse(check.secret);
    if (!token)
        return with(check, Verdict::WrongUuidVersion);
    check.brokerToken = token;
    const records::TokenRecord *known = recordOf(check.secret, context.records);
    if (!known)
        return with(check, Verdict::Accepted);
    check.recorded = *known;
    return with(check, known->target.sameAs(target) ? Verdict::AcceptedKnown : Verdict::RecordedElsewhere);
}

Check checkApiToken(const Secret &text, const Context &context)
{
    Check check = begin(text, Expected::ApiToken);
    if (check.verdict == Verdict::SeveralTokens)
        return check;
    if (check.form == form::empty)
        return with(check, Verdict::Empty);
    if (serviceOf(check.form))
        return with(check, Verdict::IsServiceToken);
    if (const records::TokenRecord *broker = recordOf(check.secret, context.records)) {
        check.recorded = *broker;
        return with(check, Verdict::IsBrokerToken);
    }
    if (check.label == Label::BrokerToken)
        return with(check, Verdict::IsBrokerToken);
    if (check.form == form::uuid) {
        if (const auto id = idVerdict(check, context))
            return *id;
        if (check.label == Label::Id)
            return with(check, Verdict::IsSomeId);
        if (check.label == Label::Other)
            return with(check, Verdict::IsNamedOtherwise);
    }
    check.apiToken = ApiToken::parse(check.secret);
    return with(check, check.apiToken ? Verdict::Accepted : Verdict::NotATokenForm);
}

Check checkOAuthPart(const Secret &text, OAuthPart part, const Context &context)
{
    // Of no known form, so that nothing could be taken out of a longer text.
    Check check = begin(text, Expected::Password);
    if (check.form == form::empty)
        return with(check, Verdict::Empty);
    if (isSnykAccessToken(check.form))
        return with(check, Verdict::IsApiToken);
    if (serviceOf(check.form) && !products::isWithoutPrefix(check.form))
        return with(check, Verdict::IsServiceToken);
    if (const records::TokenRecord *broker = recordOf(check.secret, context.records)) {
        check.recorded = *broker;
        return with(check, Verdict::IsBrokerToken);
    }
    if (const auto id = idVerdict(check, context))
        return *id;
    const bool hasForm = check.secret.reveal(
        part == OAuthPart::ClientId ? OAuthClient::isIdForm : OAuthClient::isSecretForm);
    return with(check, hasForm ? Verdict::Accepted : Verdict::NotATokenForm);
}

Check checkCredential(const Secret &text, Service service, CredentialKind kind, const Context &context)
{
    Check check = begin(text, isPassword(kind) ? Expected::Password : Expected::Credential);
    if (check.verdict == Verdict::SeveralTokens)
        return check;
    if (check.form == form::empty)
        return with(check, Verdict::Empty);
    if (check.form == form::loginInAddress)
        return with(check, Verdict::IsLoginInAddress);
    if (isSnykAccessToken(check.form) || isApiTokenInUse(check.secret, context))
        return with(check, Verdict::IsApiToken);
    if (const records::TokenRecord *known = recordOf(check.secret, context.records)) {
        check.recorded = *known;
        if (known->kind() == vault::SecretKind::ServiceCredential) {
            check.kind = kind;
            return with(check, Verdict::AcceptedKnown);
        }
        const bool isApiToken = known->kind() == vault::SecretKind::ApiToken;
        return with(check, isApiToken ? Verdict::IsApiToken : Verdict::IsBrokerToken);
    }
    // No service that we know hands out bare UUIDs, but somebody may have one for a password.
    if (check.form == form::uuid && !isPassword(kind))
        return with(check, Verdict::IsBrokerToken);
    return verdictByForm(std::move(check), service, kind);
}

} // namespace broker::paste
