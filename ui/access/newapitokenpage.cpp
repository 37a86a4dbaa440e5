// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/newapitokenpage.h"

#include "core/statemachine.h"
#include "presenters/errortext.h"
#include "presenters/vaulttext.h"
#include "steps/credentialentry.h"
#include "steps/keeppanel.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollbody.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace access::replacement;

namespace {

KeepWords words()
{
    KeepWords words = KeepWords::ofToken();
    words.call = NewApiTokenPage::tr("Ask Snyk about the new credential");
    words.stopCall = NewApiTokenPage::tr("Sto&p asking");
    words.storeInKeychain
        = NewApiTokenPage::tr("Save the credential in the password store (keychain) and read it back");
    words.notSaved = NewApiTokenPage::tr("The credential is not saved yet");
    words.notCertain = NewApiTokenPage::tr("The credential may not have been saved");
    words.notLost
        = NewApiTokenPage::tr("The credential is not lost: the program holds it in memory until you decide.");
    return words;
}

/// Nothing where no new token is on its way.
std::optional<KeepStage> stageOfState(const State &state)
{
    KeepStage stage;
    if (const auto *keeping = broker::as<Keeping>(state)) {
        stage = stageOf(keeping->keep);
        stage.call = keeping->isChecked ? StepState::Done : StepState::Unknown;
    } else if (const auto *refused = broker::as<NotAccepted>(state)) {
        stage.call = refused->result == CheckResult::Refused ? StepState::Failed : StepState::Unknown;
    } else if (is<Checking>(state)) {
        stage.call = StepState::Running;
        stage.work = KeepStage::Work::Call;
    } else {
        return std::nullopt;
    }
    return stage;
}

ErrorContext checkContextOf(const Secret &value)
{
    const auto credential = SnykCredential::parse(value);
    return credential ? contextOfCheck(*credential) : ErrorContext::CheckingToken;
}

QString headingOf(const State &state)
{
    if (is<Checking>(state))
        return NewApiTokenPage::tr("Asking Snyk about the new credential");
    if (is<NotAccepted>(state))
        return NewApiTokenPage::tr("The new credential is not used yet");
    if (const auto *failed = broker::as<keeping::StoreFailed>(state)) {
        return mayBeStored(failed->error)
            ? NewApiTokenPage::tr("It is not certain that the credential is saved")
            : NewApiTokenPage::tr("The new credential is not saved yet");
    }
    return is<Keeping>(state) ? NewApiTokenPage::tr("Saving the new credential")
                              : NewApiTokenPage::tr("Replace the Snyk API credential by a new one");
}

} // namespace

NewApiTokenPage::NewApiTokenPage(const ApiTokenContext &context, QWidget *parent)
    : ApiTokenPage(QStringLiteral("newApiTokenPage"), context, parent)
    , m_kept(named(new PlainLabel, "keptTokenText"))
    , m_entry(named(new QWidget, "newApiTokenEntry"))
    , m_new(new CredentialEntry([context] { return paste::contextOf(context.workspace.records.records()); },
          {tr("&New Snyk API token:"), tr("Of the same account or service account, not the Broker token."),
              "newApiTokenField", "newApiTokenVerdict"}))
    , m_accountPage(button("accountPageButton", tr("Open your Snyk accoun&t page"), "external-link"))
    , m_keep(new KeepPanel(words(), context.clipboard, messages()))
    , m_replace(addButton(tr("Check and &replace"), "check", "replaceApiTokenButton", true))
{
    buildLayout();
    explainWord(*this, "api");
    connect(m_accountPage, &QPushButton::clicked, this, [this] {
        if (const auto used = flow().used())
            openInBrowser(used->region.accountPage());
    });
    connect(m_new, &CredentialEntry::edited, this,
        [this] { m_replace->setEnabled(m_new->given().has_value() && !flow().isBusy()); });
    // After the key has been dealt with: what comes next must not take it as well.
    connect(m_new, &CredentialEntry::submitted, this, &NewApiTokenPage::submit, Qt::QueuedConnection);
    connect(m_replace, &QPushButton::clicked, this, &NewApiTokenPage::submit);
    connect(m_keep, &KeepPanel::stopCallRequested, &flow(), &ApiTokenReplacement::stop);
    connect(m_keep, &KeepPanel::stopWaitingRequested, &flow(), &ApiTokenReplacement::stop);
    connect(m_keep, &KeepPanel::retryRequested, &flow(), &ApiTokenReplacement::retry);
    connect(m_keep, &KeepPanel::taken, &flow(), &ApiTokenReplacement::goBack);
}

void NewApiTokenPage::buildLayout()
{
    m_kept->setKeyboardSelectable(true);
    if (const auto used = flow().used()) {
        m_new->setRegion(used->region);
        if (!used->clientId.isEmpty())
            m_new->setKind(CredentialEntry::Kind::OAuth);
    }

    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins({});
    entry->addWidget(m_accountPage, 0, Qt::AlignLeading);
    entry->addWidget(m_new);
    content().addWidget(m_kept);
    content().addWidget(m_entry);
    content().addWidget(m_keep);
    content().addStretch(1);
}

bool NewApiTokenPage::isEntering() const
{
    return is<Entering, Unchanged, Checking, NotAccepted, RolledBack>(flow().state());
}

void NewApiTokenPage::submit()
{
    const std::optional<SnykCredential> entered = m_new->given();
    if (entered && !flow().isBusy())
        flow().enter(*entered);
}

void NewApiTokenPage::refresh()
{
    if (!flow().state())
        return;
    setHeading(headingOf(*flow().state()),
        tr("Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used "
           "until the new one is accepted, and kept until you remove it."));
    m_kept->setText(usedText());
    // What was given up is not offered once more.
    if (as<RolledBack>())
        forget();
    m_entry->setVisible(isEntering());
    m_entry->setEnabled(!flow().isBusy());
    m_replace->setVisible(isEntering());
    m_replace->setEnabled(!flow().isBusy() && m_new->given().has_value());
    const auto stage = stageOfState(*flow().state());
    m_keep->setRowsVisible(stage.has_value());
    m_keep->showStage(stage.value_or(KeepStage{}));
    showState();
}

void NewApiTokenPage::showState()
{
    messages().clear();
    m_keep->hideOnce();
    Message message;
    if (as<Unchanged>()) {
        message.kind = MessageKind::Warning;
        message.title = tr("That is the Snyk API credential that is kept already");
        message.lines = {tr("Make a new one at Snyk and enter that.")};
        messages().showMessage(message);
    } else if (as<RolledBack>()) {
        message.title = tr("The old Snyk API credential is used again");
        message.lines = {tr("The new one is not kept any more.")};
        messages().showMessage(message);
    } else if (const auto *refused = as<NotAccepted>()) {
        showNotAccepted(*refused);
    } else if (const auto *keeping = as<Keeping>()) {
        showTrouble(*keeping);
    }
}

void NewApiTokenPage::showNotAccepted(const NotAccepted &state)
{
    if (!flow().checkError())
        return;
    m_keep->tell(
        explain(*flow().checkError(), checkContextOf(state.value), context().workspace.clock.nowUtc()));
    if (state.result == CheckResult::Refused)
        return;
    const QPushButton *keep
        = messages().addAction(tr("&Keep it unchecked"), QStringLiteral("keepUncheckedButton"));
    connect(keep, &QPushButton::clicked, &flow(), &ApiTokenReplacement::keepUnchecked, Qt::QueuedConnection);
}

void NewApiTokenPage::showTrouble(const Keeping &state)
{
    m_keep->tellTrouble(state.keep, context().workspace.clock.nowUtc());
    const auto *failed = broker::as<keeping::StoreFailed>(state.keep);
    if (!failed)
        return;
    if (const auto used = flow().used()) {
        const auto value = SnykCredential::parse(state.value);
        const OAuthClient *client = value ? value->oauth() : nullptr;
        m_keep->offerOnce(context().workspace, client ? client->secret() : state.value,
            client ? tr("New client secret") : tr("New Snyk API token"),
            auditEntryAbout(used->region, Fingerprint::of(state.value)), unstoredText(failed->error));
    }
    const QPushButton *stay
        = messages().addAction(tr("&Stay with the old one"), QStringLiteral("stayButton"));
    connect(stay, &QPushButton::clicked, &flow(), &ApiTokenReplacement::goBack, Qt::QueuedConnection);
}

void NewApiTokenPage::forget()
{
    m_new->clear();
}

void NewApiTokenPage::takeFocus()
{
    if (m_keep->takeFocus())
        return;
    // What was refused is corrected where it was typed; a message is said aloud all the same.
    const bool isRefused = is<Unchanged, NotAccepted>(flow().state());
    if (messages().hasMessage() && isVisible() && !isRefused) {
        messages().setFocus();
        return;
    }
    m_new->takeFocus();
    if (QWidget *focused = window()->focusWidget(); focused && messages().hasMessage())
        bringIntoView(messages(), *focused);
}

} // namespace broker::ui
