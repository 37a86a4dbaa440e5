// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "platform/theme.h"
#include "presence/keychainpass.h"
#include "presence/snykchanges.h"
#include "presence/tokenstate.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "sharing/managed.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>

namespace broker::ui {

/// Where the secret of a record can be had now.
enum class TokenPlace {
    Keychain,
    Memory, ///< of this session
    Gone, ///< was kept in memory by a session that has ended
};

[[nodiscard]] TokenPlace placeOf(const records::TokenRecord &record, const QSet<RecordId> &keptInSession);
[[nodiscard]] QString placeText(TokenPlace place);

/// The recorded tokens. Holds no secret. Borrows the clock. What is derived from it and from the policy is
/// worked out once for each change, not for each cell.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordModel)

public:
    enum Column {
        OrganizationColumn,
        IntegrationColumn,
        StateColumn,
        DueColumn,
        KindColumn,
        RegionColumn,
        FingerprintColumn,
        CreatedColumn,
        RotatedColumn,
        CheckedColumn,
        ColumnCount,
    };
    enum Role {
        /// Tone, as int.
        ToneRole = Qt::UserRole + 1,
        /// A heading for all rows with the same one, or several: of the column of dates, how urgent, or the
        /// month; of that of organizations, each that uses it.
        GroupRole,
    };

    explicit RecordModel(const Clock &clock, QObject *parent = nullptr);

    /// Keeps rows, and with them selections, where the list only grew or changed in place.
    void setRecords(const QList<records::TokenRecord> &records);
    /// Records of `Storage::Memory` whose secret this session still has.
    void setKeptInSession(const QSet<RecordId> &ids);
    /// In place of what was known before.
    void setPresences(const presence::Presences &presences);
    /// Records of targets for which an operation ended without anybody knowing how.
    void setUnknownOutcomes(const QSet<RecordId> &ids);
    /// Records whose new token is issued, or may be, and not yet in use.
    void setProvisionals(const QSet<RecordId> &ids);
    /// Of the credentials for Snyk's API that are OAuth clients.
    void setClientIds(const QHash<RecordId, QString> &ids)
    {
        if (std::exchange(m_clientIds, ids) != ids)
            refreshAll();
    }
    /// Credentials for Snyk's API that have a new secret in use, and the one before it still.
    void setOldKept(const QSet<RecordId> &ids);
    [[nodiscard]] const QSet<RecordId> &oldKept() const noexcept { return m_oldKept; }
    /// What Snyk's audit logs say of their integrations; with the mode, and as long.
    void follow(presence::SnykChanges &changes);
    /// What the inventory has found of them that contradicts the list.
    void setContradictions(const sharing::Contradictions &contradictions);
    /// What is to be done about it; empty where nothing is.
    [[nodiscard]] QString adviceAt(int row) const { return advice(m_rows.at(row)); }
    void setPolicy(const reminders::DuePolicy &policy);
    [[nodiscard]] const reminders::DuePolicy &policy() const noexcept { return m_policy; }
    /// "In 3 days" becomes "in 2 days".
    void refreshDates();

    [[nodiscard]] const records::TokenRecord &at(int row) const { return m_rows.at(row).record; }
    [[nodiscard]] const reminders::EffectiveDue &dueAt(int row) const { return m_rows.at(row).due; }
    [[nodiscard]] presence::TokenState stateAt(int row) const { return m_rows.at(row).state; }
    [[nodiscard]] reminders::Urgency urgencyAt(int row) const { return m_rows.at(row).urgency; }
    /// Here; of what nobody has to rotate, none.
    [[nodiscard]] QDate dueDayAt(int row) const;
    /// Nothing where no log was read.
    [[nodiscard]] std::optional<presence::SnykTrail> trailAt(int row) const;
    [[nodiscard]] TokenPlace placeAt(int row) const { return placeOf(at(row), m_keptInSession); }
    /// A QString, an int or a QDateTime to sort by, where DisplayRole is for people.
    [[nodiscard]] QVariant sortKeyAt(int row, int column) const;
    /// What a filter looks into, folded for comparing without case: each column and the note, a line each.
    /// Made when it is first asked for, and again after a change.
    [[nodiscard]] const QString &searchTextAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const RecordId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        records::TokenRecord record;
        reminders::EffectiveDue due;
        reminders::Urgency urgency = reminders::Urgency::Fresh;
        presence::TokenState state = presence::TokenState::Fresh;
        /// Empty until it is asked for.
        mutable QString searchText = {};
    };
    /// What all rows have in common; asked for once for all of them.
    struct Moment
    {
        QDateTime nowUtc;
        QTimeZone zone;
    };

    void setTrails(const presence::SnykTrails &trails);
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] Row rowFor(const records::TokenRecord &record, const Moment &moment) const;
    /// Works out once more what follows from the records and everything around them.
    void refreshAll();
    [[nodiscard]] QString text(const Row &row, Column column) const;
    /// Those that use it, its own first; each name once.
    [[nodiscard]] static QStringList organizationNames(const records::TokenRecord &record);
    [[nodiscard]] QString groupText(const Row &row, Column column) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    [[nodiscard]] QString advice(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row, Column column) const;
    [[nodiscard]] static QVariant mark(const Row &row, Column column);
    [[nodiscard]] static Tone tone(const Row &row, Column column);

    const Clock &m_clock;
    reminders::DuePolicy m_policy;
    QList<Row> m_rows;
    QHash<RecordId, int> m_places;
    QSet<RecordId> m_keptInSession;
    QSet<RecordId> m_unknownOutcomes;
    QSet<RecordId> m_provisionals;
    QSet<RecordId> m_oldKept;
    QHash<RecordId, QString> m_clientIds;
    presence::Presences m_presences;
    presence::SnykTrails m_trails;
    sharing::Contradictions m_contradictions;
    QMetaObject::Connection m_following;
    /// A row is about an account, and not about an organization.
    bool m_hasAccounts = false;
};

} // namespace broker::ui
