// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/auditmodel.h"

#include "integrations/catalogue.h"
#include "presenters/audittext.h"
#include "presenters/datetext.h"
#include "presenters/masktext.h"
#include "presenters/regiontext.h"

#include <QLocale>

namespace broker::ui {

namespace {

constexpr int portion = 200;

QString whereText(const audit::Entry &entry)
{
    QStringList parts;
    if (!entry.integrationType.isEmpty())
        parts.append(integrations::displayNameOf(entry.integrationType));
    if (!entry.orgName.isEmpty())
        parts.append(entry.orgName);
    if (!entry.regionId.isEmpty())
        parts.append(regionName(entry.regionId));
    if (!entry.detail.isEmpty())
        parts.append(auditDetailText(entry, QLocale()));
    return parts.join(QLatin1String(", "));
}

QString shownText(const audit::Entry &entry, AuditModel::Column column)
{
    switch (column) {
    case AuditModel::WhenColumn:
        return shortMoment(entry.at);
    case AuditModel::WhatColumn:
        return auditActionText(entry.action);
    case AuditModel::OutcomeColumn:
        return auditOutcomeText(entry.outcome);
    case AuditModel::WhereColumn:
        return whereText(entry);
    case AuditModel::FingerprintColumn:
        return entry.fingerprint ? maskText(*entry.fingerprint) : QString();
    case AuditModel::RequestColumn:
        return entry.requestId;
    case AuditModel::ColumnCount:
        break;
    }
    return {};
}

bool hasWords(const audit::Entry &entry, const QString &words)
{
    for (int column = 0; column < AuditModel::ColumnCount; ++column) {
        const QString text = shownText(entry, static_cast<AuditModel::Column>(column));
        if (text.contains(words, Qt::CaseInsensitive))
            return true;
    }
    // Ids that are not shown may have been copied from elsewhere.
    return audit::matches(entry, {.text = words});
}

} // namespace

AuditModel::AuditModel(const audit::AuditJournal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_reader(journal.reader())
{ }

void AuditModel::load(const audit::Filter &filter, const QString &words)
{
    beginResetModel();
    m_reader = m_journal.reader(filter);
    m_words = words;
    m_entries = nextPortion();
    endResetModel();
}

QList<audit::Entry> AuditModel::nextPortion()
{
    if (m_words.isEmpty())
        return m_reader.next(portion);
    QList<audit::Entry> found;
    while (found.isEmpty() && !m_reader.atEnd()) {
        const QList<audit::Entry> read = m_reader.next(portion);
        for (const audit::Entry &entry : read) {
            if (hasWords(entry, m_words))
                found.append(entry);
        }
    }
    return found;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reader.atEnd();
}

void AuditModel::fetchMore(const QModelIndex &)
{
    const QList<audit::Entry> more = nextPortion();
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_entries.append(more);
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    return shownText(m_entries.at(index.row()), static_cast<Column>(index.column()));
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("How it ended");
    case WhereColumn:
        return tr("Where");
    case FingerprintColumn:
        return tr("Fingerprint");
    case RequestColumn:
        return tr("Snyk request");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
