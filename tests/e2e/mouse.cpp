// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "mouse.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace broker::test {

namespace {

constexpr int patience = 20000;

/// In a window that takes clicks now.
bool isReachable(const QWidget &widget)
{
    const QWidget *modal = QApplication::activeModalWidget();
    return widget.isVisible() && widget.isEnabled()
        && (!modal || modal == widget.window() || modal->isAncestorOf(widget.window()));
}

/// Turns whatever scrolls until the place is on the screen.
void turnTo(const QWidget &widget, const QPoint &place)
{
    for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(at);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&widget))
            continue;
        const QPoint inside = widget.mapTo(area->widget(), place);
        area->ensureVisible(inside.x(), inside.y(), 0, widget.height());
    }
}

bool isOnTop(const QWidget &widget, const QPoint &place)
{
    const QWidget *window = widget.window();
    const QWidget *hit = window->childAt(widget.mapTo(window, place));
    return hit && (hit == &widget || widget.isAncestorOf(hit));
}

template <class W>
W *reachable(const QString &name, const std::function<bool(const W &)> &wanted = nullptr)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *found = qobject_cast<W *>(widget);
        if (found && isReachable(*found) && (name.isEmpty() || found->objectName() == name)
            && (!wanted || wanted(*found)))
            return found;
    }
    return nullptr;
}

template <class W>
W *waitFor(const char *name, const std::function<bool(const W &)> &wanted = nullptr)
{
    W *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = reachable<W>(QString::fromLatin1(name), wanted);
            return found != nullptr;
        },
        patience);
    return found;
}

QModelIndex rowWith(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            if (cell.data().toString().startsWith(text))
                return cell;
        }
        if (const QModelIndex below = rowWith(model, text, model.index(row, 0, parent)); below.isValid())
            return below;
    }
    return {};
}

} // namespace

int Mouse::takeClicks()
{
    return std::exchange(m_clicks, 0);
}

bool Mouse::clickAt(QWidget &widget, const QPoint &place)
{
    turnTo(widget, place);
    QTest::qWait(0);
    if (!isReachable(widget) || !isOnTop(widget, place))
        return false;
    ++m_clicks;
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    return true;
}

bool Mouse::click(const char *name)
{
    auto *widget = waitFor<QWidget>(name);
    if (!widget)
        return false;
    // Of what is ticked the box at its beginning: what is right of its words belongs to nobody.
    const bool isTicked = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    const QPoint middle = widget->rect().center();
    return clickAt(*widget, isTicked ? QPoint(middle.y(), middle.y()) : middle);
}

bool Mouse::clickCommand(const char *action)
{
    const QString wanted = QString::fromLatin1(action);
    auto *button = waitFor<QToolButton>("", [&wanted](const QToolButton &each) {
        return each.defaultAction() && each.defaultAction()->objectName() == wanted;
    });
    return button && clickAt(*button, button->rect().center());
}

bool Mouse::clickRow(const char *view, const QString &text)
{
    auto *list = waitFor<QAbstractItemView>(view);
    if (!list)
        return false;
    QPersistentModelIndex cell;
    const bool isThere = QTest::qWaitFor(
        [&] {
            cell = rowWith(*list->model(), text);
            return cell.isValid() && cell.flags().testFlag(Qt::ItemIsSelectable);
        },
        patience);
    if (!isThere)
        return false;
    list->scrollTo(cell);
    const QRect place = list->visualRect(cell) & list->viewport()->rect();
    return !place.isEmpty() && clickAt(*list->viewport(), place.center());
}

bool Mouse::clickTab(const char *tabs, int tab)
{
    auto *widget = waitFor<QTabWidget>(tabs);
    return widget && clickAt(*widget->tabBar(), widget->tabBar()->tabRect(tab).center());
}

bool Mouse::typeInto(QWidget *widget, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (widget && !edit)
        edit = widget->findChild<QLineEdit *>();
    if (!edit || (!edit->hasFocus() && !clickAt(*edit, edit->rect().center())))
        return false;
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

bool Mouse::type(const char *field, const QString &text)
{
    return typeInto(waitFor<QWidget>(field), text);
}

bool Mouse::typeInside(const char *group, const char *field, const QString &text)
{
    const auto *around = waitFor<QWidget>(group);
    return around && typeInto(around->findChild<QWidget *>(QString::fromLatin1(field)), text);
}

QString Mouse::read(const char *name) const
{
    const auto *widget = reachable<QWidget>(QString::fromLatin1(name));
    if (!widget)
        return {};
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

bool Mouse::sees(const char *name) const
{
    return waitFor<QWidget>(name) != nullptr;
}

} // namespace broker::test
