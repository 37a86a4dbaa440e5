// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/managed.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

// The inventory as a table. Names, ids and reasons; nothing secret. Pure.
namespace broker::ui {

/// What the table speaks of; each row says it, so that it stays true when the rows are sorted or copied.
struct ManagedTableSubject
{
    QString regionId = {};
    /// UTC: when each organization was looked at.
    QHash<OrgId, QDateTime> looked = {};
    /// UTC: when it is saved.
    QDateTime nowUtc = {};
    /// Nothing of it is real.
    bool practice = false;
    std::function<QString(const GroupId &)> groupNames = {};
    /// How many there are in all, as the page says it.
    QString counts = {};
};

/// The rows in their order; `tokens` are what tells the token of each on the list apart, or empty texts.
[[nodiscard]] QByteArray managedTable(
    const ManagedTableSubject &subject, const QList<sharing::ManagedRow> &rows, const QStringList &tokens);

} // namespace broker::ui
