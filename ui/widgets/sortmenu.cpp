// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sortmenu.h"

#include "widgets/announce.h"
#include "widgets/build.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPoint>
#include <QTreeView>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SortMenu)
};

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool isChosen)
{
    QAction *choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setChecked(isChosen);
    group.addAction(choice);
    return choice;
}

void fill(QMenu &menu, QTreeView &view)
{
    menu.clear();
    const QHeaderView &header = *view.header();
    const int sorted = header.sortIndicatorSection();
    const Qt::SortOrder order = header.sortIndicatorOrder();
    auto *columns = new QActionGroup(&menu);
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        const QString title = view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QAction *choice
            = addChoice(menu, *columns, QString(title).replace(u'&', QLatin1String("&&")), column == sorted);
        QObject::connect(
            choice, &QAction::triggered, &view, [&view, column, order] { view.sortByColumn(column, order); });
    }
    menu.addSeparator();
    auto *orders = new QActionGroup(&menu);
    for (const Qt::SortOrder each : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *choice = addChoice(menu, *orders,
            each == Qt::AscendingOrder ? Texts::tr("&Ascending") : Texts::tr("&Descending"),
            sorted >= 0 && each == order);
        choice->setEnabled(sorted >= 0);
        QObject::connect(
            choice, &QAction::triggered, &view, [&view, sorted, each] { view.sortByColumn(sorted, each); });
    }
}

void tell(QTreeView &view, int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    const QString title = view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    announce(view,
        order == Qt::AscendingOrder
            //: %1 is the head of a column.
            ? Texts::tr("Sorted by %1, ascending").arg(title)
            //: %1 is the head of a column.
            : Texts::tr("Sorted by %1, descending").arg(title));
}

} // namespace

QAction *letSort(QTreeView &view)
{
    view.header()->setSortIndicator(-1, Qt::AscendingOrder);
    view.setSortingEnabled(true);
    auto *menu = new QMenu(Texts::tr("S&ort by"), &view);
    QAction *action = named(menu->menuAction(), "sortAction");
    QObject::connect(menu, &QMenu::aboutToShow, &view, [menu, &view] { fill(*menu, view); });
    QObject::connect(view.header(), &QHeaderView::sortIndicatorChanged, &view,
        [&view](int column, Qt::SortOrder order) { tell(view, column, order); });
    view.addAction(action);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view, [&view](const QPoint &position) {
        auto *commands = named(new QMenu(&view), "rowMenu");
        commands->setAttribute(Qt::WA_DeleteOnClose);
        // Why a command is grey.
        commands->setToolTipsVisible(true);
        commands->addActions(view.actions());
        commands->popup(view.viewport()->mapToGlobal(position));
    });
    return action;
}

} // namespace broker::ui
