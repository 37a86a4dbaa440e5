// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/recordmodel.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "snyk/region.h"

#include <QLocale>

#include <algorithm>

namespace broker::ui {

using records::TokenRecord;

namespace {

bool isReplaced(const TokenRecord &record)
{
    return record.state == records::RecordState::Replaced;
}

bool sameRows(const QList<TokenRecord> &before, const QList<TokenRecord> &after)
{
    return before.size() <= after.size()
        && std::equal(before.cbegin(), before.cend(), after.cbegin(),
            [](const TokenRecord &a, const TokenRecord &b) { return a.id == b.id; });
}

} // namespace

TokenPlace placeOf(const TokenRecord &record, const QSet<RecordId> &keptInSession)
{
    if (record.storage == records::Storage::Keychain)
        return TokenPlace::Keychain;
    return keptInSession.contains(record.id) ? TokenPlace::Memory : TokenPlace::Gone;
}

QString placeText(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Keychain:
        return storageText(records::Storage::Keychain);
    case TokenPlace::Memory:
        return storageText(records::Storage::Memory);
    case TokenPlace::Gone:
        //: Of a token that is not stored any more, because the program was closed since.
        return RecordModel::tr("Was kept in memory only");
    }
    return {};
}

RecordModel::RecordModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void RecordModel::setRecords(const QList<TokenRecord> &records)
{
    if (!sameRows(m_records, records)) {
        beginResetModel();
        m_records = records;
        endResetModel();
        return;
    }
    const int known = rowCount();
    for (int row = 0; row < known; ++row) {
        if (m_records.at(row) == records.at(row))
            continue;
        m_records[row] = records.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (records.size() == m_records.size())
        return;
    beginInsertRows({}, known, static_cast<int>(records.size()) - 1);
    m_records = records;
    endInsertRows();
}

void RecordModel::setKeptInSession(const QSet<RecordId> &ids)
{
    if (m_keptInSession == ids)
        return;
    m_keptInSession = ids;
    columnChanged(PlaceColumn);
}

void RecordModel::refreshDates()
{
    columnChanged(DueColumn);
}

void RecordModel::columnChanged(Column column)
{
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

int RecordModel::rowOf(const RecordId &id) const
{
    const auto found = std::find_if(
        m_records.cbegin(), m_records.cend(), [&id](const TokenRecord &record) { return record.id == id; });
    return found == m_records.cend() ? -1 : static_cast<int>(found - m_records.cbegin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TokenRecord &record = m_records.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::ToolTipRole:
        return column == RegionColumn ? regionName(record.target.regionId) : text(record, column);
    case Qt::DecorationRole:
        return mark(record, column);
    case Qt::AccessibleTextRole:
        return spokenText(record, column);
    case SortRole:
        return sortKey(record, column);
    case ReplacedRole:
        return isReplaced(record);
    case ToneRole:
        return static_cast<int>(tone(record, column));
    default:
        return {};
    }
}

QString RecordModel::text(const TokenRecord &record, Column column) const
{
    switch (column) {
    case OrganizationColumn:
        return record.target.org.name;
    case IntegrationColumn:
        return integrations::displayNameOf(record.target.integrationType);
    case RegionColumn:
        // The place is in the tool tip; the id is what people compare.
        return snyk::regionById(record.target.regionId) ? record.target.regionId
                                                        : regionName(record.target.regionId);
    case FingerprintColumn:
        return record.fingerprint.masked();
    case CreatedColumn:
        return QLocale().toString(record.created.toLocalTime().date(), QLocale::ShortFormat);
    case DueColumn:
        // Nobody has to rotate what is no longer in use.
        return isReplaced(record) ? QString() : dueDateText(record.due, m_clock.nowUtc(), QLocale());
    case PlaceColumn:
        return isReplaced(record) ? recordStateText(record.state)
                                  : placeText(placeOf(record, m_keptInSession));
    case ColumnCount:
        break;
    }
    return {};
}

QString RecordModel::spokenText(const TokenRecord &record, Column column) const
{
    if (column != DueColumn || isReplaced(record))
        return text(record, column);
    switch (urgencyOf(record.due, m_clock.nowUtc())) {
    case Urgency::Fine:
        break;
    case Urgency::Soon:
        //: Read out for a token that is to be replaced by a new one soon; %1 is a date.
        return tr("Due soon: %1").arg(text(record, column));
    case Urgency::Due:
        //: Read out for a token that should have been replaced by a new one; %1 is a date.
        return tr("Due: %1").arg(text(record, column));
    }
    return text(record, column);
}

QVariant RecordModel::sortKey(const TokenRecord &record, Column column) const
{
    switch (column) {
    case CreatedColumn:
        return record.created;
    case DueColumn:
        return record.due;
    case OrganizationColumn:
    case IntegrationColumn:
    case RegionColumn:
    case FingerprintColumn:
    case PlaceColumn:
    case ColumnCount:
        break;
    }
    return text(record, column);
}

QVariant RecordModel::mark(const TokenRecord &record, Column column) const
{
    if (column == IntegrationColumn) {
        const auto type = integrations::typeByKey(record.target.integrationType);
        return icon(type ? type->icon : QStringLiteral("unknown"));
    }
    const Tone meaning = tone(record, column);
    if (column == DueColumn && (meaning == Tone::Warning || meaning == Tone::Danger))
        return icon(meaning == Tone::Danger ? QStringLiteral("warning") : QStringLiteral("clock"), meaning);
    if (column == PlaceColumn && meaning == Tone::Warning)
        return icon(QStringLiteral("warning"), meaning);
    return {};
}

Tone RecordModel::tone(const TokenRecord &record, Column column) const
{
    if (isReplaced(record))
        return Tone::Muted;
    if (column == DueColumn) {
        switch (urgencyOf(record.due, m_clock.nowUtc())) {
        case Urgency::Fine:
            return Tone::Plain;
        case Urgency::Soon:
            return Tone::Warning;
        case Urgency::Due:
            return Tone::Danger;
        }
    }
    if (column == PlaceColumn && placeOf(record, m_keptInSession) != TokenPlace::Keychain)
        return Tone::Warning;
    return Tone::Plain;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OrganizationColumn:
        return tr("Organization");
    case IntegrationColumn:
        return tr("Integration");
    case RegionColumn:
        return tr("Region");
    case FingerprintColumn:
        return tr("Fingerprint");
    case CreatedColumn:
        //: Heading of a column of dates.
        return tr("Created");
    case DueColumn:
        //: Heading of a column of dates by which tokens are to be replaced by new ones.
        return tr("Rotation due");
    case PlaceColumn:
        //: Heading of a column that says where tokens are stored.
        return tr("Kept");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
