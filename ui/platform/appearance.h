// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace broker::ui {

using settings::Appearance;

/// Colours of our own for a choice, or nothing for the system's.
[[nodiscard]] std::optional<QPalette> paletteOf(Appearance appearance);

/// Applied at once to every window. Where the system's style has no colours of its own to change
/// (Windows before Qt 6.5), Fusion takes its place as long as the choice is not "system".
class AppearanceSwitch final
{
    Q_DISABLE_COPY_MOVE(AppearanceSwitch)

public:
    /// Notes what the system wants. The application outlives it.
    explicit AppearanceSwitch(QApplication &application);
    ~AppearanceSwitch() = default;

    void apply(Appearance appearance);

private:
    QString m_systemStyle;
    Appearance m_current = Appearance::System;
};

} // namespace broker::ui
