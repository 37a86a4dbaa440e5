// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/clock.h"
#include "network/proxylogindialog.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace broker::ui {

class PlainLabel;

/// Settings, Network: the proxy, its login, and the certificates of the company. Changes are in the settings
/// at once; a proxy that cannot be used is said to be so and not replaced by the direct way. Borrows its
/// parts.
///
/// objectNames: networkPage, proxyModeCombo, proxyKindCombo, proxyHostEdit, proxyPortBox,
/// proxyExceptionsEdit, proxyScriptEdit, proxyScriptNote, proxyFlaw, proxyLoginState, proxyLoginButton,
/// forgetProxyLoginButton, forgetProxyLoginMenu, diagnoseConnectionButton.
class NetworkPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPage)

public:
    NetworkPage(const ProxyLoginParts &parts, const Clock &clock, QWidget *parent = nullptr);

    /// How long the keychain is waited for that is to remove a login; as ever, unless a test cannot wait.
    void setKeychainPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void changed();

private:
    void buildLayout(const Clock &clock);
    [[nodiscard]] QWidget *proxyGroup();
    void showSettings();
    void onProxyEdited();
    void refresh();
    [[nodiscard]] bool offersScript() const;
    /// The one that is entered on this page and in use; empty otherwise.
    [[nodiscard]] QString chosenProxy() const;
    /// Whose login is entered next.
    [[nodiscard]] QString loginProxy() const;
    void enterLogin();
    [[nodiscard]] QString loginText() const;
    /// In the keychain, or in use without being there.
    [[nodiscard]] QStringList knownLogins() const;
    [[nodiscard]] QString forgetName() const;
    /// Asks which where there are several.
    void chooseWhatToForget();
    void forgetAll();
    void forgetSystemLogins();
    /// One after the other; what the keychain does not remove stays.
    void forgetLogins(QStringList proxies);

    ProxyLoginParts m_parts;
    QComboBox *m_mode;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_exceptions;
    QLineEdit *m_script;
    PlainLabel *m_flaw;
    PlainLabel *m_loginState;
    QPushButton *m_login;
    QPushButton *m_forget;
    QPushButton *m_diagnose;
    /// The keychain is being asked to.
    bool m_isForgetting = false;
    QTimer m_patience;
    /// What has left goes on, also when the page is gone.
    Await m_removal{Await::Abandoned::LetRun};
};

} // namespace broker::ui
