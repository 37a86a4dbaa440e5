// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialrecording.h"

#include "audit/auditdetail.h"
#include "workspace/auditnote.h"

#include <algorithm>

namespace broker::credentials {

namespace {

/// Adds those that are not served yet.
void addTargets(records::TokenRecord &record, const QList<records::Target> &targets)
{
    for (const records::Target &target : targets) {
        if (!records::serves(record, target) && record.service)
            record.service->alsoServes.append(target);
    }
}

records::TokenRecord startOf(
    const Draft &draft, const vault::VaultKey &key, bool practice, const QDateTime &now)
{
    if (draft.again) {
        records::TokenRecord again = *draft.again;
        again.key = key;
        again.storage = draft.storage;
        return again;
    }
    records::TokenRecord record{RecordId::create(), draft.targets.first(), draft.credential.fingerprint(),
        key, records::Origin::Pasted, draft.storage, records::RecordState::Current, practice, now,
        records::defaultDueDate(now), {}};
    if (!draft.rotates)
        return record;
    records::TokenRecord rotated = *draft.rotates;
    rotated.fingerprint = record.fingerprint;
    rotated.key = key;
    rotated.storage = draft.storage;
    rotated.state = records::RecordState::Current;
    rotated.rotated = now;
    // What was said and known of the old secret is of no use for the new one.
    rotated.lastCheck.reset();
    rotated.expires.reset();
    rotated.reminders.reset();
    rotated.due = records::defaultDueDate(now);
    return rotated;
}

} // namespace

vault::VaultKey entryFor(const Workspace &workspace, const Draft &draft)
{
    return workspace.keys.key(
        vault::SecretKind::ServiceCredential, draft.targets.first().regionId, RecordId::create().toString());
}

std::optional<records::TokenRecord> recordedAgain(const records::RecordStore &records, const Draft &draft)
{
    const Fingerprint fingerprint = draft.credential.fingerprint();
    for (const records::TokenRecord &record : records.records()) {
        if (records::isHistory(record) || !(record.fingerprint == fingerprint))
            continue;
        // What is safe in the keychain is not left to the memory.
        const bool isSafe = record.storage == records::Storage::Keychain && draft.storage != record.storage;
        const std::optional<RecordedCredential> known = recordedCredential(record);
        if (known && known->host == draft.host && known->kind == draft.credential.kind() && !isSafe)
            return record;
    }
    return std::nullopt;
}

records::CheckOutcome outcomeOf(const CheckResult &result)
{
    if (result)
        return records::CheckOutcome::Accepted;
    return weightOf(result.error().problem) == CheckWeight::Refused ? records::CheckOutcome::Rejected
                                                                    : records::CheckOutcome::Inconclusive;
}

audit::Outcome auditOutcomeOf(records::CheckOutcome outcome)
{
    switch (outcome) {
    case records::CheckOutcome::Accepted:
        return audit::Outcome::Succeeded;
    case records::CheckOutcome::Rejected:
    case records::CheckOutcome::Missing:
        return audit::Outcome::Failed;
    case records::CheckOutcome::Inconclusive:
        break;
    }
    return audit::Outcome::Unknown;
}

records::TokenRecord recordFor(const Draft &draft, const vault::VaultKey &key, const CheckResult *checked,
    bool practice, const QDateTime &nowUtc)
{
    records::TokenRecord record = startOf(draft, key, practice, nowUtc);
    const QList<records::Target> before
        = record.service ? record.service->alsoServes : QList<records::Target>();
    record.service = records::ServiceLink{
        nameOf(draft.host.service()), nameOf(draft.credential.kind()), draft.host.toString(), before};
    addTargets(record, draft.targets);
    if (!draft.again)
        record.dueByHand = false;
    if (checked) {
        record.lastCheck = records::LastCheck{nowUtc, outcomeOf(*checked)};
        if (*checked && (*checked)->expires) {
            record.expires = (*checked)->expires;
            record.due = std::min(record.due, *record.expires);
        }
    }
    return record;
}

std::optional<RecordedCredential> recordedCredential(const records::TokenRecord &record)
{
    if (record.kind() != vault::SecretKind::ServiceCredential || !record.service)
        return std::nullopt;
    const std::optional<Service> service = serviceByName(record.service->service);
    const std::optional<CredentialKind> kind = kindByName(record.service->credentialKind);
    if (!service || !kind || !fits(*kind, *service))
        return std::nullopt;
    const Result<ServiceHost, HostProblem> host = ServiceHost::parse(*service, record.service->address);
    return host ? std::optional(RecordedCredential{*host, *kind}) : std::nullopt;
}

QFuture<RecordChanged> share(
    const Workspace &workspace, const records::TokenRecord &record, const records::Target &target)
{
    records::TokenRecord shared = record;
    addTargets(shared, {target});
    return putNoted(workspace, shared, [target](const records::TokenRecord &stored) {
        audit::Entry entry = auditEntryFor(audit::Action::SecretStored, stored);
        entry.org = target.org.id;
        entry.orgName = target.org.name;
        entry.detail = audit::details::shared;
        return entry;
    });
}

QList<records::TokenRecord> shareableFor(const records::RecordStore &records, const records::Target &target)
{
    QList<records::TokenRecord> found;
    for (const records::TokenRecord &record : records.records()) {
        const std::optional<RecordedCredential> known = recordedCredential(record);
        if (known && !records::isHistory(record) && !records::serves(record, target)
            && servicesFor(target.integrationType).contains(known->host.service()))
            found.append(record);
    }
    return found;
}

std::optional<ServiceCredential> credentialFrom(const records::TokenRecord &record, const Secret &stored)
{
    std::optional<ServiceCredential> credential = ServiceCredential::fromStored(stored);
    if (!credential || !(credential->fingerprint() == record.fingerprint))
        return std::nullopt;
    return credential;
}

} // namespace broker::credentials
