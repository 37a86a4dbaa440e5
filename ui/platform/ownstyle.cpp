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
    {QStyle::PE_FrameTabWidget, drawing::page},
    {QStyle::PE_IndicatorCheckBox, drawing::checkBox},
    {QStyle::PE_IndicatorHeaderArrow, drawing::sortMark},
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
    {QStyle::CT_PushButton, 6, 0},
    {QStyle::CT_TabBarTab, 8, 6},
};

struct Metric
{
    QStyle::PixelMetric metric;
    int value;
};

/// Text stands off the edges of a cell and of its header by the same.
constexpr int cellMargin = 5;

constexpr Metric ownMetrics[]{
    {QStyle::PM_FocusFrameHMargin, cellMargin - 1}, // Qt adds the one
    {QStyle::PM_HeaderMargin, cellMargin},
    {QStyle::PM_ScrollBarExtent, 14},
    {QStyle::PM_ScrollBarSliderMin, 32},
    {QStyle::PM_TabBarTabShiftHorizontal, 0}, // no word moves when a tab is opened
    {QStyle::PM_TabBarTabShiftVertical, 0},
};

/// Between the edge of a field and what is typed.
constexpr int fieldPadding = 4;
/// Between the edge of a flat button, which is not seen, and its icon: it stands under what is above it.
constexpr int flatPadding = 4;

/// Whatever stands in one row is equally high, with an icon or without.
bool isOfOneHeight(QStyle::ContentsType type, const QStyleOption &option)
{
    // A tool button that lies flat in a bar is as high as the bar wants.
    if (type == QStyle::CT_ToolButton)
        return !option.state.testFlag(QStyle::State_AutoRaise);
    return type == QStyle::CT_ComboBox || type == QStyle::CT_LineEdit || type == QStyle::CT_PushButton
        || type == QStyle::CT_SpinBox;
}

/// Where the icon and the text of a button are: one after the other in the direction of writing.
struct LabelPlaces
{
    QRect icon;
    QRect text;
};

LabelPlaces labelPlaces(
    const QStyleOption &option, const QRect &where, const QSize &icon, const QString &text, Qt::Alignment how)
{
    constexpr int gap = 6;
    const int wanted = icon.width() + gap
        + option.fontMetrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text).width();
    const QRect both = QStyle::alignedRect(
        option.direction, how, QSize(std::min(wanted, where.width()), where.height()), where);
    const QRect first(both.left(), both.center().y() + 1 - icon.height() / 2, icon.width(), icon.height());
    const QRect second = both.adjusted(icon.width() + gap, 0, 0, 0);
    return {QStyle::visualRect(option.direction, both, first),
        QStyle::visualRect(option.direction, both, second)};
}

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
        || (own == std::end(ownPrimitives) && element != PE_FrameGroupBox);
    if (element == PE_FrameFocusRect && drawsItsOwnFocus(widget))
        return;
    if (isFusions)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else if (element == PE_FrameGroupBox)
        drawGroup(*option, *painter, widget);
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
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_PushButtonLabel && button)
        drawPushButtonLabel(*button, *painter, widget);
    else if (element == CE_ToolButtonLabel && tool && isLabelOfItsOwn(*tool))
        drawToolButtonLabel(*tool, *painter, widget);
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
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             control == CC_ScrollBar && bar)
        drawing::scrollBar(
            *painter, *bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OwnStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarPart(*bar, part, widget)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

QRect OwnStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part, const QWidget *widget) const
{
    // The whole length is the way of the slider: without arrows at its ends, as the wheel is for.
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const int length = isAcross ? bar.rect.width() : bar.rect.height();
    const int least = std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, &bar, widget));
    const qint64 all = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int slider = bar.maximum > bar.minimum
        ? std::clamp(static_cast<int>(qint64(bar.pageStep) * length / all), least, length)
        : length;
    const int start = sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto piece = [&bar, isAcross](int from, int to) {
        const QRect rect = isAcross ? QRect(from, 0, to - from, bar.rect.height())
                                    : QRect(0, from, bar.rect.width(), to - from);
        return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    if (part == SC_ScrollBarSlider)
        return piece(start, start + slider);
    if (part == SC_ScrollBarSubPage)
        return piece(0, start);
    if (part == SC_ScrollBarAddPage)
        return piece(start + slider, length);
    return part == SC_ScrollBarGroove ? bar.rect : QRect();
}

QRect OwnStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool isField = element == SE_LineEditContents && hasFrameOfItsOwn(*option, widget);
    return isField ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

int OwnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto own = std::find_if(std::begin(ownMetrics), std::end(ownMetrics),
        [metric](const Metric &of) { return of.metric == metric; });
    return own == std::end(ownMetrics) ? QProxyStyle::pixelMetric(metric, option, widget) : own->value;
}

QSize OwnStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto own = std::find_if(
        std::begin(moreRoom), std::end(moreRoom), [type](const Room &room) { return room.type == type; });
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (own != std::end(moreRoom))
        size += QSize(own->width, own->height);
    if (!option || (type == CT_LineEdit && !hasFrameOfItsOwn(*option, widget)))
        return size;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    constexpr int besideText = 10;
    if (type == CT_LineEdit)
        size.rwidth() += 2 * fieldPadding;
    else if (button && type == CT_PushButton && button->features.testFlag(QStyleOptionButton::Flat))
        size.setWidth(contents.width() + 2 * flatPadding + 2);
    else if (tool && isLabelOfItsOwn(*tool) && !tool->state.testFlag(State_AutoRaise))
        size.rwidth() += besideText;
    if (isOfOneHeight(type, *option)) {
        constexpr int aboveAndBelow = 10;
        const int inside
            = std::max(option->fontMetrics.height(), proxy()->pixelMetric(PM_SmallIconSize, option, widget));
        size.setHeight(std::max(size.height(), inside + aboveAndBelow));
    }
    return size;
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

void OwnStyle::drawGroup(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    // As Fusion has it: the title stands above, and takes as much room.
    constexpr int belowTitle = 3;
    QStyleOption card = option;
    card.rect.setTop(card.rect.top() + belowTitle
        + std::max(
            proxy()->pixelMetric(PM_ExclusiveIndicatorHeight, &option, widget), option.fontMetrics.height()));
    drawing::group(painter, card);
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

void OwnStyle::drawPushButtonLabel(
    const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    const bool isFilled = drawing::isFilled(button);
    QStyleOptionButton onAccent = button;
    if (isFilled)
        onAccent.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
    if (button.icon.isNull() || button.text.isEmpty()) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &onAccent, &painter, widget);
        return;
    }
    QRect where = button.rect;
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        where.setWidth(where.width() - proxy()->pixelMetric(PM_MenuButtonIndicator, &button, widget));
        where = visualRect(button.direction, button.rect, where);
    }
    const bool isEnabled = button.state.testFlag(State_Enabled);
    const QIcon::Mode usual = isEnabled ? QIcon::Normal : QIcon::Disabled;
    const LabelPlaces places = labelPlaces(button, where, button.iconSize, button.text, Qt::AlignCenter);
    button.icon.paint(&painter, places.icon, Qt::AlignCenter, isFilled ? QIcon::Selected : usual,
        button.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    drawLabelText(onAccent, places.text, button.text, painter, widget);
}

bool OwnStyle::isLabelOfItsOwn(const QStyleOptionToolButton &button)
{
    // Qt puts the arrow to the left in every direction of writing, and the icon to the edge.
    const bool isArrow = button.features.testFlag(QStyleOptionToolButton::Arrow);
    const bool isLikePushButton = !button.state.testFlag(State_AutoRaise) && !button.icon.isNull();
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.text.isEmpty()
        && !button.features.testFlag(QStyleOptionToolButton::HasMenu) && (isArrow || isLikePushButton);
}

void OwnStyle::drawToolButtonLabel(
    const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    if (!button.features.testFlag(QStyleOptionToolButton::Arrow)) {
        const LabelPlaces places
            = labelPlaces(button, button.rect, button.iconSize, button.text, Qt::AlignCenter);
        button.icon.paint(&painter, places.icon, Qt::AlignCenter,
            button.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled,
            button.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
        drawLabelText(button, places.text, button.text, painter, widget);
        return;
    }
    const int size = proxy()->pixelMetric(PM_SmallIconSize, &button, widget) / 2;
    const QRect where = button.rect.adjusted(flatPadding, 0, -flatPadding, 0);
    const LabelPlaces places
        = labelPlaces(button, where, QSize(size, size), button.text, Qt::AlignLeading | Qt::AlignVCenter);
    drawing::arrow(painter, button, places.icon);
    drawLabelText(button, places.text, button.text, painter, widget);
}

void OwnStyle::drawLabelText(const QStyleOption &button, const QRect &where, const QString &text,
    QPainter &painter, const QWidget *widget) const
{
    // The place is as wide as the text: what Qt makes of left and right in a mirrored window does not matter.
    const bool showsLetter = proxy()->styleHint(SH_UnderlineShortcut, &button, widget) != 0;
    const int how
        = Qt::AlignCenter | Qt::TextSingleLine | (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    proxy()->drawItemText(&painter, where, how, button.palette, button.state.testFlag(State_Enabled), text,
        QPalette::ButtonText);
}

} // namespace broker::ui
