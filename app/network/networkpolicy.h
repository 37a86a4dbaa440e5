// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/logintrial.h"
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

#include <chrono>
#include <functional>
#include <map>
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
    None, ///< nothing: the request was taken back before
    Passed,
    LoginWanted, ///< 407, or the same in SOCKS5
    Silent, ///< it does not accept connections, and there may be another
    Unreached, ///< no connection to it came about, and the request ended of that
    NoWord, ///< it accepted the connection, and the request ended before it said anything
};

/// The one place that decides how anything of this program reaches another computer, and whose certificates
/// it believes: the proxy, its login, and the authorities beside the system's. The two network stacks ask it
/// for every request. Lives on one thread, and outlives whoever asks it.
class NetworkPolicy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPolicy)

public:
    /// What the system and the application's proxy settings say, with the system's authorities. A login that
    /// a proxy let in goes to it unasked for so long.
    explicit NetworkPolicy(std::chrono::milliseconds proofLasts = LoginTrial::usualProof);
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

    /// What is known of logins from before: for which proxies (`ProxyAddress::toString`) there is one in the
    /// keychain, read when a request first goes that way; which of them was turned down; and of which users
    /// (`NetworkRoute::systemUser`) the system's own was.
    struct KeptLogins
    {
        QStringList proxies{};
        QStringList refused{};
        QStringList refusedOfSystem{};
    };
    void keepLogins(const ProxyLoginStore &store, const KeptLogins &kept);
    /// The user has just entered it. Each proxy has its own.
    void setLogin(const QString &proxy, const ProxyLogin &login);
    /// The one for this proxy, and that it was turned down.
    void forgetLogin(const QString &proxy);
    /// That those of the system were turned down.
    void forgetSystemLogins();
    [[nodiscard]] LoginState loginState(const QString &proxy) const;
    /// Of the login that is known here, turned down or not; empty without one.
    [[nodiscard]] QString userOf(const QString &proxy) const;
    /// Proxies that want a login and have none that is right, whether or not the user has been asked; who
    /// asked last is last.
    [[nodiscard]] QStringList wantedLogins() const;
    /// Proxies whose login is known here, wherever it is from, and was not turned down.
    [[nodiscard]] QStringList usedLogins() const;

    /// Calls `go` with the way to `url`: at once, or when a script has said it, or when the login for the
    /// proxy was read, or when another request has found out whether that login is right: never two try at
    /// the same time, and all that wait for one that hears nothing are told so together (`lostTrial`). Not at
    /// all when `waiting` goes before. For each call of `go` whose way `hasLogin` there has to be one
    /// `report`.
    void whenWayIsKnown(const QUrl &url, Purpose purpose, QObject &waiting,
        const std::function<void(const NetworkRoute &)> &go);
    /// The proxy whose word on another's login `waiting` waits for; nothing when it waits for none, or for
    /// the keychain, whose user may take any time.
    [[nodiscard]] std::optional<ProxyAddress> proxyAwaitedBy(const QObject &waiting);
    /// `offers` are the ways to log in that the proxy named.
    void report(const NetworkRoute &route, ProxyWord word, const QStringList &offers = {});

    /// For encrypted connections; loads the TLS library.
    [[nodiscard]] const QSslConfiguration &tls();

Q_SIGNALS:
    /// A proxy wants a login by Basic, and none is known. Once for each proxy, until its login is forgotten;
    /// after that it is among `wantedLogins`.
    void loginWanted(const QString &proxy);
    /// The keychain is asked for it, and may ask its user in turn: it may take any time. `loginsChanged`
    /// comes when it has answered; the user may enter one before that.
    void loginBeingRead(const QString &proxy);
    /// The login was turned down; it is not used again.
    void loginRefused(const QString &proxy);
    /// The same of the login that the system has for its proxy, by `NetworkRoute::systemUser`; and that it
    /// was let in.
    void systemLoginRefused(const QString &user);
    void systemLoginAccepted(const QString &user);
    /// Way or trust is another than before.
    void changed();
    /// What is known of logins is another.
    void loginsChanged();
    /// The user entered one, or took one away.
    void loginsSet();
    void scriptProblemChanged();

private:
    struct Waiting
    {
        QUrl url;
        Purpose purpose;
        QPointer<QObject> who;
        std::function<void(const NetworkRoute &)> go;
        bool hasAskedKeychain = false;
        /// The way whose login it waits for.
        NetworkRoute route{};
    };

    [[nodiscard]] NetworkRoute routeFor(const QUrl &url, Purpose purpose);
    [[nodiscard]] NetworkRoute systemRouteFor(const QUrl &url);
    [[nodiscard]] bool isSilent(const ProxyAddress &proxy) const;
    void findWay(const Waiting &request);
    void askScript(const Waiting &request);
    [[nodiscard]] NetworkRoute routeByScript(const QUrl &url, const ScriptResult &result);
    void take(NetworkRoute route, const Waiting &request);
    void noteScript(const NetworkRoute &route);
    /// Gives the request the login that it may take along.
    [[nodiscard]] LoginTrial::Turn turnOf(NetworkRoute &route);
    /// Of the login that a request took along; nothing when that is not in use any more.
    [[nodiscard]] LoginTrial *trialOf(const NetworkRoute &route);
    void reportLogin(const NetworkRoute &route, ProxyWord word);
    /// Tells all that wait for this trial that nothing came of it.
    void loseTrial(const LoginTrial &trial, const LostTrial &lost);
    void readLogin(const QString &proxy);
    void onLoginRead(const QString &proxy, std::optional<ProxyLogin> login);
    void releaseWaiting();

    ProxySetting m_setting;
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls;
    quint64 m_revision = 0;
    std::unique_ptr<ProxyScript> m_scripts;
    std::optional<ScriptProblem> m_scriptProblem;
    /// Proxies that did not accept a connection, and until when they are passed over.
    QHash<QString, QDeadlineTimer> m_silent;

    struct KnownLogin
    {
        LoginTrial trial{};
        std::optional<ProxyLogin> login{};
        /// What is said of one that was there before does not count.
        quint64 number = 0;
    };
    const std::chrono::milliseconds m_proofLasts;
    /// By proxy.
    std::map<QString, KnownLogin> m_logins;
    quint64 m_lastLogin = 0;
    /// What came of the logins that the system has for its proxies.
    std::map<QByteArray, LoginTrial> m_systemLogins;
    /// Turned down before this start, whatever the password was.
    QStringList m_refusedOfSystem;
    std::optional<ProxyLoginStore> m_store;
    /// Proxies that asked for a login, and got none.
    QStringList m_wanted;
    std::vector<Waiting> m_waiting;
};

} // namespace broker::network
