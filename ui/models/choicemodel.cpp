// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/choicemodel.h"

#include "presenters/sharingtext.h"

namespace broker::ui {

void ChoiceModel::setSelection(const sharing::Selection &selection)
{
    m_selection = selection;
    m_excluder = sharing::Excluder(selection.exclusions);
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rows - 1, MarkColumn));
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ChoiceColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const snyk::Organization &organization = at(index.row());
    const bool isChosen = m_selection.chosen.contains(organization.id);
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return isChosen ? Qt::Checked : Qt::Unchecked;
    if (index.column() != MarkColumn)
        return OrgModel::data(index, role);
    if (role != Qt::DisplayRole)
        return {};
    const int rule = m_excluder.ruleFor(organization);
    if (rule >= 0)
        return tr("left out: %1", "an organization, and the rule")
            .arg(exclusionText(m_selection.exclusions.at(rule)));
    return isChosen ? tr("chosen", "an organization") : QString();
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != MarkColumn)
        return OrgModel::headerData(section, orientation, role);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Choice")) : QVariant();
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = OrgModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != NameColumn)
        return false;
    Q_EMIT ticked(at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

} // namespace broker::ui
