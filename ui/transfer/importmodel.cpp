// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/importmodel.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "platform/theme.h"
#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "transfer/backuptext.h"

#include <QIcon>
#include <QLocale>

namespace broker::ui {

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ImportModel::setPlan(const backup::ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    const QLocale locale;
    for (const records::TokenRecord &record : m_plan.contradicting)
        m_rows.append({Kind::Refused, record, contradictionText(record)});
    for (const backup::Conflict &conflict : m_plan.conflicts)
        m_rows.append({Kind::Conflict, conflict.inFile, conflictText(conflict)});
    for (const backup::Addition &addition : m_plan.added)
        m_rows.append({Kind::New, addition.record, additionText(addition)});
    for (const backup::Change &change : m_plan.changed)
        m_rows.append({Kind::Changed, change.after, changeText(change, locale)});
    for (const records::TokenRecord &record : m_plan.same)
        m_rows.append({Kind::Same, record, QString()});
    endResetModel();
}

bool ImportModel::isOptional(const Row &row)
{
    return row.kind == Kind::New || row.kind == Kind::Changed;
}

QList<records::TokenRecord> ImportModel::wanted() const
{
    QList<records::TokenRecord> records;
    for (const Row &row : m_rows) {
        if (isOptional(row) && !m_unwanted.contains(row.record.id))
            records.append(row.record);
    }
    return records;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    // Rich text is guessed at in tool tips.
    if (role == Qt::ToolTipRole)
        return text(row, column).toHtmlEscaped();
    if (column != WhatColumn)
        return {};
    if (role == Qt::CheckStateRole && isOptional(row))
        return m_unwanted.contains(row.record.id) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::DecorationRole)
        return kindIcon(row.kind);
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const RecordId id = m_rows.at(index.row()).record.id;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_unwanted.remove(id);
    else
        m_unwanted.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::DisplayRole});
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == WhatColumn && isOptional(m_rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ImportModel::text(const Row &row, Column column) const
{
    switch (column) {
    case WhatColumn:
        // In words too: not every screen reader reads out the box.
        return m_unwanted.contains(row.record.id) && isOptional(row)
            ? tr("Left out", "what an import does with a token")
            : kindText(row.kind);
    case OrganizationColumn:
        return row.record.target.org.name;
    case IntegrationColumn:
        return integrationName(row.record.target);
    case RegionColumn:
        return regionName(row.record.target.regionId);
    case FingerprintColumn:
        return row.record.fingerprint.masked();
    case DetailColumn:
        return row.detail;
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return tr("Refused", "what an import does with a token");
    case Kind::Conflict:
        return tr("Left as it is", "what an import does with a token");
    case Kind::New:
        return tr("New", "what an import does with a token");
    case Kind::Changed:
        return tr("Changed", "what an import does with a token");
    case Kind::Same:
        return tr("The same", "what an import does with a token");
    }
    return {};
}

QIcon ImportModel::kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return icon(QStringLiteral("warning"), Tone::Danger);
    case Kind::Conflict:
        return icon(QStringLiteral("warning"), Tone::Warning);
    case Kind::New:
        return icon(QStringLiteral("plus"));
    case Kind::Changed:
        return icon(QStringLiteral("refresh"));
    case Kind::Same:
        // Not a tick, which would look like a box that is ticked.
        return icon(QStringLiteral("info"), Tone::Muted);
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhatColumn:
        return tr("What happens");
    case OrganizationColumn:
        return tr("Organization");
    case IntegrationColumn:
        return tr("Integration");
    case RegionColumn:
        return tr("Region");
    case FingerprintColumn:
        return tr("Fingerprint");
    case DetailColumn:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
