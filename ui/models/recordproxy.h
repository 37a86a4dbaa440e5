// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "presence/tokenstate.h"

#include <QCollator>
#include <QDate>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace broker::ui {

class RecordModel;

/// A part of the time line: all that is overdue, or what is due on one day.
struct DueOn
{
    bool isOverdue = false;
    /// Where it is not overdue.
    QDate day = {};

    friend bool operator==(const DueOn &, const DueOn &) = default;
};

/// Which records are shown. Empty parts let everything through.
struct RecordFilter
{
    /// Part of the text of any column, or of the note.
    QString text;
    std::optional<presence::TokenState> state;
    QString regionId;
    std::optional<OrgId> org;
    std::optional<DueOn> due = {};

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && !state && regionId.isEmpty() && !org && !due;
    }

    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

/// Filters recorded tokens and sorts as people do ("Team 9" before "Team 10"). Replaced ones come last in
/// either order: they are history.
class RecordProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordProxy)

public:
    explicit RecordProxy(RecordModel &records, QObject *parent = nullptr);

    void setFilter(const RecordFilter &filter);
    [[nodiscard]] const RecordFilter &filter() const noexcept { return m_filter; }
    /// Of the organizations that a row stands under, those that the filter asks for, where it asks for any.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Of what is sorted by the same: as in the list, the credentials for Snyk's API always in one order.
    [[nodiscard]] bool isBefore(int row, int other) const;
    [[nodiscard]] bool isDueOn(int row, const DueOn &due) const;
    [[nodiscard]] const QCollatorSortKey &sortKey(const QString &text) const;

    RecordModel &m_records;
    RecordFilter m_filter;
    QString m_foldedText;
    QCollator m_collator;
    /// Comparing two texts takes many times longer than comparing their sort keys, which are made once.
    mutable QHash<QString, QCollatorSortKey> m_sortKeys;
};

} // namespace broker::ui
