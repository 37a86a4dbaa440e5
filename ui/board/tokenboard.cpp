// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenboard.h"

#include "board/emptystate.h"
#include "board/recorddelegate.h"
#include "board/recorddetails.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace broker::ui {

TokenBoard::TokenBoard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_pages(new QStackedLayout(this))
    , m_listPage(new QWidget)
    , m_empty(new EmptyState)
    , m_table(new QTableView)
    , m_details(new RecordDetails)
{
    setObjectName(QStringLiteral("tokenBoard"));
    m_proxy.setSourceModel(&m_model);
    buildTable();

    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins({});
    list->addWidget(m_table, 1);
    list->addWidget(m_details);
    m_pages->addWidget(new QWidget); // until the list has been read, so that nothing flashes up
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_listPage);

    connect(m_empty, &EmptyState::setUpRequested, this, &TokenBoard::setUpRequested);
    connect(m_empty, &EmptyState::practiceRequested, this, &TokenBoard::practiceRequested);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenBoard::showSelected);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &TokenBoard::showSelected);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &TokenBoard::showSelected);

    m_dates.setInterval(std::chrono::minutes(15));
    connect(&m_dates, &QTimer::timeout, &m_model, &RecordModel::refreshDates);
}

TokenBoard::~TokenBoard() = default;

void TokenBoard::buildTable()
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setAccessibleName(tr("Recorded tokens"));
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RecordModel::DueColumn, Qt::AscendingOrder);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setStretchLastSection(true);
    // Widths from the first rows only: thousands need not be measured.
    header.setResizeContentsPrecision(50);
}

void TokenBoard::setWorkspace(const provisioning::Workspace &workspace)
{
    disconnect(m_following);
    m_workspace.emplace(workspace);
    m_sessionTokens = std::make_unique<SessionTokens>(workspace);
    m_following = connect(&workspace.records, &records::RecordStore::changed, this, &TokenBoard::refresh);
    connect(m_sessionTokens.get(), &SessionTokens::changed, this,
        [this] { m_model.setKeptInSession(m_sessionTokens->ids()); });
    m_empty->setPracticeOffered(!workspace.practice);
    m_dates.start();
    refresh();
    fitColumns();
}

void TokenBoard::fitColumns()
{
    // Not the last one: it takes what is left.
    constexpr int widestColumn = 360;
    const int air = 2 * m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < RecordModel::ColumnCount - 1; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + air, widestColumn));
    }
}

void TokenBoard::setRowActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
}

void TokenBoard::refresh()
{
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setKeptInSession(m_sessionTokens->ids());
    m_model.setRecords(m_workspace->records.records());
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_listPage);
    if (wasEmpty && !isEmpty)
        fitColumns();
    if (!isEmpty && selectedRow() < 0)
        m_table->selectRow(0);
    showSelected();
}

int TokenBoard::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_proxy.mapToSource(rows.constFirst()).row();
}

std::optional<records::TokenRecord> TokenBoard::selected() const
{
    const int row = selectedRow();
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

bool TokenBoard::isSelectedGone() const
{
    const int row = selectedRow();
    return row >= 0 && m_model.placeAt(row) == TokenPlace::Gone;
}

void TokenBoard::select(const RecordId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy.mapFromSource(m_model.index(row, RecordModel::OrganizationColumn));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void TokenBoard::takeFocus()
{
    if (m_model.rowCount() == 0)
        m_empty->takeFocus();
    else
        m_table->setFocus();
}

void TokenBoard::showSelected()
{
    const int row = selectedRow();
    if (row < 0)
        m_details->clear();
    else
        m_details->showRecord(m_model.at(row), m_model.placeAt(row), m_clock.nowUtc());
    Q_EMIT selectionChanged();
}

} // namespace broker::ui
