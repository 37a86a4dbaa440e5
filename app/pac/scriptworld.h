// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace broker::pac {

/// What the functions of a proxy script ask of this computer. The script itself never gets hold of it.
/// Waits for the name service: in a process that has nothing else to do.
class ScriptWorld final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptWorld)

public:
    ScriptWorld();
    ~ScriptWorld() override;

    /// The first IPv4 address of the name, which is all that these scripts know; empty without one.
    Q_INVOKABLE [[nodiscard]] QString resolve(const QString &host);
    /// The address by which others see this computer; the loopback address without a network.
    Q_INVOKABLE [[nodiscard]] QString ownAddress() const;

private:
    QHash<QString, QString> m_known;
};

} // namespace broker::pac
