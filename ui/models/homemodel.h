// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/searchedmodel.h"
#include "sharing/homesearch.h"

#include <QList>
#include <QString>

#include <optional>

namespace broker::ui {

/// The integrations that an existing client may be for, the likely ones first.
class HomeModel final : public SearchedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeModel)

public:
    enum Column { NameColumn, SlugColumn, IntegrationColumn, BrokerColumn, RemarkColumn, ColumnCount };

    explicit HomeModel(QObject *parent = nullptr);

    void setHomes(const QList<sharing::Home> &homes);
    [[nodiscard]] const QList<sharing::Home> &homes() const noexcept { return m_homes; }
    /// Nothing without a row.
    [[nodiscard]] std::optional<sharing::Home> homeAt(const QModelIndex &index) const;
    /// Of the same integration; invalid where it is not shown.
    /// Whether anything stands in the column of remarks.
    [[nodiscard]] bool hasRemark() const;
    [[nodiscard]] QModelIndex indexOf(const sharing::Home &home) const;

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString textAt(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString alsoFoundBy(int row) const override;
    [[nodiscard]] int noteColumn() const override { return RemarkColumn; }

private:
    QList<sharing::Home> m_homes;
};

} // namespace broker::ui
