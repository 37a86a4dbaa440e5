// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/proxyloginitems.h"

#include <algorithm>

namespace broker::settings {

namespace {

/// More than a company has.
constexpr qsizetype usualProxies = 12;
/// As many as an item holds, however long their names: with those that the keychain has not let go yet.
constexpr qsizetype mostProxies = 15;

/// Addresses have no blanks in them.
QStringList proxiesIn(const Item<QString> &item)
{
    return item.value().split(u' ', Qt::SkipEmptyParts);
}

void setProxies(Item<QString> &item, QStringList proxies)
{
    // The oldest go first.
    while (proxies.size() > mostProxies)
        proxies.removeFirst();
    item.set(proxies.join(u' '));
}

void addProxy(Item<QString> &item, const QString &proxy)
{
    QStringList proxies = proxiesIn(item);
    proxies.removeAll(proxy);
    setProxies(item, proxies << proxy);
}

void removeProxy(Item<QString> &item, const QString &proxy)
{
    QStringList proxies = proxiesIn(item);
    if (proxies.removeAll(proxy) > 0)
        setProxies(item, proxies);
}

} // namespace

ProxyLoginItems::ProxyLoginItems(const Settings &settings)
    : m_file(settings.file())
    , m_kept(*m_file, QStringLiteral("network/proxyLoginFor"), QString())
    , m_refused(*m_file, QStringLiteral("network/proxyLoginRefusedBy"), QString())
    , m_refusedOfSystem(*m_file, QStringLiteral("network/systemLoginRefusedBy"), QString())
{ }

ProxyLoginItems::~ProxyLoginItems() = default;

QStringList ProxyLoginItems::kept() const
{
    return proxiesIn(m_kept);
}

QStringList ProxyLoginItems::refused() const
{
    return proxiesIn(m_refused);
}

QStringList ProxyLoginItems::refusedOfSystem() const
{
    return proxiesIn(m_refusedOfSystem);
}

void ProxyLoginItems::keep(const QString &proxy)
{
    addProxy(m_kept, proxy);
    removeProxy(m_refused, proxy);
}

QStringList ProxyLoginItems::surplus() const
{
    const QStringList all = kept();
    return all.mid(0, std::max<qsizetype>(all.size() - usualProxies, 0));
}

void ProxyLoginItems::refuse(const QString &proxy)
{
    addProxy(m_refused, proxy);
}

void ProxyLoginItems::forget(const QString &proxy)
{
    removeProxy(m_kept, proxy);
    removeProxy(m_refused, proxy);
}

void ProxyLoginItems::refuseOfSystem(const QString &user)
{
    addProxy(m_refusedOfSystem, user);
}

void ProxyLoginItems::acceptOfSystem(const QString &user)
{
    removeProxy(m_refusedOfSystem, user);
}

void ProxyLoginItems::clear()
{
    for (Item<QString> *item : {&m_kept, &m_refused, &m_refusedOfSystem})
        item->set(QString());
}

} // namespace broker::settings
