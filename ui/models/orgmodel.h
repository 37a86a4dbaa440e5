// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/shownrowsmodel.h"
#include "snyk/model.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace broker::organizations {
class OrgDirectory;
}

namespace broker::ui {

/// The organizations of an OrgDirectory as they stream in: the first at once, then those of a moment
/// together, since each addition costs a list that shows them a layout, and a screen reader an event. All
/// of them when the directory has come to an end. Borrows the directory.
class OrgModel : public QAbstractTableModel
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
    void takeOver();

    organizations::OrgDirectory &m_directory;
    /// The rows that were announced.
    int m_rows = 0;
    QTimer m_pause;
};

/// Filters by name, slug or id; sorts as the user's language does, while more of them come.
class OrgFilterModel final : public ShownRowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgFilterModel)

public:
    explicit OrgFilterModel(OrgModel &source, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setNeedle(const QString &needle);
    /// Shows only what it accepts, beside what matches the needle; everything without one. Asked once for
    /// each organization, until it is set again.
    void setAccepts(std::function<bool(const snyk::Organization &)> accepts);
    [[nodiscard]] std::optional<snyk::Organization> at(const QModelIndex &index) const;

Q_SIGNALS:
    /// Rows came or went, and all are in their order again.
    void filled();

private:
    void onInserted(int first, int last);
    void onReset();
    /// Of one list in order and some rows that are to join it.
    [[nodiscard]] Rows merged(const Rows &rows, const Rows &added) const;
    [[nodiscard]] Rows matching(const Rows &rows) const;
    void showMatching(const Rows &rows);
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex &index) const;

    OrgModel &m_organizations;
    QString m_needle;
    std::function<bool(const snyk::Organization &)> m_accepts;
    QCollator m_collator;
    /// One for each row of the source, to sort and to search by.
    std::vector<QCollatorSortKey> m_keys;
    QStringList m_texts;
    /// All rows in their order.
    Rows m_order;
};

} // namespace broker::ui
