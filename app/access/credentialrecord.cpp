// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialrecord.h"

#include "access/sessionkeeper.h"
#include "core/log.h"
#include "reminders/duepolicy.h"

#include <QDir>
#include <QFileInfo>

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

} // namespace

std::optional<RememberedToken> signedInOnly(const Workspace &workspace)
{
    const auto session = workspace.sessions && !rememberedToken(workspace.settings)
        ? workspace.sessions->latest()
        : std::nullopt;
    if (!session)
        return std::nullopt;
    const OAuthClient *client = session->credential.oauth();
    return RememberedToken{session->region, session->self.displayName, session->credential.fingerprint(),
        workspace.keys.key(vault::SecretKind::ApiToken, session->region.id, QStringLiteral("session")),
        client ? client->id() : QString(), std::nullopt};
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
    std::optional<TokenRecord> record = m_record ? m_record
        : noted.isEmpty()                        ? std::nullopt
                                                 : std::optional(noted.constFirst());
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
    const auto kept = rememberedToken(m_workspace.settings);
    const auto used = kept ? kept : signedInOnly(m_workspace);
    const auto storage = kept ? records::Storage::Keychain : records::Storage::Memory;
    const std::optional<TokenRecord> now = used ? std::optional(describe(*used, storage)) : std::nullopt;
    const QList<TokenRecord> noted = m_notes.records();
    for (const TokenRecord &record : noted) {
        // Whoever signs in with the same one tomorrow has had it since today.
        const bool isForNextTime = !now && record.storage == records::Storage::Memory;
        if (!isForNextTime && (!now || record.id != now->id))
            (void)m_notes.remove(record.id);
    }
    if (now && m_notes.find(now->id) != now) {
        // What cannot be noted down is true all the same, as long as the program runs.
        if (const auto put = m_notes.put(*now); !put)
            qCWarning(logVault) << "What is known of the API credential cannot be saved" << put.error().path;
    }
    const auto older = replacedToken(m_workspace.settings);
    m_replaced = older ? std::optional(older->fingerprint) : std::nullopt;
    if (now == m_record)
        return;
    keepInMemory(now);
    m_record = now;
    Q_EMIT changed();
}

void CredentialRecord::keepInMemory(const std::optional<TokenRecord> &now)
{
    const auto isInMemory = [](const std::optional<TokenRecord> &record) {
        return record && record->storage == records::Storage::Memory;
    };
    const bool isSame = isInMemory(now) && isInMemory(m_record) && now->fingerprint == m_record->fingerprint;
    if (isSame)
        return;
    if (isInMemory(m_record) && !(isInMemory(now) && now->key == m_record->key))
        (void)m_workspace.memory.remove(m_record->key, {});
    const auto session = isInMemory(now) ? m_workspace.sessions->sessionWith(now->fingerprint) : std::nullopt;
    if (session)
        (void)m_workspace.memory.write(now->key, session->credential.text(), {});
}

Result<TokenRecord, records::RecordError> CredentialRecord::put(const TokenRecord &record)
{
    if (!m_record || m_record->id != record.id)
        return record;
    TokenRecord merged = *m_record;
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
    if (put && m_record != *put) {
        m_record = *put;
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
