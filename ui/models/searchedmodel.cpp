// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/searchedmodel.h"

#include "models/sortinglocale.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace broker::ui {

namespace {

/// Of each turn; far less than a picture takes.
constexpr int textsAtOnce = 500;

} // namespace

SearchedModel::SearchedModel(int columns, QObject *parent)
    : ShownRowsModel(parent)
    , m_columns(columns)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_readying.setInterval(0);
    connect(&m_readying, &QTimer::timeout, this, &SearchedModel::readySomeTexts);
}

SearchedModel::~SearchedModel() = default;

QString SearchedModel::alsoFoundBy(int) const
{
    return {};
}

bool SearchedModel::isWanted(int) const
{
    return true;
}

std::optional<int> SearchedModel::rankAt(int, int) const
{
    return std::nullopt;
}

bool SearchedModel::isLasting(int) const
{
    return false;
}

QIcon SearchedModel::markAt(int, int) const
{
    return {};
}

int SearchedModel::noteColumn() const
{
    return -1;
}

int SearchedModel::groupColumn() const
{
    return -1;
}

std::optional<GroupId> SearchedModel::groupAt(int) const
{
    return std::nullopt;
}

void SearchedModel::nameGroupsBy(GroupNames names)
{
    m_groupNames = std::move(names);
    groupsNamed();
}

void SearchedModel::groupsNamed()
{
    m_texts.clear();
    readyTextsSoon();
    if (m_hasGroups && m_sortColumn == groupColumn())
        arrange();
    showWanted();
    if (m_hasGroups && !shown().isEmpty())
        Q_EMIT dataChanged(index(0, groupColumn()), index(rowCount() - 1, groupColumn()));
}

bool SearchedModel::areOfSeveralGroups() const
{
    const int all = groupColumn() < 0 ? 0 : count();
    for (int row = 1; row < all; ++row) {
        if (groupAt(row) != groupAt(0))
            return true;
    }
    return false;
}

QString SearchedModel::shownText(int row, int column) const
{
    if (column != groupColumn())
        return textAt(row, column);
    const auto group = m_hasGroups ? groupAt(row) : std::nullopt;
    return group && m_groupNames ? m_groupNames(*group) : QString();
}

void SearchedModel::setNeedle(const QString &needle)
{
    const QString folded = needle.trimmed().toCaseFolded();
    if (folded == m_needle)
        return;
    m_needle = folded;
    showWanted();
}

void SearchedModel::chooseAgain()
{
    showWanted();
}

void SearchedModel::replaceRows(const std::function<void()> &replace)
{
    beginResetModel();
    replace();
    m_hasGroups = areOfSeveralGroups();
    m_texts.clear();
    readyTextsSoon();
    arrange();
    replaceShown(wanted());
    endResetModel();
}

void SearchedModel::tellRows(const QList<int> &rows)
{
    for (const int row : rows) {
        if (row < m_texts.size())
            m_texts[row] = QString();
    }
    readyTextsSoon();
    if (m_sortColumn >= 0 && !isLasting(m_sortColumn))
        arrange();
    showWanted();

    std::vector<bool> isChanged(static_cast<std::size_t>(count()));
    for (const int row : rows)
        isChanged.at(static_cast<std::size_t>(row)) = true;
    // Neighbours together: a view does little for each range, and little for its length.
    int from = -1;
    for (int place = 0; place <= shown().size(); ++place) {
        const bool isTold
            = place < shown().size() && isChanged.at(static_cast<std::size_t>(shown().at(place)));
        if (isTold && from < 0)
            from = place;
        if (!isTold && from >= 0) {
            Q_EMIT dataChanged(index(from, 0), index(place - 1, m_columns - 1));
            from = -1;
        }
    }
}

const QString &SearchedModel::searchTextOf(int row) const
{
    if (m_texts.size() != count())
        m_texts = QStringList(count());
    QString &text = m_texts[row];
    if (text.isNull()) {
        // Nearly all have room in it.
        QString all;
        all.reserve(256);
        all += alsoFoundBy(row);
        for (int column = 0; column < m_columns; ++column) {
            all += QLatin1Char('\n');
            all += shownText(row, column);
        }
        text = all.toCaseFolded();
    }
    return text;
}

void SearchedModel::readyTextsSoon()
{
    m_nextText = 0;
    m_readying.start();
}

void SearchedModel::readySomeTexts()
{
    const int end = std::min(count(), m_nextText + textsAtOnce);
    for (; m_nextText < end; ++m_nextText)
        static_cast<void>(searchTextOf(m_nextText));
    if (m_nextText >= count())
        m_readying.stop();
}

SearchedModel::Rows SearchedModel::wanted() const
{
    Rows rows;
    const int all = count();
    rows.reserve(all);
    for (int place = 0; place < all; ++place) {
        const int row = m_order.isEmpty() ? place : m_order.at(place);
        if (isWanted(row) && (m_needle.isEmpty() || searchTextOf(row).contains(m_needle)))
            rows.append(row);
    }
    return rows;
}

const QCollatorSortKey &SearchedModel::keyOf(const QString &text)
{
    const auto known = m_keys.find(text);
    // Not every locale's rules can be told to ignore case.
    return known != m_keys.end()
        ? known->second
        : m_keys.emplace(text, m_collator.sortKey(text.toCaseFolded())).first->second;
}

std::vector<int> SearchedModel::ranksOf(int column)
{
    const int all = count();
    if (all > 0 && rankAt(0, column)) {
        std::vector<int> ranks;
        ranks.reserve(static_cast<std::size_t>(all));
        for (int row = 0; row < all; ++row)
            ranks.push_back(rankAt(row, column).value_or(0));
        return ranks;
    }
    QStringList texts;
    texts.reserve(all);
    for (int row = 0; row < all; ++row)
        texts.append(shownText(row, column));
    return ranksOf(texts);
}

std::vector<int> SearchedModel::ranksOf(const QStringList &texts)
{
    // Each text is compared once, however many rows have it.
    std::vector<std::size_t> numbers;
    std::vector<const QString *> found;
    QHash<QString, std::size_t> known;
    numbers.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts) {
        const auto place = known.constFind(text);
        if (place == known.cend()) {
            numbers.push_back(found.size());
            known.insert(text, found.size());
            found.push_back(&text);
        } else {
            numbers.push_back(*place);
        }
    }
    std::vector<const QCollatorSortKey *> keys;
    keys.reserve(found.size());
    for (const QString *text : found)
        keys.push_back(&keyOf(*text));
    // Where nothing is said comes last.
    const auto isBefore = [&found, &keys](std::size_t a, std::size_t b) {
        return found[a]->isEmpty() != found[b]->isEmpty() ? found[b]->isEmpty() : *keys[a] < *keys[b];
    };
    std::vector<std::size_t> order(found.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), isBefore);
    std::vector<int> places(found.size());
    for (std::size_t place = 1; place < order.size(); ++place) {
        places[order[place]] = places[order[place - 1]] + (isBefore(order[place - 1], order[place]) ? 1 : 0);
    }
    std::vector<int> ranks;
    ranks.reserve(numbers.size());
    for (const std::size_t number : numbers)
        ranks.push_back(places[number]);
    return ranks;
}

void SearchedModel::arrange()
{
    m_order.clear();
    if (m_sortColumn < 0)
        return;
    const std::vector<int> ranks = ranksOf(m_sortColumn);
    m_order.resize(count());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&ranks, this](int a, int b) {
        const int left = ranks[static_cast<std::size_t>(a)];
        const int right = ranks[static_cast<std::size_t>(b)];
        return m_sortOrder == Qt::AscendingOrder ? left < right : left > right;
    });
}

void SearchedModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    showWanted();
}

void SearchedModel::showWanted()
{
    show(wanted(), count());
}

int SearchedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SearchedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = shown().at(index.row());
    const int column = index.column();
    // What the rows are of may have gone before the model was told.
    if (row >= count())
        return {};
    if (role == Qt::DisplayRole)
        return shownText(row, column);
    if (role == Qt::DecorationRole) {
        const QIcon mark = markAt(row, column);
        return mark.isNull() ? QVariant() : QVariant(mark);
    }
    // Tool tips guess at markup; what Snyk says is never markup.
    if (role == Qt::ToolTipRole && column == noteColumn())
        return textAt(row, column).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && column == 0) {
        // A screen reader says the first cell for the row.
        QStringList texts;
        for (int each = 0; each < m_columns; ++each) {
            if (const QString text = shownText(row, each); !text.isEmpty())
                texts.append(text);
        }
        return texts.join(QLatin1String(", "));
    }
    return {};
}

QVariant SearchedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return titleOf(section);
}

} // namespace broker::ui
