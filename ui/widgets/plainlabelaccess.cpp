// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/plainlabelaccess.h"

#include "widgets/lettermark.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace broker::ui {

namespace {

class PlainLabelAccess final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(PlainLabelAccess)

public:
    explicit PlainLabelAccess(PlainLabel &label)
        : QAccessibleWidget(&label, QAccessible::StaticText)
    { }
    ~PlainLabelAccess() override = default;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString caption = label().accessibleName();
        // The letter that leads to the buddy is not read.
        const QString shown = label().buddy() ? withoutLetterMark(label().text()) : label().text();
        if (caption.isEmpty() || caption == shown)
            return shown;
        if (shown.isEmpty())
            return caption;
        return caption.endsWith(QLatin1Char(':')) ? caption + QLatin1Char(' ') + shown
                                                  //: Read out: the name of a text, then the text.
                                                  : PlainLabel::tr("%1: %2").arg(caption, shown);
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        if (label().buddy() && match.testFlag(QAccessible::Labelled))
            found.append({QAccessible::queryAccessibleInterface(label().buddy()), QAccessible::Labelled});
        return found;
    }

private:
    [[nodiscard]] const PlainLabel &label() const { return *static_cast<const PlainLabel *>(widget()); }
};

QAccessibleInterface *makePlainLabelAccess(const QString &, QObject *object)
{
    auto *label = qobject_cast<PlainLabel *>(object);
    return label ? new PlainLabelAccess(*label) : nullptr;
}

} // namespace

void installPlainLabelAccess()
{
    // Qt asks the factories in turn and one that is installed twice would be asked twice.
    QAccessible::removeFactory(makePlainLabelAccess);
    QAccessible::installFactory(makePlainLabelAccess);
}

} // namespace broker::ui
