// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobmodel.h"

#include "platform/icons.h"

#include <algorithm>

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
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void JobModel::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    beginResetModel();
    m_job = job;
    m_shown = wanted();
    endResetModel();
    if (job)
        connect(job, &Job::rowsChanged, this, &JobModel::onRowsChanged);
}

void JobModel::showGroup(std::optional<RowGroup> group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    m_shown = wanted();
    endResetModel();
}

QList<int> JobModel::wanted() const
{
    QList<int> rows;
    if (!m_job)
        return rows;
    const auto &states = m_job->states();
    for (int row = 0; row < states.size(); ++row) {
        if (!m_group || groupOf(states.at(row)) == *m_group)
            rows.append(row);
    }
    return rows;
}

void JobModel::onRowsChanged(const QList<int> &rows)
{
    QList<int> changed = rows;
    std::sort(changed.begin(), changed.end());
    if (!m_group) {
        tell(changed);
        return;
    }
    if (const QList<int> now = wanted(); now != m_shown) {
        beginResetModel();
        m_shown = now;
        endResetModel();
        return;
    }
    QList<int> places;
    for (const int row : std::as_const(changed)) {
        const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row);
        if (place != m_shown.cend() && *place == row)
            places.append(static_cast<int>(place - m_shown.cbegin()));
    }
    tell(places);
}

void JobModel::tell(const QList<int> &places)
{
    // Neighbours together: a view does little for each range, and little for its length.
    for (qsizetype from = 0; from < places.size();) {
        qsizetype to = from;
        while (to + 1 < places.size() && places.at(to + 1) == places.at(to) + 1)
            ++to;
        Q_EMIT dataChanged(index(places.at(from), 0), index(places.at(to), ColumnCount - 1));
        from = to + 1;
    }
}

std::optional<int> JobModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return std::nullopt;
    return m_shown.at(index.row());
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!m_job || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_shown.at(index.row());
    const sharing::RowPlan &plan = m_job->plan().rows.at(row);
    const sharing::RowState &state = m_job->states().at(row);
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return markOf(groupOf(state));
    // Tool tips guess at markup; what Snyk says is never markup.
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return rowNote(plan, state, m_clock.nowUtc()).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return plan.org.name;
    case SlugColumn:
        return plan.org.slug;
    case ActColumn:
        return actText(plan);
    case StateColumn:
        return rowStateText(state);
    case NoteColumn:
        return rowNote(plan, state, m_clock.nowUtc());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Organization");
    case SlugColumn:
        return tr("Short name");
    case ActColumn:
        return tr("What is done");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
