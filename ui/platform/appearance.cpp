// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/appearance.h"

#include "platform/ownstyle.h"

#include <QApplication>
#include <QStyle>

namespace broker::ui {

namespace {

constexpr QLatin1String fusion("fusion");

QPalette lightPalette()
{
    QPalette palette(QColor(239, 239, 239));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(247, 247, 247));
    palette.setColor(QPalette::Highlight, QColor(38, 110, 180));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(20, 90, 170));
    palette.setColor(QPalette::ToolTipBase, QColor(255, 255, 240));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(100, 100, 100));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(43, 45, 48), QColor(43, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 31, 34));
    palette.setColor(QPalette::AlternateBase, QColor(38, 40, 43));
    palette.setColor(QPalette::Highlight, QColor(46, 100, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 170, 240));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 63, 66));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    return palette;
}

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
