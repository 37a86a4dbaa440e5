// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/recordmodel.h"

#include "access/credentialkind.h"
#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/credentialrowtext.h"
#include "presenters/datetext.h"
#include "presenters/integrationtext.h"
#include "presenters/managedtext.h"
#include "presenters/masktext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"
#include "snyk/region.h"

#include <QLocale>

#include <algorithm>

namespace broker::ui {

using presence::TokenState;
using records::TokenRecord;

TokenPlace placeOf(const TokenRecord &record, const QSet<RecordId> &keptInSession)
{
    if (record.storage == records::Storage::Keychain)
        return TokenPlace::Keychain;
    // What signs in to Snyk has an entry only as long as the session has it.
    const bool isInSession = keptInSession.contains(record.id) || access::isApiCredential(record);
    return isInSession ? TokenPlace::Memory : TokenPlace::Gone;
}

QString placeText(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Keychain:
        return storageText(records::Storage::Keychain);
    case TokenPlace::Memory:
        return storageText(records::Storage::Memory);
    case TokenPlace::Gone:
        //: Of a token that is not stored any more, because the program was closed since.
        return RecordModel::tr("Was kept only in memory");
    }
    return {};
}

RecordModel::RecordModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

RecordModel::Moment RecordModel::moment() const
{
    return {m_clock.nowUtc(), QTimeZone::systemTimeZone()};
}

RecordModel::Row RecordModel::rowFor(const TokenRecord &record, const Moment &moment) const
{
    const reminders::EffectiveDue due = reminders::effectiveDue(record, m_policy);
    presence::TokenFacts facts;
    if (const auto presence = m_presences.constFind(record.id); presence != m_presences.cend())
        facts.presence = *presence;
    facts.isInSession = placeOf(record, m_keptInSession) == TokenPlace::Memory;
    facts.hasUnknownOutcome = m_unknownOutcomes.contains(record.id);
    facts.hasProvisional = m_provisionals.contains(record.id);
    facts.hasOldKept = m_oldKept.contains(record.id);
    const auto trail = m_trails.constFind(record.id);
    facts.isChangedElsewhere = m_contradictions.contains(record.id)
        || (trail != m_trails.cend() && presence::isChangedElsewhere(record, *trail));
    const auto urgency = reminders::urgencyOf(due, m_policy, moment.nowUtc, moment.zone);
    return {record, due, urgency, presence::stateOf(record, facts, urgency)};
}

void RecordModel::setRecords(const QList<TokenRecord> &records)
{
    const Moment now = moment();
    const int known = rowCount();
    m_hasAccounts = std::any_of(records.cbegin(), records.cend(), access::isApiCredential);
    const bool onlyGrew = known <= records.size()
        && std::equal(m_rows.cbegin(), m_rows.cend(), records.cbegin(),
            [](const Row &row, const TokenRecord &record) { return row.record.id == record.id; });
    if (!onlyGrew) {
        beginResetModel();
        m_rows.clear();
        m_places.clear();
        for (const TokenRecord &record : records) {
            m_places.insert(record.id, static_cast<int>(m_rows.size()));
            m_rows.append(rowFor(record, now));
        }
        endResetModel();
        return;
    }
    for (int row = 0; row < known; ++row) {
        if (m_rows.at(row).record == records.at(row))
            continue;
        m_rows[row] = rowFor(records.at(row), now);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (records.size() == known)
        return;
    beginInsertRows({}, known, static_cast<int>(records.size()) - 1);
    for (qsizetype row = known; row < records.size(); ++row) {
        m_places.insert(records.at(row).id, static_cast<int>(row));
        m_rows.append(rowFor(records.at(row), now));
    }
    endInsertRows();
}

void RecordModel::refreshAll()
{
    if (m_rows.isEmpty())
        return;
    const Moment now = moment();
    for (Row &row : m_rows)
        row = rowFor(row.record, now);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RecordModel::setKeptInSession(const QSet<RecordId> &ids)
{
    if (m_keptInSession == ids)
        return;
    m_keptInSession = ids;
    refreshAll();
}

void RecordModel::setPresences(const presence::Presences &presences)
{
    if (presences == m_presences)
        return;
    m_presences = presences;
    // Most of what a keychain says is what was expected, and then the views have nothing to do.
    const Moment now = moment();
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        Row fresh = rowFor(m_rows.at(row).record, now);
        if (fresh.state == m_rows.at(row).state)
            continue;
        m_rows[row] = std::move(fresh);
        first = first < 0 ? row : first;
        last = row;
    }
    // In one: thousands of signals would each arrange the whole list again.
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void RecordModel::setUnknownOutcomes(const QSet<RecordId> &ids)
{
    if (m_unknownOutcomes == ids)
        return;
    m_unknownOutcomes = ids;
    refreshAll();
}

void RecordModel::setProvisionals(const QSet<RecordId> &ids)
{
    if (m_provisionals == ids)
        return;
    m_provisionals = ids;
    refreshAll();
}

void RecordModel::setOldKept(const QSet<RecordId> &ids)
{
    if (m_oldKept == ids)
        return;
    m_oldKept = ids;
    refreshAll();
}

void RecordModel::follow(presence::SnykChanges &changes)
{
    disconnect(m_following);
    m_following = connect(
        &changes, &presence::SnykChanges::changed, this, [this, &changes] { setTrails(changes.trails()); });
    setTrails(changes.trails());
}

void RecordModel::setTrails(const presence::SnykTrails &trails)
{
    if (m_trails == trails)
        return;
    m_trails = trails;
    refreshAll();
}

void RecordModel::setContradictions(const sharing::Contradictions &contradictions)
{
    if (m_contradictions == contradictions)
        return;
    m_contradictions = contradictions;
    refreshAll();
}

QString RecordModel::advice(const Row &row) const
{
    // What the inventory says of it, in its words.
    const auto found = m_contradictions.constFind(row.record.id);
    if (row.state == presence::TokenState::ChangedElsewhere && found != m_contradictions.cend())
        return managedNote(*found, m_clock.nowUtc());
    return tokenStateAdvice(row.state, row.record.kind());
}

std::optional<presence::SnykTrail> RecordModel::trailAt(int row) const
{
    const auto trail = m_trails.constFind(at(row).id);
    return trail == m_trails.cend() ? std::nullopt : std::optional(*trail);
}

void RecordModel::setPolicy(const reminders::DuePolicy &policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    refreshAll();
}

void RecordModel::refreshDates()
{
    refreshAll();
}

QDate RecordModel::dueDayAt(int row) const
{
    const Row &shown = m_rows.at(row);
    return records::isHistory(shown.record) ? QDate()
                                            : reminders::localDay(shown.due.at, QTimeZone::systemTimeZone());
}

const QString &RecordModel::searchTextAt(int row) const
{
    const Row &known = m_rows.at(row);
    if (known.searchText.isEmpty()) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(known, static_cast<Column>(column)));
        texts += {known.record.note, m_clientIds.value(known.record.id)};
        // Whoever uses it is looked for under any name.
        for (const records::Target &target : records::targetsOf(known.record))
            texts += {target.org.name, target.org.slug};
        known.searchText = texts.join(QLatin1Char('\n')).toCaseFolded();
    }
    return known.searchText;
}

int RecordModel::rowOf(const RecordId &id) const
{
    return m_places.value(id, -1);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        // Tool tips guess at markup; a name is never markup.
        return toolTip(row, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        // Of the row only its first cell gets the focus, and is read then.
        return column == OrganizationColumn ? spokenText(row) : QVariant();
    case Qt::DecorationRole:
        return mark(row, column);
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case GroupRole:
        return column == OrganizationColumn ? QVariant(organizationNames(row.record))
                                            : QVariant(groupText(row, column));
    default:
        return {};
    }
}

QString RecordModel::text(const Row &row, Column column) const
{
    const TokenRecord &record = row.record;
    switch (column) {
    case OrganizationColumn:
        return organizationsText(record);
    case IntegrationColumn:
        return access::isApiCredential(record) ? credentialEndText(record) : integrationName(record.target);
    case StateColumn:
        return tokenStateText(row.state);
    case DueColumn:
        // Nobody has to rotate what is no longer in use.
        return records::isHistory(record) ? QString() : dueDateText(row.due.at, m_clock.nowUtc(), QLocale());
    case KindColumn:
        return access::isApiCredential(record) ? credentialKindText(record, m_clientIds.value(record.id))
                                               : secretKindText(record.kind());
    case RegionColumn:
        // The place is in the tool tip; the id is what people compare.
        return snyk::regionById(record.target.regionId) ? record.target.regionId
                                                        : regionName(record.target.regionId);
    case FingerprintColumn:
        return maskText(record.fingerprint);
    case CreatedColumn:
        return shortDate(record.created);
    case RotatedColumn:
        return record.rotated ? shortDate(*record.rotated) : QString();
    case CheckedColumn:
        return lastCheckText(record, QLocale());
    case ColumnCount:
        break;
    }
    return {};
}

QStringList RecordModel::organizationNames(const TokenRecord &record)
{
    QStringList names{record.target.org.name};
    if (moreOrganizations(record) == 0)
        return names;
    for (const records::Target &target : records::targetsOf(record))
        names.append(target.org.name);
    names.removeDuplicates();
    return names;
}

QString RecordModel::groupText(const Row &row, Column column) const
{
    if (column != DueColumn)
        return text(row, column);
    if (records::isHistory(row.record))
        return tokenStateText(row.state);
    switch (row.urgency) {
    case reminders::Urgency::Overdue:
        return tokenStateText(TokenState::Overdue);
    case reminders::Urgency::Due:
        return tokenStateText(TokenState::Due);
    case reminders::Urgency::DueSoon:
        return tokenStateText(TokenState::DueSoon);
    case reminders::Urgency::Fresh:
        break;
    }
    const QDate day = reminders::localDay(row.due.at, QTimeZone::systemTimeZone());
    //: Heading of a group of tokens that are due in the same month: its name and the year.
    return tr("%1 %2").arg(
        QLocale().standaloneMonthName(day.month()), QLocale().toString(day, QStringLiteral("yyyy")));
}

QString RecordModel::spokenText(const Row &row) const
{
    const QString due = text(row, DueColumn);
    const QString organization = spokenOrganizations(row.record);
    const QString integration = text(row, IntegrationColumn);
    const QString region = text(row, RegionColumn);
    const QString state = text(row, StateColumn);
    if (access::isApiCredential(row.record)) {
        const QString what = spokenCredential(row.record, m_clientIds.value(row.record.id));
        //: A row as a screen reader says it: account, kind and end of its secret, region, state, date.
        return tr("%1, %2, %3, %4, due %5").arg(organization, what, region, state, due);
    }
    // Of one integration there can be several rows: a token, its credential, and those before them.
    const QString kind = recordKindText(row.record);
    const QString masked = maskText(row.record.fingerprint);
    //: A row of the list as a screen reader says it: organization, integration, kind of secret, masked
    //: secret, region, state.
    return due.isEmpty()
        ? tr("%1, %2, %3 %4, %5, %6").arg(organization, integration, kind, masked, region, state)
        //: The same with the date on which it is due.
        : tr("%1, %2, %3 %4, %5, %6, due %7")
              .arg(organization, integration, kind, masked, region, state, due);
}

QString RecordModel::toolTip(const Row &row, Column column) const
{
    if (column == RegionColumn)
        return regionName(row.record.target.regionId);
    const bool saysWhich
        = column == OrganizationColumn || column == IntegrationColumn || column == KindColumn;
    if (saysWhich && access::isApiCredential(row.record))
        return credentialToolTip(row.record, m_clientIds.value(row.record.id));
    if (column == KindColumn)
        return recordKindText(row.record);
    if (column == OrganizationColumn && (row.record.service || !row.record.sharedWith.isEmpty()))
        return shortened(targetNames(records::targetsOf(row.record))).join(QLatin1Char('\n'));
    if (column == StateColumn) {
        const QString told = advice(row);
        return told.isEmpty() ? text(row, column) : told;
    }
    if (column == DueColumn && !records::isHistory(row.record))
        return text(row, column) + QLatin1Char('\n') + dueReasonText(row.due.reason);
    return text(row, column);
}

QVariant RecordModel::sortKeyAt(int row, int columnNumber) const
{
    const Row &shown = m_rows.at(row);
    const auto column = static_cast<Column>(columnNumber);
    switch (column) {
    case CreatedColumn:
        return shown.record.created;
    case RotatedColumn:
        return shown.record.rotated.value_or(QDateTime());
    case CheckedColumn:
        return shown.record.lastCheck ? shown.record.lastCheck->at : QDateTime();
    case DueColumn:
        return shown.due.at;
    case StateColumn:
        return static_cast<int>(shown.state);
    case OrganizationColumn:
        return shown.record.target.org.name;
    case IntegrationColumn:
    case KindColumn:
    case RegionColumn:
    case FingerprintColumn:
    case ColumnCount:
        break;
    }
    return text(shown, column);
}

QVariant RecordModel::mark(const Row &row, Column column)
{
    if (column == IntegrationColumn && access::isApiCredential(row.record))
        return icon(QStringLiteral("user"));
    if (column == IntegrationColumn) {
        const auto type = integrations::typeByKey(row.record.target.integrationType);
        return icon(type ? type->icon : QStringLiteral("unknown"));
    }
    if (column == StateColumn && !iconOf(row.state).isEmpty())
        return icon(iconOf(row.state), tone(row, column));
    return {};
}

Tone RecordModel::tone(const Row &row, Column column)
{
    const Tone meaning = toneOf(row.state);
    if (meaning == Tone::Muted || column == StateColumn)
        return meaning;
    const bool isAboutDate = row.state == TokenState::Overdue || row.state == TokenState::Due
        || row.state == TokenState::DueSoon;
    return column == DueColumn && isAboutDate ? meaning : Tone::Plain;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OrganizationColumn:
        // Of what signs in to Snyk the account stands there.
        return m_hasAccounts ? tr("Belongs to") : tr("Organization");
    case IntegrationColumn:
        return tr("Integration");
    case StateColumn:
        //: Heading of a column that says whether a token is due, missing and so on.
        return tr("State");
    case DueColumn:
        //: Heading of a column of dates by which tokens are to be replaced by new ones.
        return tr("Rotation due");
    case KindColumn:
        //: Heading of a column that says what kind of secret it is.
        return tr("Kind");
    case RegionColumn:
        return tr("Region");
    case FingerprintColumn:
        return tr("Fingerprint");
    case CreatedColumn:
        //: Heading of a column of dates.
        return tr("Created");
    case RotatedColumn:
        //: Heading of a column of dates.
        return tr("Last rotated");
    case CheckedColumn:
        //: Heading of a column that says when a secret was tried and how that ended.
        return tr("Last check");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
