// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/managedtable.h"

#include "exports/csv.h"
#include "presenters/managedtext.h"
#include "presenters/sharingtables.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

using namespace sharing;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ManagedTable)
};

} // namespace

QByteArray managedTable(
    const ManagedTableSubject &subject, const QList<ManagedRow> &rows, const QStringList &tokens)
{
    const OrganizationColumns organizations{subject.regionId, subject.groupNames};
    QStringList header = OrganizationColumns::titles()
        + QStringList{Texts::tr("Integration"), Texts::tr("Integration id"), Texts::tr("State"),
            Texts::tr("Broker"), Texts::tr("Token on your list"), Texts::tr("What it means"),
            Texts::tr("Looked at"), Texts::tr("Saved"),
            Texts::tr("In all", "column of a table: how many integrations there are")};
    const QString saved = tableMoment(subject.nowUtc);
    QList<QStringList> table;
    table.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ManagedRow &row = rows.at(i);
        const snyk::Organization &organization = row.organization;
        const auto looked = subject.looked.constFind(organization.id);
        table.append(
            organizations.cells(organization.name, organization.slug, organization.id, organization.group)
            + QStringList{integrationText(row), row.integration ? row.integration->toString() : QString(),
                managedText(row), brokerText(row), tokens.value(i), managedNote(row, subject.nowUtc),
                looked == subject.looked.cend() ? QString() : tableMoment(*looked), saved, subject.counts});
    }
    if (subject.practice)
        markTableAsPractice(header, table);
    return exports::toCsv(header, table, exports::separatorFor(QLocale::system()));
}

} // namespace broker::ui
