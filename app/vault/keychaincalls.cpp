// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/keychaincalls.h"

#include "vault/envelope.h"

namespace broker::vault {

namespace {

/// The secret in an entry that is ours and of the kind that the key says.
std::optional<Secret> secretIn(const Secret &bytes, const VaultKey &key)
{
    const auto envelope = decodeEnvelope(bytes);
    if (!envelope || envelope->kind != key.kind())
        return std::nullopt;
    return envelope->secret;
}

auto reading(const VaultKey &key)
{
    return [text = key.toString()](
               KeychainJobs &jobs, KeychainJobs::Answer answer) { jobs.read(text, std::move(answer)); };
}

/// What a job that failed with `failure` comes to, given the state of the keyring it worked on.
VaultErrorKind meaningOf(
    JobFailure failure, const Result<CollectionState, ProbeError> &collection, VaultErrorKind ifMissing)
{
    const VaultErrorKind otherwise
        = failure == JobFailure::Refused ? VaultErrorKind::Denied : VaultErrorKind::Other;
    if (!collection)
        return collection.error().failure == ProbeFailure::NoService ? VaultErrorKind::NoService : otherwise;
    switch (*collection) {
    case CollectionState::Missing:
        return ifMissing;
    case CollectionState::Locked:
        return VaultErrorKind::Locked;
    case CollectionState::Unlocked:
        break;
    }
    return otherwise;
}

} // namespace

template <class T>
void KeychainCallFor<T>::explain(const JobError &error, VaultErrorKind ifMissing)
{
    switch (error.failure) {
    case JobFailure::DeniedByUser:
        return finish(VaultErrorKind::Denied, error.detail);
    case JobFailure::NoBackend:
        return finish(VaultErrorKind::NoService, error.detail);
    case JobFailure::NotFound:
    case JobFailure::Refused:
    case JobFailure::Unclear:
        break;
    }
    probe().defaultCollection(
        [this, error, ifMissing](const Result<CollectionState, ProbeError> &collection) {
            QString detail = error.detail;
            if (collection == CollectionState::Missing)
                detail.prepend(QLatin1String("No keyring was created. "));
            finish(meaningOf(error.failure, collection, ifMissing), detail);
        });
}

WriteCall::WriteCall(CallDeps deps, VaultKey key, Secret envelope, Secret secret)
    : KeychainCallFor(std::move(deps))
    , m_key(std::move(key))
    , m_envelope(std::move(envelope))
    , m_secret(std::move(secret))
{ }

void WriteCall::start()
{
    if (refuseIfImpossible())
        return;
    run([key = m_key.toString(), envelope = m_envelope](KeychainJobs &jobs,
            KeychainJobs::Answer answer) { jobs.write(key, envelope, std::move(answer)); },
        [this](const JobResult &result) { written(result); });
}

void WriteCall::written(const JobResult &result)
{
    if (isGivenUp())
        return end();
    // Without a keyring the system offers to make one; that there is none now means it was refused.
    if (!result)
        return explain(result.error(), VaultErrorKind::Denied);
    run(reading(m_key), [this](const JobResult &stored) { readBack(stored); });
}

void WriteCall::readBack(const JobResult &result)
{
    if (!result)
        return finish(VaultErrorKind::NotConfirmed, result.error().detail);
    const auto stored = secretIn(*result, m_key);
    if (!stored || !(*stored == m_secret))
        return finish(VaultErrorKind::NotConfirmed, QStringLiteral("Another value was read back"));
    finish(Stored{});
}

ReadCall::ReadCall(CallDeps deps, VaultKey key)
    : KeychainCallFor(std::move(deps))
    , m_key(std::move(key))
{ }

void ReadCall::start()
{
    if (refuseIfImpossible())
        return;
    run(reading(m_key), [this](const JobResult &result) { answered(result); });
}

void ReadCall::answered(const JobResult &result)
{
    if (isGivenUp())
        return end();
    if (result) {
        const auto secret = secretIn(*result, m_key);
        if (!secret)
            return finish(VaultErrorKind::Unreadable, QStringLiteral("The entry is not of this program"));
        return finish(*secret);
    }
    if (result.error().failure != JobFailure::NotFound)
        return explain(result.error(), VaultErrorKind::Other);
    probe().findItem(m_key.toString(), [this](const Result<ItemState, ProbeError> &item) { notFound(item); });
}

void ReadCall::notFound(const Result<ItemState, ProbeError> &item)
{
    if (item) {
        switch (*item) {
        case ItemState::Absent:
            return finish(VaultErrorKind::NotFound, {});
        case ItemState::Locked:
            return finish(VaultErrorKind::Locked, {});
        case ItemState::Unlocked:
            return finish(
                VaultErrorKind::Unreadable, QStringLiteral("The entry is listed but cannot be read"));
        }
    }
    switch (item.error().failure) {
    case ProbeFailure::Unsupported:
        return finish(VaultErrorKind::NotFound, {});
    case ProbeFailure::NoService:
        return finish(VaultErrorKind::NoService, item.error().detail);
    case ProbeFailure::NoAnswer:
    case ProbeFailure::Refused:
        return finish(VaultErrorKind::Other,
            QLatin1String("The keychain did not tell whether the entry exists. ") + item.error().detail);
    }
}

RemoveCall::RemoveCall(CallDeps deps, VaultKey key)
    : KeychainCallFor(std::move(deps))
    , m_key(std::move(key))
{ }

void RemoveCall::start()
{
    if (refuseIfImpossible())
        return;
    run([key = m_key.toString()](
            KeychainJobs &jobs, KeychainJobs::Answer answer) { jobs.remove(key, std::move(answer)); },
        [this](const JobResult &result) { removed(result); });
}

void RemoveCall::removed(const JobResult &result)
{
    if (isGivenUp())
        return end();
    if (!result && result.error().failure != JobFailure::NotFound)
        return explain(result.error(), VaultErrorKind::Other);
    probe().findItem(m_key.toString(), [this](const Result<ItemState, ProbeError> &item) { searched(item); });
}

void RemoveCall::searched(const Result<ItemState, ProbeError> &item)
{
    if (isGivenUp())
        return end();
    if (item) {
        switch (*item) {
        case ItemState::Absent:
            return finish(Stored{});
        case ItemState::Locked:
            return finish(VaultErrorKind::Locked, {});
        case ItemState::Unlocked:
            return finish(VaultErrorKind::NotConfirmed, QStringLiteral("The entry is still there"));
        }
    }
    switch (item.error().failure) {
    case ProbeFailure::Unsupported:
        return run(reading(m_key), [this](const JobResult &left) { readBack(left); });
    case ProbeFailure::NoService:
        return finish(VaultErrorKind::NoService, item.error().detail);
    case ProbeFailure::NoAnswer:
    case ProbeFailure::Refused:
        return finish(VaultErrorKind::NotConfirmed, item.error().detail);
    }
}

void RemoveCall::readBack(const JobResult &result)
{
    if (result)
        return finish(VaultErrorKind::NotConfirmed, QStringLiteral("The entry is still there"));
    if (result.error().failure == JobFailure::NotFound)
        return finish(Stored{});
    finish(VaultErrorKind::NotConfirmed, result.error().detail);
}

PresenceCall::PresenceCall(CallDeps deps, VaultKey key)
    : KeychainCallFor(std::move(deps))
    , m_key(std::move(key))
{ }

void PresenceCall::start()
{
    probe().findItem(m_key.toString(), [this](const Result<ItemState, ProbeError> &item) { answered(item); });
}

void PresenceCall::answered(const Result<ItemState, ProbeError> &item)
{
    if (item) {
        switch (*item) {
        case ItemState::Absent:
            return finish(Presence::Absent);
        case ItemState::Locked:
            return finish(Presence::Locked);
        case ItemState::Unlocked:
            return finish(Presence::Present);
        }
    }
    switch (item.error().failure) {
    case ProbeFailure::Unsupported:
    case ProbeFailure::NoAnswer:
        return finish(Presence::Unknown);
    case ProbeFailure::NoService:
        return finish(VaultErrorKind::NoService, item.error().detail);
    case ProbeFailure::Refused:
        return finish(VaultErrorKind::Other, item.error().detail);
    }
}

} // namespace broker::vault
