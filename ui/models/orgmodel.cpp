// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/orgmodel.h"

#include "organizations/orgdirectory.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace broker::ui {

using organizations::OrgDirectory;

namespace {

/// Nobody who reads a list that is growing notices. Each one is longer, since so is the list that it brings.
constexpr std::chrono::milliseconds firstMoment{250};
constexpr std::chrono::milliseconds longestMoment{1000};

} // namespace

OrgModel::OrgModel(OrgDirectory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_rows(static_cast<int>(directory.organizations().size()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstMoment);
    connect(&directory, &OrgDirectory::aboutToReset, this, &OrgModel::beginResetModel);
    connect(&directory, &OrgDirectory::reset, this, [this] {
        m_pause.stop();
        m_pause.setInterval(firstMoment);
        m_rows = 0;
        endResetModel();
    });
    connect(&directory, &OrgDirectory::appended, this, [this] {
        if (m_rows == 0)
            takeOver();
        else if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&directory, &OrgDirectory::stateChanged, this, [this] {
        if (m_directory.state() != organizations::LoadState::Loading)
            takeOver();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pause.setInterval(std::min(2 * m_pause.intervalAsDuration(), longestMoment));
        takeOver();
    });
    connect(&directory, &OrgDirectory::groupNamesChanged, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, GroupColumn), index(rows - 1, GroupColumn));
    });
}

int OrgModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

void OrgModel::takeOver()
{
    m_pause.stop();
    const int rows = static_cast<int>(m_directory.organizations().size());
    if (rows == m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int OrgModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const snyk::Organization &OrgModel::at(int row) const
{
    return m_directory.organizations().at(row);
}

QVariant OrgModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const snyk::Organization &organization = at(index.row());
    if (role == Qt::ToolTipRole && index.column() == NameColumn) {
        // Tool tips guess at markup; a name is never markup.
        return QString(organization.name + QLatin1Char('\n') + organization.id.toString()).toHtmlEscaped();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return organization.name;
    case SlugColumn:
        return organization.slug;
    case GroupColumn:
        if (organization.isPersonal || !organization.group)
            return tr("Personal", "organization that is in no group");
        return m_directory.groupName(*organization.group);
    default:
        return {};
    }
}

QVariant OrgModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Organization");
    case SlugColumn:
        return tr("Short name");
    case GroupColumn:
        return tr("Group");
    default:
        return {};
    }
}

OrgFilterModel::OrgFilterModel(OrgModel &source, QObject *parent)
    : ShownRowsModel(parent)
    , m_organizations(source)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&source, &OrgModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&source, &OrgModel::modelAboutToBeReset, this, &OrgFilterModel::beginResetModel);
    connect(&source, &OrgModel::modelReset, this, &OrgFilterModel::onReset);
    connect(&source, &OrgModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        // Of all rows, see OrgModel.
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, from.column()), index(rows - 1, to.column()));
    });
    if (const int rows = source.rowCount(); rows > 0)
        onInserted(0, rows - 1);
}

QModelIndex OrgFilterModel::sourceOf(const QModelIndex &index) const
{
    return m_organizations.index(shown().at(index.row()), index.column());
}

int OrgFilterModel::columnCount(const QModelIndex &parent) const
{
    return m_organizations.columnCount(parent);
}

QVariant OrgFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_organizations.data(sourceOf(index), role);
}

QVariant OrgFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_organizations.headerData(section, orientation, role);
}

Qt::ItemFlags OrgFilterModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    return m_organizations.flags(sourceOf(index));
}

bool OrgFilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        && m_organizations.setData(sourceOf(index), value, role);
}

void OrgFilterModel::setNeedle(const QString &needle)
{
    const QString trimmed = needle.trimmed();
    if (trimmed == m_needle)
        return;
    const bool isNarrower = trimmed.contains(m_needle, Qt::CaseInsensitive);
    m_needle = trimmed;
    showMatching(isNarrower ? shown() : m_order);
}

void OrgFilterModel::setAccepts(std::function<bool(const snyk::Organization &)> accepts)
{
    m_accepts = std::move(accepts);
    showMatching(m_order);
}

void OrgFilterModel::showMatching(const Rows &rows)
{
    show(matching(rows), static_cast<qsizetype>(m_keys.size()));
    Q_EMIT filled();
}

std::optional<snyk::Organization> OrgFilterModel::at(const QModelIndex &index) const
{
    const auto row = rowAt(index);
    return row ? std::optional(m_organizations.at(*row)) : std::nullopt;
}

void OrgFilterModel::onInserted(int first, int last)
{
    Rows rows;
    for (int row = first; row <= last; ++row) {
        // Not every locale's rules can be told to ignore case.
        m_keys.push_back(m_collator.sortKey(m_organizations.at(row).name.toCaseFolded()));
        m_texts.append(organizations::searchTextOf(m_organizations.at(row)));
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_keys[static_cast<std::size_t>(a)] < m_keys[static_cast<std::size_t>(b)];
    });
    m_order = merged(m_order, rows);
    const Rows coming = matching(rows);
    showMore(coming, merged(shown(), coming), static_cast<qsizetype>(m_keys.size()));
    Q_EMIT filled();
}

void OrgFilterModel::onReset()
{
    m_keys.clear();
    m_texts.clear();
    m_order.clear();
    replaceShown({});
    endResetModel();
    if (const int rows = m_organizations.rowCount(); rows > 0)
        onInserted(0, rows - 1);
    else
        Q_EMIT filled();
}

OrgFilterModel::Rows OrgFilterModel::merged(const Rows &rows, const Rows &added) const
{
    // Few join many: each finds its place by halving, and what lies between two is copied as a whole.
    Rows all;
    all.reserve(rows.size() + added.size());
    auto from = rows.cbegin();
    for (const int row : added) {
        const auto place = std::upper_bound(from, rows.cend(), row, [this](int a, int b) {
            return m_keys[static_cast<std::size_t>(a)] < m_keys[static_cast<std::size_t>(b)];
        });
        std::copy(from, place, std::back_inserter(all));
        all.append(row);
        from = place;
    }
    std::copy(from, rows.cend(), std::back_inserter(all));
    return all;
}

OrgFilterModel::Rows OrgFilterModel::matching(const Rows &rows) const
{
    if (m_needle.isEmpty() && !m_accepts)
        return rows;
    Rows found;
    const QString needle = m_needle.toCaseFolded();
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found), [this, &needle](int row) {
        return m_texts.at(row).contains(needle) && (!m_accepts || m_accepts(m_organizations.at(row)));
    });
    return found;
}

} // namespace broker::ui
