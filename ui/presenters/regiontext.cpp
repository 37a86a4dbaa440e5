// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/regiontext.h"

#include "core/httpsurl.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace broker::ui {

namespace {

constexpr QLatin1String customPrefix("custom:");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RegionText)
};

QString place(const QString &id)
{
    if (id == QLatin1String("SNYK-US-01") || id == QLatin1String("SNYK-US-02"))
        return Texts::tr("United States");
    if (id == QLatin1String("SNYK-EU-01"))
        return Texts::tr("Europe, Frankfurt");
    if (id == QLatin1String("SNYK-AU-01"))
        return Texts::tr("Australia");
    if (id == QLatin1String("SNYK-GOV-01"))
        return Texts::tr("US government");
    return {};
}

} // namespace

QString regionName(const QString &id)
{
    if (id.startsWith(customPrefix))
        return Texts::tr("Single tenant (%1)", "a Snyk installation for one customer, and its host")
            .arg(addressAsSent(id.mid(customPrefix.size())));
    const QString where = place(id);
    return where.isEmpty() ? id : Texts::tr("%1 (%2)", "where a region is, and its id").arg(where, id);
}

QString regionIdText(const QString &id)
{
    return id.startsWith(customPrefix) ? customPrefix + addressAsSent(id.mid(customPrefix.size())) : id;
}

QString addressText(const QUrl &address)
{
    return address.isEmpty() ? Texts::tr("Not documented by Snyk", "an address")
                             : address.toString(QUrl::FullyEncoded);
}

QString undocumentedNote(const snyk::Region &region)
{
    QStringList missing;
    if (region.app.isEmpty())
        missing.append(Texts::tr("Web UI"));
    if (region.brokerServer.isEmpty())
        missing.append(Texts::tr("Broker server"));
    if (region.dispatcher.isEmpty())
        missing.append(Texts::tr("high-availability dispatcher"));
    if (region.support.isEmpty())
        missing.append(Texts::tr("support"));
    if (missing.isEmpty())
        return {};
    return Texts::tr("Snyk documents no address in this region for: %1. Ask your contact at Snyk before you "
                     "set up the Broker client.")
        .arg(QLocale().createSeparatedList(missing));
}

} // namespace broker::ui
