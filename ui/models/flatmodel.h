// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace broker::ui {

class GroupedModel;

/// A grouped table as one list, for a view without branches: each heading, and after it its rows. A line says
/// what the first column of its row says; `cell` has the others. Headings can be read and nothing else.
/// Borrows the table.
class FlatModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlatModel)

public:
    explicit FlatModel(GroupedModel &grouped, QObject *parent = nullptr);

    [[nodiscard]] bool isHeading(const QModelIndex &line) const;
    /// Of the grouped table, in its first column.
    [[nodiscard]] QModelIndex groupedIndex(const QModelIndex &line) const;
    /// Of a row; nothing for a branch.
    [[nodiscard]] QModelIndex lineOf(const QModelIndex &grouped) const;
    [[nodiscard]] QVariant cell(const QModelIndex &line, int column, int role = Qt::DisplayRole) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();

    GroupedModel &m_grouped;
    /// The table is only ever arranged anew as a whole, so these hold until then.
    QList<QModelIndex> m_lines;
    /// Of each branch, or of each row where there are none.
    QList<int> m_lineOfTop;
};

} // namespace broker::ui
