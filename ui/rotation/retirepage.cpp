// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/retirepage.h"

#include "clientconfig/remembered.h"
#include "presenters/managedtext.h"
#include "presenters/recordtext.h"
#include "rotation/blastradius.h"
#include "rotation/tokenpaste.h"
#include "steps/stepwindow.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/commandbox.h"
#include "widgets/consequencebox.h"
#include "widgets/dayedit.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using namespace rotation;

RetirePage::RetirePage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("retirePage"), context, parent)
    , m_keep(new QGroupBox(tr("The old token and its client")))
    , m_advice(named(new PlainLabel, "keepAdvice"))
    , m_days(named(new QSpinBox, "keepDays"))
    , m_copies(new QGroupBox(tr("Copies of the old token")))
    , m_copiesSeen(named(new QCheckBox(tr("No old copy is in Snyk &Essentials")), "copiesSeen"))
    , m_paste(new TokenPaste(std::chrono::seconds(context.workspace.settings.revealSeconds.value())))
    , m_pasteWhy(new PlainLabel(tr("You have the new token; this program does not. Give it once, so that it "
                                   "can be kept and found again.")))
    , m_removeClient(named(
          new CommandBox(tr("Take the old client away:"), tr("Copy the c&ommand")), "removeClientCommands"))
    , m_old(new QGroupBox(tr("Remove the old token")))
    , m_keptUntil(new ConsequenceBox(m_old->title(), "keptUntil"))
    , m_until(named(new DayEdit, "keepUntil"))
    , m_keepUntil(button("keepUntilButton", tr("&Change the day"), "clock"))
    , m_unused(named(new QCheckBox(tr("Nothing &uses the old token any more")), "nothingUsesIt"))
    , m_remove(button("removeOldButton", tr("&Remove the old token"), "trash"))
    , m_busy(new BusyIndicator)
    , m_promote(addButton(tr("&Make the new token the current one"), "check", "promoteButton", true))
    , m_later(addButton(StepWindow::tr("Lea&ve for now"), "clock", "laterButton", true))
{
    buildLayout();
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        if (as<ReadyToPromote>() || as<PromoteFailed>())
            tell(event::KeepDays{days});
    });
    connect(m_paste, &TokenPaste::given, this,
        [this](const BrokerToken &token) { tell(event::TokenGiven{token}); });
    connect(m_promote, &QPushButton::clicked, this, [this] { tell(event::Promote{}); });
    connect(m_until, &DayEdit::dateChanged, this, &RetirePage::offerOtherDay);
    connect(m_keepUntil, &QPushButton::clicked, this,
        [this] { tell(event::KeepUntil{noonOf(m_until->date())}); });
    connect(m_unused, &QCheckBox::toggled, this, &RetirePage::refresh);
    connect(m_remove, &QPushButton::clicked, this, [this] { tell(event::RemoveOld{}); });
    connect(m_later, &QPushButton::clicked, this, &RetirePage::leaveRequested);
}

void RetirePage::buildLayout()
{
    m_days->setRange(fewestKeepDays, mostKeepDays);
    m_keptUntil->setConsequence(
        tr("Removing it deletes the old token from this computer. It cannot be brought back."));
    ConsequenceBox::mark(*m_remove, true, {});

    auto *label = new QLabel(tr("Days to &keep the old token:"));
    label->setBuddy(m_days);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_days);
    row->addStretch(1);
    auto *keep = new QVBoxLayout(m_keep);
    keep->addLayout(readable(m_advice));
    keep->addLayout(row);

    auto *untilLabel = new QLabel(tr("&Keep the old token until:"));
    untilLabel->setBuddy(m_until);
    auto *until = new QHBoxLayout;
    until->addWidget(untilLabel);
    until->addWidget(m_until);
    until->addWidget(m_keepUntil);
    until->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *old = new QVBoxLayout(m_old);
    old->addWidget(m_keptUntil);
    old->addLayout(until);
    old->addWidget(m_unused);
    old->addLayout(buttons);
    auto *copiesText = named(new PlainLabel(essentialsAfterSwitchText()), "copiesText");
    copiesText->setKeyboardSelectable(true);
    auto *copies = new QVBoxLayout(m_copies);
    copies->addLayout(readable(copiesText));
    copies->addWidget(m_copiesSeen);
    content().addWidget(m_pasteWhy);
    content().addWidget(m_paste);
    content().addWidget(m_keep);
    content().addWidget(m_copies);
    content().addWidget(m_removeClient);
    content().addWidget(m_old);
    content().addWidget(m_busy);
    content().addStretch(1);
}

void RetirePage::refresh()
{
    const Rotation *of = rotation();
    if (!of)
        return;
    const bool isReady = as<ReadyToPromote>();
    if (isReady) {
        messages().clear();
        setHeading(tr("Retire the old token"),
            tr("Snyk uses the new token, and your list still has the old one.") + QLatin1Char(' ')
                + tr("Make the new one the current one, with a new due date."));
    } else if (showState()) {
        if (as<PromoteFailed>()) {
            const QPushButton *retry = messages().addAction(tr("Try &again"), QStringLiteral("retryButton"));
            connect(retry, &QPushButton::clicked, this, [this] { tell(event::Retry{}); });
        }
        if (isVisible())
            messages().setFocus();
    }
    showKeeping(*of);
    m_copies->setVisible(of->way == Way::Api);
    showOldClient(*of);
    showRetired(*of);
    if (isWorking(flow().state()))
        m_busy->start(as<RemovingOld>()
                ? tr("The old token is being removed…")
                : tr("The new token is being saved, and the list brought up to date…"));
    else
        m_busy->stop();
}

void RetirePage::showKeeping(const Rotation &of)
{
    const bool isReady = as<ReadyToPromote>();
    const bool isWithUser = isReady && of.holder == Holder::User;
    m_keep->setVisible(isReady || as<PromoteFailed>());
    const auto oldStorage = oldTokenStorage(context().workspace.records.records(), of);
    m_advice->setText(keepAdvice(oldStorage));
    m_paste->setRotation(of, paste::contextOf(context().workspace.records.records()));
    m_paste->setVisible(isWithUser);
    m_pasteWhy->setVisible(isWithUser);
    m_promote->setVisible(isReady);
    m_promote->setEnabled(isReady && !isWithUser);
    const QSignalBlocker blocker(m_days);
    m_days->setValue(of.keepDays);
}

void RetirePage::showOldClient(const Rotation &of)
{
    // The promotion leaves what is remembered with the record.
    m_removeClient->setCommands(clientconfig::removalOf(
        clientconfig::memoryOf(of.record, context().workspace.records.records()), of.oldToken));
}

void RetirePage::showRetired(const Rotation &of)
{
    const bool isRetired = as<Retired>();
    m_old->setVisible(isRetired);
    m_later->setVisible(isRetired);
    // It is the way out of the window as well: one button says so, and not two.
    setLast(isRetired);
    if (!isRetired) {
        m_unused->setChecked(false);
        return;
    }
    const QDateTime now = context().workspace.clock.nowUtc();
    showKeptUntil(of.keepOldUntil.value_or(now), now);
    const bool isInMemory
        = oldTokenStorage(context().workspace.records.records(), of) == records::Storage::Memory;
    if (isInMemory) {
        m_keptUntil->setDetails(
            tr("The old token (%1) is in the memory of this program only, and gone when the "
               "program ends. Remove its entry when nothing uses it any more.")
                .arg(of.oldToken.masked()));
    } else if (of.keepOldUntil && *of.keepOldUntil > now) {
        m_keptUntil->setDetails(
            tr("The old token (%1) is kept until %2. It can be removed earlier.")
                .arg(of.oldToken.masked(), dueDateText(*of.keepOldUntil, now, QLocale())));
    } else {
        m_keptUntil->setDetails(
            tr("The old token (%1) has been kept long enough. Remove it when nothing uses it any more.")
                .arg(of.oldToken.masked()));
    }
    m_remove->setEnabled(m_unused->isChecked());
}

void RetirePage::showKeptUntil(const QDateTime &until, const QDateTime &now)
{
    const QDate day = until.toLocalTime().date();
    if (day != m_shownUntil) {
        m_shownUntil = day;
        const QDate today = now.toLocalTime().date();
        const QSignalBlocker blocker(m_until);
        m_until->setDateRange(std::min(day, today), std::max(day, today.addDays(mostKeepDays)));
        m_until->setDate(day);
    }
    offerOtherDay();
}

void RetirePage::offerOtherDay()
{
    m_keepUntil->setEnabled(m_until->date() != m_shownUntil);
}

void RetirePage::takeFocus()
{
    if (messages().hasMessage())
        messages().setFocus();
    else if (as<Retired>())
        m_unused->setFocus();
    else
        m_days->setFocus();
}

} // namespace broker::ui
