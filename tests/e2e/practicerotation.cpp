// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The walk through a rotation.
#include "practicewalk.h"

#include "board/tokenboard.h"
#include "rotation/rotationdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace broker::test {

namespace {

constexpr int patience = 20000;

} // namespace

bool PracticeWalk::waitInRotation(const char *name) const
{
    return QTest::qWaitFor(
        [this, name] {
            const auto *dialog = m_window.findChild<ui::RotationDialog *>();
            const auto all
                = dialog ? dialog->findChildren<QWidget *>(QLatin1String(name)) : QList<QWidget *>();
            return std::any_of(all.cbegin(), all.cend(),
                [](const QWidget *each) { return each->isVisible() && each->isEnabled(); });
        },
        patience);
}

bool PracticeWalk::clickInRotation(const char *name) const
{
    if (!waitInRotation(name))
        return false;
    for (auto *button :
        m_window.findChild<ui::RotationDialog *>()->findChildren<QAbstractButton *>(QLatin1String(name))) {
        if (button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

void PracticeWalk::pictureRotation(const char *name) const
{
    if (auto *dialog = m_window.findChild<ui::RotationDialog *>())
        picture(*dialog, name);
}

/// Somebody who has never rotated a token gets through without leaving the program.
bool PracticeWalk::rotate()
{
    const records::TokenRecord before = m_composition.current().records.records().constFirst();
    m_window.findChild<ui::TokenBoard *>()->select(before.id);
    if (!boardShows(before.fingerprint))
        return false;
    m_window.findChild<QAction *>(QStringLiteral("rotateAction"))->trigger();
    if (!waitInRotation("planPage"))
        return false;
    pictureRotation("rotate-plan");
    // Signed in once is signed in: nobody is asked here.
    if (!waitInRotation("beginButton"))
        return false;
    pictureRotation("rotate-checked");
    if (!clickInRotation("beginButton") || !waitInRotation("deployPage"))
        return false;
    pictureRotation("rotate-client");
    if (!clickInRotation("practiceClientButton") || !clickInRotation("deployedButton")
        || !waitInRotation("verifyPage") || !clickInRotation("checkClientButton")
        || !waitInRotation("clientResult"))
        return false;
    // A client needs a moment to connect; the second look finds it.
    pictureRotation("rotate-not-connected");
    if (!clickInRotation("checkClientButton") || !waitInRotation("verifiedButton"))
        return false;
    pictureRotation("rotate-proven");
    if (!clickInRotation("verifiedButton") || !waitInRotation("switchPage"))
        return false;
    pictureRotation("rotate-switch");
    if (!clickInRotation("switchButton") || !waitInRotation("verifyAgainPage"))
        return false;
    pictureRotation("rotate-switched");
    if (!clickInRotation("checkClientButton") || !clickInRotation("verifiedButton")
        || !waitInRotation("retirePage"))
        return false;
    pictureRotation("rotate-retire");
    if (!clickInRotation("promoteButton") || !waitInRotation("nothingUsesIt"))
        return false;
    pictureRotation("rotate-keep");
    if (!clickInRotation("nothingUsesIt") || !clickInRotation("removeOldButton")
        || !waitInRotation("rotationDonePage"))
        return false;
    pictureRotation("rotate-done");
    if (!clickInRotation("finishButton"))
        return false;
    const auto after = m_composition.current().records.find(before.id);
    say(QStringLiteral("The first token was rotated."));
    // Without another row being selected: the new token under the new fingerprint.
    return after && !(after->fingerprint == before.fingerprint) && boardShows(after->fingerprint);
}

bool PracticeWalk::boardShows(const Fingerprint &fingerprint)
{
    const auto *details = m_window.findChild<QWidget *>(QStringLiteral("recordDetails"));
    const auto *text = details->findChild<QLineEdit *>(QStringLiteral("secretText"));
    m_window.activateWindow();
    if (!QTest::qWaitFor([this] { return m_window.isActiveWindow(); }, patience))
        return false;
    details->findChild<QAbstractButton *>(QStringLiteral("revealButton"))->click();
    const bool shows = QTest::qWaitFor(
        [text, &fingerprint] { return Fingerprint::of(Secret::take(text->text())) == fingerprint; },
        patience);
    details->findChild<QAbstractButton *>(QStringLiteral("revealButton"))->click();
    return shows;
}

} // namespace broker::test
