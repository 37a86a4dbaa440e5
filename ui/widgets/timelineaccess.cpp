// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/timelineaccess.h"

#include "widgets/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace broker::ui {

namespace {

/// One bar, by its place in the list; it says what stands there now, and can be pressed.
class MarkAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(MarkAccess)

public:
    MarkAccess(TimelineView &view, int index)
        : m_view(&view)
        , m_index(index)
    { }

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->markers().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->spoken(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->markerRect(m_index);
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_view->chosenDay() == m_view->markers().at(m_index).day;
        state.invisible = !isValid() || !m_view->isVisible();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentMarker() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_view->choose(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    int m_index;
};

class TimelineAccess final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(TimelineAccess)

public:
    explicit TimelineAccess(TimelineView &view)
        : QAccessibleWidget(&view, QAccessible::List)
    { }
    ~TimelineAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(view().markers().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_items.contains(index))
            m_items.insert(index, QAccessible::registerAccessibleInterface(new MarkAccess(view(), index)));
        return QAccessible::accessibleInterface(m_items.value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkAccess *>(child);
        return mark && mark->parent() == this ? mark->index() : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        // Without making an interface for each.
        const QPoint place = view().mapFromGlobal(QPoint(x, y));
        for (int index = 0; index < childCount(); ++index) {
            if (view().markerRect(index).contains(place))
                return child(index);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? child(view().currentMarker()) : nullptr;
    }

private:
    [[nodiscard]] TimelineView &view() const { return *static_cast<TimelineView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeTimelineAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccess(*view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    // Qt asks the factories in turn and one that is installed twice would be asked twice.
    QAccessible::removeFactory(makeTimelineAccess);
    QAccessible::installFactory(makeTimelineAccess);
}

} // namespace broker::ui
