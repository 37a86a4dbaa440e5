// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The walk through one token for many organizations.
#include "practicewalk.h"

#include "board/tokenboard.h"
#include "clientconfig/clientfilesdialog.h"
#include "sharing/sharingwizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace broker::test {

namespace {

constexpr int patience = 60000;

bool click(const ui::SharingWizard &wizard, const char *name)
{
    const auto ready = [&wizard, name] {
        for (QAbstractButton *button : wizard.findChildren<QAbstractButton *>(QLatin1String(name))) {
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

bool waitFor(const ui::SharingWizard &wizard, ui::SharingPageId page)
{
    return QTest::qWaitFor(
        [&wizard, page] { return wizard.currentId() == static_cast<int>(page); }, patience);
}

} // namespace

/// Somebody who has one token gets it to all organizations of the group.
bool PracticeWalk::share()
{
    using ui::SharingPageId;
    const QList<records::TokenRecord> records = m_composition.current().records.records();
    const auto current
        = std::find_if(records.cbegin(), records.cend(), [](const records::TokenRecord &record) {
              return record.kind() == vault::SecretKind::BrokerToken
                  && record.state == records::RecordState::Current;
          });
    if (current == records.cend())
        return false;
    const records::TokenRecord source = *current;
    m_window.findChild<ui::TokenBoard *>()->select(source.id);
    m_window.findChild<QAction *>(QStringLiteral("shareAction"))->trigger();
    auto *wizard = m_window.findChild<ui::SharingWizard *>();
    if (!wizard)
        return false;
    picture(*wizard, "share-begin");
    if (!click(*wizard, "nextButton") || !waitFor(*wizard, SharingPageId::Choose))
        return false;
    if (!QTest::qWaitFor(
            [wizard] {
                return wizard->session().organizations().state() == organizations::LoadState::Complete;
            },
            patience))
        return false;
    auto *groups = wizard->findChild<QComboBox *>(QStringLiteral("groupCombo"));
    // The names of the groups come after the list.
    if (!QTest::qWaitFor(
            [groups] { return groups->findText(QStringLiteral("Banking"), Qt::MatchContains) > 0; },
            patience))
        return false;
    groups->setCurrentIndex(groups->findText(QStringLiteral("Banking"), Qt::MatchContains));
    if (!click(*wizard, "chooseShownButton"))
        return false;
    picture(*wizard, "share-choose");
    if (!click(*wizard, "nextButton") || !waitFor(*wizard, SharingPageId::How))
        return false;
    // Never because the list happens to have one.
    if (!click(*wizard, "shareButton"))
        return false;
    picture(*wizard, "share-how");
    if (!click(*wizard, "nextButton") || !waitFor(*wizard, SharingPageId::Preview))
        return false;
    if (!QTest::qWaitFor([wizard] { return !wizard->session().survey().isRunning(); }, patience))
        return false;
    picture(*wizard, "share-preview");
    if (!click(*wizard, "commitButton") || !waitFor(*wizard, SharingPageId::Run))
        return false;
    const auto done = [wizard] {
        const sharing::Job *job = wizard->session().job();
        return job ? job->counts().done : 0;
    };
    if (!QTest::qWaitFor([&done] { return done() > 20; }, patience))
        return false;
    picture(*wizard, "share-run");
    // Some organizations may only be read: their refusals are waited for by whoever is to see them.
    if (!QTest::qWaitFor(
            [wizard] {
                const sharing::Job *job = wizard->session().job();
                return job->isFinished() && !job->isRunning() && !job->isWorking();
            },
            patience))
        return false;
    if (!QTest::qWaitFor(
            [wizard] {
                auto *next = wizard->currentStepPage()->mainButton();
                if (next->isVisible() && next->isEnabled())
                    next->click();
                return wizard->currentId() == static_cast<int>(SharingPageId::Results);
            },
            patience))
        return false;
    picture(*wizard, "share-results");
    if (!click(*wizard, "clientFilesButton"))
        return false;
    auto *files = m_window.findChild<ui::ClientFilesDialog *>();
    if (!files)
        return false;
    picture(*files, "share-clients");
    files->reject();
    const int shared = done();
    if (!click(*wizard, "finishButton"))
        return false;
    const auto listed = m_composition.current().records.find(source.id);
    say(QStringLiteral("%1 organizations share one token now.").arg(shared));
    return listed && records::targetsOf(*listed).size() == shared + 1;
}

} // namespace broker::test
