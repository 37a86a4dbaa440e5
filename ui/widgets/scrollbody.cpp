// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/scrollbody.h"

#include <QApplication>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace broker::ui {

namespace {

/// The label above a field, and what is said below it.
int roomAround(const QWidget &field)
{
    return 2 * field.fontMetrics().lineSpacing();
}

class BodyArea final : public QScrollArea
{
    Q_DISABLE_COPY_MOVE(BodyArea)

public:
    BodyArea()
    {
        connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
            // Under the pointer nothing may move: it is about to be released there.
            if (isInside(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
                follow(*now);
        });
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // Also while another window is in front.
        const QPointer<const QWidget> focused = window()->focusWidget();
        const bool wasSeen
            = isInside(focused) && QRect(QPoint(), event->oldSize()).intersects(placeOf(*focused));
        QScrollArea::resizeEvent(event);
        if (wasSeen && focused)
            follow(*focused);
    }

private:
    [[nodiscard]] bool isInside(const QWidget *one) const
    {
        return one && widget() && one != widget() && widget()->isAncestorOf(one);
    }
    /// On the screen.
    [[nodiscard]] QRect placeOf(const QWidget &inside) const
    {
        return {inside.mapTo(viewport(), QPoint()), inside.size()};
    }
    void follow(const QWidget &focused)
    {
        // Of what is higher than the window, such as a list, nobody knows which part is meant.
        if (focused.height() > viewport()->height())
            return;
        const QRect place = placeOf(focused);
        if (place.top() >= 0 && place.bottom() < viewport()->height())
            return;
        const int around = std::min(roomAround(focused), (viewport()->height() - place.height()) / 2);
        QScrollBar &bar = *verticalScrollBar();
        const int down
            = place.top() < 0 ? place.top() - around : place.bottom() + around + 1 - viewport()->height();
        bar.setValue(bar.value() + down);
    }
};

QScrollArea *areaAround(const QWidget &inside)
{
    for (QWidget *parent = inside.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

QScrollArea *scrollBody(QWidget *body)
{
    auto *area = new BodyArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    // The window's own background shows through, in whatever style.
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

void bringIntoView(QWidget &message, QWidget &field)
{
    const auto bring = [said = QPointer(&message), meant = QPointer(&field)] {
        QScrollArea *area = meant ? areaAround(*meant) : nullptr;
        if (!area || !said)
            return;
        const auto placeOf = [area](const QWidget &inside) {
            return QRect(inside.mapTo(area->widget(), QPoint()), inside.size());
        };
        QRect wanted = placeOf(*meant).adjusted(0, 0, 0, roomAround(*meant));
        // One above the area is seen in any case.
        if (area->widget()->isAncestorOf(said)) {
            const QRect both = wanted | placeOf(*said);
            wanted = both.height() <= area->viewport()->height() ? both : wanted;
        }
        QScrollBar &bar = *area->verticalScrollBar();
        const int last = wanted.bottom() + 1 - area->viewport()->height();
        bar.setValue(std::min(std::max(bar.value(), last), wanted.top()));
    };
    QTimer::singleShot(0, &field, bring);
}

} // namespace broker::ui
