// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/organizationstext.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::OrganizationsText)
};

} // namespace

QStringList otherOrganizations(const records::TokenRecord &record)
{
    QStringList names;
    QSet<OrgId> known{record.target.org.id};
    for (const records::Target &target : records::targetsOf(record)) {
        if (!known.contains(target.org.id))
            names.append(target.org.name);
        known.insert(target.org.id);
    }
    return names;
}

int moreOrganizations(const records::TokenRecord &record)
{
    // Thousands of records are asked for each page of the list.
    return record.sharedWith.isEmpty() && !record.service
        ? 0
        : static_cast<int>(otherOrganizations(record).size());
}

QString organizationsText(const records::TokenRecord &record)
{
    const int more = moreOrganizations(record);
    return more == 0 ? record.target.org.name
                     : QStringLiteral("%1 +%2").arg(record.target.org.name, QLocale().toString(more));
}

QString spokenOrganizations(const records::TokenRecord &record)
{
    const int more = moreOrganizations(record);
    const QString own = record.target.org.name;
    //: %1 is the name of an organization.
    return more == 0 ? own : Texts::tr("%1 and %Ln more organization(s)", nullptr, more).arg(own);
}

QString namedOrganizations(const records::TokenRecord &record)
{
    return shortened(QStringList{record.target.org.name} + otherOrganizations(record))
        .join(QLatin1String("; "));
}

QString placeName(const records::TokenRecord &record)
{
    return Texts::tr("%1 in %2", "integration, organization")
        .arg(integrationName(record.target), organizationsText(record));
}

} // namespace broker::ui
