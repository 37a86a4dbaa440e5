// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardcolumns.h"

#include "access/credentialkind.h"
#include "models/recordmodel.h"
#include "presenters/tokenstatetext.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr int widestColumn = 320;
/// How narrow a column of names may become where there is no room, in characters.
constexpr int fewestCharacters = 14;

/// The keychain has not been asked yet, and its answers must not be cut.
int widestState(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int state = 0; state < presence::tokenStateCount; ++state) {
        const QString text = tokenStateText(static_cast<presence::TokenState>(state));
        widest = qMax(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

/// By its place on the screen.
int lastShownColumn(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return place;
}

} // namespace

void dressBoardList(QTreeView &list)
{
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    list.setAlternatingRowColors(true);
    list.setAllColumnsShowFocus(true);
    // With equal heights thousands of rows need no measuring.
    list.setUniformRowHeights(true);
    list.setRootIsDecorated(false);
    list.setWordWrap(false);
    list.setTabKeyNavigation(false);
    list.setMinimumHeight(56);
    QHeaderView &header = *list.header();
    header.setHighlightSections(false);
    header.setStretchLastSection(true);
    header.setSectionsMovable(true);
    // Widths from the first rows only: thousands need not be measured.
    header.setResizeContentsPrecision(50);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
}

BoardColumns::BoardColumns(QTreeView &list, const RecordModel &model)
    : QObject(&list)
    , m_list(list)
    , m_model(model)
{
    QHeaderView &header = *list.header();
    list.viewport()->installEventFilter(this);
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(&m_list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_list.header()->mapToGlobal(position));
    });
    const auto onArranged = [this] {
        if (!m_isFitting)
            Q_EMIT arranged();
    };
    connect(&header, &QHeaderView::sectionMoved, this, [this, onArranged] {
        onArranged();
        onMoved();
    });
    connect(&header, &QHeaderView::sortIndicatorChanged, this, onArranged);
    connect(&header, &QHeaderView::sectionResized, this, [this, &header](int column) {
        // The last one follows the window, and what the program fits is no wish of the user's. What was
        // never fitted was not on the screen: the list was empty.
        const bool wasShown = m_isByHand || !m_needed.isEmpty();
        if (m_isFitting || m_isMoving || !wasShown || header.visualIndex(column) == lastShownColumn(header))
            return;
        m_isByHand = true;
        Q_EMIT resized();
    });
}

void BoardColumns::onMoved()
{
    // The header is about to stretch the one that is the last now, and no more the one that was.
    m_isMoving = true;
    const auto moved = [this] {
        m_isMoving = false;
        const QScopedValueRollback fitting(m_isFitting, true);
        fit();
    };
    QMetaObject::invokeMethod(this, moved, Qt::QueuedConnection);
}

void BoardColumns::restore(const BoardLayout &layout)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_wishes = layout.wishes;
    m_needed.clear();
    const bool isRestored = !layout.header.isEmpty() && m_list.header()->restoreState(layout.header);
    m_isByHand = isRestored && layout.areWidthsByHand;
    showAndHide();
    fit();
}

void BoardColumns::save(BoardLayout &layout) const
{
    layout.wishes = m_wishes;
    layout.header = m_list.header()->saveState();
    layout.areWidthsByHand = m_isByHand;
}

void BoardColumns::refresh()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_needed.clear();
    showAndHide();
    fit();
}

bool BoardColumns::isOfOneOrganization() const
{
    for (int row = 1; row < m_model.rowCount(); ++row) {
        if (!(m_model.at(row).target.org.id == m_model.at(0).target.org.id))
            return false;
    }
    return true;
}

bool BoardColumns::isSameEverywhere(int column) const
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return false;
    const auto differs = [this, column](const records::TokenRecord &record) {
        const records::TokenRecord &first = m_model.at(0);
        switch (column) {
        case RecordModel::IntegrationColumn:
            return record.target.integrationType != first.target.integrationType
                // Each says which it is.
                || access::isApiCredential(record);
        case RecordModel::KindColumn:
            return record.kind() != first.kind() || access::isApiCredential(record);
        case RecordModel::RegionColumn:
            return record.target.regionId != first.target.regionId;
        default:
            return true;
        }
    };
    // What the tokens of a single organization are for is no repetition: nothing else tells it.
    if (column == RecordModel::IntegrationColumn && isOfOneOrganization())
        return false;
    for (int row = 0; row < rows; ++row) {
        if (differs(m_model.at(row)))
            return false;
    }
    return true;
}

bool BoardColumns::isShown(int column) const
{
    if (const auto wish = m_wishes.constFind(column); wish != m_wishes.cend())
        return *wish;
    switch (column) {
    case RecordModel::FingerprintColumn:
    case RecordModel::CreatedColumn:
    case RecordModel::RotatedColumn:
    case RecordModel::CheckedColumn:
        return false;
    case RecordModel::IntegrationColumn:
    case RecordModel::KindColumn:
    case RecordModel::RegionColumn:
        return !isSameEverywhere(column);
    default:
        return true;
    }
}

void BoardColumns::showAndHide()
{
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        m_list.setColumnHidden(column, !isShown(column));
}

void BoardColumns::measure()
{
    const QFontMetrics metrics = m_list.fontMetrics();
    // As resizeColumnToContents() has it, but the last one, which follows the window, would be as wide as
    // that.
    const QAbstractItemView &view = m_list;
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        if (m_list.isColumnHidden(column)) {
            m_needed.append(0);
            continue;
        }
        const int needed = std::max(view.sizeHintForColumn(column), m_list.header()->sectionSizeHint(column));
        m_needed.append(std::min(needed, widestColumn));
    }
    const int mark = 2 * m_list.style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int air = 2 * metrics.averageCharWidth();
    m_widestState = std::min(widestState(metrics) + mark + air, widestColumn);
}

void BoardColumns::fit()
{
    if (m_isByHand || m_model.rowCount() == 0)
        return;
    if (m_needed.isEmpty())
        measure();
    QList<int> widths = m_needed;
    // With room for what the keychain has still to say.
    widths[RecordModel::StateColumn] = std::max(widths.at(RecordModel::StateColumn), m_widestState);
    int missing = -m_list.viewport()->width();
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        missing += m_list.isColumnHidden(column) ? 0 : widths.at(column);
    // Names can be cut, and the tool tip has all of them; a state that is there or a date cannot.
    const int least = fewestCharacters * m_list.fontMetrics().averageCharWidth();
    const auto give = [&](int column, int keep) {
        if (missing <= 0 || m_list.isColumnHidden(column))
            return;
        const int given = std::clamp(missing, 0, std::max(0, widths.at(column) - keep));
        widths[column] -= given;
        missing -= given;
    };
    give(RecordModel::StateColumn, m_needed.at(RecordModel::StateColumn));
    // Beside its mark.
    const int leastMarked = least + 2 * m_list.style()->pixelMetric(QStyle::PM_SmallIconSize);
    // The longer of the two first: a whole name beside one that cannot be told from others helps nobody.
    give(RecordModel::OrganizationColumn, std::max(least, widths.at(RecordModel::IntegrationColumn)));
    give(RecordModel::IntegrationColumn,
        std::max(leastMarked, widths.at(RecordModel::IntegrationColumn) - std::max(0, missing) / 2));
    give(RecordModel::OrganizationColumn, least);
    give(RecordModel::IntegrationColumn, leastMarked);
    // What is left over goes to the names, too.
    if (missing < 0)
        widths[RecordModel::OrganizationColumn]
            += std::min(-missing, widestColumn - std::min(widths.constFirst(), widestColumn));
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        if (!m_list.isColumnHidden(column))
            m_list.setColumnWidth(column, widths.at(column));
    }
}

bool BoardColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_isFitting) {
        const QScopedValueRollback fitting(m_isFitting, true);
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void BoardColumns::fillMenu(QMenu &menu)
{
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        QAction *action
            = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_list.isColumnHidden(column));
        // The first one carries the groups.
        action->setEnabled(column != RecordModel::OrganizationColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_wishes.insert(column, shown);
            {
                const QScopedValueRollback fitting(m_isFitting, true);
                m_list.setColumnHidden(column, !shown);
                if (shown)
                    m_list.resizeColumnToContents(column);
                m_needed.clear();
                fit();
            }
            Q_EMIT arranged();
        });
    }
}

} // namespace broker::ui
