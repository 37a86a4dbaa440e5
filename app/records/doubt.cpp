// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/doubt.h"

#include "core/names.h"

#include <QLatin1String>

namespace broker::records {

namespace {

// Names never change once released.
constexpr Names<Doubt, 3> doubts{{
    {Doubt::NotSetUp, QLatin1String("not-set-up")},
    {Doubt::NoBroker, QLatin1String("no-broker")},
    {Doubt::OtherToken, QLatin1String("other-token")},
}};
static_assert(isComplete(doubts));

/// Among the fields that are no members: few records have it, and fewer parts ask for it.
constexpr QLatin1String doubtField("doubt");

} // namespace

bool hasDoubt(const TokenRecord &record)
{
    return record.unknownFields.contains(doubtField);
}

std::optional<Doubt> doubtAbout(const TokenRecord &record)
{
    return valueOf(doubts, record.unknownFields.value(doubtField).toString());
}

void setDoubt(TokenRecord &record, const std::optional<Doubt> &doubt)
{
    if (doubt)
        record.unknownFields.insert(doubtField, QString(nameOf(doubts, *doubt)));
    else
        record.unknownFields.remove(doubtField);
}

} // namespace broker::records
