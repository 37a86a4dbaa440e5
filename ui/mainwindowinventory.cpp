// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenboard.h"
#include "composition.h"
#include "inventory/inventorytab.h"
#include "mainwindow.h"
#include "retrievequeue.h"
#include "sharing/sharingcommands.h"
#include "widgets/addressgate.h"

#include <QTabWidget>

// Where the inventory leads to in the main window.
namespace broker::ui {

void MainWindow::connectInventory()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_inventory, &InventoryTab::retrieveRequested, m_retrievals, &RetrieveQueue::start);
    connect(m_inventory, &InventoryTab::setUpRequested, this, [this](const records::Target &target) {
        passAddressGate(
            m_composition.current(), target, *this, [this, target] { openWizard(std::nullopt, target); });
    });
    connect(m_inventory, &InventoryTab::manyRequested, m_sharing, &SharingCommands::openWith);
    // What had the keyboard before may be gone by now, as the page without tokens is.
    connect(m_sharing, &SharingCommands::closed, this, [this] {
        if (m_tabs->currentWidget() == m_inventory)
            m_inventory->takeFocus();
        else
            m_board->takeFocus();
    });
    connect(m_sharing, &SharingCommands::inventoryRequested, this, [this] {
        m_tabs->setCurrentWidget(m_inventory);
        m_inventory->takeFocus();
    });
    connect(m_inventory, &InventoryTab::showRequested, this, [this](const RecordId &record) {
        m_tabs->setCurrentWidget(m_board);
        m_board->select(record);
        m_board->takeFocus();
    });
}

} // namespace broker::ui
