// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/fittedcolumns.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <chrono>

namespace broker::ui {

namespace {

/// Thousands of rows need not be measured: those that are to be seen, and some more.
constexpr int measuredRows = 60;
/// In characters. In a window that is too small for so many, one scrolls sideways.
constexpr int fewestCharacters = 9;
constexpr int fewestOfLast = 18;
constexpr std::chrono::milliseconds columnsPause{250};

/// How wide a column may be, so that all of them together are as wide as that.
int widestFor(QList<int> needed, int width)
{
    std::sort(needed.begin(), needed.end());
    int left = width;
    for (qsizetype i = 0; i < needed.size(); ++i) {
        const int share = left / static_cast<int>(needed.size() - i);
        if (needed.at(i) > share)
            return share;
        left -= needed.at(i);
    }
    return needed.isEmpty() ? width : needed.constLast();
}

} // namespace

FittedColumns::FittedColumns(QTreeView &view)
    : QObject(&view)
    , m_view(view)
{
    view.header()->setResizeContentsPrecision(measuredRows);
    view.header()->setStretchLastSection(true);
    view.viewport()->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(columnsPause);
    connect(&m_soon, &QTimer::timeout, this, &FittedColumns::measure);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_needed.clear();
        measureSoon();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        // Later ones are like the first; whoever knows better says so.
        if (m_needed.isEmpty())
            measureSoon();
    });
    connect(view.header(), &QHeaderView::sectionResized, this, [this](int column, int before, int after) {
        // One that is shown or hidden comes from nothing, or goes there; the last one follows the window.
        const bool isShowing = before == 0 || after == 0;
        if (!m_isFitting && !m_needed.isEmpty() && !isShowing && column != shownColumns().constLast())
            m_isByHand = true;
    });
}

void FittedColumns::measureSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QList<int> FittedColumns::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < m_view.header()->count(); ++place) {
        const int column = m_view.header()->logicalIndex(place);
        if (!m_view.isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

void FittedColumns::measure()
{
    m_soon.stop();
    if (m_isByHand || m_view.model()->rowCount() == 0)
        return;
    m_needed.resize(m_view.model()->columnCount());
    const QAbstractItemView &view = m_view;
    const QList<int> shown = shownColumns();
    for (const int column : shown) {
        m_needed[column] = std::max({m_needed.at(column), view.sizeHintForColumn(column),
            m_view.header()->sectionSizeHint(column), m_whole.value(column)});
    }
    fit();
}

void FittedColumns::fit()
{
    if (m_isByHand || m_needed.isEmpty())
        return;
    const QList<int> shown = shownColumns();
    if (shown.isEmpty())
        return;
    const int letter = m_view.fontMetrics().averageCharWidth();
    const int last = shown.constLast();
    int width = m_view.viewport()->width() - std::min(m_needed.at(last), fewestOfLast * letter);
    QList<int> sharing;
    for (const int column : shown) {
        if (m_whole.contains(column))
            width -= m_needed.at(column);
        else if (column != last)
            sharing.append(m_needed.at(column));
    }
    const int widest = std::max(widestFor(sharing, width), fewestCharacters * letter);
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int column : shown) {
        const int needed = m_needed.at(column);
        // The last one has the rest by itself.
        if (column != last)
            m_view.header()->resizeSection(
                column, m_whole.contains(column) ? needed : std::min(needed, widest));
    }
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_isFitting)
        fit();
    if (event->type() == QEvent::Show)
        measureSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace broker::ui
