// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "board/sessiontokens.h"
#include "models/flatmodel.h"
#include "models/groupedmodel.h"
#include "models/recordmodel.h"
#include "models/recordproxy.h"
#include "presence/keychainpass.h"
#include "rotation/openrotations.h"
#include "sharing/stocktaking.h"
#include "widgets/readinesswatch.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QAbstractItemView;
class QAction;
class QMenu;
class QStackedLayout;
class QStackedWidget;
class QTreeView;

namespace broker::ui {

class BoardColumns;
class BoardHeader;
class BoardSplit;
class ClipboardGuard;
class EmptyState;
class FilterBar;
class ManyDetails;
class MessageBar;
class PlainLabel;
class RecordDetails;
class TilesView;

/// All recorded tokens, and what signs in to Snyk: what is due, the list, and the details of the current one;
/// or the invitation to set up the first. Blank until it is given a workspace. The list is shown from the
/// records alone; the keychain is asked afterwards, without a prompt. Shows and selects; what is done with
/// the selection is decided by the window.
///
/// objectNames: tokenBoard, recordTable, noMatch; and that of TilesView.
class TokenBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenBoard)

public:
    /// What goes wrong with showing and copying is said in the bar. All are borrowed. Dates are brought up to
    /// date from time to time.
    TokenBoard(const Clock &clock, ClipboardGuard &guard, MessageBar &bar, QWidget *parent = nullptr);
    ~TokenBoard() override;

    /// Its list has been read; the rotations tell the states of its tokens. All are borrowed until another
    /// mode takes their place.
    void setMode(const Workspace &workspace, rotation::OpenRotations &rotations, access::SecretList &secrets);
    /// What is known of its tokens at Snyk; with the mode, and as long.
    void setChanges(presence::SnykChanges &changes) { m_model.follow(changes); }
    /// What the inventory has found of them, read when the board looks for the first time; likewise.
    void setStock(sharing::Stocktaking &stock);
    /// What the menu of a row offers; owned by the window. To be called before the first workspace is set.
    void setRowActions(const QList<QAction *> &actions);
    /// What is offered with the details of the selected token; owned by the window. To be called before the
    /// first workspace is set. See RecordDetails::addCommand.
    void addDetailsCommand(QAction &action, std::optional<credentials::ClientPart> part = {});
    /// What is offered while several are selected, in the same way.
    void addCommandForMany(QAction &action);
    /// Checked for tiles in place of rows, also by the board itself, which keeps that; a button of the board
    /// has it, too. Owned by the window. To be called before the first workspace is set.
    void setTilesCommand(QAction &command);
    /// Where the next part of a client leads. To be called before the first workspace is set.
    void setPartOpener(OpenClientPart open);
    /// Of the selected token, or of all that are selected, in the details, which get the focus.
    void changeDue();
    /// One entry for each column, to show and hide it.
    void fillColumnMenu(QMenu &menu);

    /// All that are selected and not hidden by the filter, in the order of the list.
    [[nodiscard]] QList<records::TokenRecord> allSelected() const;
    /// Of the record whose details are shown, to the clipboard.
    void copySelected();
    /// Also shows it, when a filter hides it.
    void select(const RecordId &id);
    /// The whole list by its dates, with what is due first selected.
    void showDue();
    void takeFocus();
    void takeFilterFocus();
    /// There is a reminder that can be put off.
    void setSnoozeOffered(bool offered);
    /// The settings changed.
    void refreshPolicy();
    /// A rotation went on: works the states of the tokens out again.
    void refreshStates();
    /// Asks the keychain again.
    void look();
    [[nodiscard]] QString summary() const;
    /// Everything that is due, the most urgent first, and behind it what has an old secret to delete.
    [[nodiscard]] QList<records::TokenRecord> due() const;
    [[nodiscard]] const RecordModel &model() const noexcept { return m_model; }
    /// Those that the filter lets through, in their order.
    [[nodiscard]] QList<records::TokenRecord> shownRecords() const;

Q_SIGNALS:
    void setUpRequested();
    void existingRequested();
    void practiceRequested();
    /// From where there is no token yet: for many organizations, and from what a colleague has sent.
    void severalRequested();
    void handoverRequested();
    /// All that is due is to be rotated.
    void rotateDueRequested();
    /// Reminders are to wait until tomorrow.
    void snoozeRequested();
    void selectionChanged();
    /// The user wants to get the token of this target from Snyk again.
    void getAgainRequested(const broker::records::Target &target);
    /// The due date of these is to be another, as `like` says.
    void dueChanged(const QList<broker::RecordId> &ids, const broker::records::TokenRecord &like);
    void enterAgainRequested(const broker::records::TokenRecord &record);
    /// What `summary` says, or the records.
    void changed();

protected:
    /// Enter in the list opens, whatever the platform takes for an activation.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showContradictions();
    void showClientIds();
    void follow(rotation::OpenRotations &rotations);
    /// All there is to see. Not before there is a workspace, so that the window does not wait for it.
    void build();
    void buildList();
    /// What rows and tiles have in common.
    void buildView(QAbstractItemView &view);
    void showTiles(bool tiled);
    [[nodiscard]] bool isTiled() const;
    /// Of rows and tiles the one that is seen.
    [[nodiscard]] QAbstractItemView &view() const;
    void restoreLayout();
    void rememberLayout();
    /// What was changed a moment ago.
    void keepLayout();
    void group(std::optional<int> column);
    void open();
    void refresh();
    void refreshHeader();
    void showPresences();
    void onArranged();
    void applyFilter();
    void showSelected();
    void onSelected();
    void onCurrent();
    void noteBranches();
    /// Whatever keys are held.
    void makeCurrent(const QModelIndex &index);
    /// Of the table of the records, in the order of the list.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The one whose details are shown: the current one, or the first of those that are selected.
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] std::optional<records::TokenRecord> selected() const;
    [[nodiscard]] QModelIndex viewIndexOf(int row) const;
    /// Among the rows that are shown; 0 without one.
    [[nodiscard]] int placeOfSelected() const;
    /// Where the selection goes when the row of `left`, at this place, has gone. Needs a row that is shown.
    [[nodiscard]] int rowInsteadOf(const std::optional<records::TokenRecord> &left, int place) const;

    const Clock &m_clock;
    std::optional<Workspace> m_workspace;
    access::SecretList *m_secrets = nullptr;
    std::unique_ptr<SessionTokens> m_sessionTokens;
    std::unique_ptr<presence::KeychainPass> m_pass;
    QMetaObject::Connection m_following;
    QPointer<rotation::OpenRotations> m_rotations;
    QMetaObject::Connection m_followingRotations;
    QPointer<sharing::Stocktaking> m_stock;
    QList<QMetaObject::Connection> m_followingStock;
    QTimer m_contradictions;
    RecordModel m_model;
    RecordProxy m_proxy;
    GroupedModel m_grouped;
    FlatModel m_flat;
    /// These stay selected when the list is rearranged.
    std::optional<RecordId> m_selected;
    QSet<RecordId> m_allSelected;
    /// Under which heading.
    QHash<RecordId, QString> m_branches;
    QTimer m_dates;
    QTimer m_presences;
    /// While a column or the details are drawn wider their width changes many times.
    QTimer m_layout;
    ClipboardGuard &m_guard;
    MessageBar &m_bar;
    QList<QAction *> m_rowActions;
    QList<std::pair<QAction *, std::optional<credentials::ClientPart>>> m_detailsCommands;
    QList<QAction *> m_commandsForMany;
    OpenClientPart m_openPart;
    QStackedLayout *m_pages;
    QWidget *m_listPage = nullptr;
    EmptyState *m_empty = nullptr;
    BoardHeader *m_header = nullptr;
    FilterBar *m_filter = nullptr;
    PlainLabel *m_noMatch = nullptr;
    QTreeView *m_list = nullptr;
    /// Made when it is wanted for the first time.
    TilesView *m_tiles = nullptr;
    QStackedWidget *m_views = nullptr;
    QAction *m_tilesCommand = nullptr;
    BoardColumns *m_columns = nullptr;
    BoardSplit *m_split = nullptr;
    /// Of the two one is seen.
    RecordDetails *m_details = nullptr;
    ManyDetails *m_many = nullptr;
    bool m_isSnoozeOffered = false;
    bool m_arranging = false;
};

} // namespace broker::ui
