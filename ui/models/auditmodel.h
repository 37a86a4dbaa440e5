// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditjournal.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace broker::ui {

/// The audit journal, newest first. Reads further entries only when the view asks for them. Borrows
/// the journal.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditModel)

public:
    enum Column {
        WhenColumn,
        WhatColumn,
        OutcomeColumn,
        WhereColumn,
        FingerprintColumn,
        RequestColumn,
        ColumnCount,
    };

    explicit AuditModel(const audit::AuditJournal &journal, QObject *parent = nullptr);

    /// Starts over with the newest entry. Of what the filter lets pass, those that have the words in what is
    /// shown of them or in a field of the journal, whatever the case; empty words leave out nothing.
    void load(const audit::Filter &filter, const QString &words = {});
    /// Of what has been read so far.
    [[nodiscard]] const audit::ReadReport &report() const { return m_reader.report(); }
    [[nodiscard]] const audit::Entry &at(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QList<audit::Entry> nextPortion();

    const audit::AuditJournal &m_journal;
    audit::AuditReader m_reader;
    QString m_words;
    QList<audit::Entry> m_entries;
};

} // namespace broker::ui
