// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/tokenrecord.h"

namespace broker::records {

bool Target::sameAs(const Target &other) const
{
    return regionId == other.regionId && org.id == other.org.id && integrationType == other.integrationType;
}

QDateTime defaultDueDate(const QDateTime &created)
{
    return created.addDays(defaultRotationDays);
}

} // namespace broker::records
