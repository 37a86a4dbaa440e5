// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/tokenrecord.h"

#include "records/recordjson.h"
#include "snyk/severaltypes.h"

#include <algorithm>

namespace broker::records {

namespace {

/// Which one of several is meant. Elsewhere the id says nothing: Snyk gives another one to an integration
/// that is set up anew.
QString idAmongSeveral(const Target &target)
{
    return target.integration && snyk::mayBeSeveral(target.integrationType) ? target.integration->toString()
                                                                            : QString();
}

} // namespace

bool Target::sameAs(const Target &other) const
{
    return regionId == other.regionId && org.id == other.org.id && integrationType == other.integrationType
        && idAmongSeveral(*this) == idAmongSeveral(other);
}

QString Target::identity() const
{
    QString identity = regionId + QLatin1Char('\n') + org.id.toString() + QLatin1Char('\n') + integrationType;
    const QString one = idAmongSeveral(*this);
    if (!one.isEmpty())
        identity += QLatin1Char('\n') + one;
    return identity;
}

void forgetDoubt(TokenRecord &record)
{
    record.doubt.reset();
    record.unknownFields.remove(doubtField);
}

TokenRecord replacedCopyOf(const TokenRecord &record)
{
    TokenRecord copy = record;
    copy.id = RecordId::create();
    copy.state = RecordState::Replaced;
    copy.reminders.reset();
    copy.calendar.reset();
    return copy;
}

QList<Target> targetsOf(const TokenRecord &record)
{
    QList<Target> targets{record.target};
    if (record.service)
        targets += record.service->alsoServes;
    targets += record.sharedWith;
    return targets;
}

bool serves(const TokenRecord &record, const Target &target)
{
    const QList<Target> targets = targetsOf(record);
    return std::any_of(targets.cbegin(), targets.cend(),
        [&target](const Target &candidate) { return candidate.sameAs(target); });
}

QDateTime defaultDueDate(const QDateTime &created)
{
    return created.addDays(defaultRotationDays);
}

bool isDueByHand(const TokenRecord &record)
{
    return record.dueByHand.value_or(record.due != defaultDueDate(record.created));
}

namespace {

/// Controls, and marks that turn the writing direction or hide what stands behind them. Joiners stay,
/// because words in Persian and emoji need them.
bool isHidden(QChar c)
{
    constexpr char16_t zeroWidthNonJoiner = u'\u200c';
    constexpr char16_t zeroWidthJoiner = u'\u200d';
    if (c == u'\n' || c == u'\t' || c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

QString boundedNote(const QString &text)
{
    QString note;
    note.reserve(std::min(text.size(), longestNote));
    for (const QChar c : text) {
        if (note.size() == longestNote)
            break;
        if (!isHidden(c))
            note.append(c);
    }
    // Half a surrogate pair would be no text.
    if (!note.isEmpty() && note.back().isHighSurrogate())
        note.chop(1);
    return note;
}

} // namespace broker::records
