// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewalk.h"

#include "board/tokenboard.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

// The windows that a walk from a token to its rotation does not come to.
namespace broker::test {

namespace {

constexpr int windowPatience = 20000;

/// In front of the window, the one that was opened last.
QDialog *openedIn(const QWidget &window)
{
    const QList<QDialog *> all = window.findChildren<QDialog *>();
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if ((*it)->isVisible())
            return *it;
    }
    return nullptr;
}

} // namespace

bool PracticeWalk::pictureOpened(const char *action, const char *name)
{
    m_window.findChild<QAction *>(QLatin1String(action))->trigger();
    if (!QTest::qWaitFor([this] { return openedIn(m_window) != nullptr; }, windowPatience)) {
        say(QStringLiteral("Nothing opened: %1").arg(QLatin1String(action)));
        return false;
    }
    const QPointer<QDialog> dialog = openedIn(m_window);
    QTest::qWait(200); // what it asks for first
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        picture(*dialog, qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(tab + 1)));
    }
    if (!tabs)
        picture(*dialog, name);
    dialog->reject();
    return QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }, windowPatience);
}

bool PracticeWalk::showWindows()
{
    if (m_pictures.isEmpty())
        return true;
    m_window.findChild<ui::TokenBoard *>()->select(m_composition.current().records.records().constFirst().id);
    auto *tiles = m_window.findChild<QAction *>(QStringLiteral("tilesAction"));
    tiles->trigger();
    picture(m_window, "tiles");
    tiles->trigger();
    m_window.findChild<QAction *>(QStringLiteral("changeDueAction"))->trigger();
    picture(m_window, "change-date");
    m_window.findChild<QAbstractButton *>(QStringLiteral("cancelDueButton"))->click();
    const struct
    {
        const char *action;
        const char *name;
    } windows[]{{"ownKeyAction", "own-key"}, {"notesAction", "notes"}, {"markRotatedAction", "mark-rotated"},
        {"removeAction", "remove"}, {"historyAction", "history"}, {"auditAction", "audit"},
        {"rotateDueAction", "due"}, {"apiTokenAction", "api-token"}, {"settingsAction", "settings"},
        {"helpAction", "help"}, {"updatesAction", "updates"}, {"aboutAction", "about"}};
    for (const auto &[action, name] : windows) {
        if (!pictureOpened(action, name))
            return false;
    }
    return true;
}

} // namespace broker::test
