// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "models/searchedmodel.h"
#include "presenters/sharingtext.h"

#include <QPointer>

#include <optional>

namespace broker::ui {

/// The organizations of a job as it runs: changes of state are announced together, a few times a second at
/// most. Sorted by state, those that need the user come first. Borrows the clock.
class JobModel final : public SearchedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobModel)

public:
    enum Column { NameColumn, SlugColumn, GroupColumn, ActColumn, StateColumn, NoteColumn, ColumnCount };

    explicit JobModel(const Clock &clock, QObject *parent = nullptr);

    /// Borrowed; without one there are no rows.
    void setJob(sharing::Job *job);
    /// All of them without a group.
    void showGroup(std::optional<RowGroup> group);
    /// Those that need the user, see needsUser.
    void showOnlyNeedy(bool only);
    [[nodiscard]] int groupColumn() const override { return GroupColumn; }
    [[nodiscard]] int noteColumn() const override { return NoteColumn; }

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString textAt(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString alsoFoundBy(int row) const override;
    [[nodiscard]] bool isWanted(int row) const override;
    [[nodiscard]] std::optional<int> rankAt(int row, int column) const override;
    [[nodiscard]] bool isLasting(int column) const override;
    [[nodiscard]] QIcon markAt(int row, int column) const override;
    [[nodiscard]] std::optional<GroupId> groupAt(int row) const override;

private:
    const Clock &m_clock;
    QPointer<sharing::Job> m_job;
    std::optional<RowGroup> m_group;
    bool m_isOnlyNeedy = false;
};

} // namespace broker::ui
