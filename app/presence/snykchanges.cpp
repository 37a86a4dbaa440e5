// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/snykchanges.h"

#include "core/privatefile.h"

#include <QJsonDocument>
#include <QUuid>

#include <cstdlib>
#include <utility>

namespace broker::presence {

using records::TokenRecord;

namespace {

/// Signing in once more, or taking stock after it, is no reason to ask again.
constexpr qint64 secondsBetweenQuestions = 600;
/// Ours have a tenth of it with ten thousand records.
constexpr qint64 largestFile = 32 * 1024 * 1024;

bool isWatched(const TokenRecord &record)
{
    return record.kind() == vault::SecretKind::BrokerToken && record.state == records::RecordState::Current
        && record.target.integration;
}

bool isRefusal(const snyk::ApiError &error)
{
    return error.kind == snyk::ApiErrorKind::Forbidden || error.kind == snyk::ApiErrorKind::NotFound
        || error.kind == snyk::ApiErrorKind::Unauthorized || error.kind == snyk::ApiErrorKind::Gone;
}

} // namespace

SnykChanges::SnykChanges(snyk::Http &http, const Clock &clock, records::RecordStore &records,
    const snyk::RetryPolicy &retry, QString path, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_records(records)
    , m_retry(retry)
    , m_path(std::move(path))
{ }

SnykChanges::~SnykChanges() = default;

void SnykChanges::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    if (const auto content = readFile(m_path, largestFile))
        m_trails = trailsFrom(QJsonDocument::fromJson(*content).object());
}

const SnykTrails &SnykChanges::trails()
{
    load();
    return m_trails;
}

QList<TokenRecord> SnykChanges::changedElsewhere()
{
    QList<TokenRecord> changed;
    const SnykTrails &known = trails();
    if (known.isEmpty())
        return changed;
    const QList<TokenRecord> records = m_records.records();
    for (const TokenRecord &record : records) {
        const auto trail = known.constFind(record.id);
        if (trail != known.cend() && isChangedElsewhere(record, *trail))
            changed.append(record);
    }
    return changed;
}

void SnykChanges::setReminded(const QList<TokenRecord> &records)
{
    load();
    for (const TokenRecord &record : records) {
        const auto trail = m_trails.find(record.id);
        if (trail != m_trails.end() && trail->last)
            trail->last->isReminded = true;
    }
    save();
}

void SnykChanges::accept(const RecordId &record)
{
    load();
    const auto trail = m_trails.find(record);
    if (trail == m_trails.end() || !trail->last)
        return;
    trail->last->isAccepted = true;
    save();
    Q_EMIT changed();
}

void SnykChanges::look(const HttpsUrl &api, const SnykCredential &credential, const QString &ownUserId)
{
    const QString account = credential.fingerprint().sha256();
    if (isRunning() && m_reader->api() == api && m_account == account)
        return;
    stop();
    m_account = account;
    m_userId = ownUserId;
    m_left = worthAsking(api);
    if (m_left.isEmpty())
        return;
    m_reader = new snyk::AuditLogReader(m_http, m_clock, api, credential, m_retry, this);
    askNext();
}

void SnykChanges::stop()
{
    m_left.clear();
    m_call.drop();
    end();
}

void SnykChanges::end()
{
    // It may be what has just answered.
    if (snyk::AuditLogReader *reader = std::exchange(m_reader, nullptr))
        reader->deleteLater();
}

QString SnykChanges::placeOf(const OrgId &org) const
{
    return m_account + QLatin1Char('\n') + org.toString();
}

QList<OrgId> SnykChanges::worthAsking(const HttpsUrl &api) const
{
    const QDateTime now = m_clock.nowUtc();
    const auto isTooSoon = [this, &now](const QString &place) {
        const auto asked = m_asked.constFind(place);
        return asked != m_asked.cend() && std::abs(asked->secsTo(now)) < secondsBetweenQuestions;
    };
    QList<OrgId> orgs;
    QSet<OrgId> seen;
    const QList<TokenRecord> records = m_records.records();
    for (const TokenRecord &record : records) {
        const OrgId &org = record.target.org.id;
        if (!isWatched(record) || record.target.apiAddress != api.toString() || seen.contains(org))
            continue;
        seen.insert(org);
        const QString place = placeOf(org);
        if (!m_refused.contains(place) && !isTooSoon(place))
            orgs.append(org);
    }
    return orgs;
}

void SnykChanges::askNext()
{
    const OrgId org = m_left.takeFirst();
    const QDateTime now = m_clock.nowUtc();
    m_asked.insert(placeOf(org), now);
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return m_reader->integrationEvents(org, now.addDays(-snyk::auditLogDays), std::move(stop));
        },
        [this, org](const Result<QList<snyk::IntegrationEvent>, snyk::ApiError> &events) {
            if (events)
                onEvents(org, *events);
            else if (isRefusal(events.error()))
                m_refused.insert(placeOf(org));
            if (!m_left.isEmpty()) {
                askNext();
                return;
            }
            askNextName();
        });
}

void SnykChanges::askNextName()
{
    const QList<TokenRecord> records = m_records.records();
    for (const TokenRecord &record : records) {
        const auto trail = m_trails.constFind(record.id);
        const bool isUnnamed = trail != m_trails.cend() && trail->last && !trail->last->isByOwnAccount
            && trail->last->userName.isEmpty() && !QUuid::fromString(trail->last->userId).isNull();
        if (!isUnnamed || record.target.apiAddress != m_reader->api().toString()
            || m_named.contains(trail->last->userId))
            continue;
        const QString user = trail->last->userId;
        m_named.insert(user);
        m_call.start(
            this,
            [&](std::stop_token stop) {
                return m_reader->userName(record.target.org.id, user, std::move(stop));
            },
            [this, user](const Result<QString, snyk::ApiError> &name) {
                // Where Snyk does not tell it, the id stays.
                for (SnykTrail &trail : m_trails) {
                    if (name && trail.last && trail.last->userId == user)
                        trail.last->userName = *name;
                }
                askNextName();
            });
        return;
    }
    end();
    save();
    Q_EMIT changed();
    Q_EMIT looked();
}

void SnykChanges::onEvents(const OrgId &org, const QList<snyk::IntegrationEvent> &events)
{
    load();
    const QDateTime now = m_clock.nowUtc();
    const QList<TokenRecord> records = m_records.records();
    for (const TokenRecord &record : records) {
        if (!isWatched(record) || !(record.target.org.id == org))
            continue;
        const auto before = m_trails.constFind(record.id);
        m_trails.insert(record.id,
            trailFrom(record, events, m_userId, now,
                before == m_trails.cend() ? std::nullopt : std::optional(*before)));
    }
}

void SnykChanges::save()
{
    m_trails.removeIf([this](SnykTrails::iterator it) { return !m_records.find(it.key()); });
    // What could not be kept is read again another time.
    static_cast<void>(m_disk.run([path = m_path, trails = m_trails] {
        return writePrivateFile(path, QJsonDocument(toJson(trails)).toJson(QJsonDocument::Compact));
    }));
}

} // namespace broker::presence
