// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/sharingtables.h"

#include "exports/csv.h"
#include "integrations/catalogue.h"
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

QByteArray table(QStringList header, QList<QStringList> rows, const TableSubject &subject)
{
    header.append({Texts::tr("Job", "column of a table"), Texts::tr("Integration", "column of a table"),
        Texts::tr("Token from", "column of a table: an organization")});
    const QStringList said{wayName(subject.way), integrations::displayNameOf(subject.integrationType),
        subject.source ? subject.source->org.name : QString()};
    for (QStringList &row : rows)
        row.append(said);
    if (subject.practice) {
        header.prepend(Texts::tr("Practice mode", "column of a table"));
        for (QStringList &row : rows)
            row.prepend(Texts::tr("not real", "of a job of practice mode"));
    }
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
    case OrgColumn::Act:
        return Texts::tr("What is done");
    case OrgColumn::State:
        return Texts::tr("State");
    case OrgColumn::Why:
        return Texts::tr("Why");
    }
    return {};
}

QByteArray previewTable(const TableSubject &subject, const Preview &preview)
{
    QList<QStringList> rows;
    rows.reserve(preview.rows.size());
    for (const PreviewRow &row : preview.rows) {
        rows.append({row.organization.name, row.organization.slug, row.organization.id.toString(),
            previewActText(row), previewNote(row)});
    }
    return table(
        {orgColumnTitle(OrgColumn::Organization), orgColumnTitle(OrgColumn::ShortName),
            Texts::tr("Organization id"), orgColumnTitle(OrgColumn::Act), orgColumnTitle(OrgColumn::Why)},
        rows, subject);
}

QByteArray resultTable(const JobPlan &plan, const QList<RowState> &states, const QDateTime &nowUtc)
{
    QList<QStringList> rows;
    rows.reserve(plan.rows.size());
    for (qsizetype i = 0; i < plan.rows.size() && i < states.size(); ++i) {
        const RowPlan &row = plan.rows.at(i);
        const RowState &state = states.at(i);
        rows.append({row.org.name, row.org.slug, row.org.id.toString(), actText(row), rowStateText(state),
            rowNote(row, state, nowUtc), requestIdOf(state), integrationText(state)});
    }
    return table(
        {orgColumnTitle(OrgColumn::Organization), orgColumnTitle(OrgColumn::ShortName),
            Texts::tr("Organization id"), orgColumnTitle(OrgColumn::Act), orgColumnTitle(OrgColumn::State),
            orgColumnTitle(OrgColumn::Why), Texts::tr("Snyk request"), Texts::tr("Integration id")},
        rows, {plan.way, plan.integrationType, plan.source, plan.practice});
}

} // namespace broker::ui
