// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QChildEvent>
#include <QCoreApplication>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace broker::test {

/// What screen readers are told to say while this lives, in order: the names of the objects with the role
/// of a notification that windows get. Qt passes no event on where no screen reader runs, which is why
/// the objects are looked at.
class Announcements final : public QObject
{
    Q_DISABLE_COPY_MOVE(Announcements)

public:
    Announcements() { QCoreApplication::instance()->installEventFilter(this); }
    ~Announcements() override = default;

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QPointer<QObject> &child : m_children) {
            if (!qobject_cast<QWidget *>(child))
                continue;
            const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(child);
            if (object && object->role() == QAccessible::Notification && !object->state().invisible)
                texts.append(object->text(QAccessible::Name));
        }
        return texts;
    }
    [[nodiscard]] bool contain(const QString &text) const
    {
        return texts().join(QLatin1Char('\n')).contains(text);
    }
    void forget() { m_children.clear(); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded)
            m_children.append(static_cast<QChildEvent *>(event)->child());
        return false;
    }

private:
    QList<QPointer<QObject>> m_children;
};

} // namespace broker::test
