// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/recordproxy.h"

#include "models/recordmodel.h"

#include <QLocale>

namespace broker::ui {

namespace {

/// The "C" locale compares bytes and knows no numbers; who works in it reads English.
QLocale sortingLocale()
{
    const QLocale locale = QLocale();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

RecordProxy::RecordProxy(RecordModel &records, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_records(records)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RecordModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(&records);
}

void RecordProxy::setFilter(const RecordFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const records::TokenRecord &record = m_records.at(row);
    if (m_filter.state && m_records.stateAt(row) != *m_filter.state)
        return false;
    if (!m_filter.regionId.isEmpty() && record.target.regionId != m_filter.regionId)
        return false;
    if (m_filter.org && record.target.org.id != *m_filter.org)
        return false;
    if (m_filter.text.isEmpty() || record.note.contains(m_filter.text, Qt::CaseInsensitive))
        return true;
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        const QString text = m_records.index(row, column).data().toString();
        if (text.contains(m_filter.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool RecordProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftReplaced = left.data(RecordModel::ReplacedRole).toBool();
    const bool rightReplaced = right.data(RecordModel::ReplacedRole).toBool();
    if (leftReplaced != rightReplaced)
        return rightReplaced == (sortOrder() == Qt::AscendingOrder);

    const QVariant leftKey = left.data(sortRole());
    const QVariant rightKey = right.data(sortRole());
    if (leftKey.typeId() == QMetaType::QString)
        return m_collator.compare(leftKey.toString(), rightKey.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace broker::ui
