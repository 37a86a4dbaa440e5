// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace broker::ui {

/// The look where the platform has none of its own: Fusion's measures and behaviour, drawn flat, a little
/// roomier, with the one button that goes on in the accent colour. What it does not draw, Fusion does.
class OwnStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnStyle)

public:
    OwnStyle();
    ~OwnStyle() override;

    /// Colours of our own in place of Fusion's, which nobody chose. Those of a system or a user stay.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

private:
    void drawGroup(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(
        const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] static bool isLabelOfItsOwn(const QStyleOptionToolButton &button);
    void drawToolButtonLabel(
        const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
    void drawLabelText(const QStyleOption &button, const QRect &where, const QString &text, QPainter &painter,
        const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarPart(
        const QStyleOptionSlider &bar, SubControl part, const QWidget *widget) const;
};

} // namespace broker::ui
