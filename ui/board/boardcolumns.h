// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/boardlayout.h"

#include <QList>
#include <QObject>

class QMenu;
class QTreeView;

namespace broker::ui {

class RecordModel;

/// A list of rows as the board has it.
void dressBoardList(QTreeView &list);

/// The columns of the board's list: which are to be seen, and how wide they are. One that says the same in
/// every row is hidden until the user wants it. Widths are fitted to what is in them and to the room there
/// is, until the user makes one by hand; then all stay as they are. Borrows both.
class BoardColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardColumns)

public:
    BoardColumns(QTreeView &list, const RecordModel &model);

    /// As the user left them.
    void restore(const BoardLayout &layout);
    /// Puts into `layout` what the user has made of them.
    void save(BoardLayout &layout) const;
    /// The records are others: what is in the columns may need more room, or be the same everywhere.
    void refresh();
    /// One entry for each column, to show and hide it.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// The user has shown, hidden, moved or sorted by a column: at once.
    void arranged();
    /// The user is making one wider: again and again.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] bool isOfOneOrganization() const;
    [[nodiscard]] bool isSameEverywhere(int column) const;
    void showAndHide();
    void onMoved();
    void measure();
    void fit();

    QTreeView &m_list;
    const RecordModel &m_model;
    QMap<int, bool> m_wishes;
    /// What each column needs; empty until measured.
    QList<int> m_needed;
    /// What the column of states needs for any of them.
    int m_widestState = 0;
    bool m_isByHand = false;
    bool m_isFitting = false;
    /// A column has just been dragged to another place.
    bool m_isMoving = false;
};

} // namespace broker::ui
