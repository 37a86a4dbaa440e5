// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainprobe.h"

#include <QDBusMessage>
#include <QObject>
#include <QProcessEnvironment>

namespace broker::vault {

/// True where QtKeychain may keep its entries in KWallet, which the Secret Service does not show.
/// Errs on the side of true (QtKeychain 0.13.2 itself compares for equality).
[[nodiscard]] bool mayUseKWallet(const QProcessEnvironment &environment);

/// Asks the freedesktop.org Secret Service over the session bus (Secret Service API draft 0.2:
/// SearchItems lists unlocked and locked items by attributes, without a prompt). Needed because
/// libsecret's read ends as "not found" and its delete as success while the keyring is locked.
///
/// All calls are asynchronous and limited to `patience` each. The bus is first touched by the first
/// question. Where KWallet may be the backend, only what is found counts: an empty answer and a
/// missing service are `Unsupported` then.
class SecretService final : public KeychainProbe
{
public:
    SecretService(const QProcessEnvironment &environment, std::chrono::milliseconds patience);

    /// libsecret answers through GLib's main loop only (a Qt without it, or QT_NO_GLIB=1).
    [[nodiscard]] std::optional<QString> obstacle() const override;
    void findItem(const QString &key, Answer<ItemState> answer) override;
    void serviceOwner(Answer<QString> answer) override;
    void defaultCollection(Answer<CollectionState> answer) override;

private:
    using Reply = std::function<void(Result<QDBusMessage, ProbeError>)>;

    void ask(const QDBusMessage &question, Reply reply);
    void checkNothingHidden(const Answer<ItemState> &answer);

    bool m_mayUseKWallet;
    int m_patienceMs;
    /// Cuts the replies off when this object goes.
    QObject m_receiver;
};

} // namespace broker::vault
