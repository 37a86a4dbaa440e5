// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QTreeView;

namespace broker::ui {

/// The widths of a table's columns, shared out by what is in them: each gets what it needs where there is
/// room for all; where there is not, the widest ones give first, down to the same width. The last column has
/// what is left over. What was once needed stays until the model is reset, so that nothing jumps while rows
/// change. Once the user has made a column wider or narrower, all stay as they are.
///
/// Belongs to the view, which has its model already, and keeps its header's widths until there are rows.
class FittedColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittedColumns)

public:
    explicit FittedColumns(QTreeView &view);

    /// This column gives nothing, and has so much at least.
    void keepWhole(int column, int width) { m_whole.insert(column, width); }
    /// What is in the columns is another; soon, and once for many calls.
    void measureSoon();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void fit();
    /// As they stand beside each other.
    [[nodiscard]] QList<int> shownColumns() const;

    QTreeView &m_view;
    /// What each column needs; empty until measured.
    QList<int> m_needed;
    QHash<int, int> m_whole;
    QTimer m_soon;
    bool m_isFitting = false;
    bool m_isByHand = false;
};

} // namespace broker::ui
