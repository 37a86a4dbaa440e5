// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/systemcolours.h"
#include "settings/settings.h"

#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace broker::ui {

using settings::Appearance;

/// Applied at once to every window. Where the system's style has no colours of its own to change (that of
/// Windows before Qt 6.5 is light whatever the user chose), the look of our own takes its place, in what the
/// user chose in this program or, with "system", in that of Windows.
class AppearanceSwitch final
{
    Q_DISABLE_COPY_MOVE(AppearanceSwitch)

public:
    /// Notes what the system wants. The application outlives it.
    explicit AppearanceSwitch(QApplication &application);
    ~AppearanceSwitch() = default;

    void apply(Appearance appearance);

private:
    /// Colours of our own, or nothing for the system's.
    [[nodiscard]] std::optional<QPalette> palette() const;
    void show();

    SystemColours m_system;
    QString m_systemStyle;
    bool m_isSystems = true;
    Appearance m_current = Appearance::System;
};

} // namespace broker::ui
