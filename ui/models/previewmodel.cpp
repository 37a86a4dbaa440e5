// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/previewmodel.h"

#include "platform/icons.h"
#include "presenters/sharingtables.h"

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
    : SearchedModel(ColumnCount, parent)
{ }

void PreviewModel::setPreview(const sharing::Preview &preview)
{
    replaceRows([&] { m_preview = preview; });
}

void PreviewModel::showGroup(std::optional<PreviewGroup> group)
{
    m_group = group;
    chooseAgain();
}

int PreviewModel::count() const
{
    return static_cast<int>(m_preview.rows.size());
}

QString PreviewModel::textAt(int row, int column) const
{
    const sharing::PreviewRow &each = m_preview.rows.at(row);
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return each.organization.name;
    case SlugColumn:
        return each.organization.slug;
    case ActColumn:
        return previewActText(each);
    case NoteColumn:
        return previewNote(each);
    case GroupColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString PreviewModel::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return orgColumnTitle(OrgColumn::Organization);
    case SlugColumn:
        return orgColumnTitle(OrgColumn::ShortName);
    case GroupColumn:
        return orgColumnTitle(OrgColumn::Group);
    case ActColumn:
        return orgColumnTitle(OrgColumn::Act);
    case NoteColumn:
        return orgColumnTitle(OrgColumn::Why);
    case ColumnCount:
        break;
    }
    return {};
}

QString PreviewModel::alsoFoundBy(int row) const
{
    return m_preview.rows.at(row).organization.id.toString();
}

std::optional<GroupId> PreviewModel::groupAt(int row) const
{
    return m_preview.rows.at(row).organization.group;
}

bool PreviewModel::isWanted(int row) const
{
    return !m_group || groupOf(m_preview.rows.at(row)) == *m_group;
}

QIcon PreviewModel::markAt(int row, int column) const
{
    return column == ActColumn ? markOf(groupOf(m_preview.rows.at(row))) : QIcon();
}

} // namespace broker::ui
