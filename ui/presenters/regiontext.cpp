// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/regiontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace broker::ui {

namespace {

class RegionText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RegionText)

public:
    static QString place(const QString &id)
    {
        if (id == QLatin1String("SNYK-US-01") || id == QLatin1String("SNYK-US-02"))
            return tr("United States");
        if (id == QLatin1String("SNYK-EU-01"))
            return tr("Europe, Frankfurt");
        if (id == QLatin1String("SNYK-AU-01"))
            return tr("Australia");
        if (id == QLatin1String("SNYK-GOV-01"))
            return tr("US government");
        return {};
    }

    static QString name(const QString &id)
    {
        const QLatin1String customPrefix("custom:");
        if (id.startsWith(customPrefix))
            return tr("Single tenant (%1)", "a Snyk installation for one customer, and its host")
                .arg(id.mid(customPrefix.size()));
        const QString where = place(id);
        return where.isEmpty() ? id : tr("%1 (%2)", "id of a region, and where it is").arg(id, where);
    }

    static QString notDocumented() { return tr("Not documented by Snyk", "an address"); }

    static QString note(const snyk::Region &region)
    {
        QStringList missing;
        if (region.app.isEmpty())
            missing.append(tr("Web UI"));
        if (region.brokerServer.isEmpty())
            missing.append(tr("Broker server"));
        if (region.dispatcher.isEmpty())
            missing.append(tr("high-availability dispatcher"));
        if (region.support.isEmpty())
            missing.append(tr("support"));
        if (missing.isEmpty())
            return {};
        return tr("Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set "
                  "up the "
                  "Broker client.")
            .arg(QLocale().createSeparatedList(missing));
    }
};

} // namespace

QString regionName(const QString &regionId)
{
    return RegionText::name(regionId);
}

QString addressText(const QUrl &address)
{
    return address.isEmpty() ? RegionText::notDocumented() : address.toString();
}

QString undocumentedNote(const snyk::Region &region)
{
    return RegionText::note(region);
}

} // namespace broker::ui
