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

RecordProxy::RecordProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RecordModel::SortRole);
    setDynamicSortFilter(true);
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
