// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/namelookup.h"

#include "core/settle.h"

#include <QHostInfo>

#include <algorithm>

namespace broker::network {

namespace {

constexpr qsizetype mostAddresses = 16;
constexpr qsizetype longestFault = 200;

} // namespace

QFuture<LookupResult> lookUp(const QString &host)
{
    const Settle<NameLookup, std::monostate> settle;
    // Without a receiver: the functor owns all it needs.
    QHostInfo::lookupHost(host, [settle](const QHostInfo &found) {
        NameLookup lookup;
        const QList<QHostAddress> addresses = found.addresses();
        for (const QHostAddress &address : addresses.first(std::min(addresses.size(), mostAddresses)))
            lookup.addresses.append(address.toString());
        if (lookup.addresses.isEmpty())
            lookup.fault = found.errorString().left(longestFault);
        settle(std::move(lookup));
    });
    return settle.future();
}

} // namespace broker::network
