// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presence/snykchanges.h"
#include "sharing/sharingtypes.h"
#include "sharing/stocktaking.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace broker::ui {

class InventoryView;
class UrlOpener;

/// The place of the inventory in the main window: empty, at no cost, until it is seen for the first time.
///
/// objectNames: inventoryTab.
class InventoryTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InventoryTab)

public:
    /// The opener is borrowed.
    explicit InventoryTab(const UrlOpener &opener, QWidget *parent = nullptr);
    ~InventoryTab() override;

    /// All are borrowed until others take their place. A survey that is under way goes on.
    void setParts(
        const Workspace &workspace, sharing::Stocktaking &stocktaking, presence::SnykChanges &changes);
    void takeFocus();
    void takeFilterFocus();

Q_SIGNALS:
    void retrieveRequested(const QList<broker::records::Target> &targets);
    void setUpRequested(const broker::records::Target &target);
    void manyRequested(const broker::sharing::Beginning &beginning);
    void showRequested(const broker::RecordId &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void open();

    const UrlOpener &m_opener;
    std::optional<Workspace> m_workspace;
    sharing::Stocktaking *m_stocktaking = nullptr;
    presence::SnykChanges *m_changes = nullptr;
    QPointer<InventoryView> m_view;
};

} // namespace broker::ui
