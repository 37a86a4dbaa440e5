// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/appearance.h"

#include "platform/ownpalette.h"
#include "platform/ownstyle.h"

#include <QApplication>
#include <QStyle>

namespace broker::ui {

namespace {

constexpr QLatin1String fusion("fusion");

void useStyle(const QString &name)
{
    if (name == fusion)
        QApplication::setStyle(new OwnStyle);
    else
        QApplication::setStyle(name);
}

} // namespace

std::optional<QPalette> paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return lightPalette();
    case Appearance::Dark:
        return darkPalette();
    }
    return std::nullopt;
}

AppearanceSwitch::AppearanceSwitch(QApplication & /*there has to be one*/)
    : m_systemStyle(QApplication::style()->name())
{
    // Fusion is the system's as well where that has none of its own, and may be dark.
    if (m_systemStyle == fusion)
        useStyle(m_systemStyle);
}

void AppearanceSwitch::apply(Appearance appearance)
{
    if (appearance == m_current)
        return;
    const bool wasSystem = m_current == Appearance::System;
    m_current = appearance;
    const std::optional<QPalette> palette = paletteOf(appearance);
    if (!palette) {
        useStyle(m_systemStyle);
        // One without any colour set follows the system again.
        QApplication::setPalette(QPalette());
        return;
    }
    if (wasSystem)
        useStyle(fusion);
    QApplication::setPalette(*palette);
}

} // namespace broker::ui
