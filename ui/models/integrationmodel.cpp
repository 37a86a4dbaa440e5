// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/integrationmodel.h"

#include "platform/icons.h"
#include "presenters/integrationtext.h"

#include <algorithm>

namespace broker::ui {

using integrations::IntegrationRow;

namespace {

bool haveSameKeys(const QList<IntegrationRow> &a, const QList<IntegrationRow> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const IntegrationRow &x, const IntegrationRow &y) { return x.key == y.key; });
}

} // namespace

IntegrationModel::IntegrationModel(integrations::Inventory &inventory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
    , m_rows(inventory.rows())
{
    connect(&inventory, &integrations::Inventory::changed, this, &IntegrationModel::refresh);
}

void IntegrationModel::refresh()
{
    // The second list only refines states; resetting then would lose the selection.
    if (haveSameKeys(m_rows, m_inventory.rows())) {
        m_rows = m_inventory.rows();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = m_inventory.rows();
    endResetModel();
}

int IntegrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IntegrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int IntegrationModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&key](const IntegrationRow &row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QVariant IntegrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IntegrationRow &row = m_rows.at(index.row());
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return icon(row.type ? row.type->icon : QStringLiteral("unknown"));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return integrations::displayNameOf(row.key);
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
    if (index.isValid() && !m_rows.at(index.row()).type)
        flags &= ~Qt::ItemIsSelectable;
    return flags;
}

} // namespace broker::ui
