// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventorytab.h"

#include "inventory/inventoryview.h"
#include "widgets/announce.h"

#include <QVBoxLayout>

#include <memory>

namespace broker::ui {

InventoryTab::InventoryTab(const UrlOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_opener(opener)
{
    setObjectName(QStringLiteral("inventoryTab"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

InventoryTab::~InventoryTab() = default;

void InventoryTab::setParts(
    const Workspace &workspace, sharing::Stocktaking &stocktaking, presence::SnykChanges &changes)
{
    if (m_stocktaking == &stocktaking)
        return;
    delete m_view;
    m_workspace.emplace(workspace);
    m_stocktaking = &stocktaking;
    m_changes = &changes;
    if (isVisible())
        open();
}

void InventoryTab::open()
{
    if (m_view || !m_stocktaking)
        return;
    m_view = new InventoryView(
        std::make_unique<InventorySession>(*m_workspace, *m_stocktaking, *m_changes), m_opener);
    layout()->addWidget(m_view);
    // A layout that is on the screen already would show it later.
    m_view->show();
    const InventoryRows *rows = &m_view->rows();
    connect(rows, &InventoryRows::retrieveRequested, this, &InventoryTab::retrieveRequested);
    connect(rows, &InventoryRows::setUpRequested, this, &InventoryTab::setUpRequested);
    connect(rows, &InventoryRows::manyRequested, this, &InventoryTab::manyRequested);
    connect(rows, &InventoryRows::showRequested, this, &InventoryTab::showRequested);
}

void InventoryTab::showEvent(QShowEvent *event)
{
    open();
    QWidget::showEvent(event);
}

void InventoryTab::takeFocus()
{
    if (m_view)
        m_view->takeFocus();
}

void InventoryTab::takeFilterFocus()
{
    if (!m_view)
        return;
    if (m_view->rows().isVisible()) {
        m_view->rows().takeFilterFocus();
        return;
    }
    // Before anybody has looked there is nothing to find: the way there is to look.
    m_view->takeFocus();
    announce(*this, tr("There is nothing to find yet: look at your organizations first."));
}

} // namespace broker::ui
