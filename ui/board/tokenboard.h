// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/sessiontokens.h"
#include "models/recordmodel.h"
#include "models/recordproxy.h"
#include "provisioning/workspace.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QStackedLayout;
class QTableView;

namespace broker::ui {

class EmptyState;
class RecordDetails;

/// The list of recorded tokens with the details of the selected one, or the invitation to set up the
/// first. Blank until it is given a workspace. Shows and selects; what is done with the selection is
/// decided by the window.
///
/// objectNames: tokenBoard, recordTable.
class TokenBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenBoard)

public:
    /// The clock is borrowed. Dates are told anew from time to time.
    explicit TokenBoard(const Clock &clock, QWidget *parent = nullptr);
    ~TokenBoard() override;

    /// Its list has been read. The parts are borrowed until another workspace takes their place.
    void setWorkspace(const provisioning::Workspace &workspace);
    /// What the menu of a row offers; owned by the window.
    void setRowActions(const QList<QAction *> &actions);

    [[nodiscard]] std::optional<records::TokenRecord> selected() const;
    [[nodiscard]] bool isSelectedGone() const;
    void select(const RecordId &id);
    void takeFocus();

Q_SIGNALS:
    void setUpRequested();
    void practiceRequested();
    void selectionChanged();

private:
    void buildTable();
    void fitColumns();
    void refresh();
    void showSelected();
    [[nodiscard]] int selectedRow() const;

    const Clock &m_clock;
    std::optional<provisioning::Workspace> m_workspace;
    std::unique_ptr<SessionTokens> m_sessionTokens;
    QMetaObject::Connection m_following;
    RecordModel m_model;
    RecordProxy m_proxy;
    QTimer m_dates;
    QStackedLayout *m_pages;
    QWidget *m_listPage;
    EmptyState *m_empty;
    QTableView *m_table;
    RecordDetails *m_details;
};

} // namespace broker::ui
