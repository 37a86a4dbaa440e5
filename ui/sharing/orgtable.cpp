// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/orgtable.h"

#include "models/searchedmodel.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/fittedcolumns.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"
#include "widgets/sortmenu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds typingPause{600};

} // namespace

QTreeView *makeOrgView(
    const QString &objectName, const QString &name, QAbstractItemModel &model, const QList<int> &columns)
{
    auto *view = new RowView<QTreeView>;
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(&model);
    // Qt adds the one.
    const int margin = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
    for (int column = 0; column < columns.size(); ++column) {
        const int letters = columns.at(column) * view->fontMetrics().averageCharWidth();
        view->header()->resizeSection(column, letters + 2 * margin);
    }
    new FittedColumns(*view);
    return view;
}

OrgTable::OrgTable(const QString &name, const QString &title, SearchedModel &model, const QList<int> &columns)
    : m_name(name)
    , m_model(model)
    , m_search(makeSearch(
          name + QLatin1String("Search"), tr("Find an organization"), tr("Clear the text to find")))
    , m_filter(new QHBoxLayout)
    , m_shown(named(new PlainLabel, name + QLatin1String("Shown")))
    , m_view(makeOrgView(name + QLatin1String("Table"), title, model, columns))
    , m_reason(named(new PlainLabel, name + QLatin1String("Reason")))
{
    showAsTable(*m_view);
    letSort(*m_view);
    m_view->setMinimumHeight(120);
    letFindLeadTo(*m_search, *this);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // What is above keeps its place from row to row.
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    m_filter->addWidget(m_search, 2);
    m_filter->addWidget(m_shown, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_reason);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { announce(*m_shown, m_shown->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setNeedle(text);
        m_typing.start();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &OrgTable::showCount);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        showGroups();
        showCount();
        showReason();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &OrgTable::showReason);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showReason();
        Q_EMIT currentChanged();
    });
    showGroups();
    showCount();
}

QComboBox *OrgTable::addGroups(const QStringList &groups)
{
    auto *combo = new QComboBox;
    combo->setObjectName(m_name + QLatin1String("GroupCombo"));
    combo->addItem(tr("All"));
    combo->addItems(groups);
    auto *label = new QLabel(tr("S&how:"));
    label->setBuddy(combo);
    m_filter->insertWidget(1, label);
    m_filter->insertWidget(2, combo);
    return combo;
}

void OrgTable::addBeside(QWidget *widget)
{
    m_filter->addWidget(widget);
}

std::optional<int> OrgTable::current() const
{
    return m_model.rowAt(m_view->currentIndex());
}

void OrgTable::clearSearch()
{
    m_search->clear();
    m_typing.stop();
}

void OrgTable::takeFocus()
{
    // The row where the keyboard is looks like it.
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->setFocus();
}

void OrgTable::showGroups()
{
    m_view->setColumnHidden(m_model.groupColumn(), !m_model.hasGroups());
}

void OrgTable::showCount()
{
    const int all = m_model.total();
    const int shown = m_model.rowCount();
    m_shown->setText(shown == all ? QString()
                                  //: How many rows of a table a filter shows.
                                  : tr("%1 of %Ln shown", nullptr, all).arg(QLocale().toString(shown)));
    showReason();
}

void OrgTable::showReason()
{
    if (m_model.rowCount() == 0 && m_model.total() > 0) {
        m_reason->setText(tr("No organization matches. Clear the search, or show all."));
        m_reason->setKeyboardSelectable(true);
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    const QString why = current.siblingAtColumn(m_model.noteColumn()).data(Qt::DisplayRole).toString();
    m_reason->setText(why.isEmpty()
            ? QString()
            : tr("%1: %2", "organization, why").arg(current.siblingAtColumn(0).data().toString(), why));
    m_reason->setKeyboardSelectable(!why.isEmpty());
}

} // namespace broker::ui
