// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/homemodel.h"

#include "presenters/managedtext.h"
#include "presenters/sharingtables.h"

#include <algorithm>

namespace broker::ui {

HomeModel::HomeModel(QObject *parent)
    : SearchedModel(ColumnCount, parent)
{ }

void HomeModel::setHomes(const QList<sharing::Home> &homes)
{
    replaceRows([&] { m_homes = homes; });
}

std::optional<sharing::Home> HomeModel::homeAt(const QModelIndex &index) const
{
    const std::optional<int> row = rowAt(index);
    return row ? std::optional(m_homes.at(*row)) : std::nullopt;
}

bool HomeModel::hasRemark() const
{
    return std::any_of(
        m_homes.cbegin(), m_homes.cend(), [](const sharing::Home &home) { return home.hasOtherToken; });
}

QModelIndex HomeModel::indexOf(const sharing::Home &home) const
{
    for (int place = 0; place < shown().size(); ++place) {
        const sharing::ManagedRow &row = m_homes.at(shown().at(place)).row;
        if (row.organization.id == home.row.organization.id && row.integration == home.row.integration)
            return index(place, NameColumn);
    }
    return {};
}

int HomeModel::count() const
{
    return static_cast<int>(m_homes.size());
}

QString HomeModel::textAt(int row, int column) const
{
    const sharing::Home &home = m_homes.at(row);
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return home.row.organization.name;
    case SlugColumn:
        return home.row.organization.slug;
    case IntegrationColumn:
        return integrationText(home.row);
    case BrokerColumn:
        return brokerText(home.row);
    case RemarkColumn:
        return home.hasOtherToken ? tr("your list has another token for it") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString HomeModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return orgColumnTitle(OrgColumn::Organization);
    case SlugColumn:
        return orgColumnTitle(OrgColumn::ShortName);
    case IntegrationColumn:
        return tr("Integration");
    case BrokerColumn:
        return tr("Broker");
    case RemarkColumn:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

QString HomeModel::alsoFoundBy(int row) const
{
    return m_homes.at(row).row.organization.id.toString();
}

} // namespace broker::ui
