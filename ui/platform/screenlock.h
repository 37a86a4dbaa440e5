// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace broker::ui {

/// Hears when the screen is locked, where the desktop tells it: by D-Bus, as GNOME, KDE, Xfce, Cinnamon and
/// MATE do, and on Windows, where another user taking over and a remote session's end count as well.
/// Elsewhere it never hears anything.
class ScreenLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenLock)

public:
    explicit ScreenLock(QObject *parent = nullptr);
    ~ScreenLock() override;

Q_SIGNALS:
    void locked();

private:
    std::vector<std::unique_ptr<QObject>> m_listeners;
};

} // namespace broker::ui
