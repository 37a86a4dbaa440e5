// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretpage.h"

#include "core/overloaded.h"
#include "presenters/datetext.h"
#include "presenters/errortext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/consequencebox.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace access::clientsecret;

ClientSecretPage::ClientSecretPage(
    const Workspace &workspace, ClientSecretRotation &flow, const UrlOpener &opener, QWidget *parent)
    : StepPage(QStringLiteral("clientSecretPage"), workspace.practice, opener, parent)
    , m_workspace(workspace)
    , m_flow(flow)
    , m_used(named(new PlainLabel, "usedSecretText"))
    , m_old(new ConsequenceBox(tr("Delete the old secret"), "oldSecretText"))
    , m_unused(named(new QCheckBox(tr("Nothing &uses the old secret any more")), "nothingUsesSecret"))
    , m_busy(new BusyIndicator)
    , m_stop(button("stopSecretButton", tr("Sto&p"), "stop"))
    , m_enter(addButton(tr("&Enter one that was made at Snyk…"), "key", "enterSecretButton"))
    , m_giveUp(addButton(tr("&Give it up"), "close", "giveUpSecretButton"))
    , m_create(addButton(tr("&Let Snyk make a new secret"), "plus", "createSecretButton", true))
    , m_goOn(addButton(tr("&Try again"), "refresh", "goOnButton", true))
    , m_delete(addButton(tr("&Delete the old secret at Snyk"), "trash", "deleteSecretButton", true))
    , m_finish(addButton(tr("&Finish"), "check", "finishSecretButton", true))
{
    buildLayout();
    explainWord(*this, "api");
    connect(m_create, &QPushButton::clicked, &m_flow, &ClientSecretRotation::begin);
    connect(m_goOn, &QPushButton::clicked, &m_flow, &ClientSecretRotation::retry);
    connect(m_giveUp, &QPushButton::clicked, &m_flow, &ClientSecretRotation::giveUp);
    connect(m_delete, &QPushButton::clicked, &m_flow, &ClientSecretRotation::deleteOld);
    connect(m_stop, &QPushButton::clicked, &m_flow, &ClientSecretRotation::stop);
    connect(m_finish, &QPushButton::clicked, this, &ClientSecretPage::leaveRequested);
    connect(m_enter, &QPushButton::clicked, this, &ClientSecretPage::entryRequested);
    connect(m_unused, &QCheckBox::toggled, this, &ClientSecretPage::refreshButtons);
}

ClientSecretPage::~ClientSecretPage() = default;

void ClientSecretPage::buildLayout()
{
    m_used->setKeyboardSelectable(true);
    ConsequenceBox::mark(*m_delete, true, {});
    auto *work = new QHBoxLayout;
    work->addWidget(m_busy, 1);
    work->addWidget(m_stop);
    content().addWidget(m_used);
    content().addWidget(m_old);
    content().addWidget(m_unused);
    content().addLayout(work);
    content().addStretch(1);
}

void ClientSecretPage::refresh()
{
    m_wasChecked = m_wasChecked || is<Checking>(m_flow.state());
    setLast(is<Done>(m_flow.state()));
    showHeading();
    refreshTexts();
    refreshButtons();
    messages().clear();
    showMessage();
    if (m_flow.isBusy())
        m_busy->start(workText());
    else
        m_busy->stop();
    m_stop->setVisible(m_flow.isBusy());
}

void ClientSecretPage::refreshTexts()
{
    const auto used = m_flow.used();
    const auto old = m_flow.old();
    if (used) {
        //: %1 is a masked secret, %2 a service account, %3 a region.
        QString text = tr("%1 of %2 in %3 is in use.")
                           .arg(maskText(used->fingerprint), used->owner, regionName(used->region.id));
        if (used->since)
            text += QLatin1Char(' ') + tr("It was put into the keychain on %1.").arg(shortDate(*used->since));
        m_used->setText(text + QLatin1Char('\n') + clientIdText(used->clientId));
    }
    const bool isOldKept = old && is<InUse, Deleting, DeletionUnknown, AskingOld>(m_flow.state());
    m_old->setVisible(isOldKept);
    m_unused->setVisible(old && is<InUse, Deleting>(m_flow.state()));
    m_old->setConsequence(is<InUse, Deleting>(m_flow.state())
            ? tr("Snyk deletes it for good: nothing can sign in with the old secret any more.")
            : QString());
    if (isOldKept)
        m_old->setDetails(tr("The old one, %1, is still in the keychain.").arg(maskText(old->fingerprint)));
    if (!is<InUse, Deleting>(m_flow.state()))
        m_unused->setChecked(false);
    m_unused->setEnabled(!m_flow.isBusy());
}

void ClientSecretPage::refreshButtons()
{
    const State &state = m_flow.state();
    const bool mayGoOn = is<Unknown, StoreFailed, Stored, DeletionUnknown, OldMissing, RemoveFailed>(state);
    m_create->setVisible(is<Ready, Unknown>(state));
    m_create->setText(
        is<Unknown>(state) ? tr("&Let Snyk make another one") : tr("&Let Snyk make a new secret"));
    m_enter->setVisible(is<Ready, InUse>(state));
    m_enter->setText(is<InUse>(state) ? tr("&Keep it valid, and forget it here…")
                                      : tr("&Enter one that was made at Snyk…"));
    // Of an unknown outcome there is more to find out only where the keychain did not answer.
    const auto *unknown = as<Unknown>(state);
    const bool isKeychainSilent = unknown && unknown->problem && unknown->problem->vault;
    m_goOn->setVisible(mayGoOn && (!unknown || isKeychainSilent));
    if (is<DeletionUnknown>(state))
        m_goOn->setText(tr("&Ask Snyk whether it is valid"));
    else if (is<Stored>(state))
        m_goOn->setText(tr("&Check it and use it"));
    else
        m_goOn->setText(tr("&Try again"));
    m_giveUp->setVisible(is<Unknown, StoreFailed, OldMissing>(state));
    if (is<OldMissing>(state))
        m_giveUp->setText(tr("&Forget it here"));
    else
        m_giveUp->setText(unknown ? tr("&Stay with the old one") : tr("&Give it up"));
    m_delete->setVisible(is<InUse, Deleting>(state));
    m_delete->setEnabled(!m_flow.isBusy() && m_unused->isChecked());
    m_finish->setVisible(is<Done>(state));
}

void ClientSecretPage::showHeading()
{
    const QString heading = std::visit(
        Overloaded{
            [](const Ready &) { return tr("Replace the client secret by a new one"); },
            [](const Finding &) { return tr("Looking for the service account"); },
            [](const Creating &) { return tr("Snyk makes a new client secret"); },
            [](const Unknown &) { return tr("It is not known whether Snyk made a new secret"); },
            [](const Recovering &) { return tr("Looking for the new secret in the keychain"); },
            [](const Storing &) { return tr("Saving the new secret"); },
            [](const StoreFailed &) { return tr("The new secret is not saved yet"); },
            [](const Stored &) { return tr("The new secret is saved and not used yet"); },
            [](const Checking &) { return tr("Asking Snyk about the new secret"); },
            [](const InUse &) { return tr("Delete the old secret"); },
            [](const Deleting &) { return tr("Deleting the old secret at Snyk"); },
            [](const DeletionUnknown &) { return tr("It is not known whether the old secret was deleted"); },
            [](const AskingOld &) { return tr("Asking Snyk whether the old secret is valid"); },
            [](const OldMissing &) { return tr("It is not known whether the old secret was deleted"); },
            [](const Removing &) { return tr("Removing the old secret from the keychain"); },
            [](const RemoveFailed &s) {
                return s.isDeletedAtSnyk ? tr("The old secret is deleted at Snyk")
                                         : tr("It is not known whether the old secret was deleted");
            },
            [](const Done &) { return tr("The client secret is replaced"); },
        },
        m_flow.state());
    setHeading(heading,
        is<Done>(m_flow.state())
            ? QString()
            : tr(
                "Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only "
                "then used. The old one stays valid until you delete it."));
}

QString ClientSecretPage::workText() const
{
    if (is<Storing>(m_flow.state()))
        return waitingText(VaultAction::Save);
    if (is<Recovering>(m_flow.state()))
        return waitingText(VaultAction::Read);
    if (is<Removing>(m_flow.state()))
        return waitingText(VaultAction::Remove);
    return tr("Asking Snyk…");
}

void ClientSecretPage::showProblem(const Problem &problem, const QString &title)
{
    const QDateTime now = m_workspace.clock.nowUtc();
    Explanation words;
    if (problem.api)
        words = explain(*problem.api, ErrorContext::CheckingClient, now);
    else if (problem.vault)
        words = explain(*problem.vault, VaultAction::Read, now);
    else if (problem.note)
        words = explain(*problem.note, now);
    Message message = Message::from(MessageKind::Error, words);
    // What is true of the secrets comes first, then why.
    message.lines.prepend(words.title);
    message.title = title;
    messages().showMessage(message);
}

void ClientSecretPage::showMessage()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    const State &state = m_flow.state();
    if (const auto *ready = as<Ready>(state); ready && ready->problem) {
        const bool isForbidden = ready->problem->api
            && (ready->problem->api->kind == snyk::ApiErrorKind::Forbidden
                || ready->problem->api->kind == snyk::ApiErrorKind::NotFound);
        const bool areTwo
            = ready->problem->api && ready->problem->api->kind == snyk::ApiErrorKind::BadRequest;
        showProblem(*ready->problem, tr("No new secret was made"));
        if (isForbidden) {
            messages().addLines(
                {tr("The service account may not edit service accounts, so not itself either. "
                    "Ask an administrator of its group or organization to make a second "
                    "secret, and enter that.")});
        } else if (areTwo) {
            messages().addLines({tr("Snyk allows two secrets. If there is one that nobody has, delete it in "
                                    "the settings of the service account at Snyk, then try again.")});
        }
    } else if (const auto *unknown = as<Unknown>(state)) {
        if (unknown->problem) {
            showProblem(*unknown->problem, tr("Snyk may have made a secret that nobody has"));
        } else {
            messages().showMessage({.kind = MessageKind::Warning,
                .title = tr("Snyk may have made a secret that nobody has"),
                .lines = {tr("The answer never came, and the keychain has no new secret.")}});
        }
        messages().addLines({tr("The old one is in use and stays valid. Nothing is sent again by itself: if "
                                "there are two already, Snyk refuses another one and changes nothing.")});
    } else if (const auto *failed = as<StoreFailed>(state)) {
        messages().showMessage(MessageKind::Error, explain(failed->error, VaultAction::Save, now));
        messages().addLines({tr("Snyk shows a secret once only. Leave this window open until it is saved.")});
    } else if (const auto *stored = as<Stored>(state); stored && stored->problem) {
        showProblem(*stored->problem, tr("The new secret is kept, and the old one is used still"));
    } else if (const auto *used = as<InUse>(state)) {
        if (used->problem)
            showProblem(*used->problem, tr("The old secret was not deleted"));
        else if (m_wasChecked)
            messages().showMessage(
                {.kind = MessageKind::Success, .title = tr("The new secret is used from now on")});
    } else if (const auto *lost = as<DeletionUnknown>(state)) {
        showProblem(lost->problem, tr("The old secret may be valid still"));
    } else if (is<OldMissing>(state)) {
        messages().showMessage({.kind = MessageKind::Warning,
            .title = tr("The old secret may be valid still"),
            .lines = {tr("It is not in the keychain any more. Without it, this program can neither ask Snyk "
                         "about it nor have it deleted."),
                tr("Look at the secrets of the service account at Snyk, or ask its administrator: if there "
                   "are two, delete the older one there. Then forget it here.")}});
    } else if (const auto *left = as<RemoveFailed>(state)) {
        messages().showMessage(MessageKind::Warning, explain(left->error, VaultAction::Remove, now));
    } else if (const auto *done = as<Done>(state)) {
        if (done->isDeletedAtSnyk) {
            messages().showMessage({.kind = MessageKind::Success,
                .title = tr("The old secret is deleted at Snyk and removed from this computer")});
        } else {
            messages().showMessage({.kind = MessageKind::Warning,
                .title = tr("The old secret is forgotten here, and may be valid still"),
                .lines = {tr("If Snyk refuses to make another one some day, it still has two: delete the "
                             "older one in the settings of the service account at Snyk.")}});
        }
    }
}

void ClientSecretPage::takeFocus()
{
    if (m_flow.isBusy())
        m_stop->setFocus();
    else if (is<Done>(m_flow.state()))
        m_finish->setFocus();
    else if (messages().hasMessage() && isVisible())
        messages().setFocus();
    else if (!m_unused->isHidden() && !m_unused->isChecked())
        m_unused->setFocus();
    else if (QPushButton *main = mainButton())
        main->setFocus();
}

} // namespace broker::ui
