// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace broker::access {

namespace clientsecret {
class ClientSecretRotation;
}

/// The rotations of client secrets that the windows of one mode have open, so that one window can tell what
/// another is doing. They put themselves in, and take themselves out when they go. Of one thread.
class SecretRotations final
{
public:
    using Rotation = clientsecret::ClientSecretRotation;

    void add(const Rotation &rotation) { m_all.append(&rotation); }
    void remove(const Rotation &rotation) { m_all.removeOne(&rotation); }
    [[nodiscard]] const QList<const Rotation *> &all() const noexcept { return m_all; }

private:
    QList<const Rotation *> m_all;
};

} // namespace broker::access
