// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/recordproxy.h"

#include "access/credentialkind.h"
#include "models/recordmodel.h"
#include "models/sortinglocale.h"

#include <algorithm>

namespace broker::ui {

namespace {

bool isUsedBy(const records::TokenRecord &record, const OrgId &organization)
{
    if (record.target.org.id == organization)
        return true;
    const QList<records::Target> targets = records::targetsOf(record);
    return std::any_of(targets.cbegin(), targets.cend(),
        [&organization](const records::Target &target) { return target.org.id == organization; });
}

} // namespace

RecordProxy::RecordProxy(RecordModel &records, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_records(records)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setSourceModel(&records);
}

void RecordProxy::setFilter(const RecordFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_foldedText = filter.text.toCaseFolded();
    // Not invalidateFilter(), which tells of each run of rows that comes or goes: thousands of signals,
    // and what is grouped above this is arranged again for each.
    invalidate();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const records::TokenRecord &record = m_records.at(row);
    if (m_filter.state && m_records.stateAt(row) != *m_filter.state)
        return false;
    if (!m_filter.regionId.isEmpty() && record.target.regionId != m_filter.regionId)
        return false;
    if (m_filter.org && !isUsedBy(record, *m_filter.org))
        return false;
    if (m_filter.due && !isDueOn(row, *m_filter.due))
        return false;
    return m_filter.text.isEmpty() || m_records.searchTextAt(row).contains(m_foldedText);
}

QVariant RecordProxy::data(const QModelIndex &index, int role) const
{
    const QVariant found = QSortFilterProxyModel::data(index, role);
    const bool isAsked = role == RecordModel::GroupRole && index.column() == RecordModel::OrganizationColumn
        && (m_filter.org || !m_foldedText.isEmpty());
    if (!isAsked)
        return found;
    // A token of hundreds of organizations is looked for under one: the others are not what was asked for.
    const records::TokenRecord &record = m_records.at(mapToSource(index).row());
    QStringList names;
    for (const records::Target &target : records::targetsOf(record)) {
        const bool isMeant = m_filter.org ? target.org.id == *m_filter.org
                                          : target.org.name.toCaseFolded().contains(m_foldedText)
                || target.org.slug.toCaseFolded().contains(m_foldedText);
        if (isMeant)
            names.append(target.org.name);
    }
    names.removeDuplicates();
    return names.isEmpty() ? found : QVariant(names);
}

bool RecordProxy::isDueOn(int row, const DueOn &due) const
{
    if (!reminders::isWatched(m_records.at(row)))
        return false;
    const bool isOverdue = m_records.urgencyAt(row) == reminders::Urgency::Overdue;
    return due.isOverdue ? isOverdue : !isOverdue && m_records.dueDayAt(row) == due.day;
}

bool RecordProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto isHistory
        = [this](const QModelIndex &index) { return records::isHistory(m_records.at(index.row())); };
    const bool isLeftHistory = isHistory(left);
    const bool isRightHistory = isHistory(right);
    if (isLeftHistory != isRightHistory)
        return isRightHistory == (sortOrder() == Qt::AscendingOrder);

    const QVariant leftKey = m_records.sortKeyAt(left.row(), left.column());
    const QVariant rightKey = m_records.sortKeyAt(right.row(), right.column());
    int order = 0;
    switch (leftKey.typeId()) {
    case QMetaType::QString: {
        // Two references into a growing table: the second look-up may move what the first one found.
        const QCollatorSortKey leftSortKey = sortKey(leftKey.toString());
        order = leftSortKey.compare(sortKey(rightKey.toString()));
        break;
    }
    case QMetaType::Int:
        order = leftKey.toInt() - rightKey.toInt();
        break;
    default:
        if (const QDateTime first = leftKey.toDateTime(), second = rightKey.toDateTime(); first != second)
            order = first < second ? -1 : 1;
        break;
    }
    // The list begins with what is most urgent, also among those of one state.
    if (order == 0 && left.column() == RecordModel::StateColumn) {
        const QDateTime first = m_records.dueAt(left.row()).at;
        const QDateTime second = m_records.dueAt(right.row()).at;
        if (first != second)
            order = first < second ? -1 : 1;
    }
    if (order != 0)
        return order < 0;
    return sortOrder() == Qt::AscendingOrder ? isBefore(left.row(), right.row())
                                             : isBefore(right.row(), left.row());
}

bool RecordProxy::isBefore(int row, int other) const
{
    const records::TokenRecord &record = m_records.at(row);
    const records::TokenRecord &another = m_records.at(other);
    if (!access::isApiCredential(record) || !access::isApiCredential(another))
        return row < other;
    // In the list the one to sign in with comes first, which is another one after each sign-in.
    if (record.target.org.name != another.target.org.name)
        return record.target.org.name < another.target.org.name;
    if (record.created != another.created)
        return record.created < another.created;
    return record.id.toString() < another.id.toString();
}

const QCollatorSortKey &RecordProxy::sortKey(const QString &text) const
{
    const auto known = m_sortKeys.constFind(text);
    return known != m_sortKeys.cend() ? *known : *m_sortKeys.insert(text, m_collator.sortKey(text));
}

} // namespace broker::ui
