// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/managedmodel.h"

#include "organizations/orgdirectory.h"
#include "platform/icons.h"
#include "presenters/managedtext.h"
#include "presenters/sharingtables.h"
#include "snyk/severaltypes.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace broker::ui {

using sharing::Managed;
using sharing::ManagedRow;

namespace {

/// What wants something of the user comes first.
int urgencyOf(Managed managed)
{
    switch (managed) {
    case Managed::Changed:
        return 0;
    case Managed::No:
        return 1;
    case Managed::Unread:
        return 2;
    case Managed::Yes:
        return 3;
    case Managed::Direct:
        return 4;
    case Managed::Foreign:
        return 5;
    }
    return 6;
}

} // namespace

ManagedModel::ManagedModel(QObject *parent)
    : SearchedModel(ColumnCount, parent)
{ }

void ManagedModel::setRows(const QList<ManagedRow> &rows, const QList<records::TokenRecord> &records)
{
    QStringList names;
    names.reserve(rows.size());
    for (const ManagedRow &row : rows)
        names.append(row.organization.name);
    const std::vector<int> ranks = ranksOf(names);
    std::vector<int> order(static_cast<std::size_t>(rows.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&ranks, &rows](int a, int b) {
        const int left = ranks[static_cast<std::size_t>(a)];
        const int right = ranks[static_cast<std::size_t>(b)];
        if (left != right)
            return left < right;
        const ManagedRow &one = rows.at(a);
        const ManagedRow &other = rows.at(b);
        return one.organization.id == other.organization.id ? one.type < other.type
                                                            : one.organization.id < other.organization.id;
    });
    replaceRows([&] {
        m_rows.clear();
        m_rows.reserve(rows.size());
        for (const int row : order)
            m_rows.append(rows.at(row));
        m_tokens.clear();
        for (const records::TokenRecord &record : records)
            m_tokens.insert(record.id, record.fingerprint.masked());
    });
}

void ManagedModel::setFilter(const ManagedFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    setNeedle(filter.text);
    chooseAgain();
}

const ManagedRow &ManagedModel::at(int row) const
{
    return m_rows.at(shown().at(row));
}

int ManagedModel::rowOf(const ManagedRow &row) const
{
    const auto found = std::find_if(shown().cbegin(), shown().cend(), [&](int place) {
        const ManagedRow &other = m_rows.at(place);
        return other.organization.id == row.organization.id && other.type == row.type
            && (!snyk::mayBeSeveral(row.type) || other.integration == row.integration);
    });
    return found == shown().cend() ? -1 : static_cast<int>(found - shown().cbegin());
}

ManagedModel::Counts ManagedModel::counts() const
{
    Counts counts{};
    for (const ManagedRow &row : m_rows) {
        if (!m_filter.group || row.organization.group == m_filter.group)
            ++counts.at(static_cast<std::size_t>(row.managed));
    }
    return counts;
}

int ManagedModel::count() const
{
    return static_cast<int>(m_rows.size());
}

QString ManagedModel::textAt(int row, int column) const
{
    const ManagedRow &each = m_rows.at(row);
    switch (static_cast<Column>(column)) {
    case OrganizationColumn:
        return each.organization.name;
    case IntegrationColumn:
        return integrationText(each);
    case StateColumn:
        return managedText(each);
    case BrokerColumn:
        return brokerText(each);
    case TokenColumn:
        return each.record ? m_tokens.value(*each.record) : QString();
    case GroupColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString ManagedModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case OrganizationColumn:
        return tr("Organization");
    case GroupColumn:
        return orgColumnTitle(OrgColumn::Group);
    case IntegrationColumn:
        return tr("Integration");
    case StateColumn:
        return tr("State");
    case BrokerColumn:
        return tr("Broker");
    case TokenColumn:
        return tr("Token on your list");
    case ColumnCount:
        break;
    }
    return {};
}

QString ManagedModel::alsoFoundBy(int row) const
{
    return organizations::searchTextOf(m_rows.at(row).organization);
}

std::optional<GroupId> ManagedModel::groupAt(int row) const
{
    return m_rows.at(row).organization.group;
}

bool ManagedModel::isWanted(int row) const
{
    const ManagedRow &each = m_rows.at(row);
    return (!m_filter.state || each.managed == *m_filter.state)
        && (!m_filter.group || each.organization.group == m_filter.group);
}

std::optional<int> ManagedModel::rankAt(int row, int column) const
{
    return column == StateColumn ? std::optional(urgencyOf(m_rows.at(row).managed)) : std::nullopt;
}

QIcon ManagedModel::markAt(int row, int column) const
{
    const Managed managed = m_rows.at(row).managed;
    return column == StateColumn ? icon(markOf(managed), toneOf(managed)) : QIcon();
}

} // namespace broker::ui
