// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxylogindialog.h"

#include "presenters/vaulttext.h"
#include "settings/proxyloginitems.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr int longestUser = 256;

/// Those that fall off the list are taken out of the keychain first: nobody would find them there again.
/// Outlives the dialog.
void removeSurplus(const ProxyLoginParts &parts)
{
    const QStringList surplus = settings::ProxyLoginItems(parts.settings).surplus();
    for (const QString &proxy : surplus) {
        // One that the keychain keeps stays on the list, for the next time.
        (void)parts.store.remove(proxy).then(
            &parts.policy, [parts, proxy](const vault::RemoveResult &removed) {
                if (!removed)
                    return;
                settings::ProxyLoginItems(parts.settings).forget(proxy);
                parts.policy.forgetLogin(proxy);
            });
    }
}

/// The keychain has taken it, whether or not the dialog is still there.
void noteKept(const ProxyLoginParts &parts, const QString &proxy)
{
    settings::ProxyLoginItems(parts.settings).keep(proxy);
    parts.store.removeOutdated(parts.policy);
    removeSurplus(parts);
}

/// Taken back while the keychain was writing: on the list until it is out of there again.
void takeBack(const ProxyLoginParts &parts, const QString &proxy)
{
    settings::ProxyLoginItems(parts.settings).keep(proxy);
    (void)parts.store.remove(proxy).then(&parts.policy, [parts, proxy](const vault::RemoveResult &removed) {
        if (removed)
            settings::ProxyLoginItems(parts.settings).forget(proxy);
        Q_EMIT parts.policy.loginsChanged();
    });
}

bool isUsable(const QString &user)
{
    // A colon ends the name in the header (RFC 7617).
    return !user.isEmpty() && !user.contains(u':')
        && std::all_of(user.cbegin(), user.cend(), [](QChar c) { return c.isPrint(); });
}

} // namespace

ProxyLoginDialog::ProxyLoginDialog(const ProxyLoginParts &parts, const QString &proxy, QWidget *parent,
    Keeping keeping, std::chrono::milliseconds keychainPatience)
    : QDialog(parent)
    , m_parts(parts)
    , m_proxy(proxy)
    , m_keeping(keeping)
    , m_bar(named(new MessageBar, "proxyLoginBar"))
    , m_user(named(new QLineEdit, "proxyUserEdit"))
    , m_password(named(new SecretField, "proxyPasswordField"))
    , m_busy(new BusyIndicator)
    , m_isWithdrawn(std::make_shared<bool>(false))
{
    setObjectName(QStringLiteral("proxyLoginDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("User name and password for the proxy"));
    m_user->setMaxLength(longestUser);
    m_password->setCleaning(Cleaning::Nothing);
    buildLayout();
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &ProxyLoginDialog::offerUseNow);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyLoginDialog::refresh);
    connect(m_password, &SecretField::edited, this, &ProxyLoginDialog::refresh);
    if (keeping == Keeping::ThisSession) {
        connect(&m_parts.policy, &network::NetworkPolicy::loginsChanged, this,
            &ProxyLoginDialog::onLoginsChanged);
    }
    // As a rule it is the password that was wrong.
    m_user->setText(m_parts.policy.userOf(m_proxy));
    if (!m_user->text().isEmpty())
        m_password->setFocus();
    refresh();
}

ProxyLoginDialog::~ProxyLoginDialog() = default;

void ProxyLoginDialog::buildLayout()
{
    const bool isForSession = m_keeping == Keeping::ThisSession;
    auto *passwordLabel = new QLabel(tr("&Password:"));
    m_password->setLabel(*passwordLabel);
    auto *form = new QFormLayout;
    form->addRow(tr("&User name:"), m_user);
    form->addRow(passwordLabel, m_password);
    auto *buttons = isForSession ? new QDialogButtonBox : new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(
        isForSession ? tr("U&se until the program ends") : tr("&Keep and use"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("proxyLoginOkButton"));
    if (isForSession)
        buttons->addButton(tr("Go on &waiting"), QDialogButtonBox::RejectRole);
    const bool isRefused = m_parts.policy.loginState(m_proxy) == network::LoginState::Refused;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(isForSession
            ? tr("The user name and password for the proxy %1 are in the keychain of this computer, which "
                 "has not answered yet. It may be asking for your password in another window.")
                  .arg(m_proxy)
            : isRefused
            ? tr("The proxy %1 did not accept the user name and password. Check both, or the account may be "
                 "locked.")
                  .arg(m_proxy)
            : tr("The proxy %1 lets only known users through.").arg(m_proxy)));
    layout->addLayout(form);
    layout->addWidget(new PlainLabel(isForSession
            ? tr("You can go on waiting, or enter them here. They are then sent to this proxy alone, "
                 "unencrypted, until the program ends. Nothing in the keychain is changed.")
            : tr("Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, "
                 "as the way of signing in called Basic has it. If the proxy turns them down, they are not "
                 "sent again.")));
    layout->addWidget(m_busy);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyLoginDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxyLoginDialog::reject);
}

void ProxyLoginDialog::refresh()
{
    m_ok->setEnabled(!m_isKeeping && isUsable(m_user->text()) && !m_password->isEmpty());
    if (m_isKeeping && m_keeping == Keeping::Keychain)
        m_busy->start(waitingText(VaultAction::Save));
    else
        m_busy->stop();
}

void ProxyLoginDialog::submit()
{
    if (!m_ok->isEnabled())
        return;
    const network::ProxyLogin login{m_user->text(), m_password->secret()};
    m_isKeeping = true;
    if (m_keeping == Keeping::ThisSession)
        finish(login);
    else
        keep(login);
}

void ProxyLoginDialog::keep(const network::ProxyLogin &login)
{
    m_bar->clear();
    m_beingKept = login;
    refresh();
    m_patience.start();
    const QPointer<ProxyLoginDialog> dialog(this);
    m_parts.store.write(m_proxy, login)
        .then(&m_parts.policy,
            [parts = m_parts, proxy = m_proxy, dialog, login, isWithdrawn = m_isWithdrawn](
                const vault::WriteResult &written) {
                if (*isWithdrawn) {
                    if (written)
                        takeBack(parts, proxy);
                    return;
                }
                // First, because whoever hears of the login looks there what is kept.
                if (written)
                    noteKept(parts, proxy);
                if (dialog && dialog->m_isKeeping)
                    dialog->onWritten(login, written);
                else
                    Q_EMIT parts.policy.loginsChanged();
            })
        .onCanceled(this, [this] {
            m_isKeeping = false;
            m_patience.stop();
            refresh();
        });
}

void ProxyLoginDialog::onWritten(const network::ProxyLogin &login, const vault::WriteResult &written)
{
    m_patience.stop();
    m_isKeeping = false;
    if (written) {
        finish(login);
        return;
    }
    m_parts.policy.setLogin(m_proxy, login);
    // What was typed stays, for another try.
    refresh();
    m_ok->setFocus();
    const Explanation why = explain(written.error(), VaultAction::Save, QDateTime::currentDateTimeUtc());
    m_bar->showMessage({.kind = MessageKind::Warning,
        .title = tr("The keychain did not take them"),
        .lines = {tr("They are used until the program ends, and have to be entered again after that."),
            why.likelyCause,
            tr("What you typed is still here: unlock the keychain and try again, or close this window.")},
        .details = why.details});
}

void ProxyLoginDialog::offerUseNow()
{
    m_bar->showMessage({.kind = MessageKind::Warning,
        .title = tr("The keychain has not answered yet"),
        .lines = {tr("Look for a window that asks for your password. You can go on waiting, or use the login "
                     "now: it is kept when the keychain answers.")}});
    QPushButton *now = m_bar->addAction(tr("Use it &now"), QStringLiteral("useProxyLoginNowButton"));
    // What the keychain was given, whatever the fields say now.
    connect(
        now, &QPushButton::clicked, this,
        [this] {
            if (m_isKeeping)
                finish(*m_beingKept);
        },
        Qt::QueuedConnection);
}

void ProxyLoginDialog::finish(const network::ProxyLogin &login)
{
    // Told of it meanwhile, this is not to close as if the keychain had answered.
    m_isKeeping = true;
    m_parts.policy.setLogin(m_proxy, login);
    m_isKeeping = false;
    m_password->clear();
    accept();
}

void ProxyLoginDialog::onLoginsChanged()
{
    if (isVisible() && m_parts.policy.loginState(m_proxy) != network::LoginState::Reading && !m_isKeeping)
        reject();
}

void ProxyLoginDialog::reject()
{
    *m_isWithdrawn = m_isKeeping;
    QDialog::reject();
}

} // namespace broker::ui
