// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/orgmodel.h"

#include "organizations/orgdirectory.h"

namespace broker::ui {

using organizations::OrgDirectory;

OrgModel::OrgModel(OrgDirectory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
{
    connect(&directory, &OrgDirectory::aboutToReset, this, &OrgModel::beginResetModel);
    connect(&directory, &OrgDirectory::reset, this, &OrgModel::endResetModel);
    connect(&directory, &OrgDirectory::aboutToAppend, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&directory, &OrgDirectory::appended, this, &OrgModel::endInsertRows);
    connect(&directory, &OrgDirectory::groupNamesChanged, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, GroupColumn), index(rows - 1, GroupColumn));
    });
}

int OrgModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_directory.organizations().size());
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
    : QSortFilterProxyModel(parent)
    , m_organizations(source)
{
    setSourceModel(&source);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    sort(OrgModel::NameColumn);
}

void OrgFilterModel::setNeedle(const QString &needle)
{
    const QString trimmed = needle.trimmed();
    if (trimmed == m_needle)
        return;
    m_needle = trimmed;
    invalidateFilter();
}

std::optional<snyk::Organization> OrgFilterModel::at(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? std::optional(m_organizations.at(source.row())) : std::nullopt;
}

bool OrgFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_needle.isEmpty() || organizations::matches(m_organizations.at(row), m_needle);
}

} // namespace broker::ui
