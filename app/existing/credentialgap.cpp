// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/credentialgap.h"

#include <algorithm>

namespace broker::existing {

namespace {

using Reason = CredentialGap::Reason;

std::optional<Reason> gapReasonFor(IgnoredReason reason)
{
    if (reason == IgnoredReason::ValueNotGiven || reason == IgnoredReason::Ambiguous)
        return Reason::Referred;
    if (reason == IgnoredReason::Placeholder)
        return Reason::Placeholder;
    const bool isOdd = reason == IgnoredReason::NotAccepted || reason == IgnoredReason::NotUnderstood;
    return isOdd ? std::optional(Reason::NotAccepted) : std::nullopt;
}

} // namespace

std::optional<CredentialGap> credentialGapOf(const Found &found)
{
    const integrations::ClientType &type = found.types.constFirst();
    const auto field = std::find_if(
        type.ownFields.cbegin(), type.ownFields.cend(), [](const integrations::ClientFieldSpec &spec) {
            return spec.role == integrations::FieldRole::Secret;
        });
    if (field == type.ownFields.cend() || !found.answers.secret(field->field).isEmpty())
        return std::nullopt;
    CredentialGap gap{Reason::NotThere, *field};
    for (const Ignored &one : found.ignored) {
        const bool isOfIt = one.name == field->variable || (type.joint && one.name == type.joint->name);
        const auto reason = isOfIt ? gapReasonFor(one.reason) : std::nullopt;
        if (reason)
            return CredentialGap{*reason, *field, one.name, one.spot};
        if (one.reason == IgnoredReason::FileNotGiven && gap.reason == Reason::NotThere)
            gap = {Reason::PerhapsInFile, *field, one.name, one.spot};
    }
    return gap;
}

} // namespace broker::existing
