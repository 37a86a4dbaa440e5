// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/integrationmodel.h"

#include "platform/icons.h"
#include "presenters/integrationtext.h"

#include <QFont>

#include <algorithm>

namespace broker::ui {

using integrations::IntegrationRow;

namespace {

bool areSameIntegrations(const QList<IntegrationRow> &a, const QList<IntegrationRow> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const IntegrationRow &x, const IntegrationRow &y) {
            return x.key == y.key && x.integration == y.integration && x.profile == y.profile;
        });
}

QString nameOfRow(const IntegrationRow &row)
{
    return integrationName(row.key, row.profile);
}

} // namespace

IntegrationModel::IntegrationModel(integrations::Inventory &inventory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
    , m_rows(inventory.rows())
    , m_lines(arranged())
{
    connect(&inventory, &integrations::Inventory::changed, this, &IntegrationModel::refresh);
}

void IntegrationModel::setNeedle(const QString &needle)
{
    const QString trimmed = needle.trimmed();
    if (trimmed == m_needle)
        return;
    m_needle = trimmed;
    const QList<Line> lines = arranged();
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

IntegrationModel::Group IntegrationModel::groupOf(const IntegrationRow &row)
{
    if (!row.type)
        return Group::Foreign;
    return row.type->isContainerRegistry ? Group::Registries : Group::Others;
}

QString IntegrationModel::headingOf(Group group)
{
    switch (group) {
    case Group::Registries:
        return tr("Container registries");
    case Group::Foreign:
        return tr("Not offered here", "integration type without a Broker token to get");
    case Group::Others:
        break;
    }
    return {};
}

bool IntegrationModel::isWanted(const IntegrationRow &row) const
{
    return m_needle.isEmpty() || nameOfRow(row).contains(m_needle, Qt::CaseInsensitive)
        || row.key.contains(m_needle, Qt::CaseInsensitive)
        || headingOf(groupOf(row)).contains(m_needle, Qt::CaseInsensitive);
}

QList<IntegrationModel::Line> IntegrationModel::arranged() const
{
    QList<Line> lines;
    for (const Group group : {Group::Others, Group::Registries, Group::Foreign}) {
        bool isFirst = true;
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (groupOf(m_rows.at(row)) != group || !isWanted(m_rows.at(row)))
                continue;
            if (isFirst && group != Group::Others)
                lines.append({group, -1});
            isFirst = false;
            lines.append({group, row});
        }
    }
    return lines;
}

void IntegrationModel::refresh()
{
    // The second list only refines states; resetting then would lose the selection.
    if (areSameIntegrations(m_rows, m_inventory.rows())) {
        m_rows = m_inventory.rows();
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = m_inventory.rows();
    m_lines = arranged();
    endResetModel();
}

int IntegrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IntegrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<IntegrationRow> IntegrationModel::at(int row) const
{
    const qsizetype place = m_lines.at(row).row;
    return place < 0 ? std::nullopt : std::optional(m_rows.at(place));
}

int IntegrationModel::rowOf(const IntegrationRow &row) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const Line &line) {
        return line.row >= 0 && m_rows.at(line.row).key == row.key
            && m_rows.at(line.row).integration == row.integration;
    });
    return found == m_lines.cend() ? rowOf(row.key) : static_cast<int>(found - m_lines.cbegin());
}

int IntegrationModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
        [&](const Line &line) { return line.row >= 0 && m_rows.at(line.row).key == key; });
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
}

QVariant IntegrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.row < 0) {
        QFont font;
        font.setBold(true);
        return role == Qt::FontRole                                   ? QVariant(font)
            : role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(headingOf(line.group))
                                                                      : QVariant();
    }
    const IntegrationRow &row = m_rows.at(line.row);
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return icon(row.type ? row.type->icon : QStringLiteral("unknown"));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return nameOfRow(row);
    case StateColumn:
        return setupStateText(row.state);
    case OriginColumn:
        return row.type ? tokenOriginText(row.type->origin)
                        : tr("Not offered here", "integration type without a Broker token to get");
    default:
        return {};
    }
}

QVariant IntegrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Integration");
    case StateColumn:
        return tr("In this organization");
    case OriginColumn:
        return tr("How its token is obtained");
    default:
        return {};
    }
}

Qt::ItemFlags IntegrationModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const qsizetype row = index.isValid() ? m_lines.at(index.row()).row : -1;
    if (row < 0 || !m_rows.at(row).type)
        flags &= ~Qt::ItemIsSelectable;
    return flags;
}

} // namespace broker::ui
