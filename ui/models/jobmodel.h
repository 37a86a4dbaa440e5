// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "presenters/sharingtext.h"

#include <QAbstractTableModel>
#include <QList>
#include <QPointer>

#include <optional>

namespace broker::ui {

/// The organizations of a job as it runs: changes of state are announced together, a few times a second at
/// most. Borrows the clock.
class JobModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobModel)

public:
    enum Column { NameColumn, SlugColumn, ActColumn, StateColumn, NoteColumn, ColumnCount };

    explicit JobModel(const Clock &clock, QObject *parent = nullptr);

    /// Borrowed; without one there are no rows.
    void setJob(sharing::Job *job);
    /// All of them without a group.
    void showGroup(std::optional<RowGroup> group);
    /// As a place in the job's plan.
    [[nodiscard]] std::optional<int> rowAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QList<int> wanted() const;
    void onRowsChanged(const QList<int> &rows);
    void tell(const QList<int> &places);

    const Clock &m_clock;
    QPointer<sharing::Job> m_job;
    std::optional<RowGroup> m_group;
    /// Of the plan, in its order.
    QList<int> m_shown;
};

} // namespace broker::ui
