// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/connectpage.h"

#include "access/sessionkeeper.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "sandbox/practiceaccount.h"
#include "steps/keptaccounts.h"
#include "steps/regionchooser.h"
#include "steps/signinreport.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollbody.h"
#include "widgets/steadybutton.h"
#include "wizard/connectlayout.h"
#include "wizard/regionpanel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

#include <utility>

namespace broker::ui {

ConnectPage::ConnectPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("connectPage"), context, parent)
    , m_ui(std::make_unique<ConnectLayout>(
          content(), [this] { return paste::contextOf(setup().workspace().records.records()); },
          context.setup.tokenMemory(), context.setup.workspace().practice))
    , m_report(new SignInReport(messages(), this))
{
    setHeading(tr("Connect to Snyk"),
        tr("Choose the region of your Snyk account and what you sign in with. It is sent only to that "
           "region."));
    m_ui->credential->setRevealTime(std::chrono::seconds(setup().workspace().settings.revealSeconds.value()));

    connect(m_ui->region, &RegionChooser::edited, this, &ConnectPage::onRegionEdited);
    connect(m_ui->entry, &SignInEntry::edited, this, &ConnectPage::onEdited);
    // What is complete is what the button below is for, which Enter presses as well.
    connect(m_ui->entry, &SignInEntry::submitted, this, [this] {
        if (m_ui->credential->isIncomplete())
            m_ui->credential->takeFocus();
    });
    connect(m_ui->entry, &SignInEntry::rememberingBegan, this, &ConnectPage::refresh);
    connect(m_ui->entry, &SignInEntry::rememberingEnded, this, [this] {
        refresh();
        goOn();
    });
    connect(m_ui->useKept, &QRadioButton::toggled, this, &ConnectPage::onSourceChanged);
    connect(m_ui->keptAccounts, &KeptAccounts::accountChosen, this, &ConnectPage::onAccountChosen);
    connect(m_ui->forget, &QPushButton::clicked, this, &ConnectPage::askBeforeForgetting);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ConnectPage::cancel);
    connect(m_ui->entry, &SignInEntry::regionClaimed, this, [this](const snyk::Region &claimed) {
        m_ui->region->setRegion(claimed);
        m_ui->entry->tellClaim(claimed);
    });
    connect(m_ui->entry, &SignInEntry::notRemembered, this, [this](const vault::VaultError &error) {
        // To be read, and the button below goes on all the same.
        m_goesOn = false;
        showVaultError(error, VaultAction::Save);
    });
    connect(m_ui->entry, &SignInEntry::accountPageRequested, this, &ConnectPage::openInBrowser);
    connect(m_report, &SignInReport::othersRequested, &setup().access(), &access::SignIn::tryOtherRegions);
    connect(m_report, &SignInReport::foundTaken, this, &ConnectPage::takeFound);
    connect(m_ui->practice, &QPushButton::clicked, this, &ConnectPage::practiceRequested);
    connect(&setup().access(), &access::SignIn::changed, this, &ConnectPage::showAccessState);
    connect(
        &setup().tokenMemory(), &access::TokenMemory::offerChanged, this, &ConnectPage::onRememberedChanged);
    if (const access::SessionKeeper *sessions = setup().workspace().sessions) {
        connect(sessions, &access::SessionKeeper::rememberedChanged, this, &ConnectPage::onRememberedChanged);
    }
    connect(&setup(), &provisioning::ProvisionSession::signedOut, this, &ConnectPage::onSignedOut);
    keepRoomFor(*mainButton(), {tr("Sign i&n"), tr("&Next")});
}

ConnectPage::~ConnectPage()
{
    m_forget.drop(Await::Abandoned::Stopped);
}

void ConnectPage::initializePage()
{
    if (m_initialized)
        return;
    m_initialized = true;
    m_kept = setup().tokenMemory().offer();
    const settings::Settings &settings = setup().workspace().settings;
    std::optional<HttpsUrl> address = services().apiOverride;
    const auto open
        = setup().openSession(address ? std::optional(snyk::regionForApi(*address)) : std::nullopt);
    if (open)
        address = open->region.api;
    if (!address && m_kept)
        address = m_kept->region.api;
    if (!address)
        address = HttpsUrl::parse(settings.lastApiAddress.value());
    m_ui->region->setRegion(address ? snyk::regionForApi(*address) : snyk::knownRegions().constFirst());
    refreshTokenSource();
    // Who is signed in already has nothing to do here; Back leads here.
    m_goesOn = open.has_value();
    if (open)
        setup().access().resume(*open);
    else
        tellWhySignedOut();
    refresh();
}

/// Whoever has to sign in again was away when that came about, or in another window.
void ConnectPage::tellWhySignedOut()
{
    const QString why = whySignInAgain(setup().workspace());
    if (!why.isEmpty())
        messages().showMessage({.title = why, .lines = {tr("Sign in again to go on.")}});
}

void ConnectPage::takeFocus()
{
    if (setup().session()) {
        mainButton()->setFocus();
        return;
    }
    // The region is where it was the last time; the first time it is to be chosen.
    const bool isRegionKnown = m_ui->region->region()
        && (services().apiOverride || m_kept
            || !setup().workspace().settings.lastApiAddress.value().isEmpty());
    if (usesKeptToken())
        mainButton()->setFocus();
    else if (isRegionKnown)
        m_ui->credential->takeFocus();
    else
        m_ui->region->takeFocus();
}

/// To give another one, or to try the kept one again.
void ConnectPage::focusCredential()
{
    if (usesKeptToken())
        mainButton()->setFocus();
    else
        m_ui->credential->takeFocus();
    // The keyboard may be in another window, and then comes back to it.
    if (QWidget *focused = window()->focusWidget())
        bringIntoView(messages(), *focused);
}

bool ConnectPage::isComplete() const
{
    const bool isGiven = m_ui->region->region() && (usesKeptToken() || !m_ui->credential->isIncomplete());
    return !isBusy() && (setup().session() || isGiven);
}

bool ConnectPage::validatePage()
{
    if (setup().session()) {
        chooseWhatIsUsed();
        return true;
    }
    check();
    return false;
}

void ConnectPage::goOn()
{
    if (std::exchange(m_goesOn, false))
        Q_EMIT advanceRequested();
}

int ConnectPage::nextId() const
{
    return static_cast<int>(PageId::Organization);
}

void ConnectPage::onEdited()
{
    setup().access().reset();
    refresh();
}

void ConnectPage::onRegionEdited()
{
    if (m_initialized) {
        showKeptOfRegion();
        if (usesKeptToken() && !keptFits()) {
            m_ui->useEntered->setChecked(true);
            m_leftForRegion = true;
        } else if (m_leftForRegion && keptFits() && m_ui->credential->isIncomplete()) {
            m_ui->useKept->setChecked(true);
        }
    }
    onEdited();
}

void ConnectPage::onSourceChanged()
{
    m_wasEntered = false;
    m_leftForRegion = false;
    setup().access().reset();
    if (usesKeptToken() && !keptFits())
        m_ui->region->setRegion(m_kept->region);
    m_ui->credential->clear();
    refresh();
}

void ConnectPage::onAccountChosen(const access::RememberedAccount &account)
{
    m_wasEntered = false;
    setup().access().reset();
    // It is the one to begin with the next time, too.
    setup().tokenMemory().offerFirst(account.place);
    m_kept = account.used;
    m_ui->region->setRegion(account.used.region);
    refreshTokenSource();
    m_ui->useKept->setChecked(true);
    refresh();
}

void ConnectPage::check()
{
    const std::optional<snyk::Region> region = m_ui->region->region();
    if (!region || isBusy())
        return;
    messages().clear();
    m_goesOn = true;
    m_wasEntered = false;
    if (usesKeptToken()) {
        if (setup().workspace().practice && !setup().tokenMemory().offer())
            setup().access().check(*region, sandbox::practiceAccount());
        else if (keptFits())
            checkRemembered(*region);
        return;
    }
    if (const std::optional<SnykCredential> given = m_ui->credential->given())
        setup().access().check(*region, *given);
    else
        m_ui->credential->takeFocus();
}

void ConnectPage::checkRemembered(const snyk::Region &region)
{
    m_recall.start(
        this,
        [this](std::stop_token stop) {
            access::TokenMemory &memory = setup().tokenMemory();
            return m_kept ? memory.recall(*m_kept, std::move(stop)) : memory.recall(std::move(stop));
        },
        [this, region](const Result<SnykCredential, vault::VaultError> &token) {
            if (token)
                setup().access().check(region, *token);
            else
                showVaultError(token.error(), VaultAction::Read);
            refresh();
            if (!token && isVisible())
                messages().setFocus();
        });
    refresh();
}

void ConnectPage::showVaultError(const vault::VaultError &error, VaultAction action)
{
    messages().showMessage(MessageKind::Warning, explain(error, action, setup().workspace().clock.nowUtc()));
}

void ConnectPage::cancel()
{
    m_goesOn = false;
    m_recall.stop();
    m_ui->entry->stopRemembering();
    m_forget.stop();
    m_keep.stop();
    setup().access().reset();
}

/// What was remembered since then is offered as well.
void ConnectPage::onSignedOut()
{
    m_goesOn = false;
    m_recall.drop();
    const auto offered = setup().tokenMemory().offer();
    const bool isAnother = offered && (!m_kept || m_kept->fingerprint != offered->fingerprint);
    if (setup().session() && isAnother) {
        const QSignalBlocker formBlocker(m_ui->useKept);
        m_kept = offered;
        refreshTokenSource();
    }
    refresh();
}

bool ConnectPage::isRemembering() const
{
    return m_keep.isRunning() || m_ui->entry->isRemembering();
}

bool ConnectPage::isBusy() const
{
    return m_recall.isRunning() || isRemembering() || setup().access().isBusy();
}

void ConnectPage::refresh()
{
    const std::optional<snyk::Region> region = m_ui->region->region();
    const bool busy = isBusy();
    const bool entering = !usesKeptToken();
    m_ui->addresses->setRegion(region);
    m_ui->entry->setRegion(region);
    m_ui->setEntryShown(entering, setup().workspace().practice && !m_kept && !setup().session());
    m_ui->setInputEnabled(!busy);
    setNextText(setup().session() ? tr("&Next") : tr("Sign i&n"));
    m_ui->cancel->setVisible(busy);
    // Off the button before it is switched off: Qt would give the focus to whatever comes next.
    if (busy && mainButton()->hasFocus())
        setFocus();
    if (m_recall.isRunning())
        m_ui->busy->start(waitingText(VaultAction::Read));
    else if (isRemembering())
        m_ui->busy->start(waitingText(VaultAction::Save));
    else if (busy)
        m_ui->busy->start(SignInReport::waitingText(setup().access().state()));
    else
        m_ui->busy->stop();
    Q_EMIT completeChanged();
}

void ConnectPage::showAccessState()
{
    const std::optional<access::Session> session = setup().session();
    if (is<access::CheckFailed>(setup().access().state()) && std::exchange(m_wasEntered, false)) {
        const QSignalBlocker keptBlocker(m_ui->useKept);
        m_ui->useEntered->setChecked(true);
    }
    m_report->show(setup().access().state(), setup().workspace().clock.nowUtc());
    if (is<access::SignedOut>(setup().access().state()))
        tellWhySignedOut();
    m_ui->entry->setSession(usesKeptToken() ? std::nullopt : session);
    if (session)
        showSignedIn(*session);
    if (session && !m_ui->entry->refusal().isEmpty()) {
        // To be read, and the button below goes on all the same.
        m_goesOn = false;
        messages().showMessage({.kind = MessageKind::Warning, .title = m_ui->entry->refusal()});
    }
    refresh();
    if (session && !isBusy())
        goOn();
    // What had the focus was switched off during the check.
    if (isBusy() || !isVisible())
        return;
    if (messages().hasMessage() && messages().message().kind == MessageKind::Error)
        focusCredential();
    else if (hasFocus() && mainButton()->isEnabled())
        mainButton()->setFocus();
}

void ConnectPage::takeFound(const access::Session &found)
{
    if (!is<access::FoundElsewhere>(setup().access().state()))
        return;
    // Choosing the region in the form is an edit like any other and would sign out again.
    const QSignalBlocker formBlocker(m_ui->region);
    m_ui->region->setRegion(found.region);
    m_goesOn = true;
    setup().access().acceptFound();
}

void ConnectPage::showSignedIn(const access::Session &session)
{
    m_ui->credential->clearSecrets();
    messages().showMessage({.kind = MessageKind::Success,
        .title = tr("Connected"),
        .lines = QStringList{signedInText(session)} + credentialText(session.credential).split(u'\n'),
        .dismissible = false});
    if (!m_ui->keepPractice->isChecked() || !m_ui->keepPractice->isVisibleTo(this))
        return;
    m_keep.start(
        this, [&](std::stop_token stop) { return setup().tokenMemory().remember(session, std::move(stop)); },
        [this](const vault::WriteResult &kept) {
            m_goesOn = m_goesOn && kept;
            if (!kept)
                showVaultError(kept.error(), VaultAction::Save);
            refresh();
            goOn();
        });
}

} // namespace broker::ui
