// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/model.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace broker::organizations {
class OrgDirectory;
}

namespace broker::ui {

/// The organizations of an OrgDirectory as they stream in. Borrows the directory.
class OrgModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgModel)

public:
    enum Column { NameColumn, SlugColumn, GroupColumn, ColumnCount };

    explicit OrgModel(organizations::OrgDirectory &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const snyk::Organization &at(int row) const;

private:
    organizations::OrgDirectory &m_directory;
};

/// Filters by name, slug or id; sorts as the user's language does.
class OrgFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgFilterModel)

public:
    explicit OrgFilterModel(OrgModel &source, QObject *parent = nullptr);

    void setNeedle(const QString &needle);
    [[nodiscard]] std::optional<snyk::Organization> at(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OrgModel &m_organizations;
    QString m_needle;
};

} // namespace broker::ui
