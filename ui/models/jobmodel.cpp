// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobmodel.h"

#include "platform/icons.h"
#include "presenters/sharingtables.h"

namespace broker::ui {

using sharing::Job;

namespace {

QIcon markOf(RowGroup group)
{
    switch (group) {
    case RowGroup::Open:
        return icon(QStringLiteral("clock"), toneOf(group));
    case RowGroup::Done:
        return icon(QStringLiteral("check"), toneOf(group));
    case RowGroup::Skipped:
        return icon(QStringLiteral("info"), toneOf(group));
    case RowGroup::Refused:
        return icon(QStringLiteral("error"), toneOf(group));
    case RowGroup::Unknown:
        return icon(QStringLiteral("unknown"), toneOf(group));
    }
    return {};
}

} // namespace

JobModel::JobModel(const Clock &clock, QObject *parent)
    : SearchedModel(ColumnCount, parent)
    , m_clock(clock)
{ }

void JobModel::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    replaceRows([this, job] { m_job = job; });
    if (job)
        connect(job, &Job::rowsChanged, this, &JobModel::tellRows);
}

void JobModel::showGroup(std::optional<RowGroup> group)
{
    m_group = group;
    chooseAgain();
}

void JobModel::showOnlyNeedy(bool only)
{
    m_isOnlyNeedy = only;
    chooseAgain();
}

int JobModel::count() const
{
    return m_job ? static_cast<int>(m_job->states().size()) : 0;
}

QString JobModel::textAt(int row, int column) const
{
    const sharing::RowPlan &plan = m_job->plan().rows.at(row);
    const sharing::RowState &state = m_job->states().at(row);
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return plan.org.name;
    case SlugColumn:
        return plan.org.slug;
    case ActColumn:
        return actText(plan);
    case StateColumn:
        return rowStateText(state, m_job->isAgain(row));
    case NoteColumn:
        return rowNote(plan, state, m_clock.nowUtc());
    case GroupColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString JobModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return orgColumnTitle(OrgColumn::Organization);
    case SlugColumn:
        return orgColumnTitle(OrgColumn::ShortName);
    case GroupColumn:
        return orgColumnTitle(OrgColumn::Group);
    case ActColumn:
        return orgColumnTitle(OrgColumn::Act);
    case StateColumn:
        return orgColumnTitle(OrgColumn::State);
    case NoteColumn:
        return orgColumnTitle(OrgColumn::Why);
    case ColumnCount:
        break;
    }
    return {};
}

QString JobModel::alsoFoundBy(int row) const
{
    return m_job->plan().rows.at(row).org.id.toString();
}

std::optional<GroupId> JobModel::groupAt(int row) const
{
    return m_job->plan().rows.at(row).org.group;
}

bool JobModel::isWanted(int row) const
{
    const sharing::RowState &state = m_job->states().at(row);
    return (!m_group || groupOf(state) == *m_group) && (!m_isOnlyNeedy || needsUser(state));
}

std::optional<int> JobModel::rankAt(int row, int column) const
{
    if (column != StateColumn)
        return std::nullopt;
    const sharing::RowState &state = m_job->states().at(row);
    if (needsUser(state))
        return 0;
    switch (groupOf(state)) {
    case RowGroup::Unknown:
    case RowGroup::Refused:
        return 1;
    case RowGroup::Open:
        return std::holds_alternative<sharing::Planned>(state) ? 3 : 2;
    case RowGroup::Done:
        return 4;
    case RowGroup::Skipped:
        return 5;
    }
    return 6;
}

bool JobModel::isLasting(int column) const
{
    return column != StateColumn && column != NoteColumn;
}

QIcon JobModel::markAt(int row, int column) const
{
    return column == StateColumn ? markOf(groupOf(m_job->states().at(row))) : QIcon();
}

} // namespace broker::ui
