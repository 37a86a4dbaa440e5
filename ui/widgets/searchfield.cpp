// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/searchfield.h"

#include "platform/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace broker::ui {

namespace {

class RowKeys final : public QObject
{
public:
    RowKeys(QAbstractItemView &list, QLineEdit &search)
        : QObject(&search)
        , m_list(list)
    {
        search.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && isForRows(static_cast<QKeyEvent *>(event)->key())) {
            QCoreApplication::sendEvent(&m_list, event);
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static bool isForRows(int key)
    {
        return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    }

    QAbstractItemView &m_list;
};

} // namespace

void dressAsSearch(QLineEdit &edit, const QString &name, const QString &clearName)
{
    const QAction *search = edit.addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction *clear = edit.addAction(icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clear->setVisible(!edit.text().isEmpty());
    QObject::connect(&edit, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    QObject::connect(clear, &QAction::triggered, &edit, &QLineEdit::clear);
    const auto buttons = edit.findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(button->defaultAction() == search ? name : clearName);
}

void moveThrough(QAbstractItemView &list, QLineEdit &search)
{
    new RowKeys(list, search);
}

QLineEdit *makeSearch(const QString &objectName, const QString &name, const QString &clearName)
{
    constexpr int longest = 100;
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setMaxLength(longest);
    dressAsSearch(*edit, name, clearName);
    return edit;
}

void letFindLeadTo(QLineEdit &edit, QWidget &page)
{
    auto *find = new QShortcut(QKeySequence::Find, &page);
    QObject::connect(find, &QShortcut::activated, &edit, [&edit] { takeFocusToFind(edit); });
}

void takeFocusToFind(QLineEdit &edit)
{
    edit.setFocus(Qt::ShortcutFocusReason);
    edit.selectAll();
}

} // namespace broker::ui
