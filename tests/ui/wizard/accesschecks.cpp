// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"

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
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QWindow>

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

} // namespace

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

QStringList clashingMnemonics(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const QString text = widget->isVisible() ? mnemonicText(*widget) : QString();
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
    constexpr int mostSteps = 80;
    QSet<QWidget *> wanted;
    const QList<QWidget *> all = controls(window);
    for (QWidget *control : all) {
        // The arrows go from one radio button to the next.
        const auto *radio = qobject_cast<QRadioButton *>(control);
        if (control->isEnabled() && (!radio || radio->isChecked()))
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

} // namespace broker::test
