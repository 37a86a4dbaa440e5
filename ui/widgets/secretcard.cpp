// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretcard.h"

#include "core/settle.h"
#include "credentials/recordedsecret.h"
#include "platform/boottime.h"
#include "platform/icons.h"
#include "platform/shownsecrets.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/masktext.h"
#include "presenters/vaulttext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretlineedit.h"
#include "widgets/steadybutton.h"
#include "workspace/auditnote.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace broker::ui {

using std::chrono::milliseconds;
using std::chrono::seconds;
using vault::VaultErrorKind;

namespace {

/// Characters of a Broker token.
constexpr int tokenLength = 36;

} // namespace

SecretCard::SecretCard(ClipboardGuard &guard, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_text(named(new SecretLineEdit(this), "secretText"))
    , m_button(named(new QToolButton(this), "revealButton"))
    , m_copy(button("copySecretButton", tr("&Copy"), "copy"))
    , m_status(named(new PlainLabel(this), "secretStatus"))
{
    m_text->setReadOnly(true);
    m_text->setRoomFor(tokenLength);
    m_text->setShown(true); // holds the masked form while the secret is hidden
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    // As high as the button beside it.
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_button->setIcon(icon(QStringLiteral("eye")));
    keepRoomFor(*m_button, {tr("Cancel"), tr("Hide", "the token"), tr("Show", "the token")});
    auto *bar = named(new MessageBar(this), "secretMessage");
    m_bar = bar;

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_text, 0, 0, 1, 3);
    grid->addWidget(m_button, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_status, 2, 0, 1, 3);
    grid->addWidget(bar, 3, 0, 1, 3);
    setFocusProxy(m_text);

    m_patience.setSingleShot(true);
    m_patience.setInterval(seconds(1));
    connect(&m_patience, &QTimer::timeout, this, &SecretCard::tellWaiting);
    m_ticker.setInterval(seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &SecretCard::tick);
    connect(m_text, &SecretLineEdit::copyRequested, this, &SecretCard::copy);
    connect(m_copy, &QPushButton::clicked, this, &SecretCard::copy);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (isBusy())
            cancel();
        else if (m_isRevealed)
            conceal();
        else
            reveal();
    });
    refresh();
}

SecretCard::~SecretCard()
{
    m_text->wipeText();
}

void SecretCard::setCopyButton(const QString &text, const QString &objectName)
{
    m_copy->setText(text);
    m_copy->setObjectName(objectName);
}

void SecretCard::setMessageBar(MessageBar &bar)
{
    delete m_bar;
    m_bar = &bar;
    m_isBarElsewhere = true;
}

void SecretCard::showRecord(const Workspace &workspace, const records::TokenRecord &record, bool isGone)
{
    vault::Vault &vault = workspace.vaultFor(record.storage);
    const QString place = record.id.toString() + QLatin1Char(' ') + record.key.toString()
        + (record.storage == records::Storage::Memory ? QLatin1String(" memory")
                                                      : QLatin1String(" keychain"));
    KeptSecret secret{record.fingerprint, recordName(record), auditEntryFor({}, record),
        [this, &vault, record](
            std::stop_token stop) { return credentials::readSecret(*this, vault, record, std::move(stop)); },
        place};
    show({workspace, std::move(secret), record, isGone});
}

void SecretCard::showKept(const Workspace &workspace, const KeptSecret &secret)
{
    show({workspace, secret});
}

void SecretCard::showUnstored(
    const Workspace &workspace, const Secret &secret, const QString &name, const audit::Entry &about)
{
    show({workspace, {Fingerprint::of(secret), name, about, [secret](const std::stop_token &) {
                          return settledFuture<Secret, vault::VaultError>(secret);
                      }}});
}

void SecretCard::show(Shown shown)
{
    const bool isTheSame = m_shown && m_shown->secret.fingerprint == shown.secret.fingerprint
        && m_shown->secret.place == shown.secret.place;
    if (!isTheSame)
        clear();
    m_shown.emplace(std::move(shown));
    refresh();
}

void SecretCard::clear()
{
    giveUp();
    conceal();
    forgetMessage();
    m_shown.reset();
    refresh();
}

void SecretCard::reveal()
{
    if (m_shown && m_shown->secret.fetch && !m_shown->isGone && !isBusy() && !m_isRevealed)
        fetch(Wish::Reveal);
}

void SecretCard::copy()
{
    if (!m_shown)
        return;
    giveUp();
    if (m_shown->isGone)
        tellFailure(Wish::Copy, {VaultErrorKind::NotFound, {}});
    else if (m_shown->secret.fetch)
        fetch(Wish::Copy);
}

void SecretCard::fetch(Wish wish)
{
    forgetMessage();
    m_wish = wish;
    m_patience.start();
    refresh();
    m_read.start(
        this, [this](std::stop_token stop) { return m_shown->secret.fetch(std::move(stop)); },
        [this, wish](const vault::ReadResult &result) { onFetched(wish, result); });
}

void SecretCard::giveUp()
{
    m_read.drop();
    settle();
}

void SecretCard::settle()
{
    m_patience.stop();
    m_wish = Wish::Nothing;
    refresh();
}

void SecretCard::cancel()
{
    m_read.stop();
}

void SecretCard::onFetched(Wish wish, const vault::ReadResult &result)
{
    settle();
    forgetMessage();
    // The fingerprint of a credential is that of all its parts, which its reader has compared.
    const bool isAnother = result && !isCredential() && !isApiCredential()
        && !(Fingerprint::of(*result) == m_shown->secret.fingerprint);
    if (!result)
        tellFailure(wish, result.error());
    else if (isAnother)
        tellFailure(wish, {VaultErrorKind::Unreadable, {}});
    else
        use(wish, *result);
}

void SecretCard::use(Wish wish, const Secret &secret)
{
    const settings::Settings &settings = m_shown->workspace.settings;
    if (wish == Wish::Copy) {
        note(audit::Action::SecretCopied);
        m_guard.copySecret(secret, m_shown->secret.name, seconds(settings.clipboardSeconds.value()));
        Q_EMIT copied();
        return;
    }
    // The user may have left while the keychain was asking.
    if (!isVisible())
        return;
    note(audit::Action::SecretRevealed);
    m_isRevealed = true;
    m_deadline = timeSinceBoot() + seconds(settings.revealSeconds.value());
    secret.reveal([this](QByteArrayView bytes) { m_text->replaceText(QString::fromUtf8(bytes)); });
    m_ticker.start();
    refresh();
    Q_EMIT revealedChanged(true);
}

void SecretCard::note(audit::Action action) const
{
    audit::Entry entry = m_shown->secret.about;
    entry.action = action;
    entry.fingerprint = m_shown->secret.fingerprint;
    noteAudit(m_shown->workspace, entry);
}

void SecretCard::conceal()
{
    if (m_wish == Wish::Reveal)
        giveUp();
    if (!m_isRevealed)
        return;
    m_ticker.stop();
    m_isRevealed = false;
    refresh();
    Q_EMIT revealedChanged(false);
}

void SecretCard::tellWaiting()
{
    announce(*m_status, m_status->text());
    if (!m_isBarElsewhere || !m_bar)
        return;
    Message message;
    message.title = tr("Waiting for the keychain…");
    message.lines = QStringList{waitingText(VaultAction::Read)};
    message.dismissible = false;
    m_said = message.title;
    m_bar->showMessage(message);
    //: Stops waiting for the keychain.
    connect(m_bar->addAction(tr("Cancel"), QStringLiteral("cancelCopyButton")), &QPushButton::clicked, this,
        &SecretCard::cancel);
}

void SecretCard::tellFailure(Wish wish, const vault::VaultError &error)
{
    if (!m_bar)
        return;
    const std::optional<records::TokenRecord> &record = m_shown->record;
    const bool isNotThere = error.kind == VaultErrorKind::NotFound;
    const bool isForgotten
        = record && isNotThere && (m_shown->isGone || record->storage == records::Storage::Memory);
    const Explanation words = isForgotten
        ? explainGone(*record)
        : explain(error, VaultAction::Read, m_shown->workspace.clock.nowUtc());
    MessageKind kind = MessageKind::Error;
    if (isForgotten)
        kind = MessageKind::Warning;
    else if (error.kind == VaultErrorKind::StoppedWaiting)
        kind = MessageKind::Info;
    m_said = words.title;
    m_bar->showMessage(kind, words);
    const bool mayBeHadAgain = m_isGetAgainOffered && !isApiCredential();
    if (mayBeHadAgain && (isNotThere || error.kind == VaultErrorKind::Unreadable)) {
        offerGettingAgain();
        return;
    }
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        m_bar->addAction(tr("Try again"), QStringLiteral("retryCopyButton")), &QPushButton::clicked, this,
        [this, wish] {
            if (wish == Wish::Copy)
                copy();
            else
                reveal();
        },
        Qt::QueuedConnection);
}

void SecretCard::offerGettingAgain()
{
    if (!m_shown->record)
        return;
    // Snyk has no credential of a service to show.
    if (isCredential()) {
        //: Opens the steps in which a credential is entered.
        connect(
            m_bar->addAction(tr("Enter it again…"), QStringLiteral("enterAgainButton")),
            &QPushButton::clicked, this,
            [this, record = *m_shown->record] {
                forgetMessage();
                Q_EMIT enterAgainRequested(record);
            },
            Qt::QueuedConnection);
        return;
    }
    //: Opens the steps to get a token from Snyk's website that was issued before.
    connect(
        m_bar->addAction(tr("Get it again…"), QStringLiteral("getAgainButton")), &QPushButton::clicked, this,
        [this, target = m_shown->record->target] {
            forgetMessage();
            Q_EMIT getAgainRequested(target);
        },
        Qt::QueuedConnection);
}

void SecretCard::forgetMessage()
{
    if (m_bar && !m_said.isEmpty() && m_bar->hasMessage() && m_bar->message().title == m_said)
        m_bar->clear();
    m_said.clear();
}

void SecretCard::tick()
{
    if (timeSinceBoot() >= m_deadline)
        conceal();
    else
        refresh();
}

bool SecretCard::isCredential() const
{
    return m_shown && m_shown->record && m_shown->record->kind() == vault::SecretKind::ServiceCredential;
}

bool SecretCard::isApiCredential() const
{
    return m_shown && m_shown->record && m_shown->record->kind() == vault::SecretKind::ApiToken;
}

void SecretCard::refresh()
{
    if (!m_isRevealed)
        m_text->replaceText(m_shown ? maskText(m_shown->secret.fingerprint) : QString());
    const bool canBeHad = m_shown && m_shown->secret.fetch && !m_shown->isGone;
    if (isCredential() || isApiCredential())
        m_text->setAccessibleName(m_isRevealed ? tr("Credential, shown") : tr("Credential, hidden"));
    else
        m_text->setAccessibleName(m_isRevealed ? tr("Token, shown") : tr("Token, hidden"));
    // Which one it is: a window may show two of them, or one that is no record yet.
    m_text->setAccessibleDescription(m_shown ? m_shown->secret.name : QString());
    m_button->setEnabled(canBeHad);
    // A press tells why there is nothing to be had of a secret that is gone.
    m_copy->setEnabled(canBeHad || (m_shown && m_shown->isGone));
    if (isBusy()) {
        m_button->setText(tr("Cancel"));
        m_button->setIcon(icon(QStringLiteral("stop")));
        m_status->setText(
            tr("Waiting for the keychain. It may be asking for your password in another window."));
    } else if (m_isRevealed) {
        const milliseconds left = m_deadline - timeSinceBoot();
        m_button->setText(tr("Hide", "the token"));
        m_button->setIcon(icon(QStringLiteral("eye-off")));
        QString status = tr("Hidden again in %Ln second(s).", nullptr,
            static_cast<int>(std::chrono::ceil<seconds>(left).count()));
        if (m_text->hasMore())
            status += QLatin1Char(' ') + tr("It is longer than the field: the arrow keys show the rest.");
        m_status->setText(status);
    } else {
        m_button->setText(tr("Show", "the token"));
        m_button->setIcon(icon(QStringLiteral("eye")));
        m_status->clear();
    }
}

bool SecretCard::event(QEvent *event)
{
    // The keychain's own dialog takes the activation while it asks: that ends no fetch.
    if (m_isRevealed && endsShowingSecrets(*event))
        conceal();
    return QWidget::event(event);
}

void SecretCard::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

} // namespace broker::ui
