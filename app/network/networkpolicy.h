// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/loginstate.h"
#include "network/networkroute.h"
#include "network/proxylogin.h"
#include "network/proxyscript.h"
#include "network/proxysetting.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace broker::network {

/// Who is asked, because not everybody is behind the company's proxy.
enum class Purpose {
    Snyk, ///< on the internet: as the user set it
    Client, ///< a Broker client or a code host: directly where it is near by, otherwise as Snyk
};

/// What a proxy said to a request that went its way.
enum class ProxyWord {
    None, ///< nothing: it could not be asked, or the request ended before
    Passed,
    LoginWanted, ///< 407, or the same in SOCKS5
    Silent, ///< it does not accept connections
};

/// The one place that decides how anything of this program reaches another computer, and whose certificates
/// it believes: the proxy, its login, and the authorities beside the system's. The two network stacks ask it
/// for every request. Lives on one thread, and outlives whoever asks it.
class NetworkPolicy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPolicy)

public:
    /// What the system and the application's proxy settings say, with the system's authorities.
    NetworkPolicy();
    ~NetworkPolicy() override;

    void setProxy(const ProxySetting &setting);
    [[nodiscard]] const ProxySetting &proxy() const noexcept { return m_setting; }
    /// Beside the system's. Connections made before are not used again.
    void setAuthorities(const QList<QSslCertificate> &authorities);
    [[nodiscard]] const QList<QSslCertificate> &authorities() const noexcept { return m_authorities; }

    /// Who asks a proxy script whose address was entered; without one, such a script leads nowhere.
    void useScripts(std::unique_ptr<ProxyScript> scripts);
    [[nodiscard]] bool canUseScripts() const noexcept { return m_scripts != nullptr; }
    /// Why the script led nowhere when it was last asked; nothing when it did, or was not asked.
    [[nodiscard]] const std::optional<ScriptProblem> &scriptProblem() const noexcept
    {
        return m_scriptProblem;
    }

    /// There is a login for this proxy (`ProxyAddress::toString`) in the keychain, and how to read it. It is
    /// read when a request first goes that way. `isRefused`: that proxy has turned it down before.
    void keepLogin(const ProxyLoginStore &store, const QString &proxy, bool isRefused);
    /// The user has just entered it.
    void setLogin(const QString &proxy, const ProxyLogin &login);
    void forgetLogin();
    [[nodiscard]] LoginState loginState() const noexcept { return m_state; }
    [[nodiscard]] const QString &loginProxy() const noexcept { return m_loginProxy; }

    /// Calls `go` with the way to `url`: at once, or when a script has said it, or when the login for the
    /// proxy was read, or when another request has found out whether that login is right: never two try at
    /// the same time. Not at all when `waiting` goes before. For each call of `go` whose way `hasLogin` there
    /// has to be one `report`.
    void whenWayIsKnown(const QUrl &url, Purpose purpose, QObject &waiting,
        const std::function<void(const NetworkRoute &)> &go);
    /// `offers` are the ways to log in that the proxy named.
    void report(const NetworkRoute &route, ProxyWord word, const QStringList &offers = {});

    /// For encrypted connections; loads the TLS library.
    [[nodiscard]] const QSslConfiguration &tls();

Q_SIGNALS:
    /// A proxy wants a login by Basic, and none is known. Once for each proxy, until its login is forgotten.
    void loginWanted(const QString &proxy);
    /// The login was turned down; it is not used again.
    void loginRefused(const QString &proxy);
    void scriptProblemChanged();

private:
    struct Waiting
    {
        QUrl url;
        Purpose purpose;
        QPointer<QObject> who;
        std::function<void(const NetworkRoute &)> go;
    };

    [[nodiscard]] NetworkRoute routeFor(const QUrl &url, Purpose purpose) const;
    void askScript(const Waiting &request);
    [[nodiscard]] NetworkRoute routeByScript(const QUrl &url, const ScriptResult &result);
    void take(NetworkRoute route, const Waiting &request);
    void noteScript(const NetworkRoute &route);
    /// False when somebody else is trying the system's login: the request waits then.
    [[nodiscard]] bool mayTrySystemLogin(NetworkRoute &route);
    void moveSystemLogin(const NetworkRoute &route, LoginEvent event);
    void attachLogin(NetworkRoute &route) const;
    void readLogin();
    void move(LoginEvent event);
    void releaseWaiting();

    ProxySetting m_setting;
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls;
    quint64 m_revision = 0;
    std::unique_ptr<ProxyScript> m_scripts;
    std::optional<ScriptProblem> m_scriptProblem;
    /// Proxies of scripts that did not accept a connection, and until when they are passed over.
    QHash<QString, QDeadlineTimer> m_silent;

    LoginState m_state = LoginState::None;
    QString m_loginProxy;
    std::optional<ProxyLogin> m_login;
    /// What came of the logins that the system has for its proxies.
    QHash<QByteArray, LoginState> m_systemLogins;
    std::optional<ProxyLoginStore> m_store;
    /// Proxies whose login was asked for.
    QStringList m_asked;
    std::vector<Waiting> m_waiting;
};

} // namespace broker::network
