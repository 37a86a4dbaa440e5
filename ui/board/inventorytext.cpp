// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/inventorytext.h"

#include "access/credentialkind.h"
#include "exports/csv.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"
#include "presenters/masktext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Inventory)
};

QString isoDay(const QDateTime &utc)
{
    return reminders::localDay(utc, QTimeZone::systemTimeZone()).toString(Qt::ISODate);
}

QString isoDay(const std::optional<QDateTime> &utc)
{
    return utc ? isoDay(*utc) : QString();
}

QStringList inventoryHeader()
{
    return {Texts::tr("Organization"), Texts::tr("Organization id"), Texts::tr("Group id"),
        Texts::tr("Also used by", "column of a table: organizations"), Texts::tr("Integration"),
        Texts::tr("Kind"), Texts::tr("Region"), Texts::tr("Fingerprint"), Texts::tr("SHA-256"),
        Texts::tr("Created"), Texts::tr("Last rotated"), Texts::tr("Due"), Texts::tr("Why then"),
        Texts::tr("State"), Texts::tr("Kept in"), Texts::tr("Notes"),
        Texts::tr("Saved", "column of a table: a date"),
        Texts::tr("In all", "column of a table: how many tokens there are")};
}

QStringList inventoryRow(const records::TokenRecord &record, const reminders::DuePolicy &policy)
{
    const reminders::EffectiveDue due = reminders::effectiveDue(record, policy);
    // What signs in to Snyk has no organization, and of it no more goes into a file than what tells it apart.
    const bool isApi = access::isApiCredential(record);
    const std::optional<GroupId> &group = record.target.org.group;
    return {record.target.org.name, isApi ? QString() : record.target.org.id.toString(),
        isApi || !group ? QString() : group->toString(),
        isApi ? QString() : otherOrganizations(record).join(QLatin1String("; ")),
        integrationName(record.target), secretKindText(record.kind()), regionIdText(record.target.regionId),
        maskText(record.fingerprint), isApi ? QString() : record.fingerprint.sha256(), isoDay(record.created),
        isoDay(record.rotated), reminders::isWatched(record) ? isoDay(due.at) : QString(),
        reminders::isWatched(record) ? dueReasonText(due.reason) : QString(), recordStateText(record.state),
        recordStorageText(record), record.note};
}

} // namespace

CalendarText calendarText(const records::TokenRecord &record)
{
    const QString name = recordName(record);
    const QString description = access::isApiCredential(record)
        ? Texts::tr("Account: %1\nRegion: %2\nFingerprint: %3")
              .arg(record.target.org.name, regionName(record.target.regionId), maskText(record.fingerprint))
        : Texts::tr("Organization: %1\nIntegration: %2\nRegion: %3\nFingerprint: %4")
              .arg(namedOrganizations(record), integrationName(record.target),
                  regionName(record.target.regionId), maskText(record.fingerprint));
    CalendarText text{{Texts::tr("Rotate: %1", "event of a calendar").arg(name), description},
        {Texts::tr("Rotate soon: %1", "event of a calendar").arg(name), description}};
    if (record.practice) {
        for (exports::EventText *event : {&text.due, &text.soon})
            event->summary = Texts::tr("Practice, not real: %1", "event of a calendar").arg(event->summary);
    }
    return text;
}

QByteArray inventoryTable(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, bool isPractice)
{
    QStringList header = inventoryHeader();
    const QStringList said{isoDay(nowUtc), countText(records)};
    QList<QStringList> rows;
    for (const records::TokenRecord &record : records)
        rows.append(inventoryRow(record, policy) + said);
    if (isPractice) {
        header.prepend(Texts::tr("Practice mode", "column of a table"));
        for (QStringList &row : rows)
            row.prepend(Texts::tr("not real", "of a token of practice mode"));
    }
    return exports::toCsv(header, rows, exports::separatorFor(QLocale::system()));
}

} // namespace broker::ui
