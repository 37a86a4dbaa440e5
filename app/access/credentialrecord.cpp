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

/// Another one of the same account, in the same form: Snyk's newer ones all begin alike, and no UUID does so.
bool isOfSameKind(const RememberedAccount &account)
{
    const auto &old = account.replaced;
    const auto isNewForm
        = [](const Fingerprint &token) { return token.masked().startsWith(QLatin1String("snyk")); };
    return old && !old->accountId.isEmpty() && old->accountId == account.used.accountId
        && old->clientId == account.used.clientId
        && isNewForm(old->fingerprint) == isNewForm(account.used.fingerprint);
}

RememberedToken inMemory(const Workspace &workspace, const Session &session)
{
    const OAuthClient *client = session.credential.oauth();
    return {session.region, session.self.displayName, session.credential.fingerprint(),
        workspace.keys.key(vault::SecretKind::ApiToken, session.region.id, QStringLiteral("session")),
        client ? client->id() : QString(), std::nullopt};
}

/// Two records may be the same and yet show another form of one fingerprint.
QStringList masksOf(const QList<TokenRecord> &records)
{
    QStringList masks;
    for (const TokenRecord &record : records)
        masks.append(record.fingerprint.masked());
    return masks;
}

bool isInMemory(const TokenRecord &record)
{
    return record.storage == records::Storage::Memory;
}

/// Several of one region stand beside each other, where the store knows one current record for each target.
TokenRecord current(TokenRecord record)
{
    record.state = records::RecordState::Current;
    return record;
}

/// With what the user and the program have noted of it in `changed`.
TokenRecord withWhatIsKept(TokenRecord record, const TokenRecord &changed)
{
    record.due = changed.due;
    record.dueByHand = changed.dueByHand;
    record.ownDays = changed.ownDays;
    record.rotated = changed.rotated;
    record.reminders = changed.reminders;
    record.note = changed.note;
    record.calendar = changed.calendar;
    // Of another secret they would be untrue.
    if (record.fingerprint == changed.fingerprint) {
        record.lastCheck = changed.lastCheck;
        record.expires = changed.expires;
        record.service = changed.service;
    }
    return record;
}

} // namespace

CredentialRecord::CredentialRecord(const Workspace &workspace, QObject *parent)
    : CredentialRecord(workspace, Use::Keep)
{
    setParent(parent);
    if (!workspace.sessions)
        return;
    connect(workspace.sessions, &SessionKeeper::rememberedChanged, this, &CredentialRecord::refresh);
    connect(workspace.sessions, &SessionKeeper::changed, this, &CredentialRecord::refresh);
}

CredentialRecord::CredentialRecord(const Workspace &workspace, Use use)
    : m_workspace(workspace)
    , m_use(use)
    , m_notes(QFileInfo(workspace.records.path()).dir().filePath(credentialFileName), workspace.clock)
{
    if (const auto loaded = m_notes.load(); !loaded)
        qCWarning(logVault) << "What is known of the API credential cannot be read" << loaded.error().path;
    const QList<TokenRecord> &noted = m_notes.records();
    for (const TokenRecord &record : noted)
        m_noted.append(current(record));
    refresh();
}

CredentialRecord::~CredentialRecord()
{
    // Who waits for what is on its way hears of it; who follows is none of them.
    blockSignals(true);
    m_notes.settle();
}

TokenRecord CredentialRecord::describe(
    const RememberedToken &kept, records::Storage storage, std::optional<TokenRecord> known) const
{
    const QDateTime now = m_workspace.clock.nowUtc();
    std::optional<TokenRecord> record = std::move(known);
    if (!record) {
        // Where nobody noted the day, it is due as if it were new: late, but not never.
        const QDateTime since = kept.since.value_or(now);
        record = TokenRecord{RecordId::create(), targetOf(kept), kept.fingerprint, kept.key,
            records::Origin::Pasted, records::Storage::Keychain, records::RecordState::Current,
            m_workspace.practice, since, records::defaultDueDate(since), {}};
        record->dueByHand = false;
    } else if (record->fingerprint != kept.fingerprint) {
        record = continued(*record, kept, now);
    }
    // Of the same one, as it is masked now.
    record->fingerprint = kept.fingerprint;
    record->target = targetOf(kept);
    record->key = kept.key;
    record->storage = storage;
    if (const auto service = serviceOf(kept))
        record->service = service;
    return *record;
}

std::optional<TokenRecord> CredentialRecord::keptWith(
    const snyk::Region &region, const Fingerprint &fingerprint) const
{
    const QList<TokenRecord> noted = all() + m_noted;
    for (const TokenRecord &record : noted) {
        if (record.fingerprint == fingerprint && record.target.regionId == region.id && !isInMemory(record))
            return record;
    }
    return std::nullopt;
}

std::optional<TokenRecord> CredentialRecord::knownOf(const RememberedAccount &account) const
{
    const RememberedToken &used = account.used;
    if (account.replaced) {
        const auto before = keptWith(used.region, account.replaced->fingerprint);
        // Two that were remembered as two accounts: each has its own, and that of the one in use stays.
        if (auto own = keptWith(used.region, used.fingerprint)) {
            // What was written about either is about the account; the one before is not noted any more.
            if (before && !own->note.contains(before->note)) {
                own->note = records::boundedNote(own->note.isEmpty()
                        ? before->note
                        : QString(own->note + QStringLiteral("; ") + before->note));
            }
            return own;
        }
        // Before its own in memory: somebody signs in with the next one before it is remembered.
        if (before)
            return before;
    }
    for (const RememberedAccount &was : m_accounts) {
        const bool isBack = was.replaced && was.replaced->fingerprint == used.fingerprint;
        const bool isOfSame = !was.used.accountId.isEmpty() && was.used.accountId == used.accountId
            && was.used.clientId == used.clientId;
        if (was.place == account.place && was.used.fingerprint != used.fingerprint && (isBack || isOfSame)) {
            if (auto before = keptWith(used.region, was.used.fingerprint))
                return before;
        }
    }
    return known(used);
}

std::optional<TokenRecord> CredentialRecord::known(const RememberedToken &kept) const
{
    const QList<TokenRecord> noted = all() + m_noted;
    for (const TokenRecord &record : noted) {
        if (record.fingerprint == kept.fingerprint && record.target.regionId == kept.region.id)
            return record;
    }
    return std::nullopt;
}

QList<TokenRecord> CredentialRecord::describeSessions(
    const QList<Session> &sessions, const QList<RememberedAccount> &accounts) const
{
    QList<TokenRecord> entries;
    for (const Session &session : sessions) {
        const Fingerprint fingerprint = session.credential.fingerprint();
        // The window that replaces a remembered one tells of the one before.
        const bool isListed
            = std::any_of(accounts.cbegin(), accounts.cend(), [&](const RememberedAccount &account) {
                  return account.used.region == session.region
                      && (account.used.fingerprint == fingerprint
                          || (account.replaced && account.replaced->fingerprint == fingerprint));
              });
        if (isListed)
            continue;
        const RememberedToken kept = inMemory(m_workspace, session);
        entries.append(describe(kept, records::Storage::Memory, known(kept)));
    }
    return entries;
}

QList<TokenRecord> CredentialRecord::all() const
{
    return m_record ? QList<TokenRecord>{*m_record} + m_others : m_others;
}

std::optional<records::ServiceLink> CredentialRecord::serviceOf(const RememberedToken &kept) const
{
    std::optional<CredentialKind> kind;
    if (!kept.clientId.isEmpty())
        kind = CredentialKind::OAuthServiceAccount;
    else if (const auto session = m_workspace.sessions
            ? m_workspace.sessions->sessionWith(kept.fingerprint, kept.region)
            : std::nullopt)
        kind = kindOf(session->credential, session->self.kind);
    return kind ? std::optional(serviceLinkOf(*kind, kept.region.api)) : std::nullopt;
}

void CredentialRecord::refresh()
{
    // First of all: it may end them.
    const QList<Session> sessions = m_workspace.sessions ? m_workspace.sessions->all() : QList<Session>();
    bool isMerged = false;
    for (const Session &session : sessions)
        isMerged = noteSignedIn(m_workspace.settings, session) || isMerged;
    if (isMerged) {
        QMetaObject::invokeMethod(m_workspace.sessions, &SessionKeeper::tellRemembered, Qt::QueuedConnection);
    }
    const QList<RememberedAccount> accounts = rememberedAccounts(m_workspace.settings);
    QList<TokenRecord> now;
    for (const RememberedAccount &account : accounts) {
        const auto before = knownOf(account);
        TokenRecord record = describe(account.used, records::Storage::Keychain, before);
        if (before && !record.service && isOfSameKind(account))
            record.service = before->service;
        now.append(record);
    }
    QList<TokenRecord> inSession = describeSessions(sessions, accounts);
    // Where none is remembered, the one that was signed in with last comes first.
    if (now.isEmpty() && inSession.size() > 1)
        inSession.prepend(inSession.takeLast());
    now += inSession;
    const QList<TokenRecord> before = all();
    m_accounts = accounts;
    m_record = now.isEmpty() ? std::nullopt : std::optional(now.takeFirst());
    m_others = now;
    if (m_use == Use::Keep)
        noteDown(all());
    if (before == all() && masksOf(before) == masksOf(all()))
        return;
    if (m_use == Use::Keep)
        keepInMemory(before, all());
    Q_EMIT changed();
}

void CredentialRecord::noteDown(const QList<TokenRecord> &all)
{
    QList<RecordId> over;
    for (const TokenRecord &record : std::as_const(m_noted)) {
        const bool isThere = std::any_of(
            all.cbegin(), all.cend(), [&record](const TokenRecord &one) { return one.id == record.id; });
        // Whoever signs in with the same one tomorrow has had it since today.
        const bool isForNextTime
            = isInMemory(record) && std::none_of(all.cbegin(), all.cend(), [&record](const TokenRecord &one) {
                  return isInMemory(one) || one.fingerprint == record.fingerprint;
              });
        if (!isThere && !isForNextTime)
            over.append(record.id);
    }
    m_noted.removeIf([&over](const TokenRecord &record) { return over.contains(record.id); });
    static_cast<void>(m_notes.removeAllSoon(over));
    QList<TokenRecord> news = all;
    news.removeIf([this](const TokenRecord &record) { return m_noted.contains(record); });
    if (news.isEmpty())
        return;
    for (const TokenRecord &record : std::as_const(news))
        setNoted(record);
    m_notes.putAllSoon(news).then(this, [this, news](const records::RecordStore::Stored &stored) {
        if (stored) {
            // With what was on its way when they were given.
            onPut(*stored);
            return;
        }
        // What cannot be noted down is true all the same, as long as the program runs.
        qCWarning(logVault) << "What is known of the API credential cannot be saved" << stored.error().path;
        for (const TokenRecord &record : news)
            m_noted.removeOne(record);
    });
}

void CredentialRecord::setNoted(const TokenRecord &record)
{
    const auto isIt = [&record](const TokenRecord &noted) { return noted.id == record.id; };
    const auto place = std::find_if(m_noted.begin(), m_noted.end(), isIt);
    if (place == m_noted.end())
        m_noted.append(record);
    else
        *place = record;
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
        if (const auto session = m_workspace.sessions->sessionOf(record))
            (void)m_workspace.memory.write(record.key, session->credential.text(), {});
    }
}

QFuture<records::RecordStore::Stored> CredentialRecord::putAllSoon(const QList<TokenRecord> &records)
{
    QList<TokenRecord> own;
    for (const TokenRecord &record : records) {
        if (const TokenRecord *entry = entryOf(record.id))
            own.append(withWhatIsKept(*entry, record));
    }
    return m_notes.putAllSoon(own).then(
        this, [this, records](const records::RecordStore::Stored &stored) -> records::RecordStore::Stored {
            if (!stored)
                return stored;
            QList<TokenRecord> all = records;
            for (TokenRecord &record : all) {
                for (const TokenRecord &put : *stored) {
                    if (put.id == record.id)
                        record = current(put);
                }
            }
            onPut(*stored);
            return all;
        });
}

TokenRecord *CredentialRecord::entryOf(const RecordId &id)
{
    if (m_record && m_record->id == id)
        return &*m_record;
    const auto other = std::find_if(
        m_others.begin(), m_others.end(), [&id](const TokenRecord &record) { return record.id == id; });
    return other == m_others.end() ? nullptr : &*other;
}

void CredentialRecord::onPut(const QList<TokenRecord> &stored)
{
    bool isNews = false;
    for (const TokenRecord &put : stored) {
        // Another may have come in its place while it was on its way.
        const bool isNoted = std::any_of(m_noted.cbegin(), m_noted.cend(), [&put](const TokenRecord &noted) {
            return noted.id == put.id && noted.fingerprint == put.fingerprint;
        });
        TokenRecord *entry = entryOf(put.id);
        if (!entry) {
            // Signed out meanwhile: it is for the next time.
            if (isNoted)
                setNoted(current(put));
            continue;
        }
        if (!(entry->fingerprint == put.fingerprint))
            continue;
        const TokenRecord now = withWhatIsKept(*entry, put);
        setNoted(now);
        isNews = isNews || !(*entry == now);
        *entry = now;
    }
    if (isNews)
        Q_EMIT changed();
}

std::optional<QDateTime> credentialDue(
    const Workspace &workspace, const std::optional<RememberedToken> &credential)
{
    const CredentialRecord known(workspace, CredentialRecord::Use::Read);
    const QList<TokenRecord> all = known.all();
    for (const TokenRecord &record : all) {
        const bool isIt = !credential
            || (record.fingerprint == credential->fingerprint
                && record.target.regionId == credential->region.id);
        if (isIt)
            return reminders::effectiveDue(record, reminders::policyFrom(workspace.settings)).at;
    }
    return std::nullopt;
}

} // namespace broker::access
