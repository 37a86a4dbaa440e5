// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialrecord.h"

#include "access/sessionkeeper.h"
#include "core/log.h"
#include "reminders/duepolicy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace broker::access {

using records::TokenRecord;

namespace {

// Names never change once released. The second is no integration of Snyk, so it is shown as it is.
constexpr QLatin1String credentialFileName("api-credential.json");
constexpr QLatin1String integrationName("Snyk API");

/// Of no organization.
OrgId noOrganization()
{
    return OrgId::parse(QStringLiteral("00000000-0000-0000-0000-000000000000")).value();
}

records::Target targetOf(const RememberedToken &kept)
{
    return {kept.region.id, kept.region.api.toString(), {noOrganization(), kept.owner, {}, std::nullopt},
        QString(integrationName), std::nullopt};
}

/// The same entry goes on with another credential in the place of the one before.
TokenRecord continued(TokenRecord record, const RememberedToken &kept, const QDateTime &nowUtc)
{
    record.fingerprint = kept.fingerprint;
    record.rotated = kept.since.value_or(nowUtc);
    record.dueByHand = false;
    record.due = records::defaultDueDate(*record.rotated);
    record.expires.reset();
    record.lastCheck.reset();
    record.reminders.reset();
    record.service.reset();
    return record;
}

RememberedToken inMemory(const Workspace &workspace, const Session &session)
{
    const OAuthClient *client = session.credential.oauth();
    return {session.region, session.self.displayName, session.credential.fingerprint(),
        workspace.keys.key(vault::SecretKind::ApiToken, session.region.id, QStringLiteral("session")),
        client ? client->id() : QString(), std::nullopt};
}

bool isInMemory(const TokenRecord &record)
{
    return record.storage == records::Storage::Memory;
}

} // namespace

std::optional<RememberedToken> signedInOnly(const Workspace &workspace)
{
    const auto session = workspace.sessions && !rememberedToken(workspace.settings)
        ? workspace.sessions->latest()
        : std::nullopt;
    return session ? std::optional(inMemory(workspace, *session)) : std::nullopt;
}

CredentialRecord::CredentialRecord(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(QFileInfo(workspace.records.path()).dir().filePath(credentialFileName), workspace.clock)
{
    if (const auto loaded = m_notes.load(); !loaded)
        qCWarning(logVault) << "What is known of the API credential cannot be read" << loaded.error().path;
    refresh();
    if (!workspace.sessions)
        return;
    connect(workspace.sessions, &SessionKeeper::rememberedChanged, this, &CredentialRecord::refresh);
    connect(workspace.sessions, &SessionKeeper::changed, this, &CredentialRecord::refresh);
}

CredentialRecord::~CredentialRecord() = default;

TokenRecord CredentialRecord::describe(const RememberedToken &kept, records::Storage storage) const
{
    const QDateTime now = m_workspace.clock.nowUtc();
    const QList<TokenRecord> &noted = m_notes.records();
    const bool isRemembered = storage == records::Storage::Keychain;
    // Before its own, which it has for a moment: somebody signs in with the next one before it is remembered.
    const bool isNext = isRemembered && m_record && m_record->target.regionId == kept.region.id
        && isReplacementOf(*m_record, kept);
    std::optional<TokenRecord> record = isNext ? m_record : known(kept);
    if (!record && isRemembered)
        record = m_record ? m_record : noted.isEmpty() ? std::nullopt : std::optional(noted.constFirst());
    const bool isSame = record && record->fingerprint == kept.fingerprint;
    if (!record || record->target.regionId != kept.region.id
        || (!isSame && !isReplacementOf(*record, kept))) {
        // Where nobody noted the day, it is due as if it were new: late, but not never.
        const QDateTime since = kept.since.value_or(now);
        record = TokenRecord{RecordId::create(), targetOf(kept), kept.fingerprint, kept.key,
            records::Origin::Pasted, records::Storage::Keychain, records::RecordState::Current,
            m_workspace.practice, since, records::defaultDueDate(since), {}};
        record->dueByHand = false;
    } else if (!isSame) {
        record = continued(*record, kept, now);
    }
    record->target = targetOf(kept);
    record->key = kept.key;
    record->storage = storage;
    if (const auto service = serviceOf(kept))
        record->service = service;
    return *record;
}

std::optional<TokenRecord> CredentialRecord::known(const RememberedToken &kept) const
{
    const QList<TokenRecord> noted = all() + m_notes.records();
    for (const TokenRecord &record : noted) {
        if (record.fingerprint == kept.fingerprint && record.target.regionId == kept.region.id)
            return record;
    }
    return std::nullopt;
}

QList<TokenRecord> CredentialRecord::describeOthers(
    const QList<Session> &sessions, const std::optional<TokenRecord> &first) const
{
    QList<TokenRecord> others;
    const auto older = replacedToken(m_workspace.settings);
    for (const Session &session : sessions) {
        const Fingerprint fingerprint = session.credential.fingerprint();
        // The window that replaces the remembered one tells of the one before.
        const bool isListed
            = (first && fingerprint == first->fingerprint) || (older && fingerprint == older->fingerprint);
        if (!isListed)
            others.append(describe(inMemory(m_workspace, session), records::Storage::Memory));
    }
    return others;
}

QList<TokenRecord> CredentialRecord::all() const
{
    return m_record ? QList<TokenRecord>{*m_record} + m_others : m_others;
}

bool CredentialRecord::isReplacementOf(const TokenRecord &record, const RememberedToken &kept) const
{
    const auto older = replacedToken(m_workspace.settings);
    if ((older && older->fingerprint == record.fingerprint) || m_replaced == kept.fingerprint)
        return true;
    // Whoever signs in with something else has rotated nothing, unless it is the same of the same account.
    const auto service = serviceOf(kept);
    return record.storage == records::Storage::Keychain && record.target.org.name == kept.owner
        && (!record.service || !service || *record.service == *service);
}

std::optional<records::ServiceLink> CredentialRecord::serviceOf(const RememberedToken &kept) const
{
    std::optional<CredentialKind> kind;
    if (!kept.clientId.isEmpty())
        kind = CredentialKind::OAuthServiceAccount;
    else if (const auto session
        = m_workspace.sessions ? m_workspace.sessions->sessionWith(kept.fingerprint) : std::nullopt)
        kind = kindOf(session->credential, session->self.kind);
    return kind ? std::optional(serviceLinkOf(*kind, kept.region.api)) : std::nullopt;
}

void CredentialRecord::refresh()
{
    // First of all: it may end them.
    const QList<Session> sessions = m_workspace.sessions ? m_workspace.sessions->all() : QList<Session>();
    const auto kept = rememberedToken(m_workspace.settings);
    const auto used = kept ? kept : signedInOnly(m_workspace);
    const auto storage = kept ? records::Storage::Keychain : records::Storage::Memory;
    const std::optional<TokenRecord> now = used ? std::optional(describe(*used, storage)) : std::nullopt;
    const QList<TokenRecord> others = describeOthers(sessions, now);
    const QList<TokenRecord> before = all();
    const auto older = replacedToken(m_workspace.settings);
    m_replaced = older ? std::optional(older->fingerprint) : std::nullopt;
    m_record = now;
    m_others = others;
    note(all());
    if (before == all())
        return;
    keepInMemory(before, all());
    Q_EMIT changed();
}

void CredentialRecord::note(const QList<TokenRecord> &all)
{
    const QList<TokenRecord> noted = m_notes.records();
    for (const TokenRecord &record : noted) {
        const bool isThere = std::any_of(
            all.cbegin(), all.cend(), [&record](const TokenRecord &one) { return one.id == record.id; });
        // Whoever signs in with the same one tomorrow has had it since today.
        const bool isForNextTime
            = isInMemory(record) && std::none_of(all.cbegin(), all.cend(), [&record](const TokenRecord &one) {
                  return isInMemory(one) || one.fingerprint == record.fingerprint;
              });
        if (!isThere && !isForNextTime)
            (void)m_notes.remove(record.id);
    }
    for (const TokenRecord &record : all) {
        if (m_notes.find(record.id) == record)
            continue;
        // What cannot be noted down is true all the same, as long as the program runs.
        if (const auto put = m_notes.put(record); !put)
            qCWarning(logVault) << "What is known of the API credential cannot be saved" << put.error().path;
    }
}

void CredentialRecord::keepInMemory(const QList<TokenRecord> &before, const QList<TokenRecord> &now)
{
    const auto has = [](const QList<TokenRecord> &all, const auto &isIt) {
        return std::any_of(all.cbegin(), all.cend(),
            [&isIt](const TokenRecord &record) { return isInMemory(record) && isIt(record); });
    };
    for (const TokenRecord &old : before) {
        if (isInMemory(old) && !has(now, [&old](const TokenRecord &record) { return record.key == old.key; }))
            (void)m_workspace.memory.remove(old.key, {});
    }
    for (const TokenRecord &record : now) {
        const bool isSame = has(before, [&record](const TokenRecord &old) {
            return old.key == record.key && old.fingerprint == record.fingerprint;
        });
        if (!isInMemory(record) || isSame)
            continue;
        if (const auto session = m_workspace.sessions->sessionWith(record.fingerprint))
            (void)m_workspace.memory.write(record.key, session->credential.text(), {});
    }
}

Result<TokenRecord, records::RecordError> CredentialRecord::put(const TokenRecord &record)
{
    TokenRecord *own = m_record && m_record->id == record.id ? &*m_record : nullptr;
    for (TokenRecord &other : m_others) {
        if (other.id == record.id)
            own = &other;
    }
    if (!own)
        return record;
    TokenRecord merged = *own;
    merged.due = record.due;
    merged.dueByHand = record.dueByHand;
    merged.ownDays = record.ownDays;
    merged.rotated = record.rotated;
    merged.reminders = record.reminders;
    merged.note = record.note;
    merged.calendar = record.calendar;
    // Of another secret they would be untrue.
    if (merged.fingerprint == record.fingerprint) {
        merged.lastCheck = record.lastCheck;
        merged.expires = record.expires;
        merged.service = record.service;
    }
    const auto put = m_notes.put(merged);
    if (put && *own != *put) {
        *own = *put;
        Q_EMIT changed();
    }
    return put;
}

std::optional<QDateTime> credentialDue(const Workspace &workspace)
{
    const CredentialRecord known(workspace);
    if (!known.record())
        return std::nullopt;
    return reminders::effectiveDue(*known.record(), reminders::policyFrom(workspace.settings)).at;
}

} // namespace broker::access
