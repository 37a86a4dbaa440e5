// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditjournal.h"
#include "core/clock.h"
#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

// What the tests of this folder share.
namespace broker::audit {

/// Goes on by a second with every look.
class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now = now.addSecs(1); }
    mutable QDateTime now{QDate(2026, 3, 14), QTime(15, 0), Qt::UTC};
};

inline Entry entryOf(const QString &detail, Action action = Action::SecretStored)
{
    Entry entry;
    entry.action = action;
    entry.detail = detail;
    return entry;
}

inline QStringList detailsOf(const QList<Entry> &entries)
{
    QStringList details;
    for (const Entry &entry : entries)
        details.append(entry.detail);
    return details;
}

/// Everything, newest first.
inline QList<Entry> allOf(const AuditJournal &journal, ReadReport *report = nullptr)
{
    AuditReader reader = journal.reader();
    const QList<Entry> entries = reader.next(std::numeric_limits<int>::max());
    if (report)
        *report = reader.report();
    return entries;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace broker::audit
