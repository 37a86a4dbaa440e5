// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/managedmodel.h"

#include "organizations/orgdirectory.h"
#include "platform/icons.h"
#include "presenters/managedtext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace broker::ui {

using sharing::Managed;
using sharing::ManagedRow;

namespace {

/// The "C" locale compares bytes and knows no numbers; who works in it reads English.
QLocale sortingLocale()
{
    const QLocale locale = QLocale();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

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
    : QAbstractTableModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ManagedModel::setRows(const QList<ManagedRow> &rows, const QList<records::TokenRecord> &records)
{
    beginResetModel();
    m_rows = rows;
    m_tokens.clear();
    for (const records::TokenRecord &record : records)
        m_tokens.insert(record.id, record.fingerprint.masked());
    prepare();
    arrange();
    fill();
    endResetModel();
}

void ManagedModel::setFilter(const ManagedFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

const QCollatorSortKey &ManagedModel::keyOf(const QString &text)
{
    const auto known = m_keys.constFind(text);
    return known != m_keys.cend() ? *known : *m_keys.insert(text, m_collator.sortKey(text));
}

void ManagedModel::prepare()
{
    const auto count = static_cast<int>(m_rows.size());
    m_texts.clear();
    m_texts.reserve(count);
    for (int row = 0; row < count; ++row) {
        QString text = organizations::searchTextOf(m_rows.at(row).organization);
        for (int column = IntegrationColumn; column < ColumnCount; ++column)
            text += QLatin1Char('\n') + textAt(row, column).toCaseFolded();
        m_texts.append(text);
    }
    // Names are compared once; every other order falls back on this one.
    for (const ManagedRow &row : std::as_const(m_rows)) {
        (void)keyOf(row.organization.name);
        (void)keyOf(integrationText(row));
    }
    QList<int> byName(count);
    std::iota(byName.begin(), byName.end(), 0);
    std::stable_sort(byName.begin(), byName.end(), [this](int a, int b) {
        const ManagedRow &left = m_rows.at(a);
        const ManagedRow &right = m_rows.at(b);
        if (left.organization.name != right.organization.name) {
            const int compared = m_keys.constFind(left.organization.name)
                                     ->compare(*m_keys.constFind(right.organization.name));
            if (compared != 0)
                return compared < 0;
        }
        return left.organization.id == right.organization.id ? left.type < right.type
                                                             : left.organization.id < right.organization.id;
    });
    m_places.resize(count);
    for (int place = 0; place < count; ++place)
        m_places[byName.at(place)] = place;
}

void ManagedModel::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto byColumn = [this](int a, int b) {
        const ManagedRow &left = m_rows.at(a);
        const ManagedRow &right = m_rows.at(b);
        switch (static_cast<Column>(m_sortColumn)) {
        case IntegrationColumn:
            return left.type == right.type
                ? 0
                : keyOf(integrationText(left)).compare(keyOf(integrationText(right)));
        case StateColumn:
            return urgencyOf(left.managed) - urgencyOf(right.managed);
        case BrokerColumn:
            return QString::compare(textAt(a, BrokerColumn), textAt(b, BrokerColumn));
        case TokenColumn:
            // Those without a token come last.
            if (left.record.has_value() != right.record.has_value())
                return left.record ? -1 : 1;
            return QString::compare(textAt(a, TokenColumn), textAt(b, TokenColumn));
        case OrganizationColumn:
        case ColumnCount:
            break;
        }
        return 0;
    };
    std::sort(m_order.begin(), m_order.end(), [this, &byColumn](int a, int b) {
        if (const int compared = byColumn(a, b); compared != 0)
            return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
        const bool isReversed = m_sortColumn == OrganizationColumn && m_sortOrder == Qt::DescendingOrder;
        return isReversed ? m_places.at(a) > m_places.at(b) : m_places.at(a) < m_places.at(b);
    });
}

void ManagedModel::fill()
{
    const QString needle = m_filter.text.toCaseFolded();
    m_shown.clear();
    for (const int row : std::as_const(m_order)) {
        const ManagedRow &each = m_rows.at(row);
        const bool isShown = (!m_filter.state || each.managed == *m_filter.state)
            && (!m_filter.group || each.organization.group == m_filter.group)
            && (needle.isEmpty() || m_texts.at(row).contains(needle));
        if (isShown)
            m_shown.append(row);
    }
}

void ManagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> meant;
    for (const QModelIndex &index : before)
        meant.append(m_shown.at(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    fill();
    if (!before.isEmpty()) {
        QHash<int, int> places;
        for (int place = 0; place < m_shown.size(); ++place)
            places.insert(m_shown.at(place), place);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(places.value(meant.at(i)), before.at(i).column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged();
}

const ManagedRow &ManagedModel::at(int row) const
{
    return m_rows.at(m_shown.at(row));
}

int ManagedModel::rowOf(const OrgId &organization, const QString &type) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](int row) {
        return m_rows.at(row).organization.id == organization && m_rows.at(row).type == type;
    });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
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

int ManagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ManagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ManagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return icon(markOf(m_rows.at(row).managed), toneOf(m_rows.at(row).managed));
    if (role == Qt::AccessibleTextRole && index.column() == OrganizationColumn) {
        // A screen reader says the first cell for the row.
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column) {
            if (const QString text = textAt(row, column); !text.isEmpty())
                texts.append(text);
        }
        return texts.join(QLatin1String(", "));
    }
    return {};
}

QVariant ManagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OrganizationColumn:
        return tr("Organization");
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

} // namespace broker::ui
