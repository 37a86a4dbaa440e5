// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/networkpolicy.h"
#include "network/proxylogin.h"
#include "settings/settings.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class MessageBar;
class SecretField;

/// How long a keychain is waited for before another way is offered. It may be asking its user.
inline constexpr std::chrono::seconds usualKeychainPatience{20};

/// What the login for a proxy is kept in. The parts outlive whoever uses them.
struct ProxyLoginParts
{
    network::NetworkPolicy &policy;
    network::ProxyLoginStore store;
    settings::Settings &settings;
};

/// Asks for the user name and the password of a proxy, once: they are kept in the keychain, sent to that
/// proxy alone, and not sent again after it has turned them down. A keychain that does not answer keeps
/// nobody waiting: they can be used at once, and are kept when it does.
///
/// objectNames: proxyLoginDialog, proxyUserEdit, proxyPasswordField, proxyLoginBar, proxyLoginOkButton,
/// useProxyLoginNowButton.
class ProxyLoginDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyLoginDialog)

public:
    enum class Keeping {
        Keychain,
        ThisSession, ///< the keychain has one and does not give it; closes by itself when it does
    };

    ProxyLoginDialog(const ProxyLoginParts &parts, const QString &proxy, QWidget *parent,
        Keeping keeping = Keeping::Keychain,
        std::chrono::milliseconds keychainPatience = usualKeychainPatience);
    ~ProxyLoginDialog() override;

    /// What the keychain takes after that is taken out of it again.
    void reject() override;

private:
    void buildLayout();
    void refresh();
    void submit();
    void keep(const network::ProxyLogin &login);
    void onWritten(const network::ProxyLogin &login, const vault::WriteResult &written);
    void offerUseNow();
    /// Used from now on, wherever it is kept.
    void finish(const network::ProxyLogin &login);
    void onLoginsChanged();

    ProxyLoginParts m_parts;
    QString m_proxy;
    Keeping m_keeping;
    MessageBar *m_bar;
    QLineEdit *m_user;
    SecretField *m_password;
    BusyIndicator *m_busy;
    QPushButton *m_ok = nullptr;
    QTimer m_patience;
    bool m_isKeeping = false;
    std::optional<network::ProxyLogin> m_beingKept;
    /// Outlives the dialog, as the keychain may do.
    std::shared_ptr<bool> m_isWithdrawn;
};

} // namespace broker::ui
