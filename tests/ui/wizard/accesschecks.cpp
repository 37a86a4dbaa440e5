// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

namespace broker::test {

namespace {

/// Parts of another control, which speaks for them.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent);
}

/// What a user can do something with, wherever it is in the window.
QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget) || widget->focusPolicy() & Qt::TabFocus;
        if (isControl && widget->isVisible() && widget->window() == &window && !isPart(*widget))
            found.append(widget);
    }
    return found;
}

/// More than any window has stops.
constexpr int mostSteps = 80;

/// What is scrolled stands where its frame is, for whatever is outside of that.
QRect placeBeside(const QWidget &window, const QWidget &widget, const QWidget &other)
{
    const QWidget *shown = &widget;
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(each) && !each->isAncestorOf(&other))
            shown = each;
    }
    return {shown->mapTo(&window, QPoint()), shown->size()};
}

/// Above it, or in a row with it and towards where reading begins. Of two that stand apart otherwise,
/// neither.
bool isReadBefore(const QWidget &window, const QWidget &one, const QWidget &other)
{
    const QRect first = placeBeside(window, one, other);
    const QRect second = placeBeside(window, other, one);
    const int together = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    if (2 * together > std::min(first.height(), second.height())) {
        return window.isRightToLeft() ? first.left() >= second.right() : first.right() <= second.left();
    }
    const bool isInColumn = first.left() <= second.right() && second.left() <= first.right();
    return isInColumn && first.bottom() <= second.top();
}

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// The text that Alt and a letter can reach, or nothing.
QString mnemonicText(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? label->text() : QString();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

/// As it is seen: without the marks of letters and without places to break lines.
QString asSeen(QString text, bool hasMnemonic)
{
    text = ui::withoutBreaks(text);
    if (!hasMnemonic)
        return text.trimmed();
    QString seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        seen.append(text[i]);
    }
    return seen.trimmed();
}

/// What can be read on the widget itself.
QStringList seenOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {asSeen(label->text(), label->buddy())};
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {asSeen(button->text(), true)};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {asSeen(box->title(), true)};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->echoMode() == QLineEdit::Normal ? QStringList{line->text().trimmed()} : QStringList();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return {combo->currentText().trimmed()};
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return {spin->text().trimmed()};
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return {edit->toPlainText().trimmed()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(asSeen(tabs->tabText(tab), true));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        for (int row = 0; view->model() && row < view->model()->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex cell = view->model()->index(row, column, view->rootIndex());
                if (view->viewport()->rect().intersects(view->visualRect(cell)))
                    texts.append(asSeen(cell.data().toString(), false));
            }
        }
    }
    return texts;
}

/// Name, value and content of one object, and of what it is made of where that is not widgets.
void hear(QAccessibleInterface &object, const QObject *of, QStringList &heard)
{
    heard.append(object.text(QAccessible::Name));
    heard.append(object.text(QAccessible::Value));
    if (QAccessibleTextInterface *text = object.textInterface())
        heard.append(text->text(0, text->characterCount()));
    for (int i = 0; i < object.childCount(); ++i) {
        QAccessibleInterface *child = object.child(i);
        if (child && (!child->object() || child->object() == of))
            hear(*child, of, heard);
    }
}

void collect(QAccessibleInterface &object, QList<QAccessibleInterface *> &objects)
{
    objects.append(&object);
    for (int i = 0; i < object.childCount(); ++i) {
        if (QAccessibleInterface *child = object.child(i))
            collect(*child, objects);
    }
}

/// The part of a secret's mask or of a value that its caption introduces.
bool says(const QString &heard, const QString &text)
{
    return heard == text || heard.endsWith(QLatin1String(": ") + text);
}

} // namespace

QStringList unheardTexts(QWidget &window)
{
    QList<QAccessibleInterface *> objects;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        collect(*root, objects);
    QSet<const QObject *> inTree;
    for (const QAccessibleInterface *object : std::as_const(objects))
        inTree.insert(object->object());

    QStringList faults;
    QHash<QString, int> seen;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window || isPart(*widget))
            continue;
        QStringList texts = seenOn(*widget);
        texts.removeAll(QString());
        if (texts.isEmpty())
            continue;
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
        if (!object || !inTree.contains(widget) || object->state().invisible) {
            faults.append(QStringLiteral("not in the tree: ") + describe(*widget));
            continue;
        }
        QStringList heard;
        hear(*object, widget, heard);
        const QString together = asSeen(heard.join(QLatin1Char('\n')), false);
        for (const QString &text : std::as_const(texts)) {
            ++seen[text];
            if (!together.contains(text))
                faults.append(QStringLiteral("not heard: %1 \"%2\", but \"%3\"")
                                  .arg(describe(*widget), text, together));
        }
    }
    // What has parts is named after them: a page, a message, a box.
    QHash<QString, int> met;
    for (QAccessibleInterface *object : std::as_const(objects)) {
        const auto *widget = qobject_cast<QWidget *>(object->object());
        // A field is called what the label beside it says, and has its text apart from its name.
        const bool isField = object->role() == QAccessible::EditableText
            || object->role() == QAccessible::ComboBox || object->role() == QAccessible::SpinBox
            || object->role() == QAccessible::Notification;
        if (!widget || isField || object->childCount() > 0 || object->state().invisible || isPart(*widget))
            continue;
        const QString name = asSeen(object->text(QAccessible::Name), false);
        for (auto text = seen.cbegin(); text != seen.cend(); ++text) {
            // A heading that ends like another text is no second copy of it.
            if (name == text.key() || (says(name, text.key()) && !seen.contains(name)))
                ++met[text.key()];
        }
    }
    for (auto text = met.cbegin(); text != met.cend(); ++text) {
        if (text.value() > seen.value(text.key()))
            faults.append(QStringLiteral("heard %1 times: %2").arg(text.value()).arg(text.key()));
    }
    return faults;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> all = controls(window);
    for (QWidget *control : all) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
        const QString name = access ? access->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            faults.append(QStringLiteral("no name: ") + describe(*control));
        for (const char mark : {'<', '>', '&'}) {
            if (name.contains(QLatin1Char(mark)))
                faults.append(QStringLiteral("spelled out: ") + describe(*control) + name);
        }
    }
    if (all.size() < 2)
        faults.append(QStringLiteral("no controls"));
    return faults;
}

QStringList letteredTexts(const QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                texts.append(menu->text());
        } else {
            texts.append(mnemonicText(*widget));
        }
    }
    texts.removeAll(QString());
    return texts;
}

QStringList clashingMnemonics(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const QStringList texts = letteredTexts(window);
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key.toString()))
            faults.append(
                QStringLiteral("%1: \"%2\" and \"%3\"").arg(key.toString(), taken[key.toString()], text));
        taken.insert(key.toString(), text);
    }
    if (taken.isEmpty())
        faults.append(QStringLiteral("no mnemonics"));
    return faults;
}

QStringList unreachedByTab(const QWidget &window)
{
    QSet<QWidget *> wanted;
    const QList<QWidget *> all = controls(window);
    for (QWidget *control : all) {
        // The arrows go from one radio button to the next. What stands for another gets the focus for it.
        const auto *radio = qobject_cast<QRadioButton *>(control);
        if (control->isEnabled() && !control->focusProxy() && (!radio || radio->isChecked()))
            wanted.insert(control);
    }
    for (int i = 0; i < mostSteps && !wanted.isEmpty(); ++i) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget *control : std::as_const(wanted))
        faults.append(QStringLiteral("Tab does not reach ") + describe(*control));
    return faults;
}

QStringList backwardTabs(const QWidget &window)
{
    QList<QWidget *> stops;
    for (int i = 0; i < mostSteps; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        if (!stop || stops.contains(stop))
            break;
        stops.append(stop);
    }
    const auto isReadFirst = [&](const QWidget &one) {
        return std::none_of(stops.cbegin(), stops.cend(),
            [&](const QWidget *other) { return isReadBefore(window, *other, one); });
    };
    QStringList faults;
    bool isRound = false;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget &from = *stops.at(i);
        const QWidget &to = *stops.at((i + 1) % stops.size());
        if (!isReadBefore(window, to, from))
            continue;
        // Once in a round it goes back to what is read first, wherever the round was begun.
        if (!isRound && isReadFirst(to))
            isRound = true;
        else
            faults.append(QStringLiteral("Tab goes back from %1 to %2").arg(describe(from), describe(to)));
    }
    return faults;
}

} // namespace broker::test
