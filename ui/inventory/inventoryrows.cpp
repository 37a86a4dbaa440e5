// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventoryrows.h"

#include "inventory/inventorysession.h"
#include "platform/icons.h"
#include "presenters/managedtable.h"
#include "presenters/managedtext.h"
#include "widgets/build.h"
#include "widgets/fittedcolumns.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"
#include "widgets/sortmenu.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::ui {

using sharing::Managed;
using sharing::ManagedRow;

namespace {

/// While a survey runs. The rows take a twentieth of the time at most, however many they are.
constexpr qint64 leastPause = 500;
constexpr qint64 shareOfTime = 20;

constexpr std::array states{
    Managed::No, Managed::Changed, Managed::Yes, Managed::Direct, Managed::Foreign, Managed::Unread};

/// With its mark and some air.
int widestState(const QTreeView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    int widest = 0;
    for (const Managed state : states)
        widest = std::max(widest, metrics.horizontalAdvance(managedText(state)));
    return widest + 2 * table.style()->pixelMetric(QStyle::PM_SmallIconSize) + 2 * metrics.averageCharWidth();
}

QAction *action(const char *objectName, const QString &text, const char *iconName)
{
    return named(new QAction(icon(QLatin1String(iconName)), text), objectName);
}

} // namespace

InventoryRows::InventoryRows(InventorySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ManagedModel(this))
    , m_search(makeSearch(
          QStringLiteral("inventorySearch"), tr("Find in the inventory"), tr("Clear the text to find")))
    , m_state(named(new QComboBox, "inventoryState"))
    , m_count(named(new PlainLabel, "inventoryCount"))
    , m_table(named(new RowView<QTreeView>, "inventoryTable"))
    , m_note(named(new PlainLabel, "inventoryNote"))
    , m_save(button("saveInventoryButton", tr("Save as a &table…"), "clipboard"))
    , m_retrieve(action("rowRetrieveAction", tr("R&etrieve its token…"), "key"))
    , m_setUp(action("rowSetUpAction", tr("Set &up a token…"), "plus"))
    , m_clone(action("rowCloneAction", tr("&Clone…"), "building"))
    , m_show(action("rowShowAction", tr("Sho&w on my list"), "arrow-right"))
{
    setObjectName(QStringLiteral("inventoryRows"));
    for (QAction *each : {m_retrieve, m_setUp, m_clone, m_show})
        each->setParent(this);
    build();
    connectParts();
    showCurrent();
}

QPushButton *InventoryRows::add(QAction &action, const char *buttonName)
{
    QPushButton *made = button(buttonName, action.text());
    made->setIcon(action.icon());
    connect(made, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, made, [made, &action] {
        made->setText(action.text());
        made->setEnabled(action.isEnabled());
        made->setToolTip(action.isEnabled() ? QString() : action.toolTip());
    });
    return made;
}

void InventoryRows::build()
{
    m_state->addItem(tr("All states"));
    for (const Managed state : states)
        m_state->addItem(icon(markOf(state), toneOf(state)), managedText(state));
    m_state->setAccessibleName(tr("State"));
    m_state->setAccessibleDescription(tr("State"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(12);

    m_table->setAccessibleName(tr("Integrations at Snyk"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->addActions({m_retrieve, m_setUp, m_clone, m_show});
    letSort(*m_table);
    m_table->sortByColumn(ManagedModel::OrganizationColumn, Qt::AscendingOrder);
    m_table->setMinimumHeight(80);
    m_table->installEventFilter(this);
    QHeaderView &header = *m_table->header();
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::array widths{32, 24, 32, 24, 24};
    const int margin = m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 1;
    for (std::size_t column = 0; column < widths.size(); ++column)
        header.resizeSection(static_cast<int>(column), widths.at(column) * letter + 2 * margin);
    // What is to be done stands there: it is not cut in any language.
    const int state = widestState(*m_table);
    header.resizeSection(ManagedModel::StateColumn, state);
    (new FittedColumns(*m_table))->keepWhole(ManagedModel::StateColumn, state);
    m_note->setKeyboardSelectable(true);

    auto *filter = new QHBoxLayout;
    filter->addWidget(m_search, 2);
    filter->addWidget(m_state, 1);
    filter->addWidget(m_save);
    auto *commands = new WrapLayout;
    commands->addWidget(add(*m_retrieve, "rowRetrieveButton"));
    commands->addWidget(add(*m_setUp, "rowSetUpButton"));
    commands->addWidget(add(*m_clone, "rowCloneButton"));
    commands->addWidget(add(*m_show, "rowShowButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(filter);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(commands);
}

void InventoryRows::connectParts()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(static_cast<int>(leastPause));
    connect(&m_refresh, &QTimer::timeout, this, &InventoryRows::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &InventoryRows::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &InventoryRows::applyFilter);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InventoryRows::showCurrent);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InventoryRows::showCurrent);
    m_model->nameGroupsBy(m_session.groupNames());
    connect(&m_session, &InventorySession::groupsChanged, m_model, &ManagedModel::groupsNamed);
    connect(m_model, &QAbstractItemModel::modelReset, this,
        [this] { m_table->setColumnHidden(ManagedModel::GroupColumn, !m_model->hasGroups()); });
    connect(m_save, &QPushButton::clicked, this, &InventoryRows::csvRequested);
    connect(m_retrieve, &QAction::triggered, this, &InventoryRows::requestRetrieval);
    connect(m_setUp, &QAction::triggered, this, &InventoryRows::requestSetUp);
    connect(m_clone, &QAction::triggered, this, &InventoryRows::requestClone);
    connect(m_show, &QAction::triggered, this, [this] {
        const QList<int> rows = selectedRows();
        if (const auto record = rows.size() == 1 ? m_model->at(rows.constFirst()).record : std::nullopt)
            Q_EMIT showRequested(*record);
    });
}

void InventoryRows::setGroup(const std::optional<GroupId> &group)
{
    ManagedFilter filter = m_model->filter();
    filter.group = group;
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->setFilter(filter);
    showCounts();
    showCurrent();
}

void InventoryRows::applyFilter()
{
    ManagedFilter filter = m_model->filter();
    filter.text = m_search->text().trimmed();
    const int place = m_state->currentIndex() - 1;
    filter.state = place >= 0 ? std::optional(states.at(static_cast<std::size_t>(place))) : std::nullopt;
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    showCounts();
    showCurrent();
}

/// All rows are others afterwards; what was selected stays so where it is still there.
void InventoryRows::refill(const std::function<void()> &fill)
{
    QList<ManagedRow> selected;
    for (const int row : selectedRows())
        selected.append(m_model->at(row));
    const QModelIndex before = m_table->currentIndex();
    const auto current = before.isValid() ? std::optional(m_model->at(before.row())) : std::nullopt;
    const QScopedValueRollback filling(m_isFilling, true);
    fill();
    QItemSelection again;
    for (const ManagedRow &one : std::as_const(selected)) {
        if (const int row = m_model->rowOf(one); row >= 0)
            again.select(m_model->index(row, 0), m_model->index(row, ManagedModel::ColumnCount - 1));
    }
    if (const int row = current ? m_model->rowOf(*current) : -1; row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

void InventoryRows::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void InventoryRows::refresh()
{
    m_refresh.stop();
    QElapsedTimer timer;
    timer.start();
    refill([this] { m_model->setRows(m_session.rows(), m_session.workspace().records.records()); });
    showCounts();
    showCurrent();
    m_refresh.setInterval(static_cast<int>(std::max(leastPause, shareOfTime * timer.elapsed())));
}

bool InventoryRows::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever clicks says which row is meant.
    if (watched == m_table && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        QMetaObject::invokeMethod(this, &InventoryRows::selectCurrent, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void InventoryRows::selectCurrent()
{
    if (!m_table->hasFocus() || m_table->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    m_table->selectionModel()->setCurrentIndex(current.isValid() ? current : m_model->index(0, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> InventoryRows::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

sharing::RowOffers InventoryRows::offersOf(int row) const
{
    return sharing::offersFor(
        m_session.region().id, m_model->at(row), m_session.workspace().records.records());
}

bool InventoryRows::isRetrievable(int row) const
{
    // Of thousands, without looking for something to clone for each.
    return m_model->at(row).managed != Managed::Yes
        && sharing::offersFor(m_session.region().id, m_model->at(row), {}).retrieve;
}

QList<ManagedRow> InventoryRows::rowsAt(const QList<int> &rows) const
{
    QList<ManagedRow> found;
    found.reserve(rows.size());
    for (const int row : rows)
        found.append(m_model->at(row));
    return found;
}

/// With a reason it is grey, and says it.
void InventoryRows::offer(QAction &action, const QString &text, const QString &whyNot)
{
    action.setText(text);
    action.setToolTip(whyNot);
    action.setEnabled(whyNot.isEmpty());
}

void InventoryRows::showCurrent()
{
    if (m_isFilling)
        return;
    const QList<int> selected = selectedRows();
    if (selected.size() == 1) {
        showOne(m_model->at(selected.constFirst()));
    } else if (selected.size() > 1) {
        showSeveral(selected);
    } else {
        const QString whyNot = tr("Select a row first");
        offer(*m_retrieve, tr("R&etrieve its token…"), whyNot);
        offer(*m_setUp, tr("Set &up a token…"), whyNot);
        offer(*m_clone, tr("&Clone one of mine into it…"), whyNot);
        offer(*m_show, tr("Sho&w on my list"), whyNot);
        m_note->setText(m_model->rowCount() > 0
                ? tr("Select a row to see what can be done about it, or several to set them up together.")
                : m_model->total() > 0 ? tr("No integration matches. Clear the search, or show all states.")
                                       : QString());
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void InventoryRows::showOne(const ManagedRow &row)
{
    const sharing::RowOffers offers
        = sharing::offersFor(m_session.region().id, row, m_session.workspace().records.records());
    const bool isOurs = row.isHeld();
    // What the state means is why there is nothing to be done about it.
    const QString note = managedNote(row, m_session.nowUtc());
    offer(*m_retrieve, tr("R&etrieve its token…"), offers.retrieve ? QString() : note);
    offer(*m_setUp, tr("Set &up a token…"), offers.setUp ? QString() : note);
    offer(*m_clone, isOurs ? tr("&Clone it into others…") : tr("&Clone one of mine into it…"),
        offers.source ? QString()
            : isOurs  ? tr("Its token cannot be shared: only a current one of an integration in a group can")
                     : tr("No token on your list can be cloned into it: it takes one of the same integration "
                          "and group"));
    offer(*m_show, tr("Sho&w on my list"), row.record ? QString() : tr("Its token is not on your list"));
    m_note->setText(note);
}

void InventoryRows::showSeveral(const QList<int> &rows)
{
    int retrievable = 0;
    bool isOneType = true;
    for (const int row : rows) {
        retrievable += isRetrievable(row) ? 1 : 0;
        isOneType = isOneType && m_model->at(row).type == m_model->at(rows.constFirst()).type;
    }
    const sharing::Preview each = isOneType ? m_session.previewOfEach(rowsAt(rows)) : sharing::Preview();
    const int withConsent = each.agreeable();
    const QString oneRow = tr("This is done with one row at a time: select one");
    offer(*m_retrieve, tr("R&etrieve their tokens…"),
        retrievable > 0 ? QString() : tr("There is no token to retrieve in any of them"));
    offer(*m_setUp, tr("Set &up all of them…"),
        !isOneType                         ? tr("They are of more than one integration: select rows of one")
            : each.toDo + withConsent == 0 ? tr("None of them can be given a token of its own")
                                           : QString());
    offer(*m_clone, tr("&Clone one of mine into it…"), oneRow);
    offer(*m_show, tr("Sho&w on my list"), oneRow);
    QStringList lines{tr("%Ln row(s) selected.", nullptr, static_cast<int>(rows.size()))};
    if (retrievable > 0)
        lines.append(tr("%Ln token(s) can be retrieved, one after the other.", nullptr, retrievable));
    if (!isOneType)
        lines.append(tr("To set them up together, select rows of one integration."));
    else if (each.toDo > 0)
        lines.append(tr("%Ln can be given a token of its own.", nullptr, each.toDo));
    if (withConsent > 0)
        lines.append(tr("%Ln can be given a token of its own with your consent, which the preview asks for.",
            nullptr, withConsent));
    m_note->setText(lines.join(QLatin1Char(' ')));
}

QByteArray InventoryRows::csv() const
{
    QList<ManagedRow> rows;
    QStringList tokens;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.append(m_model->at(row));
        tokens.append(m_model->index(row, ManagedModel::TokenColumn).data().toString());
    }
    return managedTable({m_session.region().id, m_session.stocktaking().known().looked, m_session.nowUtc(),
                            m_session.workspace().practice, m_session.groupNames(), countsText()},
        rows, tokens);
}

QString InventoryRows::countsText() const
{
    const ManagedModel::Counts counts = m_model->counts();
    const QLocale locale;
    int all = 0;
    QStringList parts;
    for (const Managed state : states) {
        const int count = counts.at(static_cast<std::size_t>(state));
        all += count;
        if (count > 0)
            parts.append(tr("%1: %2", "state, count").arg(managedText(state), locale.toString(count)));
    }
    QString text = tr("%Ln integration(s)", nullptr, all);
    if (!parts.isEmpty())
        text += QLatin1String(" (") + parts.join(QLatin1String(", ")) + QLatin1Char(')');
    if (m_model->rowCount() != all)
        text += tr("; %1 shown").arg(locale.toString(m_model->rowCount()));
    return text;
}

void InventoryRows::showCounts()
{
    m_count->setText(countsText());
    m_save->setEnabled(m_model->rowCount() > 0);
}

void InventoryRows::requestRetrieval()
{
    QList<records::Target> targets;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        // Alone, also the token of one that is managed.
        if (rows.size() == 1 || isRetrievable(row))
            targets.append(m_session.targetOf(m_model->at(row)));
    }
    if (!targets.isEmpty())
        Q_EMIT retrieveRequested(targets);
}

void InventoryRows::requestSetUp()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1) {
        Q_EMIT setUpRequested(m_session.targetOf(m_model->at(rows.constFirst())));
        return;
    }
    const sharing::Preview each = m_session.previewOfEach(rowsAt(rows));
    if (each.rows.isEmpty())
        return;
    sharing::Beginning beginning = beginningWith(m_model->at(rows.constFirst()));
    for (const sharing::PreviewRow &row : each.rows) {
        if (!row.skip || sharing::canBeAgreedTo(*row.skip))
            beginning.chosen.append(row.organization.id);
    }
    Q_EMIT manyRequested(beginning);
}

void InventoryRows::requestClone()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const ManagedRow &row = m_model->at(rows.constFirst());
    sharing::Beginning beginning = beginningWith(row);
    beginning.source = offersOf(rows.constFirst()).source;
    // Its own token goes to others, which are to be chosen.
    if (!row.isHeld())
        beginning.chosen.append(row.organization.id);
    Q_EMIT manyRequested(beginning);
}

sharing::Beginning InventoryRows::beginningWith(const ManagedRow &row) const
{
    sharing::Beginning beginning;
    beginning.regionId = m_session.region().id;
    beginning.apiAddress = m_session.region().api.toString();
    beginning.integrationType = row.type;
    return beginning;
}

void InventoryRows::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void InventoryRows::takeFilterFocus()
{
    takeFocusToFind(*m_search);
}

} // namespace broker::ui
