// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxylogindialog.h"

#include "settings/proxyloginitems.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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

bool isUsable(const QString &user)
{
    // A colon ends the name in the header (RFC 7617).
    return !user.isEmpty() && !user.contains(u':')
        && std::all_of(user.cbegin(), user.cend(), [](QChar c) { return c.isPrint(); });
}

} // namespace

ProxyLoginDialog::ProxyLoginDialog(const ProxyLoginParts &parts, const QString &proxy, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_proxy(proxy)
    , m_bar(named(new MessageBar, "proxyLoginBar"))
    , m_user(named(new QLineEdit, "proxyUserEdit"))
    , m_password(named(new SecretField, "proxyPasswordField"))
{
    setObjectName(QStringLiteral("proxyLoginDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("User name and password for the proxy"));
    m_user->setMaxLength(longestUser);
    m_password->setCleaning(Cleaning::Nothing);
    auto *passwordLabel = new QLabel(tr("&Password:"));
    m_password->setLabel(*passwordLabel);
    auto *form = new QFormLayout;
    form->addRow(tr("&User name:"), m_user);
    form->addRow(passwordLabel, m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Keep and use"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("proxyLoginOkButton"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr("The proxy %1 lets only known users through.").arg(proxy)));
    layout->addLayout(form);
    layout->addWidget(new PlainLabel(
        tr("Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the "
           "way of "
           "signing in called Basic has it. If the proxy turns them down, they are not sent again.")));
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyLoginDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyLoginDialog::refresh);
    connect(m_password, &SecretField::edited, this, &ProxyLoginDialog::refresh);
    refresh();
}

void ProxyLoginDialog::refresh()
{
    m_ok->setEnabled(!m_isKeeping && isUsable(m_user->text()) && !m_password->isEmpty());
}

void ProxyLoginDialog::use(const network::ProxyLogin &login)
{
    m_parts.policy.setLogin(m_proxy, login);
}

void ProxyLoginDialog::keep()
{
    if (!m_ok->isEnabled())
        return;
    m_isKeeping = true;
    refresh();
    const network::ProxyLogin login{m_user->text(), m_password->secret()};
    m_parts.store.write(m_proxy, login)
        .then(this,
            [this, login](const vault::WriteResult &written) {
                // First, because whoever hears of the login looks there what is kept.
                if (written) {
                    settings::ProxyLoginItems(m_parts.settings).keep(m_proxy);
                    m_parts.store.removeOutdated(m_parts.policy);
                    removeSurplus(m_parts);
                }
                use(login);
                if (written) {
                    m_password->clear();
                    accept();
                    return;
                }
                // What was typed stays, for another try.
                m_isKeeping = false;
                refresh();
                m_bar->showMessage({.kind = MessageKind::Warning,
                    .title = tr("The keychain did not take them"),
                    .lines = {tr("They are used until the program ends, and have to be entered again after "
                                 "that."),
                        tr("What you typed is still here: unlock the keychain and try again, or close this "
                           "window."),
                        written.error().detail}});
            })
        .onCanceled(this, [this] {
            m_isKeeping = false;
            refresh();
        });
}

} // namespace broker::ui
