// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/managed.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace broker::ui {

/// Which rows are shown; all conditions hold.
struct ManagedFilter
{
    /// Part of the text of any column, of the short name or the id.
    QString text = {};
    std::optional<sharing::Managed> state = {};
    std::optional<GroupId> group = {};

    friend bool operator==(const ManagedFilter &, const ManagedFilter &) = default;
};

/// Integrations at Snyk beside the list, filtered and sorted as people do. However many rows there are, a
/// view is told once of each change.
class ManagedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManagedModel)

public:
    enum Column {
        OrganizationColumn,
        IntegrationColumn,
        StateColumn,
        BrokerColumn,
        TokenColumn,
        ColumnCount
    };
    static constexpr int stateCount = static_cast<int>(sharing::Managed::Unread) + 1;
    using Counts = std::array<int, stateCount>;

    explicit ManagedModel(QObject *parent = nullptr);

    /// The records tell which token a row holds.
    void setRows(const QList<sharing::ManagedRow> &rows, const QList<records::TokenRecord> &records);
    void setFilter(const ManagedFilter &filter);
    [[nodiscard]] const ManagedFilter &filter() const noexcept { return m_filter; }

    [[nodiscard]] const sharing::ManagedRow &at(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const OrgId &organization, const QString &type) const;
    /// Of the filter's group, by state, whatever else the filter says.
    [[nodiscard]] Counts counts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] const QCollatorSortKey &keyOf(const QString &text);
    void prepare();
    void arrange();
    void fill();

    QList<sharing::ManagedRow> m_rows;
    QHash<RecordId, QString> m_tokens;
    /// Of each row: what is searched, and its place by name.
    QStringList m_texts;
    QList<int> m_places;
    /// All rows in their order, and those of them that are shown.
    QList<int> m_order;
    QList<int> m_shown;
    ManagedFilter m_filter;
    int m_sortColumn = OrganizationColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
    /// Comparing two texts takes many times longer than comparing their sort keys, which are made once.
    QHash<QString, QCollatorSortKey> m_keys;
};

} // namespace broker::ui
