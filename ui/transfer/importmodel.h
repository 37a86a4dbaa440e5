// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/importplan.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace broker::ui {

/// What an import would do, a row for each record of the file: first what the user has to know about,
/// last what stays as it is. Rows that would change something have a box, ticked at first.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    enum Column {
        WhatColumn,
        OrganizationColumn,
        IntegrationColumn,
        RegionColumn,
        FingerprintColumn,
        DetailColumn,
        ColumnCount,
    };

    explicit ImportModel(QObject *parent = nullptr);

    /// What was unticked stays so.
    void setPlan(const backup::ImportPlan &plan);
    [[nodiscard]] const backup::ImportPlan &plan() const noexcept { return m_plan; }
    /// The records whose boxes are not ticked.
    [[nodiscard]] const QSet<RecordId> &unwanted() const noexcept { return m_unwanted; }
    /// Whose boxes are ticked.
    [[nodiscard]] QList<records::TokenRecord> wanted() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Refused, Conflict, New, Changed, Same };
    struct Row
    {
        Kind kind;
        records::TokenRecord record;
        QString detail;
    };

    [[nodiscard]] static bool isOptional(const Row &row);
    [[nodiscard]] static QString kindText(Kind kind);
    [[nodiscard]] static QIcon kindIcon(Kind kind);
    [[nodiscard]] QString text(const Row &row, Column column) const;

    backup::ImportPlan m_plan;
    QList<Row> m_rows;
    QSet<RecordId> m_unwanted;
};

} // namespace broker::ui
