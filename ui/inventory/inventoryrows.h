// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "models/managedmodel.h"
#include "sharing/sharingtypes.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QEvent;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace broker::ui {

class InventorySession;
class PlainLabel;

/// What was found: the table with its filters, what the current row means, and where it leads to. Borrows the
/// session.
///
/// objectNames: inventoryRows, inventorySearch, inventoryState, inventoryCount, inventoryTable,
/// inventoryNote, saveInventoryButton, rowRetrieveButton, rowSetUpButton, rowCloneButton, rowShowButton; the
/// actions are called the same with Action in place of Button. Those that are grey say why.
class InventoryRows final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InventoryRows)

public:
    explicit InventoryRows(InventorySession &session, QWidget *parent = nullptr);

    void setGroup(const std::optional<GroupId> &group);
    /// What is known, or the list, has changed. Thousands of rows are made anew, so not more often than is
    /// good for the rest of the window.
    void refreshSoon();
    void refresh();
    void takeFocus();
    void takeFilterFocus();
    [[nodiscard]] const ManagedModel &model() const noexcept { return *m_model; }
    /// What is shown, in its order; nothing secret.
    [[nodiscard]] QByteArray csv() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One after the other, in the order of the table.
    void retrieveRequested(const QList<broker::records::Target> &targets);
    void setUpRequested(const broker::records::Target &target);
    void manyRequested(const broker::sharing::Beginning &beginning);
    void showRequested(const broker::RecordId &record);
    /// To be saved, see `csv`.
    void csvRequested();

private:
    static QPushButton *add(QAction &action, const char *buttonName);
    void build();
    void connectParts();
    void applyFilter();
    void refill(const std::function<void()> &fill);
    void showCurrent();
    void showOne(const sharing::ManagedRow &row);
    void showSeveral(const QList<int> &rows);
    void offer(QAction &action, const QString &text, const QString &whyNot);
    [[nodiscard]] sharing::RowOffers offersOf(int row) const;
    /// Among several.
    [[nodiscard]] bool isRetrievable(int row) const;
    [[nodiscard]] QList<sharing::ManagedRow> rowsAt(const QList<int> &rows) const;
    [[nodiscard]] QString countsText() const;
    void showCounts();
    /// Where the keyboard comes to, something can be done at once.
    void selectCurrent();
    /// In the order of the table.
    [[nodiscard]] QList<int> selectedRows() const;
    void requestRetrieval();
    void requestSetUp();
    /// From one row: its token into others, or another one into it.
    void requestClone();
    [[nodiscard]] sharing::Beginning beginningWith(const sharing::ManagedRow &row) const;

    InventorySession &m_session;
    ManagedModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_state;
    PlainLabel *m_count;
    QTreeView *m_table;
    PlainLabel *m_note;
    QPushButton *m_save;
    QAction *m_retrieve;
    QAction *m_setUp;
    QAction *m_clone;
    QAction *m_show;
    QTimer m_refresh;
    bool m_isFilling = false;
};

} // namespace broker::ui
