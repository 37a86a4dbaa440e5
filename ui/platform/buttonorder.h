// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace broker::ui {

/// Tab goes through the buttons at the end of a dialog as they are seen. Qt orders them where it lays them
/// out, from the first one on, and goes past one that was made before that: on GNOME past OK, which is laid
/// out behind Cancel there. For every dialog, Qt's own among them, and whenever buttons come or the style
/// changes.
class ButtonOrder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ButtonOrder)

public:
    explicit ButtonOrder(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace broker::ui
