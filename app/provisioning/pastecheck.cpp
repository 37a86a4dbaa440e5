// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/pastecheck.h"

#include <algorithm>

namespace broker::provisioning {

namespace {

bool isScmForm(PastedForm form)
{
    return form == PastedForm::GitHubToken || form == PastedForm::GitLabToken
        || form == PastedForm::AzureReposToken || form == PastedForm::BitbucketToken
        || form == PastedForm::AtlassianToken || form == PastedForm::ArtifactoryToken;
}

bool isSnykAccessToken(PastedForm form)
{
    return form == PastedForm::SnykUserAccessToken || form == PastedForm::SnykServiceAccessToken;
}

/// Reads the text as an id of this kind, to compare it with ids that are no secret.
template <class AnyId>
bool isOneOf(const Secret &pasted, const QList<AnyId> &ids)
{
    return pasted.reveal([&ids](QByteArrayView bytes) {
        const std::optional<AnyId> id = AnyId::parse(QString::fromLatin1(bytes));
        return id && ids.contains(*id);
    });
}

const records::TokenRecord *recordOf(
    const Fingerprint &fingerprint, const QList<records::TokenRecord> &records)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
        [&fingerprint](const records::TokenRecord &record) { return record.fingerprint == fingerprint; });
    return found == records.cend() ? nullptr : &*found;
}

} // namespace

PasteCheck checkBrokerToken(const Secret &pasted, const PasteContext &context)
{
    const PastedForm form = formOf(pasted);
    const auto verdict = [form](PasteVerdict what) {
        return PasteCheck{what, form, std::nullopt, std::nullopt};
    };
    if (form == PastedForm::Empty)
        return verdict(PasteVerdict::Empty);
    if (isSnykAccessToken(form))
        return verdict(PasteVerdict::IsApiToken);
    if (isScmForm(form))
        return verdict(PasteVerdict::IsScmToken);
    if (form != PastedForm::Uuid)
        return verdict(PasteVerdict::NotATokenForm);

    const Fingerprint fingerprint = Fingerprint::of(pasted);
    if (context.apiToken && *context.apiToken == fingerprint)
        return verdict(PasteVerdict::IsApiToken);
    if (isOneOf(pasted, context.organizations))
        return verdict(PasteVerdict::IsOrganizationId);
    if (isOneOf(pasted, context.integrations))
        return verdict(PasteVerdict::IsIntegrationId);
    const std::optional<BrokerToken> token = BrokerToken::parse(pasted);
    if (!token)
        return verdict(PasteVerdict::WrongUuidVersion);

    const records::TokenRecord *known = recordOf(fingerprint, context.records);
    if (!known)
        return {PasteVerdict::Accepted, form, token, std::nullopt};
    if (known->target.sameAs(context.target))
        return {PasteVerdict::AcceptedKnown, form, token, *known};
    return {PasteVerdict::RecordedElsewhere, form, token, *known};
}

ApiTokenCheck checkApiToken(const Secret &pasted, const QList<records::TokenRecord> &records)
{
    const PastedForm form = formOf(pasted);
    const auto verdict = [form](ApiTokenVerdict what) {
        return ApiTokenCheck{what, form, std::nullopt, std::nullopt};
    };
    if (form == PastedForm::Empty)
        return verdict(ApiTokenVerdict::Empty);
    if (isScmForm(form))
        return verdict(ApiTokenVerdict::IsScmToken);
    if (const records::TokenRecord *broker = recordOf(Fingerprint::of(pasted), records))
        return {ApiTokenVerdict::IsBrokerToken, form, std::nullopt, *broker};
    std::optional<ApiToken> token = ApiToken::parse(pasted);
    if (!token)
        return verdict(ApiTokenVerdict::NotATokenForm);
    return {ApiTokenVerdict::Accepted, form, std::move(token), std::nullopt};
}

} // namespace broker::provisioning
