// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "backup/importplan.h"

#include "records/targetregion.h"

#include <QHash>

namespace broker::backup {

using records::RecordState;
using records::TokenRecord;

namespace {

/// A Broker token and a credential for one target do not compete; see RecordStore.
QString placeOf(vault::SecretKind kind, const records::Target &target)
{
    return QString::number(static_cast<int>(kind)) + QLatin1Char('\n') + target.identity();
}

/// Equal for records of one secret; almost never for others.
QString tokenNameOf(const TokenRecord &record)
{
    return record.fingerprint.masked().toLower() + QLatin1Char('\n') + placeOf(record.kind(), record.target);
}

/// A list of records, looked up by what identifies them.
class Index final
{
public:
    explicit Index(const QList<TokenRecord> &records)
    {
        for (const TokenRecord &record : records) {
            m_byId.insert(record.id, record);
            m_byToken.insert(tokenNameOf(record), record);
            if (isHistory(record))
                continue;
            const QList<records::Target> targets = records::targetsOf(record);
            for (const records::Target &target : targets)
                m_currents.insert(placeOf(record.kind(), target), record);
        }
    }

    [[nodiscard]] std::optional<TokenRecord> match(const TokenRecord &record) const
    {
        if (const auto found = m_byId.constFind(record.id); found != m_byId.cend())
            return *found;
        // Of two entries of one token the current one counts, or else the first.
        std::optional<TokenRecord> first;
        const auto [begin, end] = m_byToken.equal_range(tokenNameOf(record));
        for (auto it = begin; it != end; ++it) {
            if (!(it->fingerprint == record.fingerprint))
                continue;
            if (it->state == RecordState::Current)
                return *it;
            first = *it; // what was inserted first is found last
        }
        return first;
    }

    /// The first that would have to make room for this one, for whatever it serves.
    [[nodiscard]] std::optional<TokenRecord> currentInPlaceOf(const TokenRecord &record) const
    {
        const QList<records::Target> targets = records::targetsOf(record);
        for (const records::Target &target : targets) {
            const auto found = m_currents.constFind(placeOf(record.kind(), target));
            if (found != m_currents.cend())
                return *found;
        }
        return std::nullopt;
    }

private:
    QHash<RecordId, TokenRecord> m_byId;
    QMultiHash<QString, TokenRecord> m_byToken;
    QHash<QString, TokenRecord> m_currents;
};

void takeDecisions(Change &change, const TokenRecord &inFile)
{
    TokenRecord &after = change.after;
    const bool byHand = isDueByHand(inFile);
    if (inFile.due != after.due || byHand != isDueByHand(after)) {
        after.due = inFile.due;
        after.dueByHand = byHand;
        change.fields.append(Field::DueDate);
    }
    if (inFile.ownDays != after.ownDays) {
        after.ownDays = inFile.ownDays;
        change.fields.append(Field::OwnDays);
    }
}

Change compare(const TokenRecord &here, const TokenRecord &inFile)
{
    Change change{here, here, {}};
    TokenRecord &after = change.after;
    const bool isOutdated = here.rotated && (!inFile.rotated || *inFile.rotated < *here.rotated);
    if (!isOutdated)
        takeDecisions(change, inFile);
    if (!isOutdated && inFile.rotated != here.rotated) {
        after.rotated = inFile.rotated;
        change.fields.append(Field::Rotated);
    }
    if (inFile.expires && inFile.expires != here.expires) {
        after.expires = inFile.expires;
        change.fields.append(Field::Expires);
    }
    if (!inFile.note.isEmpty() && inFile.note != here.note) {
        after.note = inFile.note;
        change.fields.append(Field::Note);
    }
    // A calendar takes a change only with a higher number than the one it has.
    if (inFile.calendar && (!here.calendar || inFile.calendar->sequence > here.calendar->sequence)) {
        after.calendar = inFile.calendar;
        change.fields.append(Field::Calendar);
    }
    return change;
}

TokenRecord asNew(TokenRecord record, const vault::KeySpace &keys)
{
    record.key = keys.key(record.kind(), record.target.regionId, record.id.toString());
    // Of the keychain of another computer.
    record.lastCheck.reset();
    // Where a client sends its token and its credential is answered here, and never by a file. What runs is
    // known by its name, so that nothing gets in its way.
    if (record.client) {
        records::ClientMemory known;
        known.clients = record.client->clients;
        record.client = known.isEmpty() ? std::nullopt : std::optional(known);
    }
    return record;
}

bool isSameToken(const TokenRecord &a, const TokenRecord &b)
{
    return a.kind() == b.kind() && a.fingerprint == b.fingerprint && a.target.sameAs(b.target);
}

} // namespace

ImportPlan planImport(const QList<TokenRecord> &current, const Backup &file, const vault::KeySpace &keys)
{
    const Index here(current);
    const Index there(file.records);
    QSet<RecordId> matched;
    ImportPlan plan;
    for (const TokenRecord &inFile : file.records) {
        if (inFile.practice != keys.isPractice())
            continue;
        if (!records::hasCoherentAddresses(inFile)) {
            plan.contradicting.append(inFile);
            continue;
        }
        if (const auto known = here.match(inFile)) {
            // A second entry of one token says nothing more about it.
            if (matched.contains(known->id))
                continue;
            matched.insert(known->id);
            if (!isSameToken(*known, inFile)) {
                plan.conflicts.append({ConflictKind::OtherToken, *known, inFile});
                continue;
            }
            Change change = compare(*known, inFile);
            if (change.fields.isEmpty())
                plan.same.append(*known);
            else
                plan.changed.append(std::move(change));
            continue;
        }
        Addition addition{asNew(inFile, keys), std::nullopt};
        if (inFile.state == RecordState::Current)
            addition.replaces = here.currentInPlaceOf(inFile);
        if (addition.replaces) {
            const auto former = there.match(*addition.replaces);
            if (!former || !isHistory(*former)) {
                plan.conflicts.append({ConflictKind::OtherCurrent, *addition.replaces, inFile});
                continue;
            }
        }
        plan.added.append(std::move(addition));
    }
    return plan;
}

QList<TokenRecord> recordsToPut(const ImportPlan &plan, const QSet<RecordId> &without)
{
    QList<TokenRecord> records;
    for (const Addition &addition : plan.added) {
        if (!without.contains(addition.record.id))
            records.append(addition.record);
    }
    for (const Change &change : plan.changed) {
        if (!without.contains(change.after.id))
            records.append(change.after);
    }
    return records;
}

QSet<RecordId> recordsIn(const ImportPlan &plan)
{
    QSet<RecordId> ids;
    for (const Addition &addition : plan.added)
        ids.insert(addition.record.id);
    for (const Change &change : plan.changed)
        ids.insert(change.after.id);
    for (const TokenRecord &record : plan.same)
        ids.insert(record.id);
    return ids;
}

} // namespace broker::backup
