// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/inventory.h"

#include <QAbstractTableModel>

namespace broker::ui {

/// The rows of an Inventory: what there is, what state it is in, how its token is obtained. Types that
/// this program does not know can be read but not chosen. Borrows the inventory.
class IntegrationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntegrationModel)

public:
    enum Column { NameColumn, StateColumn, OriginColumn, ColumnCount };

    explicit IntegrationModel(integrations::Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const integrations::IntegrationRow &at(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

private:
    void refresh();

    integrations::Inventory &m_inventory;
    QList<integrations::IntegrationRow> m_rows;
};

} // namespace broker::ui
