// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QString>

namespace broker::ui {

/// The interface of the same name on the session bus that every desktop has. Its signals have the bus's
/// names.
class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenSaver)

public:
    /// Service and interface are called alike.
    ScreenSaver(const char *service, const char *path, const QDBusConnection &bus)
        : QDBusAbstractInterface(
            QString::fromLatin1(service), QString::fromLatin1(path), service, bus, nullptr)
    { }

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

} // namespace broker::ui
