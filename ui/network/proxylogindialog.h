// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/networkpolicy.h"
#include "network/proxylogin.h"
#include "settings/settings.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace broker::ui {

class MessageBar;
class SecretField;

/// What the login for a proxy is kept in. The parts outlive whoever uses them.
struct ProxyLoginParts
{
    network::NetworkPolicy &policy;
    network::ProxyLoginStore store;
    settings::Settings &settings;
};

/// Asks for the user name and the password of a proxy, once: they are kept in the keychain, sent to that
/// proxy alone, and not sent again after it has turned them down.
///
/// objectNames: proxyLoginDialog, proxyUserEdit, proxyPasswordField, proxyLoginBar, proxyLoginOkButton.
class ProxyLoginDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyLoginDialog)

public:
    ProxyLoginDialog(const ProxyLoginParts &parts, const QString &proxy, QWidget *parent);

private:
    void refresh();
    void keep();
    void use(const network::ProxyLogin &login);

    ProxyLoginParts m_parts;
    QString m_proxy;
    MessageBar *m_bar;
    QLineEdit *m_user;
    SecretField *m_password;
    QPushButton *m_ok;
    bool m_isKeeping = false;
};

} // namespace broker::ui
