// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/confirmedaddress.h"

#include "access/rememberedaccount.h"
#include "settings/settings.h"

#include <QStringList>

namespace broker::access {

namespace {

/// No address has a space in it.
constexpr QLatin1Char between(' ');
constexpr qsizetype mostAddresses = 20;
/// What an item of the settings may hold.
constexpr qsizetype longestList = 4000;

QStringList confirmedAddresses(const settings::Settings &settings)
{
    QStringList addresses = settings.confirmedAddresses.value().split(between, Qt::SkipEmptyParts);
    // Noted before there was a list.
    addresses.append(settings.lastApiAddress.value());
    for (int place = 0; place < places::most; ++place)
        addresses.append(places::used(settings, place).api.value());
    return addresses;
}

} // namespace

bool isConfirmed(const snyk::Region &region, const settings::Settings &settings)
{
    return !region.isCustom() || confirmedAddresses(settings).contains(region.api.toString());
}

void confirm(const snyk::Region &region, settings::Settings &settings)
{
    if (!region.isCustom())
        return;
    QStringList addresses = settings.confirmedAddresses.value().split(between, Qt::SkipEmptyParts);
    addresses.removeAll(region.api.toString());
    addresses.prepend(region.api.toString());
    while (addresses.size() > mostAddresses
        || (addresses.size() > 1 && addresses.join(between).size() > longestList))
        addresses.removeLast();
    settings.confirmedAddresses.set(addresses.join(between));
}

} // namespace broker::access
