// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/switchpage.h"

#include "access/signinpanel.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/prooftext.h"
#include "rotation/blastradius.h"
#include "rotation/statementbox.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/consequencebox.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

SwitchPage::SwitchPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("switchPage"), context, parent)
    , m_changes(new ConsequenceBox(tr("What the next button does"), "switchTexts"))
    , m_allUsers(button("allUsersButton", tr("Name all o&f them")))
    , m_proof(named(new PlainLabel, "proofText"))
    , m_signIn(new SignInPanel(context.access, context.opener))
    , m_busy(new BusyIndicator)
    , m_stopCall(button("stopCallButton", tr("Stop before &it is sent"), "stop"))
    , m_seen(named(new StatementBox(tr("Is it switched after all?"),
                       tr("If the Snyk website (Web UI) shows the new token in the Broker settings of the "
                          "integration, somebody else has switched already. Say so, and go on from there."),
                       {StatedFact::Switched}),
          "seenSwitched"))
    , m_seenEither(named(
          new StatementBox(tr("Which token does the Snyk website (Web UI) show?"),
              tr("Compare the first and the last four characters. Your words are kept with this rotation."),
              {StatedFact::Switched, StatedFact::NotSwitched}),
          "seenEither"))
    , m_back(addButton(tr("&Back to the check"), nullptr, "backToVerifyButton"))
    , m_switch(addButton(tr("S&witch now"), "arrow-right", "switchButton", true))
{
    buildLayout();
    explainWord(*this, "switch");
    const auto state = [this](StatedFact fact, const QString &words) {
        tell(event::Stated{{fact, words, this->context().workspace.clock.nowUtc()}});
        m_seen->clear();
        m_seenEither->clear();
    };
    connect(m_seen, &StatementBox::stated, this, state);
    connect(m_seenEither, &StatementBox::stated, this, state);
    connect(m_allUsers, &QPushButton::toggled, this, [this] {
        if (as<ReadyToSwitch>())
            showChanges();
    });
    connect(m_stopCall, &QPushButton::clicked, this, [this] { tell(event::Cancel{}); });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(RotationStep::Verify); });
    connect(m_switch, &QPushButton::clicked, this, [this] { tell(event::ConfirmSwitch{}); });
}

void SwitchPage::buildLayout()
{
    m_changes->setConsequence(switchConsequence());
    m_allUsers->setCheckable(true);
    m_changes->addWidget(m_allUsers);
    ConsequenceBox::mark(*m_switch, true, {});
    auto *row = new QHBoxLayout;
    row->addWidget(m_busy, 1);
    row->addWidget(m_stopCall);
    row->addStretch(0);
    content().addWidget(m_proof);
    content().addWidget(m_changes);
    content().addWidget(m_signIn);
    content().addLayout(row);
    content().addWidget(m_seen);
    content().addWidget(m_seenEither);
    content().addStretch(1);
}

void SwitchPage::refresh()
{
    if (!rotation())
        return;
    const bool isReady = as<ReadyToSwitch>();
    if (isReady) {
        messages().clear();
        setHeading(tr("Switch to the new token"),
            tr("Nothing has been changed for your clients yet.") + QLatin1Char(' ')
                + tr("Read what changes, then switch."));
    } else if (showState()) {
        addActions();
        if (isVisible())
            messages().setFocus();
    }
    m_changes->setVisible(isReady);
    m_proof->setVisible(isReady);
    if (isReady)
        showChanges();
    m_signIn->setVisible(isReady);
    m_seen->setVisible(as<SwitchRefused>());
    m_seenEither->setVisible(as<SwitchUnknown>());
    m_back->setVisible(isReady);
    m_switch->setVisible(isReady);
    m_switch->setEnabled(isReady && context().access.client());
    showBusy();
}

void SwitchPage::showChanges()
{
    const Rotation &of = *rotation();
    const auto users = usersOf(sharingRecords(context().workspace.records.records(), of));
    // The one that is rotated is named by itself.
    m_allUsers->setVisible(users.size() - 1 > firstNames);
    QStringList marked;
    for (const QString &line : switchTexts(of, users, m_allUsers->isChecked() ? users.size() : firstNames))
        marked.append(QStringLiteral("\u2022 ") + line);
    m_changes->setDetails(marked.join(QLatin1Char('\n')));
    const auto *ready = as<ReadyToSwitch>();
    QString proof = proofText(of, ready->report, QLocale());
    if (proof.isEmpty())
        proof = tr("The client was proven in an earlier session. Go back to check it once more.");
    m_proof->setText(proof);
}

void SwitchPage::showBusy()
{
    const auto *switching = as<Switching>();
    m_stopCall->setVisible(switching);
    m_stopCall->setEnabled(switching && !switching->cancelRequested);
    if (switching && switching->cancelRequested)
        m_busy->start(tr("If the request has left already, Snyk's answer is awaited…"));
    else if (switching)
        m_busy->start(tr("Snyk switches…"));
    else if (isWorking(flow().state()))
        m_busy->start(tr("Working…"));
    else
        m_busy->stop();
}

void SwitchPage::addActions()
{
    const auto addAction = [this](const QString &text, const char *name, const Event &event) {
        const QPushButton *button = messages().addAction(text, QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, event] { tell(event); });
    };
    if (as<JournalFailed>()) {
        addAction(tr("Try &again"), "retryButton", event::Retry{});
        addAction(tr("Back to the c&heck"), "backButton", event::Back{});
        return;
    }
    const auto *refused = as<SwitchRefused>();
    if (refused && !offerSignIn(refused->error, event::Retry{}))
        addAction(tr("Back to the &confirmation"), "retryButton", event::Retry{});
    const QPushButton *look
        = messages().addAction(tr("&Look in the Web UI"), QStringLiteral("lookInWebUiButton"));
    connect(look, &QPushButton::clicked, this, [this] { openInBrowser(settingsPage()); });
}

void SwitchPage::takeFocus()
{
    if (messages().hasMessage())
        messages().setFocus();
    else if (!m_signIn->takeFocusIfNeeded())
        m_changes->details().setFocus();
}

} // namespace broker::ui
