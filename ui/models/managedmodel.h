// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/searchedmodel.h"
#include "sharing/managed.h"

#include <QHash>
#include <QList>
#include <QString>

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

/// Integrations at Snyk beside the list.
class ManagedModel final : public SearchedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManagedModel)

public:
    enum Column {
        OrganizationColumn,
        GroupColumn,
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
    [[nodiscard]] int rowOf(const sharing::ManagedRow &row) const;
    /// Of the filter's group, by state, whatever else the filter says.
    [[nodiscard]] Counts counts() const;

    [[nodiscard]] int groupColumn() const override { return GroupColumn; }

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] std::optional<GroupId> groupAt(int row) const override;
    [[nodiscard]] QString textAt(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString alsoFoundBy(int row) const override;
    [[nodiscard]] bool isWanted(int row) const override;
    [[nodiscard]] std::optional<int> rankAt(int row, int column) const override;
    [[nodiscard]] QIcon markAt(int row, int column) const override;

private:
    /// By name: every other order falls back on this one.
    QList<sharing::ManagedRow> m_rows;
    QHash<RecordId, QString> m_tokens;
    ManagedFilter m_filter;
};

} // namespace broker::ui
