// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenboard.h"

#include "board/boardcolumns.h"
#include "board/boardheader.h"
#include "board/boardsplit.h"
#include "board/emptystate.h"
#include "board/filterbar.h"
#include "board/manydetails.h"
#include "board/recorddelegate.h"
#include "board/recorddetails.h"
#include "board/tilesview.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/rowfocus.h"
#include "widgets/rowview.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace broker::ui {

TokenBoard::TokenBoard(const Clock &clock, ClipboardGuard &guard, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_proxy(m_model)
    , m_grouped(m_proxy, RecordModel::GroupRole)
    , m_flat(m_grouped)
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
    m_contradictions.setSingleShot(true);
    m_contradictions.setInterval(std::chrono::milliseconds(200));
    connect(&m_contradictions, &QTimer::timeout, this, &TokenBoard::showContradictions);
    m_dates.setInterval(std::chrono::minutes(15));
    connect(&m_dates, &QTimer::timeout, this, [this] {
        m_model.refreshDates();
        refreshHeader();
    });
}

TokenBoard::~TokenBoard()
{
    keepLayout();
}

void TokenBoard::build()
{
    m_listPage = new QWidget;
    m_empty = new EmptyState;
    m_header = new BoardHeader;
    m_filter = new FilterBar;
    m_noMatch = named(new PlainLabel(tr("No token matches the filter.")), "noMatch");
    m_list = new RowView<QTreeView>;
    m_details = new RecordDetails(m_guard, m_bar);
    m_many = new ManyDetails;
    m_noMatch->hide();
    buildList();
    for (const auto &[command, part] : std::as_const(m_detailsCommands))
        m_details->addCommand(*command, part);
    m_details->setPartOpener(m_openPart);
    for (QAction *command : std::as_const(m_commandsForMany))
        m_many->addCommand(*command);
    auto *details = new QWidget;
    auto *either = new QVBoxLayout(details);
    either->setContentsMargins({});
    either->addWidget(m_details);
    either->addWidget(m_many);

    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, list->spacing(), 0, 0); // not right under the line of the tabs
    list->addWidget(m_header);
    list->addWidget(m_filter);
    list->addWidget(m_noMatch);
    // Both scroll, and the user says how much of each.
    m_views = new QStackedWidget;
    m_views->addWidget(m_list);
    m_split = new BoardSplit(m_views, details);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_layout.start(); });
    list->addWidget(m_split, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_listPage);

    connect(m_empty, &EmptyState::setUpRequested, this, &TokenBoard::setUpRequested);
    connect(m_empty, &EmptyState::existingRequested, this, &TokenBoard::existingRequested);
    connect(m_empty, &EmptyState::practiceRequested, this, &TokenBoard::practiceRequested);
    connect(m_empty, &EmptyState::severalRequested, this, &TokenBoard::severalRequested);
    connect(m_empty, &EmptyState::handoverRequested, this, &TokenBoard::handoverRequested);
    m_header->setSnoozeOffered(m_isSnoozeOffered);
    connect(m_header, &BoardHeader::dueChosen, m_filter, &FilterBar::setDue);
    connect(m_header, &BoardHeader::rotateRequested, this, &TokenBoard::rotateDueRequested);
    connect(m_header, &BoardHeader::snoozeRequested, this, [this] {
        Q_EMIT snoozeRequested();
        // The button goes, and the keyboard must not be left to whatever stands beside it.
        takeFocus();
    });
    if (m_tilesCommand)
        m_filter->addLook(*m_tilesCommand);
    connect(m_filter, &FilterBar::filterChanged, this, &TokenBoard::applyFilter);
    connect(m_filter, &FilterBar::groupingChanged, this, [this](std::optional<int> column) {
        group(column);
        rememberLayout();
    });
    connect(m_details, &RecordDetails::dueChanged, this,
        [this](const records::TokenRecord &record) { Q_EMIT dueChanged({record.id}, record); });
    connect(m_many, &ManyDetails::dueChanged, this, &TokenBoard::dueChanged);
    connect(m_details, &RecordDetails::left, this, [this] { view().setFocus(); });
    connect(m_many, &ManyDetails::left, this, [this] { view().setFocus(); });
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
    m_columns->refresh();
}

void TokenBoard::buildList()
{
    m_list->setObjectName(QStringLiteral("recordTable"));
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setModel(&m_grouped);
    dressBoardList(*m_list);
    new RowFocus(*m_list);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RecordModel::StateColumn, Qt::AscendingOrder);
    buildView(*m_list);
    m_columns = new BoardColumns(*m_list, m_model);
    m_layout.setSingleShot(true);
    m_layout.setInterval(std::chrono::milliseconds(300));
    connect(&m_layout, &QTimer::timeout, this, &TokenBoard::rememberLayout);
    connect(m_columns, &BoardColumns::arranged, this, &TokenBoard::rememberLayout);
    connect(m_columns, &BoardColumns::resized, this, [this] { m_layout.start(); });
}

void TokenBoard::buildView(QAbstractItemView &view)
{
    view.setAccessibleName(tr("Recorded tokens"));
    view.addActions(m_rowActions);
    view.installEventFilter(this);
    connect(&view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        // A group opens and closes.
        const bool isBranch = index.model() == &m_grouped && m_grouped.isBranch(index);
        if (!isBranch)
            open();
    });
}

void TokenBoard::setTilesCommand(QAction &command)
{
    m_tilesCommand = &command;
    connect(&command, &QAction::toggled, this, &TokenBoard::showTiles);
}

bool TokenBoard::isTiled() const
{
    return m_tiles && m_views->currentWidget() == m_tiles;
}

QAbstractItemView &TokenBoard::view() const
{
    return isTiled() ? static_cast<QAbstractItemView &>(*m_tiles) : *m_list;
}

void TokenBoard::showTiles(bool tiled)
{
    if (!m_listPage || tiled == isTiled())
        return;
    const bool hadFocus = view().hasFocus();
    if (!m_tiles) {
        m_tiles = new TilesView(m_flat, *m_list->selectionModel());
        buildView(*m_tiles);
        m_views->addWidget(m_tiles);
    }
    m_views->setCurrentWidget(tiled ? static_cast<QWidget *>(m_tiles) : m_list);
    if (hadFocus)
        view().setFocus();
    view().scrollTo(view().currentIndex());
    rememberLayout();
}

bool TokenBoard::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched != m_list && watched != m_tiles) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // The tiles follow it, and lead it.
    const QModelIndex current = m_list->currentIndex();
    if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !current.isValid())
        return QWidget::eventFilter(watched, event);
    if (m_grouped.tableRow(current) < 0)
        m_list->setExpanded(current, !m_list->isExpanded(current));
    else
        open();
    return true;
}

void TokenBoard::open()
{
    if (!m_many->isHidden())
        m_many->takeFocus();
    else if (selectedRow() >= 0)
        m_details->takeFocus();
}

void TokenBoard::changeDue()
{
    if (!m_many->isHidden())
        m_many->changeDue();
    else if (const auto record = selected())
        m_details->changeDue(*record, m_model.policy(), m_clock.nowUtc());
}

void TokenBoard::fillColumnMenu(QMenu &menu)
{
    if (m_columns)
        m_columns->fillMenu(menu);
}

void TokenBoard::setMode(
    const Workspace &workspace, rotation::OpenRotations &rotations, access::SecretList &secrets)
{
    if (!m_listPage)
        build();
    keepLayout();
    disconnect(m_following);
    m_details->clear();
    m_many->clear();
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
    restoreLayout();
    follow(rotations);
}

void TokenBoard::restoreLayout()
{
    const BoardLayout layout = boardLayoutFrom(m_workspace->settings.boardColumns.value());
    m_columns->restore(layout);
    m_split->restore(layout);
    std::optional<int> column;
    if (m_workspace->settings.boardGrouped.value())
        column = layout.isGroupedByDate ? RecordModel::DueColumn : RecordModel::OrganizationColumn;
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->setGroupColumn(column);
    }
    group(column);
    // Last: it is kept at once, with all the rest.
    if (!m_tilesCommand)
        return;
    m_tilesCommand->setChecked(layout.isTiled);
    // Where it was checked before there was a list, that told nobody.
    showTiles(layout.isTiled);
}

void TokenBoard::group(std::optional<int> column)
{
    m_grouped.setGroupColumn(column);
    // Months in any other order are no calendar.
    if (column == RecordModel::DueColumn)
        m_list->sortByColumn(RecordModel::DueColumn, Qt::AscendingOrder);
}

void TokenBoard::keepLayout()
{
    if (m_layout.isActive())
        rememberLayout();
}

void TokenBoard::rememberLayout()
{
    m_layout.stop();
    if (!m_workspace)
        return;
    BoardLayout layout;
    m_columns->save(layout);
    m_split->save(layout);
    layout.isTiled = isTiled();
    layout.isGroupedByDate = m_grouped.groupColumn() == RecordModel::DueColumn;
    m_workspace->settings.boardColumns.set(toBytes(layout));
    m_workspace->settings.boardGrouped.set(m_grouped.isGrouped());
}

void TokenBoard::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void TokenBoard::addDetailsCommand(QAction &action, std::optional<credentials::ClientPart> part)
{
    m_detailsCommands.append({&action, part});
}

void TokenBoard::addCommandForMany(QAction &action)
{
    m_commandsForMany.append(&action);
}

void TokenBoard::setPartOpener(OpenClientPart open)
{
    m_openPart = std::move(open);
}

void TokenBoard::refresh()
{
    const QList<records::TokenRecord> all = m_secrets->all();
    m_model.setKeptInSession(m_sessionTokens->ids());
    showContradictions();
    showClientIds();
    const auto left = selected();
    const int place = placeOfSelected();
    m_model.setRecords(all);
    // A record is written while the note of its operation is still there.
    QTimer::singleShot(0, this, &TokenBoard::refreshStates);
    m_pages->setCurrentWidget(all.isEmpty() ? static_cast<QWidget *>(m_empty) : m_listPage);
    m_filter->setRecords(all);
    refreshHeader();
    m_columns->refresh();
    if (!all.isEmpty() && selectedRow() < 0 && m_grouped.rowCount() > 0)
        makeCurrent(viewIndexOf(rowInsteadOf(left, place)));
    showSelected();
}

void TokenBoard::follow(rotation::OpenRotations &rotations)
{
    disconnect(m_followingRotations);
    m_rotations = &rotations;
    m_followingRotations
        = connect(&rotations, &rotation::OpenRotations::changed, this, &TokenBoard::refreshStates);
    // Whoever looks for what was interrupted reads the journal first, and once is enough.
    QTimer::singleShot(0, this, &TokenBoard::refreshStates);
}

void TokenBoard::setStock(sharing::Stocktaking &stock)
{
    for (const QMetaObject::Connection &each : std::as_const(m_followingStock))
        disconnect(each);
    m_stock = &stock;
    const auto soon = [this] {
        if (!m_contradictions.isActive())
            m_contradictions.start();
    };
    m_followingStock = {connect(&stock, &sharing::Stocktaking::changed, this, soon),
        connect(&stock, &sharing::Stocktaking::progressed, this, soon)};
    showContradictions();
}

void TokenBoard::showContradictions()
{
    m_contradictions.stop();
    if (m_stock)
        m_model.setContradictions(m_stock->contradictions());
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
        m_header->showRecords(m_secrets->all(), m_model.policy(), m_clock.nowUtc(), m_model.oldKept());
    Q_EMIT changed();
}

void TokenBoard::look()
{
    refreshStates();
    if (m_pass)
        m_pass->start(m_secrets->all());
    if (m_stock)
        m_stock->readSoon();
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
    m_header->showChosen(m_filter->filter().due);
}

void TokenBoard::copySelected()
{
    if (m_details)
        m_details->copy();
}

void TokenBoard::takeFocus()
{
    if (!m_list)
        return;
    if (m_model.rowCount() == 0)
        m_empty->takeFocus();
    else
        view().setFocus();
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

} // namespace broker::ui
