// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenboard.h"

#include "board/boardcolumns.h"
#include "board/boardheader.h"
#include "board/emptystate.h"
#include "board/filterbar.h"
#include "board/recorddelegate.h"
#include "board/recorddetails.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace broker::ui {

namespace {

/// By its place on the screen.
int lastShownColumn(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return place;
}

} // namespace

TokenBoard::TokenBoard(const Clock &clock, ClipboardGuard &guard, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_proxy(m_model)
    , m_grouped(m_proxy, RecordModel::OrganizationColumn)
    , m_guard(guard)
    , m_bar(bar)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("tokenBoard"));
    connect(&m_grouped, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_arranging = true; });

    // Each change may rearrange the whole list, and a pass over thousands brings thousands.
    m_presences.setSingleShot(true);
    m_presences.setInterval(std::chrono::milliseconds(200));
    connect(&m_presences, &QTimer::timeout, this, &TokenBoard::showPresences);
    m_dates.setInterval(std::chrono::minutes(15));
    connect(&m_dates, &QTimer::timeout, this, [this] {
        m_model.refreshDates();
        refreshHeader();
    });
}

TokenBoard::~TokenBoard()
{
    keepWidths();
}

void TokenBoard::build()
{
    m_listPage = new QWidget;
    m_empty = new EmptyState;
    m_header = new BoardHeader;
    m_filter = new FilterBar;
    m_noMatch = named(new PlainLabel(tr("No token matches the filter.")), "noMatch");
    m_list = new QTreeView;
    m_details = new RecordDetails(m_guard, m_bar);
    m_noMatch->hide();
    buildList();
    m_list->addActions(m_rowActions);
    for (QAction *command : std::as_const(m_detailsCommands))
        m_details->addCommand(*command);

    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, list->spacing(), 0, 0); // not right under the line of the tabs
    list->addWidget(m_header);
    list->addWidget(m_filter);
    list->addWidget(m_noMatch);
    // Both scroll, and the user says how much of each.
    auto *details = named(new QScrollArea, "detailsScroll");
    details->setFrameShape(QFrame::NoFrame);
    details->setWidgetResizable(true);
    details->setFocusPolicy(Qt::NoFocus);
    details->setMinimumHeight(50);
    details->setWidget(m_details);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(details);
    split->setStretchFactor(0, 1);
    list->addWidget(split, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_listPage);

    connect(m_empty, &EmptyState::setUpRequested, this, &TokenBoard::setUpRequested);
    connect(m_empty, &EmptyState::existingRequested, this, &TokenBoard::existingRequested);
    connect(m_empty, &EmptyState::practiceRequested, this, &TokenBoard::practiceRequested);
    m_header->setSnoozeOffered(m_isSnoozeOffered);
    connect(m_header, &BoardHeader::chosen, this, &TokenBoard::select);
    connect(m_header, &BoardHeader::rotateRequested, this, &TokenBoard::rotateDueRequested);
    connect(m_header, &BoardHeader::snoozeRequested, this, &TokenBoard::snoozeRequested);
    connect(m_filter, &FilterBar::filterChanged, this, &TokenBoard::applyFilter);
    connect(m_filter, &FilterBar::groupingChanged, this, [this](bool grouped) {
        m_grouped.setGrouped(grouped);
        rememberLayout();
    });
    connect(m_details, &RecordDetails::getAgainRequested, this, &TokenBoard::getAgainRequested);
    connect(m_details, &RecordDetails::enterAgainRequested, this, &TokenBoard::enterAgainRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenBoard::onSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TokenBoard::onCurrent);
    connect(&m_grouped, &QAbstractItemModel::modelReset, this, &TokenBoard::onArranged);
    connect(&m_grouped, &QAbstractItemModel::dataChanged, this, &TokenBoard::showSelected);
}

void TokenBoard::showPresences()
{
    m_presences.stop();
    m_model.setPresences(m_pass->presences());
}

void TokenBoard::buildList()
{
    m_list->setObjectName(QStringLiteral("recordTable"));
    m_list->setAccessibleName(tr("Recorded tokens"));
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setModel(&m_grouped);
    dressBoardList(*m_list);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RecordModel::StateColumn, Qt::AscendingOrder);
    QHeaderView &header = *m_list->header();
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(m_list->header()->mapToGlobal(position));
    });
    connect(&header, &QHeaderView::sectionMoved, this, &TokenBoard::rememberLayout);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &TokenBoard::rememberLayout);
    m_widths.setSingleShot(true);
    m_widths.setInterval(std::chrono::milliseconds(300));
    connect(&m_widths, &QTimer::timeout, this, &TokenBoard::rememberLayout);
    connect(&header, &QHeaderView::sectionResized, this, [this, &header](int column) {
        // The last one follows the window, and what the program fits is no wish of the user's.
        if (!m_isFitting && header.visualIndex(column) != lastShownColumn(header))
            m_widths.start();
    });
}

void TokenBoard::fillColumnMenu(QMenu &menu)
{
    if (!m_list)
        return;
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        QAction *action
            = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_list->isColumnHidden(column));
        // The first one carries the groups.
        action->setEnabled(column != RecordModel::OrganizationColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_list->setColumnHidden(column, !shown);
            if (shown)
                m_list->resizeColumnToContents(column);
            rememberLayout();
        });
    }
}

void TokenBoard::setMode(
    const Workspace &workspace, rotation::OpenRotations &rotations, access::SecretList &secrets)
{
    if (!m_listPage)
        build();
    keepWidths();
    disconnect(m_following);
    m_details->clear();
    m_workspace.emplace(workspace);
    m_secrets = &secrets;
    m_sessionTokens = std::make_unique<SessionTokens>(workspace);
    m_pass = std::make_unique<presence::KeychainPass>(workspace.keychain);
    connect(m_pass.get(), &presence::KeychainPass::found, this, [this] {
        if (!m_presences.isActive())
            m_presences.start();
    });
    connect(m_pass.get(), &presence::KeychainPass::finished, this, &TokenBoard::showPresences);
    m_following = connect(m_secrets, &access::SecretList::changed, this, &TokenBoard::refresh);
    connect(m_sessionTokens.get(), &SessionTokens::changed, this,
        [this] { m_model.setKeptInSession(m_sessionTokens->ids()); });
    m_empty->setPracticeOffered(!workspace.practice);
    m_model.setPresences({});
    m_model.setPolicy(reminders::policyFrom(workspace.settings));
    m_dates.start();
    refresh();
    fitColumns();
    follow(rotations);
}

void TokenBoard::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const QByteArray remembered = m_workspace->settings.boardColumns.value();
    m_filter->setGrouped(m_workspace->settings.boardGrouped.value());
    if (!remembered.isEmpty() && m_list->header()->restoreState(remembered))
        return;
    fitBoardColumns(*m_list);
}

void TokenBoard::keepWidths()
{
    if (m_widths.isActive())
        rememberLayout();
}

void TokenBoard::rememberLayout()
{
    m_widths.stop();
    if (!m_workspace)
        return;
    m_workspace->settings.boardColumns.set(m_list->header()->saveState());
    m_workspace->settings.boardGrouped.set(m_grouped.isGrouped());
}

void TokenBoard::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void TokenBoard::addDetailsCommand(QAction &action)
{
    m_detailsCommands.append(&action);
}

void TokenBoard::refresh()
{
    const int before = m_model.rowCount();
    const QList<records::TokenRecord> all = m_secrets->all();
    m_model.setKeptInSession(m_sessionTokens->ids());
    m_model.setRecords(all);
    // A record is written while the note of its operation is still there.
    QTimer::singleShot(0, this, &TokenBoard::refreshUnknownOutcomes);
    m_pages->setCurrentWidget(all.isEmpty() ? static_cast<QWidget *>(m_empty) : m_listPage);
    m_filter->setRecords(all);
    refreshHeader();
    // Who has set a width has said what fits; otherwise what was added may be longer.
    const bool hasMore = m_model.rowCount() > before;
    if (hasMore && (before == 0 || m_workspace->settings.boardColumns.value().isEmpty()))
        fitColumns();
    if (!all.isEmpty() && selectedRow() < 0 && m_grouped.rowCount() > 0)
        makeCurrent(viewIndexOf(m_proxy.mapToSource(m_proxy.index(0, 0)).row()));
    showSelected();
}

void TokenBoard::refreshUnknownOutcomes()
{
    if (!m_workspace)
        return;
    QSet<RecordId> unknown;
    for (const records::Operation &operation : m_workspace->journal.known().operations) {
        if (!records::isCall(operation.kind))
            continue;
        if (const auto record = m_workspace->records.currentFor(operation.target))
            unknown.insert(record->id);
    }
    if (m_rotations) {
        unknown.unite(m_rotations->unknownRecords());
        m_model.setProvisionals(m_rotations->waitingRecords());
    }
    m_model.setUnknownOutcomes(unknown);
}

void TokenBoard::follow(rotation::OpenRotations &rotations)
{
    disconnect(m_followingRotations);
    m_rotations = &rotations;
    m_followingRotations
        = connect(&rotations, &rotation::OpenRotations::changed, this, &TokenBoard::refreshUnknownOutcomes);
    // Whoever looks for what was interrupted reads the journal first, and once is enough.
    QTimer::singleShot(0, this, &TokenBoard::refreshUnknownOutcomes);
}

void TokenBoard::refreshPolicy()
{
    if (!m_workspace)
        return;
    m_model.setPolicy(reminders::policyFrom(m_workspace->settings));
    refreshHeader();
}

void TokenBoard::refreshHeader()
{
    if (m_workspace)
        m_header->showRecords(m_secrets->all(), m_model.policy(), m_clock.nowUtc());
    Q_EMIT changed();
}

void TokenBoard::look()
{
    refreshUnknownOutcomes();
    if (m_pass)
        m_pass->start(m_secrets->all());
}

QString TokenBoard::summary() const
{
    return m_header ? m_header->summary() : QString();
}

QList<records::TokenRecord> TokenBoard::due() const
{
    QList<records::TokenRecord> due;
    for (const RecordId &id : m_header ? m_header->due() : QList<RecordId>()) {
        if (const int row = m_model.rowOf(id); row >= 0)
            due.append(m_model.at(row));
    }
    return due;
}

QList<records::TokenRecord> TokenBoard::shownRecords() const
{
    QList<records::TokenRecord> shown;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        shown.append(m_model.at(m_proxy.mapToSource(m_proxy.index(row, 0)).row()));
    return shown;
}

void TokenBoard::applyFilter()
{
    m_proxy.setFilter(m_filter->filter());
    m_noMatch->setVisible(m_proxy.rowCount() == 0 && m_model.rowCount() > 0);
}

void TokenBoard::onArranged()
{
    m_list->setRootIsDecorated(m_grouped.isGrouped());
    if (m_grouped.isGrouped()) {
        m_list->expandAll();
        for (int row = 0; row < m_grouped.rowCount(); ++row)
            m_list->setFirstColumnSpanned(row, {}, true);
    }
    QItemSelection selection;
    for (const RecordId &id : std::as_const(m_allSelected)) {
        if (const QModelIndex index = viewIndexOf(m_model.rowOf(id)); index.isValid())
            selection.select(index, index);
    }
    const QModelIndex current = viewIndexOf(m_selected ? m_model.rowOf(*m_selected) : -1);
    if (current.isValid())
        makeCurrent(current);
    m_list->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    // The current one may have gone or be hidden.
    if (const QList<int> rows = selectedRows(); !current.isValid() && !rows.isEmpty())
        m_list->selectionModel()->setCurrentIndex(
            viewIndexOf(rows.constFirst()), QItemSelectionModel::NoUpdate);
    m_arranging = false;
    showSelected();
}

void TokenBoard::makeCurrent(const QModelIndex &index)
{
    // QAbstractItemView::setCurrentIndex would add to the selection while Ctrl is held for a shortcut.
    m_list->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TokenBoard::onSelected()
{
    if (m_arranging)
        return;
    const int row = selectedRow();
    m_selected = row < 0 ? std::nullopt : std::optional(m_model.at(row).id);
    m_allSelected.clear();
    const QList<int> rows = selectedRows();
    for (const int each : rows)
        m_allSelected.insert(m_model.at(each).id);
    showSelected();
}

void TokenBoard::onCurrent()
{
    if (m_arranging)
        return;
    // Most moves select as well, and were seen already.
    const int row = selectedRow();
    if (row < 0 || m_model.at(row).id == m_selected)
        return;
    m_selected = m_model.at(row).id;
    showSelected();
}

QModelIndex TokenBoard::viewIndexOf(int row) const
{
    if (row < 0)
        return {};
    return m_grouped.indexOfTableRow(m_proxy.mapFromSource(m_model.index(row, 0)).row());
}

int TokenBoard::selectedRow() const
{
    if (!m_list)
        return -1;
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_list->selectionModel()->isSelected(current)) {
        if (const int row = m_grouped.tableRow(current); row >= 0)
            return m_proxy.mapToSource(m_proxy.index(row, 0)).row();
    }
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst();
}

QList<int> TokenBoard::selectedRows() const
{
    if (!m_list)
        return {};
    QList<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        // Branches cannot be selected, but a range may go over them.
        if (const int row = m_grouped.tableRow(index); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (int &row : rows)
        row = m_proxy.mapToSource(m_proxy.index(row, 0)).row();
    return rows;
}

std::optional<records::TokenRecord> TokenBoard::selected() const
{
    const int row = selectedRow();
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

QList<records::TokenRecord> TokenBoard::allSelected() const
{
    QList<records::TokenRecord> records;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        records.append(m_model.at(row));
    return records;
}

void TokenBoard::copySelected()
{
    if (m_details)
        m_details->copy();
}

void TokenBoard::select(const RecordId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    if (!viewIndexOf(row).isValid())
        m_filter->clear();
    const QModelIndex index = viewIndexOf(row);
    makeCurrent(index);
    m_list->scrollTo(index);
}

void TokenBoard::showDue()
{
    if (!m_list || m_model.rowCount() == 0)
        return;
    m_filter->clear();
    m_list->sortByColumn(RecordModel::DueColumn, Qt::AscendingOrder);
    if (const auto shown = shownRecords(); !shown.isEmpty())
        select(shown.constFirst().id);
    takeFocus();
}

void TokenBoard::takeFocus()
{
    if (!m_list)
        return;
    if (m_model.rowCount() == 0)
        m_empty->takeFocus();
    else
        m_list->setFocus();
}

void TokenBoard::takeFilterFocus()
{
    if (m_model.rowCount() > 0)
        m_filter->takeFocus();
}

void TokenBoard::setSnoozeOffered(bool offered)
{
    m_isSnoozeOffered = offered;
    if (m_header)
        m_header->setSnoozeOffered(offered);
}

void TokenBoard::showSelected()
{
    if (m_arranging)
        return;
    const int row = selectedRow();
    if (row < 0 || !m_workspace)
        m_details->clear();
    else
        m_details->showRecord(m_model, row, *m_workspace);
    Q_EMIT selectionChanged();
}

} // namespace broker::ui
