// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/rowview.h"

#include <QListView>

class QItemSelectionModel;

namespace broker::ui {

class FlatModel;

/// The recorded tokens as tiles, beside the list of rows: what is selected and current in one of the two is
/// so in the other. Borrows the model and the list's selection, which is of the grouped table.
///
/// objectName: recordTiles.
class TilesView final : public RowView<QListView>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TilesView)

public:
    TilesView(FlatModel &model, QItemSelectionModel &rows, QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// Takes over what is selected in the list.
    void follow();
    /// Hands over what is selected here.
    void lead();

    FlatModel &m_lines;
    QItemSelectionModel &m_rows;
    bool m_isBusy = false;
};

} // namespace broker::ui
