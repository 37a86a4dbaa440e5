// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "platform/theme.h"
#include "records/tokenrecord.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace broker::ui {

/// Where the secret of a record can be had now.
enum class TokenPlace {
    Keychain,
    Memory, ///< of this session
    Gone, ///< was kept in memory by a session that has ended
};

[[nodiscard]] TokenPlace placeOf(const records::TokenRecord &record, const QSet<RecordId> &keptInSession);
[[nodiscard]] QString placeText(TokenPlace place);

/// The recorded tokens. Holds no secret. Borrows the clock, by which due dates are told.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordModel)

public:
    enum Column {
        OrganizationColumn,
        IntegrationColumn,
        RegionColumn,
        FingerprintColumn,
        CreatedColumn,
        DueColumn,
        PlaceColumn,
        ColumnCount,
    };
    enum Role {
        /// A QString or a QDateTime to sort by, where DisplayRole is for people.
        SortRole = Qt::UserRole + 1,
        /// bool: another record took this one's place.
        ReplacedRole,
        /// Tone, as int.
        ToneRole,
    };

    explicit RecordModel(const Clock &clock, QObject *parent = nullptr);

    /// Keeps rows, and with them selections, where the list only grew or changed in place.
    void setRecords(const QList<records::TokenRecord> &records);
    /// Records of `Storage::Memory` whose secret this session still has.
    void setKeptInSession(const QSet<RecordId> &ids);
    /// "In 3 days" becomes "in 2 days".
    void refreshDates();

    [[nodiscard]] const records::TokenRecord &at(int row) const { return m_records.at(row); }
    [[nodiscard]] TokenPlace placeAt(int row) const { return placeOf(at(row), m_keptInSession); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const RecordId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const records::TokenRecord &record, Column column) const;
    [[nodiscard]] QString spokenText(const records::TokenRecord &record, Column column) const;
    [[nodiscard]] QVariant sortKey(const records::TokenRecord &record, Column column) const;
    [[nodiscard]] QVariant mark(const records::TokenRecord &record, Column column) const;
    [[nodiscard]] Tone tone(const records::TokenRecord &record, Column column) const;
    void columnChanged(Column column);

    const Clock &m_clock;
    QList<records::TokenRecord> m_records;
    QSet<RecordId> m_keptInSession;
};

} // namespace broker::ui
