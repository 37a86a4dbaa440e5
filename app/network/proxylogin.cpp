// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxylogin.h"

#include <QByteArrayView>

#include <utility>

namespace broker::network {

namespace {

/// No user name has one in it (RFC 7617 forbids control characters).
constexpr char between = '\n';
/// What stood in the place of a proxy's name when there was one entry for all.
constexpr QLatin1String nameForAll("proxy");

} // namespace

Secret ProxyLogin::toStored() const
{
    return password.reveal([this](QByteArrayView plain) {
        QByteArray stored = user.toUtf8();
        stored.reserve(stored.size() + 1 + plain.size());
        stored.append(between).append(plain);
        return Secret::take(std::move(stored));
    });
}

std::optional<ProxyLogin> ProxyLogin::fromStored(const Secret &stored)
{
    return stored.reveal([](QByteArrayView plain) -> std::optional<ProxyLogin> {
        const qsizetype end = plain.indexOf(between);
        if (end <= 0)
            return std::nullopt;
        return ProxyLogin{
            QString::fromUtf8(plain.first(end)), Secret::take(plain.sliced(end + 1).toByteArray())};
    });
}

QByteArray ProxyLogin::basic() const
{
    return password.reveal([this](QByteArrayView plain) {
        QByteArray pair = user.toUtf8();
        pair.reserve(pair.size() + 1 + plain.size());
        pair.append(':').append(plain);
        const QByteArray header = "Basic " + pair.toBase64();
        wipe(pair);
        return header;
    });
}

ProxyLoginStore::ProxyLoginStore(vault::Vault &vault, const vault::KeySpace &keys)
    : m_vault(vault)
    , m_keys(keys)
{ }

vault::VaultKey ProxyLoginStore::keyFor(const QString &proxy) const
{
    return m_keys.key(vault::SecretKind::ProxyLogin, QStringLiteral("network"), proxy);
}

QFuture<vault::ReadResult> ProxyLoginStore::read(const QString &proxy) const
{
    return m_vault.read(keyFor(proxy), {});
}

QFuture<vault::WriteResult> ProxyLoginStore::write(const QString &proxy, const ProxyLogin &login) const
{
    return m_vault.write(keyFor(proxy), login.toStored(), {});
}

QFuture<vault::RemoveResult> ProxyLoginStore::remove(const QString &proxy, std::stop_token stop) const
{
    return m_vault.remove(keyFor(proxy), std::move(stop));
}

void ProxyLoginStore::removeOutdated(QObject &context) const
{
    const vault::VaultKey key = keyFor(nameForAll);
    // Without a word when it fails: the next login that is read or kept tries it again.
    (void)m_vault.presence(key, {}).then(
        &context, [vault = &m_vault, key](const vault::PresenceResult &found) {
            // Not where it is locked, or the system would ask its user.
            const vault::Presence presence = found.value_or(vault::Presence::Locked);
            if (presence == vault::Presence::Present || presence == vault::Presence::Unknown)
                (void)vault->remove(key, {});
        });
}

} // namespace broker::network
