// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/previewmodel.h"

#include "platform/icons.h"

namespace broker::ui {

namespace {

QIcon markOf(PreviewGroup group)
{
    switch (group) {
    case PreviewGroup::ToDo:
        return icon(QStringLiteral("arrow-right"), Tone::Info);
    case PreviewGroup::Direct:
        return icon(QStringLiteral("warning"), Tone::Warning);
    case PreviewGroup::LeftAlone:
        return icon(QStringLiteral("info"), Tone::Muted);
    }
    return {};
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PreviewModel::setPreview(const sharing::Preview &preview, const QDateTime &nowUtc)
{
    beginResetModel();
    m_preview = preview;
    m_now = nowUtc;
    fill();
    endResetModel();
}

void PreviewModel::showGroup(std::optional<PreviewGroup> group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    fill();
    endResetModel();
}

void PreviewModel::fill()
{
    m_shown.clear();
    for (int row = 0; row < m_preview.rows.size(); ++row) {
        if (!m_group || groupOf(m_preview.rows.at(row)) == *m_group)
            m_shown.append(row);
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const sharing::PreviewRow &row = m_preview.rows.at(m_shown.at(index.row()));
    if (role == Qt::DecorationRole && index.column() == ActColumn)
        return markOf(groupOf(row));
    // Tool tips guess at markup; what Snyk says is never markup.
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return previewNote(row, m_now).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return row.organization.name;
    case SlugColumn:
        return row.organization.slug;
    case ActColumn:
        return previewActText(row);
    case NoteColumn:
        return previewNote(row, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Organization");
    case SlugColumn:
        return tr("Short name");
    case ActColumn:
        return tr("What is done");
    case NoteColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace broker::ui
