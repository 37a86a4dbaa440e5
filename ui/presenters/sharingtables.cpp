// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/sharingtables.h"

#include "exports/csv.h"
#include "integrations/catalogue.h"
#include "presenters/regiontext.h"
#include "presenters/sharingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

using namespace sharing;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SharingTables)
};

QByteArray table(QStringList header, QList<QStringList> rows, const TableSubject &subject, const QString &all)
{
    header.append({Texts::tr("Job", "column of a table"), Texts::tr("Integration", "column of a table"),
        Texts::tr("Token from", "column of a table: an organization"), Texts::tr("Date", "column of a table"),
        Texts::tr("In all", "column of a table: what comes of all organizations")});
    const QStringList said{wayName(subject.way), integrations::displayNameOf(subject.integrationType),
        subject.source ? subject.source->org.name : QString(), tableMoment(subject.date), all};
    for (QStringList &row : rows)
        row.append(said);
    if (subject.practice)
        markTableAsPractice(header, rows);
    return exports::toCsv(header, rows, exports::separatorFor(QLocale::system()));
}

QString integrationText(const RowState &state)
{
    const auto integration = integrationOf(state);
    return integration ? integration->toString() : QString();
}

} // namespace

QString orgColumnTitle(OrgColumn column)
{
    switch (column) {
    case OrgColumn::Organization:
        return Texts::tr("Organization");
    case OrgColumn::ShortName:
        return Texts::tr("Short name");
    case OrgColumn::Group:
        return Texts::tr("Group");
    case OrgColumn::Act:
        return Texts::tr("What is done");
    case OrgColumn::State:
        return Texts::tr("State");
    case OrgColumn::Why:
        return Texts::tr("Why");
    }
    return {};
}

QStringList OrganizationColumns::titles()
{
    return {orgColumnTitle(OrgColumn::Organization), orgColumnTitle(OrgColumn::ShortName),
        Texts::tr("Organization id"), orgColumnTitle(OrgColumn::Group), Texts::tr("Group id"),
        Texts::tr("Region", "column of a table")};
}

QStringList OrganizationColumns::cells(
    const QString &name, const QString &shortName, const OrgId &id, const std::optional<GroupId> &group) const
{
    return {name, shortName, id.toString(), group && groupNames ? groupNames(*group) : QString(),
        group ? group->toString() : QString(), regionIdText(regionId)};
}

void markTableAsPractice(QStringList &header, QList<QStringList> &rows)
{
    header.prepend(Texts::tr("Practice mode", "column of a table"));
    for (QStringList &row : rows)
        row.prepend(Texts::tr("not real", "of a job of practice mode"));
}

QString tableMoment(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QByteArray previewTable(const TableSubject &subject, const Preview &preview)
{
    const OrganizationColumns columns{subject.regionId, subject.groupNames};
    QList<QStringList> rows;
    rows.reserve(preview.rows.size());
    for (const PreviewRow &row : preview.rows) {
        const snyk::Organization &organization = row.organization;
        rows.append(columns.cells(organization.name, organization.slug, organization.id, organization.group)
            + QStringList{previewActText(row), previewNote(row)});
    }
    return table(OrganizationColumns::titles()
            + QStringList{orgColumnTitle(OrgColumn::Act), orgColumnTitle(OrgColumn::Why)},
        rows, subject, previewSummary(preview).join(QLatin1Char(' ')));
}

QByteArray resultTable(
    const StoredJob &job, const QDateTime &nowUtc, const std::function<QString(const GroupId &)> &groupNames)
{
    const JobPlan &plan = job.plan;
    const QList<RowState> &states = job.states;
    const TableSubject subject{
        plan.way, plan.integrationType, plan.source, plan.practice, plan.regionId, plan.made, groupNames};
    const OrganizationColumns columns{subject.regionId, subject.groupNames};
    QList<QStringList> rows;
    rows.reserve(plan.rows.size());
    for (qsizetype i = 0; i < plan.rows.size() && i < states.size(); ++i) {
        const RowPlan &row = plan.rows.at(i);
        const RowState &state = states.at(i);
        const int retries = job.retries.value(static_cast<int>(i));
        rows.append(columns.cells(row.org.name, row.org.slug, row.org.id, row.org.group)
            + QStringList{actText(row), rowStateText(state, isAgain(state, retries)),
                retries > 0 ? QString::number(retries) : QString(), rowNote(row, state, nowUtc),
                requestIdOf(state), integrationText(state)});
    }
    return table(OrganizationColumns::titles()
            + QStringList{orgColumnTitle(OrgColumn::Act), orgColumnTitle(OrgColumn::State),
                Texts::tr("Tried again", "column of a table: how often"), orgColumnTitle(OrgColumn::Why),
                Texts::tr("Snyk request"), Texts::tr("Integration id")},
        rows, subject, countsText(countsOf(states)));
}

} // namespace broker::ui
