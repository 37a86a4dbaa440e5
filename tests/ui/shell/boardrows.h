// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A list of many tokens, each in an organization of its own.

#include "shell.h"

#include <QTreeView>

namespace broker::test {

inline OrgId organizationOfRow(int number)
{
    return OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

/// In an organization of its own, whose name ends with the number.
inline records::TokenRecord addIn(Shell &shell, int number, const QString &type = QStringLiteral("gitlab"),
    const snyk::Region &region = samples::region())
{
    (void)shell.composition.loadRecords();
    records::Target target = samples::target(type);
    target.regionId = region.id;
    target.apiAddress = region.api.toString();
    target.org.id = organizationOfRow(number);
    target.org.name = QStringLiteral("Team %1").arg(number);
    const records::TokenRecord record = samples::record(samples::brokerToken(), target);
    shell.keychain->put(record.key, samples::brokerToken().secret());
    return shell.real().records.put(record).value();
}

inline QTreeView &listOf(const Shell &shell)
{
    auto *list = shell.find<QTreeView>("recordTable");
    list->sortByColumn(0, Qt::AscendingOrder);
    return *list;
}

} // namespace broker::test
