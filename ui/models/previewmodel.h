// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/searchedmodel.h"
#include "presenters/sharingtext.h"
#include "sharing/preview.h"

#include <optional>

namespace broker::ui {

/// What a job would do, a row for each organization.
class PreviewModel final : public SearchedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    enum Column { NameColumn, SlugColumn, GroupColumn, ActColumn, NoteColumn, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr);

    void setPreview(const sharing::Preview &preview);
    /// All of them without a group.
    void showGroup(std::optional<PreviewGroup> group);
    [[nodiscard]] int groupColumn() const override { return GroupColumn; }
    [[nodiscard]] int noteColumn() const override { return NoteColumn; }

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString textAt(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString alsoFoundBy(int row) const override;
    [[nodiscard]] bool isWanted(int row) const override;
    [[nodiscard]] QIcon markAt(int row, int column) const override;
    [[nodiscard]] std::optional<GroupId> groupAt(int row) const override;

private:
    sharing::Preview m_preview;
    std::optional<PreviewGroup> m_group;
};

} // namespace broker::ui
