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

QPalette paletteFrom(const SystemColours::Choice &choice)
{
    return choice.isDark ? darkPalette(choice.accent) : lightPalette(choice.accent);
}

} // namespace

AppearanceSwitch::AppearanceSwitch(QApplication & /*there has to be one*/)
    : m_systemStyle(QApplication::style()->objectName())
{
    // Fusion is the system's as well where that has none of its own, and may be dark.
    if (m_systemStyle == fusion)
        useStyle(m_systemStyle);
    if (palette())
        show();
    QObject::connect(&m_system, &SystemColours::changed, &m_system, [this] { show(); });
}

void AppearanceSwitch::apply(Appearance appearance)
{
    if (appearance == m_current)
        return;
    m_current = appearance;
    show();
}

std::optional<QPalette> AppearanceSwitch::palette() const
{
    const auto chosen = m_system.choice();
    switch (m_current) {
    case Appearance::System:
        return chosen ? std::optional(paletteFrom(*chosen)) : std::nullopt;
    case Appearance::Light:
        return lightPalette(chosen ? chosen->accent : std::nullopt);
    case Appearance::Dark:
        return darkPalette(chosen ? chosen->accent : std::nullopt);
    }
    return std::nullopt;
}

void AppearanceSwitch::show()
{
    const std::optional<QPalette> own = palette();
    if (!own) {
        useStyle(m_systemStyle);
        // One without any colour set follows the system again.
        QApplication::setPalette(QPalette());
    } else {
        if (m_isSystems)
            useStyle(fusion);
        QApplication::setPalette(*own);
    }
    m_isSystems = !own;
}

} // namespace broker::ui
