// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/ownstyle.h"

#include "platform/icons.h"
#include "platform/owndrawing.h"
#include "platform/ownpalette.h"
#include "platform/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace broker::ui {

namespace {

/// A line to type in that another control draws the frame of.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool drawsItsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

bool hasFrameOfItsOwn(const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth > 0 && !isPartOfControl(widget);
}

struct OwnPrimitive
{
    QStyle::PrimitiveElement element;
    void (*draw)(QPainter &, const QStyleOption &);
};

constexpr OwnPrimitive ownPrimitives[]{
    {QStyle::PE_Frame, drawing::frame},
    {QStyle::PE_FrameTabBarBase, drawing::lineBelow},
    {QStyle::PE_FrameTabWidget, drawing::frame},
    {QStyle::PE_IndicatorCheckBox, drawing::checkBox},
    {QStyle::PE_IndicatorRadioButton, drawing::radioButton},
    {QStyle::PE_PanelButtonCommand, drawing::pushButton},
    {QStyle::PE_PanelButtonTool, drawing::toolButton},
    {QStyle::PE_PanelLineEdit, drawing::lineEdit},
};

/// Pixels beside what Fusion gives.
struct Room
{
    QStyle::ContentsType type;
    int width;
    int height;
};

constexpr Room moreRoom[]{
    {QStyle::CT_ComboBox, 0, 4},
    {QStyle::CT_HeaderSection, 0, 6},
    {QStyle::CT_LineEdit, 0, 4},
    {QStyle::CT_PushButton, 8, 4},
    {QStyle::CT_SpinBox, 0, 4},
    {QStyle::CT_TabBarTab, 8, 6},
};

bool isNobodysChoice(const QPalette &palette, const QPalette &fusions)
{
    return palette.color(QPalette::Window) == fusions.color(QPalette::Window)
        && palette.color(QPalette::Highlight) == fusions.color(QPalette::Highlight);
}

} // namespace

OwnStyle::OwnStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    // Others ask for it by its name.
    setObjectName(QStringLiteral("fusion"));
}

OwnStyle::~OwnStyle() = default;

void OwnStyle::polish(QPalette &palette)
{
    const QPalette fusions = standardPalette();
    if (isNobodysChoice(palette, fusions))
        palette = isDark(fusions) ? darkPalette() : lightPalette();
}

void OwnStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto own = std::find_if(std::begin(ownPrimitives), std::end(ownPrimitives),
        [element](const OwnPrimitive &primitive) { return primitive.element == element; });
    const bool isFusions = (element == PE_PanelLineEdit && !hasFrameOfItsOwn(*option, widget))
        || own == std::end(ownPrimitives);
    if (element == PE_FrameFocusRect && drawsItsOwnFocus(widget))
        return;
    if (isFusions)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else
        own->draw(*painter, *option);
}

void OwnStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButtonLabel && button && drawing::isFilled(*button))
        drawFilledLabel(*button, *painter, widget);
    else if (element == CE_TabBarTabShape && tab)
        drawing::tab(*painter, *tab);
    else if (element == CE_HeaderSection && header)
        drawing::headerSection(*painter, *header);
    else if (element == CE_HeaderEmptyArea || element == CE_ToolBar)
        drawing::bar(*painter, *option);
    else if (element == CE_MenuBarItem && menu)
        drawMenuBarItem(*menu, *painter, widget);
    else if (element == CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, option->palette.window());
    else if (element == CE_ProgressBarGroove)
        drawing::progressGroove(*painter, *option);
    else if (element == CE_ProgressBarContents && bar && bar->minimum < bar->maximum)
        drawing::progressContents(*painter, *bar);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void OwnStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && combo->frame)
        drawing::comboBox(
            *painter, *combo, proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize OwnStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto own = std::find_if(
        std::begin(moreRoom), std::end(moreRoom), [type](const Room &room) { return room.type == type; });
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return own == std::end(moreRoom) ? size : size + QSize(own->width, own->height);
}

int OwnStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    // Their colours are those of a light window.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon OwnStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar and tool bar asks for it. Fusion's is a picture in a file, black in a dark window as
    // well, and to read one Qt loads all its libraries for pictures, which nothing else needs.
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

void OwnStyle::drawMenuBarItem(
    const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    drawing::menuBarItem(painter, item);
    const bool showsLetter = proxy()->styleHint(SH_UnderlineShortcut, &item, widget) != 0;
    const int how = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
        | (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    proxy()->drawItemText(&painter, item.rect, how, item.palette, item.state.testFlag(State_Enabled),
        item.text, QPalette::WindowText);
}

void OwnStyle::drawFilledLabel(
    const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton onAccent = button;
    onAccent.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
    if (!button.icon.isNull()) {
        const qreal ratio = painter.device()->devicePixelRatio();
        onAccent.icon = QIcon(button.icon.pixmap(button.iconSize, ratio, QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &onAccent, &painter, widget);
}

} // namespace broker::ui
