// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace broker::ui {

/// Fusion, as it goes with the palettes of our own. What Fusion draws in shades of the window's colour is
/// hardly seen in the dark: the edge of a box to tick, and the icons of buttons that it brings along.
class OwnStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnStyle)

public:
    OwnStyle();
    ~OwnStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
};

} // namespace broker::ui
