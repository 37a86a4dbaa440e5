// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/ownstyle.h"

#include "platform/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace broker::ui {

OwnStyle::OwnStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    // Others ask for it by its name.
    setObjectName(QStringLiteral("fusion"));
}

OwnStyle::~OwnStyle() = default;

void OwnStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    const QPalette::ColorGroup group
        = (option->state & State_Enabled) ? option->palette.currentColorGroup() : QPalette::Disabled;
    QPalette palette = option->palette;
    palette.setCurrentColorGroup(group);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    // One that cannot be ticked may be faint.
    painter->setPen((option->state & State_Enabled) ? toneColor(Tone::Muted, palette)
                                                    : palette.color(QPalette::WindowText));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(edge);
    else
        painter->drawEllipse(edge);
    painter->restore();
}

int OwnStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    // Their colours are those of a light window.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace broker::ui
