// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventoryrows.h"

#include "inventory/inventorysession.h"
#include "platform/icons.h"
#include "presenters/managedtext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
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

QAction *action(const char *objectName, const QString &text, const char *iconName)
{
    return named(new QAction(icon(QLatin1String(iconName)), text), objectName);
}

} // namespace

InventoryRows::InventoryRows(InventorySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ManagedModel(this))
    , m_search(named(new QLineEdit, "inventorySearch"))
    , m_state(named(new QComboBox, "inventoryState"))
    , m_count(named(new PlainLabel, "inventoryCount"))
    , m_table(named(new QTreeView, "inventoryTable"))
    , m_note(named(new PlainLabel, "inventoryNote"))
    , m_retrieve(action("rowRetrieveAction", tr("&Retrieve its token…"), "key"))
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
    });
    return made;
}

void InventoryRows::build()
{
    m_search->setAccessibleName(tr("Find in the inventory"));
    m_search->setPlaceholderText(tr("Find in the inventory"));
    m_search->setMaxLength(100);
    dressAsSearch(*m_search, tr("Find in the inventory"), tr("Clear the text to find"));
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
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ManagedModel::OrganizationColumn, Qt::AscendingOrder);
    m_table->setMinimumHeight(80);
    m_table->addActions({m_retrieve, m_setUp, m_clone, m_show});
    QHeaderView &header = *m_table->header();
    header.setStretchLastSection(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::array widths{32, 24, 24, 24};
    for (std::size_t column = 0; column < widths.size(); ++column)
        header.resizeSection(static_cast<int>(column), widths.at(column) * letter);
    m_note->setKeyboardSelectable(true);

    auto *filter = new QHBoxLayout;
    filter->addWidget(m_search, 2);
    filter->addWidget(m_state, 1);
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
    const auto current = [this] { return m_model->at(m_table->currentIndex().row()); };
    connect(m_retrieve, &QAction::triggered, this,
        [this, current] { Q_EMIT retrieveRequested(m_session.targetOf(current())); });
    connect(m_setUp, &QAction::triggered, this, [this, current] {
        if (selectedRows().size() > 1)
            requestMany();
        else
            Q_EMIT setUpRequested(m_session.targetOf(current()));
    });
    connect(m_clone, &QAction::triggered, this, &InventoryRows::requestMany);
    connect(m_show, &QAction::triggered, this, [this, current] {
        if (const auto record = current().record)
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
    const QModelIndex before = m_table->currentIndex();
    const auto kept = before.isValid() ? std::optional(m_model->at(before.row())) : std::nullopt;
    m_model->setFilter(filter);
    if (kept)
        select(kept->organization.id, kept->type);
    showCounts();
    showCurrent();
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
    const QModelIndex before = m_table->currentIndex();
    const auto kept = before.isValid() ? std::optional(m_model->at(before.row())) : std::nullopt;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setRows(m_session.rows(), m_session.workspace().records.records());
        if (kept)
            select(kept->organization.id, kept->type);
    }
    showCounts();
    showCurrent();
    m_refresh.setInterval(static_cast<int>(std::max(leastPause, shareOfTime * timer.elapsed())));
}

void InventoryRows::select(const OrgId &organization, const QString &type)
{
    if (const int row = m_model->rowOf(organization, type); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ManagedModel::OrganizationColumn));
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

void InventoryRows::showCurrent()
{
    if (m_isFilling)
        return;
    const QList<int> selected = selectedRows();
    sharing::RowOffers offers;
    bool hasRecord = false;
    QString note;
    if (selected.size() == 1) {
        const ManagedRow &row = m_model->at(selected.constFirst());
        offers = sharing::offersFor(m_session.region().id, row, m_session.workspace().records.records());
        hasRecord = row.record.has_value();
        note = managedNote(row, m_session.nowUtc());
        m_clone->setText(
            row.managed == Managed::Yes ? tr("&Clone it into others…") : tr("&Clone one of mine into it…"));
    } else if (selected.size() > 1) {
        note = tr("%Ln row(s) selected.", nullptr, static_cast<int>(selected.size()));
        offers.setUp = true;
        m_clone->setText(tr("&Clone one of mine into it…"));
    } else if (m_model->rowCount() > 0) {
        note = tr("Select a row to see what can be done about it, or several to set them up together.");
    }
    m_setUp->setText(selected.size() > 1 ? tr("Set &up all of them…") : tr("Set &up a token…"));
    m_retrieve->setEnabled(offers.retrieve);
    m_setUp->setEnabled(offers.setUp);
    m_clone->setEnabled(offers.source.has_value());
    m_show->setEnabled(hasRecord);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void InventoryRows::showCounts()
{
    const ManagedModel::Counts counts = m_model->counts();
    const QLocale locale;
    int all = 0;
    QStringList parts;
    for (const Managed state : states) {
        const int count = counts.at(static_cast<std::size_t>(state));
        all += count;
        if (count > 0)
            parts.append(tr("%1 %2", "count, state").arg(locale.toString(count), managedText(state)));
    }
    QString text = tr("%Ln integration(s)", nullptr, all);
    if (!parts.isEmpty())
        text += QLatin1String(": ") + parts.join(QLatin1String(", "));
    if (m_model->rowCount() != all)
        text += tr("; %1 shown").arg(locale.toString(m_model->rowCount()));
    m_count->setText(text);
}

void InventoryRows::requestMany()
{
    sharing::Beginning beginning;
    beginning.regionId = m_session.region().id;
    beginning.apiAddress = m_session.region().api.toString();
    const QList<int> rows = selectedRows();
    bool isOneType = true;
    for (const int place : rows) {
        const ManagedRow &row = m_model->at(place);
        isOneType = isOneType && row.type == m_model->at(rows.constFirst()).type;
        if (!beginning.chosen.contains(row.organization.id))
            beginning.chosen.append(row.organization.id);
    }
    if (rows.isEmpty())
        return;
    const ManagedRow &first = m_model->at(rows.constFirst());
    if (isOneType)
        beginning.integrationType = first.type;
    if (rows.size() == 1) {
        beginning.source
            = sharing::offersFor(m_session.region().id, first, m_session.workspace().records.records())
                  .source;
        // Its own token goes to others, which are to be chosen.
        if (first.managed == Managed::Yes)
            beginning.chosen.clear();
    }
    Q_EMIT manyRequested(beginning);
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace broker::ui
