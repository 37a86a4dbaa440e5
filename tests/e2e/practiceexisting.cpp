// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The walk of a client that runs already onto the list.
#include "practicewalk.h"

#include "existing/existingwizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace broker::test {

namespace {

constexpr int existingPatience = 20000;

template <class T>
T *shownIn(const QWidget &window, const char *name)
{
    const QList<T *> all = window.findChildren<T *>(QLatin1String(name));
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [](const T *each) { return each->isVisible(); });
    return found == all.cend() ? nullptr : *found;
}

/// As soon as that is possible; then it waits for the page.
bool pressFor(const ui::ExistingWizard &wizard, const char *name, int page)
{
    const auto ready = [&] {
        auto *button = shownIn<QAbstractButton>(wizard, name);
        return button && button->isEnabled() ? button : nullptr;
    };
    if (!QTest::qWaitFor([&] { return ready() != nullptr; }, existingPatience))
        return false;
    ready()->click();
    return QTest::qWaitFor([&] { return wizard.currentId() == page; }, existingPatience);
}

} // namespace

bool PracticeWalk::addExisting()
{
    using ui::ExistingPageId;
    using ui::PageId;
    const auto before = m_composition.current().records.records().size();
    m_window.findChild<QAction *>(QStringLiteral("addExistingAction"))->trigger();
    auto *wizard = m_window.findChild<ui::ExistingWizard *>();
    if (!wizard || !wizard->isVisible())
        return false;
    shownIn<QAbstractButton>(*wizard, "sampleButton")->click();
    picture(*wizard, "existing-file");
    const auto isRead = [wizard] {
        const auto *next = shownIn<QAbstractButton>(*wizard, "nextButton");
        return next && next->isEnabled();
    };
    if (!pressFor(*wizard, "nextButton", static_cast<int>(ExistingPageId::Found))
        || !QTest::qWaitFor(isRead, existingPatience))
        return false;
    picture(*wizard, "existing-found");
    // Whoever is signed in already need not do so again.
    shownIn<QAbstractButton>(*wizard, "nextButton")->click();
    if (wizard->currentId() == static_cast<int>(PageId::Connect)
        && !pressFor(*wizard, "nextButton", static_cast<int>(PageId::Organization)))
        return false;
    const auto homes = [wizard] { return shownIn<QTreeView>(*wizard, "homeList"); };
    if (!QTest::qWaitFor([&] { return homes() && shownIn<QAbstractButton>(*wizard, "lookHomesButton"); },
            existingPatience))
        return false;
    picture(*wizard, "existing-organization");
    homes()->setCurrentIndex(homes()->model()->index(0, 0));
    if (!pressFor(*wizard, "nextButton", static_cast<int>(PageId::Integration))
        || !QTest::qWaitFor(
            [wizard] { return shownIn<QAbstractButton>(*wizard, "commitButton")->isEnabled(); },
            existingPatience))
        return false;
    picture(*wizard, "existing-keep");
    if (!pressFor(*wizard, "commitButton", static_cast<int>(PageId::Done))
        || !QTest::qWaitFor(
            [wizard] { return shownIn<QAbstractButton>(*wizard, "finishButton")->isEnabled(); },
            existingPatience))
        return false;
    picture(*wizard, "existing-done");
    shownIn<QAbstractButton>(*wizard, "finishButton")->click();
    say(QStringLiteral("A client that runs already was added, with its token and its credential."));
    return QTest::qWaitFor(
               [this] {
                   const auto *open = m_window.findChild<ui::ExistingWizard *>();
                   return !open || !open->isVisible();
               },
               existingPatience)
        && m_composition.current().records.records().size() == before + 2;
}

} // namespace broker::test
