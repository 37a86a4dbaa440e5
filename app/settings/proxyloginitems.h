// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QStringList>

namespace broker::settings {

/// Which proxies have a login in the keychain, and which login was turned down, so that the next start does
/// not send it again. Names only, never a login. In the file of the other settings, whose path is taken once.
class ProxyLoginItems final
{
public:
    explicit ProxyLoginItems(const Settings &settings);
    ~ProxyLoginItems();
    Q_DISABLE_COPY_MOVE(ProxyLoginItems)

    /// Proxies with an entry in the keychain.
    [[nodiscard]] QStringList kept() const;
    /// Those of them that turned it down.
    [[nodiscard]] QStringList refused() const;
    /// Logins of the system's own settings that were turned down, by network::NetworkRoute::systemUser.
    [[nodiscard]] QStringList refusedOfSystem() const;

    /// A login for this proxy is in the keychain, and nobody has turned it down.
    void keep(const QString &proxy);
    /// Those whose logins were entered longest ago, where there are more than a company has proxies: whoever
    /// takes them out of the keychain then says `forget`. Until then they are among those kept.
    [[nodiscard]] QStringList surplus() const;
    void refuse(const QString &proxy);
    /// The entry is gone from the keychain.
    void forget(const QString &proxy);
    void refuseOfSystem(const QString &user);
    void acceptOfSystem(const QString &user);
    /// Nothing is kept or refused any more.
    void clear();

private:
    std::shared_ptr<SettingsFile> m_file;
    Item<QString> m_kept;
    Item<QString> m_refused;
    Item<QString> m_refusedOfSystem;
};

} // namespace broker::settings
