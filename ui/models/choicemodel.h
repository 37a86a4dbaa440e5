// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/orgmodel.h"
#include "sharing/selection.h"

namespace broker::ui {

/// Organizations that can be ticked. Which ones are is decided elsewhere: it only asks. One column more says
/// in words whether the organization is chosen, or which rule leaves it out.
class ChoiceModel final : public OrgModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceModel)

public:
    enum ChoiceColumn { MarkColumn = OrgModel::ColumnCount, ChoiceColumnCount };

    using OrgModel::OrgModel;

    void setSelection(const sharing::Selection &selection);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The user ticked it, or took the tick away.
    void ticked(const broker::OrgId &organization, bool isChosen);

private:
    sharing::Selection m_selection;
    sharing::Excluder m_excluder{{}};
};

} // namespace broker::ui
