// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/inventory.h"

#include <QAbstractTableModel>

#include <optional>

namespace broker::ui {

/// The rows of an Inventory: what there is, what state it is in, how its token is obtained. Container
/// registries and types that this program does not know come after the others, each group below a heading;
/// the latter can be read but not chosen. Borrows the inventory.
class IntegrationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntegrationModel)

public:
    enum Column { NameColumn, StateColumn, OriginColumn, ColumnCount };

    explicit IntegrationModel(integrations::Inventory &inventory, QObject *parent = nullptr);

    /// Shows the rows that have the text in their name or are called so at Snyk, whatever the case.
    void setNeedle(const QString &needle);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Nothing for a heading.
    [[nodiscard]] std::optional<integrations::IntegrationRow> at(int row) const;
    /// Of the integration itself, or of the first of the type where it has no id; -1 when it is not shown.
    [[nodiscard]] int rowOf(const integrations::IntegrationRow &row) const;
    /// The first of the type; -1 when none is shown.
    [[nodiscard]] int rowOf(const QString &key) const;

private:
    enum class Group { Others, Registries, Foreign };
    struct Line
    {
        Group group = Group::Others;
        /// Of m_rows; -1 for the heading of the group.
        qsizetype row = -1;

        friend bool operator==(const Line &, const Line &) = default;
    };

    [[nodiscard]] static Group groupOf(const integrations::IntegrationRow &row);
    [[nodiscard]] static QString headingOf(Group group);
    [[nodiscard]] bool isWanted(const integrations::IntegrationRow &row) const;
    [[nodiscard]] QList<Line> arranged() const;
    void refresh();

    integrations::Inventory &m_inventory;
    QList<integrations::IntegrationRow> m_rows;
    QList<Line> m_lines;
    QString m_needle;
};

} // namespace broker::ui
