// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The walk through what the organizations have at Snyk.
#include "practicewalk.h"

#include "inventory/inventoryview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace broker::test {

namespace {

constexpr int patience = 60000;

bool click(const QWidget &window, const char *name)
{
    const auto ready = [&window, name] {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    if (!QTest::qWaitFor([&ready] { return ready() != nullptr; }, patience))
        return false;
    ready()->click();
    return true;
}

} // namespace

/// Somebody looks which tokens of all the organizations are not kept here yet.
bool PracticeWalk::takeStock()
{
    auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("boardTabs"));
    tabs->setCurrentIndex(1);
    picture(m_window, "inventory-empty");
    auto *view = m_window.findChild<ui::InventoryView *>();
    // Who has signed in in another window is not asked here.
    if (!view || !click(*view, "lookButton")
        || (!view->session().access().client() && !click(*view, "useKeptButton")))
        return false;
    sharing::Stocktaking &taking = view->session().stocktaking();
    if (!QTest::qWaitFor([&taking] { return taking.done() > 60; }, patience))
        return false;
    picture(m_window, "inventory-looking");
    if (!QTest::qWaitFor([&taking] { return !taking.isRunning(); }, patience))
        return false;
    auto *table = view->findChild<QAbstractItemView *>(QStringLiteral("inventoryTable"));
    const ui::ManagedModel &rows = view->rows().model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.at(row).managed == sharing::Managed::No && rows.at(row).isBrokered == true) {
            table->setCurrentIndex(rows.index(row, 0));
            break;
        }
    }
    picture(m_window, "inventory");
    const auto counts = rows.counts();
    const int managed = counts.at(static_cast<std::size_t>(sharing::Managed::Yes));
    say(QStringLiteral("The inventory has %1 rows; %2 are managed here.").arg(rows.rowCount()).arg(managed));
    tabs->setCurrentIndex(0);
    return taking.total() == 212 && managed > 1;
}

} // namespace broker::test
