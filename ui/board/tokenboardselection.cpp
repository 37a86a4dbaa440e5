// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What is selected on the board, which outlives every rearrangement of the list; and what state its tokens
// are in.
#include "access/clientid.h"
#include "access/credentialkind.h"
#include "access/rememberedaccount.h"
#include "board/boardcolumns.h"
#include "board/filterbar.h"
#include "board/manydetails.h"
#include "board/recorddetails.h"
#include "board/tilesview.h"
#include "board/tokenboard.h"
#include "widgets/plainlabel.h"

#include <QTreeView>

#include <algorithm>

namespace broker::ui {

void TokenBoard::onArranged()
{
    m_list->setRootIsDecorated(m_grouped.isGrouped());
    if (m_grouped.isGrouped()) {
        m_list->expandAll();
        for (int row = 0; row < m_grouped.rowCount(); ++row)
            m_list->setFirstColumnSpanned(row, {}, true);
    }
    QItemSelection selection;
    for (const RecordId &id : std::as_const(m_allSelected)) {
        if (const QModelIndex index = viewIndexOf(m_model.rowOf(id)); index.isValid())
            selection.select(index, index);
    }
    const QModelIndex current = viewIndexOf(m_selected ? m_model.rowOf(*m_selected) : -1);
    if (current.isValid())
        makeCurrent(current);
    m_list->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    // The current one may have gone or be hidden.
    if (const QList<int> rows = selectedRows(); !current.isValid() && !rows.isEmpty())
        m_list->selectionModel()->setCurrentIndex(
            viewIndexOf(rows.constFirst()), QItemSelectionModel::NoUpdate);
    m_arranging = false;
    // Also what happens to a token may take the last one out of the filter.
    m_noMatch->setVisible(m_proxy.rowCount() == 0 && m_model.rowCount() > 0);
    showSelected();
}

void TokenBoard::makeCurrent(const QModelIndex &index)
{
    // QAbstractItemView::setCurrentIndex would add to the selection while Ctrl is held for a shortcut.
    m_list->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TokenBoard::onSelected()
{
    if (m_arranging)
        return;
    const int row = selectedRow();
    m_selected = row < 0 ? std::nullopt : std::optional(m_model.at(row).id);
    m_allSelected.clear();
    const QList<int> rows = selectedRows();
    for (const int each : rows)
        m_allSelected.insert(m_model.at(each).id);
    noteBranches();
    showSelected();
}

void TokenBoard::onCurrent()
{
    if (m_arranging)
        return;
    // Most moves select as well, and were seen already.
    const int row = selectedRow();
    if (row < 0 || m_model.at(row).id == m_selected)
        return;
    m_selected = m_model.at(row).id;
    showSelected();
}

/// A shared token is under each of its organizations: it stays under the one where it was selected.
void TokenBoard::noteBranches()
{
    m_branches.clear();
    if (!m_grouped.isGrouped())
        return;
    QModelIndexList selected = m_list->selectionModel()->selectedRows();
    // The current one counts, where several places of one are selected.
    selected.append(m_list->currentIndex().siblingAtColumn(0));
    for (const QModelIndex &index : std::as_const(selected)) {
        if (const int row = m_grouped.tableRow(index); row >= 0)
            m_branches.insert(
                m_model.at(m_proxy.mapToSource(m_proxy.index(row, 0)).row()).id, m_grouped.branchOf(index));
    }
}

QModelIndex TokenBoard::viewIndexOf(int row) const
{
    if (row < 0)
        return {};
    return m_grouped.indexOfTableRow(
        m_proxy.mapFromSource(m_model.index(row, 0)).row(), m_branches.value(m_model.at(row).id));
}

int TokenBoard::selectedRow() const
{
    if (!m_list)
        return -1;
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_list->selectionModel()->isSelected(current)) {
        if (const int row = m_grouped.tableRow(current); row >= 0)
            return m_proxy.mapToSource(m_proxy.index(row, 0)).row();
    }
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst();
}

QList<int> TokenBoard::selectedRows() const
{
    if (!m_list)
        return {};
    QList<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        // Branches cannot be selected, but a range may go over them.
        if (const int row = m_grouped.tableRow(index); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    // One that is selected under two of its organizations is one.
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (int &row : rows)
        row = m_proxy.mapToSource(m_proxy.index(row, 0)).row();
    return rows;
}

std::optional<records::TokenRecord> TokenBoard::selected() const
{
    const int row = selectedRow();
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

QList<records::TokenRecord> TokenBoard::allSelected() const
{
    QList<records::TokenRecord> records;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        records.append(m_model.at(row));
    return records;
}

int TokenBoard::placeOfSelected() const
{
    const int row = selectedRow();
    return row < 0 ? 0 : std::max(0, m_proxy.mapFromSource(m_model.index(row, 0)).row());
}

/// Signing out takes rows away: who looked at one of an account goes on with another one of the same.
int TokenBoard::rowInsteadOf(const std::optional<records::TokenRecord> &left, int place) const
{
    const auto rowAt = [this](int shown) { return m_proxy.mapToSource(m_proxy.index(shown, 0)).row(); };
    for (int shown = 0; left && access::isApiCredential(*left) && shown < m_proxy.rowCount(); ++shown) {
        const records::TokenRecord &record = m_model.at(rowAt(shown));
        if (access::isApiCredential(record) && record.target.org.name == left->target.org.name)
            return rowAt(shown);
    }
    return rowAt(std::min(place, m_proxy.rowCount() - 1));
}

void TokenBoard::showClientIds()
{
    QHash<RecordId, QString> ids;
    const QList<records::TokenRecord> credentials = m_secrets->credentials();
    for (const records::TokenRecord &credential : credentials) {
        if (const QString id = access::clientIdOf(credential, *m_workspace); !id.isEmpty())
            ids.insert(credential.id, id);
    }
    m_model.setClientIds(ids);
}

void TokenBoard::select(const RecordId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    if (!viewIndexOf(row).isValid())
        m_filter->clear();
    const QModelIndex index = viewIndexOf(row);
    makeCurrent(index);
    m_list->scrollTo(index);
    if (isTiled())
        m_tiles->scrollTo(m_tiles->currentIndex());
}

void TokenBoard::showDue()
{
    if (!m_list || m_model.rowCount() == 0)
        return;
    m_filter->clear();
    m_list->sortByColumn(RecordModel::DueColumn, Qt::AscendingOrder);
    if (const auto shown = shownRecords(); !shown.isEmpty())
        select(shown.constFirst().id);
    takeFocus();
}

void TokenBoard::showSelected()
{
    if (m_arranging)
        return;
    const QList<records::TokenRecord> all = allSelected();
    const int row = selectedRow();
    if (all.size() > 1)
        m_many->showRecords(all, m_model.policy(), m_clock.nowUtc());
    else
        m_many->clear();
    if (row < 0 || all.size() > 1 || !m_workspace)
        m_details->clear();
    else
        m_details->showRecord(m_model, row, *m_workspace);
    Q_EMIT selectionChanged();
}

void TokenBoard::refreshStates()
{
    if (!m_workspace)
        return;
    QSet<RecordId> unknown;
    for (const records::Operation &operation : m_workspace->journal.known().operations) {
        if (!records::isCall(operation.kind))
            continue;
        if (const auto record = m_workspace->records.currentFor(operation.target))
            unknown.insert(record->id);
    }
    QSet<RecordId> waiting = m_rotations ? m_rotations->waitingRecords() : QSet<RecordId>();
    if (m_rotations)
        unknown.unite(m_rotations->unknownRecords());
    QSet<RecordId> oldKept;
    const QList<records::TokenRecord> credentials = m_secrets->credentials();
    for (const records::TokenRecord &credential : credentials) {
        const auto account = access::rememberedAccountWith(
            m_workspace->settings, credential.fingerprint, credential.target.regionId);
        if (account && account->replaced)
            oldKept.insert(credential.id);
        else if (account && access::isBeingReplaced(*account, m_workspace->records.path()))
            waiting.insert(credential.id);
    }
    m_model.setProvisionals(waiting);
    m_model.setUnknownOutcomes(unknown);
    if (m_model.oldKept() == oldKept)
        return;
    m_model.setOldKept(oldKept);
    m_columns->refresh();
    refreshHeader();
}

} // namespace broker::ui
