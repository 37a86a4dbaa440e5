// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTreeView;

namespace broker::ui {

/// Whenever the keyboard comes to a table, a screen reader says the row where it is, and not the name of the
/// table alone: the current row, or the first where none is current yet. Rows that come while it is there are
/// told as well. Belongs to the view.
class RowFocus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFocus)

public:
    explicit RowFocus(QTreeView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void onRowsCame();
    void tell();
    [[nodiscard]] bool takeFirst();

    QTreeView &m_view;
};

} // namespace broker::ui
