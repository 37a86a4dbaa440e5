// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkpolicy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslSocket>

#include <utility>

namespace broker::network {

namespace {

/// As long as browsers pass over a proxy.
constexpr std::chrono::minutes silence{5};

NetworkRoute blockedRoute(const QUrl &url, const ScriptProblem &problem)
{
    NetworkRoute route = directRouteTo(url);
    route.isBlocked = true;
    route.scriptProblem = problem;
    return route;
}

QNetworkProxy qtProxyOf(const ProxyAddress &address)
{
    const auto type = address.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    QNetworkProxy proxy(type, address.host, address.port);
    if (address.kind == ProxyKind::Http) {
        // Plain HTTP goes no further than this computer, where no proxy is asked.
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    }
    return proxy;
}

LoginEvent eventFor(ProxyWord word)
{
    switch (word) {
    case ProxyWord::None:
    case ProxyWord::Silent:
        return LoginEvent::Failed;
    case ProxyWord::Passed:
        return LoginEvent::Passed;
    case ProxyWord::LoginWanted:
        return LoginEvent::TurnedDown;
    }
    return LoginEvent::Failed;
}

} // namespace

NetworkPolicy::NetworkPolicy() = default;

NetworkPolicy::~NetworkPolicy() = default;

void NetworkPolicy::setProxy(const ProxySetting &setting)
{
    if (m_setting == setting)
        return;
    m_setting = setting;
    m_scriptProblem.reset();
    ++m_revision;
    releaseWaiting();
}

void NetworkPolicy::setAuthorities(const QList<QSslCertificate> &authorities)
{
    if (m_authorities == authorities)
        return;
    m_authorities = authorities;
    m_tls.reset();
    ++m_revision;
}

void NetworkPolicy::keepLogin(const ProxyLoginStore &store, const QString &proxy, bool isRefused)
{
    m_store.emplace(store);
    m_loginProxy = proxy;
    m_login.reset();
    if (proxy.isEmpty())
        m_state = LoginState::None;
    else
        m_state = isRefused ? LoginState::Refused : LoginState::Kept;
}

void NetworkPolicy::setLogin(const QString &proxy, const ProxyLogin &login)
{
    m_loginProxy = proxy;
    m_login = login;
    move(LoginEvent::Entered);
}

void NetworkPolicy::forgetLogin()
{
    m_asked.removeAll(m_loginProxy);
    m_loginProxy.clear();
    m_login.reset();
    move(LoginEvent::Forgotten);
}

NetworkRoute NetworkPolicy::routeFor(const QUrl &url, Purpose purpose) const
{
    const auto route = [&] {
        if (purpose == Purpose::Client && isNearBy(url.host()))
            return directRouteTo(url);
        switch (m_setting.mode) {
        case ProxyMode::System:
            return routeThrough(url, QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)));
        case ProxyMode::None:
            return directRouteTo(url);
        case ProxyMode::Manual:
            break;
        }
        if (isException(m_setting.exceptions, url.host()))
            return directRouteTo(url);
        NetworkRoute manual = routeThrough(url, {qtProxyOf(m_setting.address)});
        manual.isBlocked = flawOf(m_setting.address).has_value();
        return manual;
    };
    NetworkRoute made = route();
    made.revision = m_revision;
    return made;
}

void NetworkPolicy::useScripts(std::unique_ptr<ProxyScript> scripts)
{
    m_scripts = std::move(scripts);
}

void NetworkPolicy::askScript(const Waiting &request)
{
    const auto flaw = flawOfScript(*m_setting.script);
    if (flaw || !m_scripts) {
        take(blockedRoute(request.url, {flaw.value_or(ScriptFault::NoEngine)}), request);
        return;
    }
    m_scripts->ask(scriptAddress(*m_setting.script), request.url)
        .then(this, [this, request, revision = m_revision](const ScriptResult &result) {
            if (!request.who)
                return;
            if (revision == m_revision)
                take(routeByScript(request.url, result), request);
            else
                whenWayIsKnown(request.url, request.purpose, *request.who, request.go);
        });
}

NetworkRoute NetworkPolicy::routeByScript(const QUrl &url, const ScriptResult &result)
{
    if (!result)
        return blockedRoute(url, result.error());
    const QList<ScriptWay> &ways = result->ways;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        const bool isSilent = *way && !m_silent.value((*way)->toString()).hasExpired();
        if (isSilent)
            continue;
        NetworkRoute route = *way ? routeThrough(url, {qtProxyOf(**way)}) : directRouteTo(url);
        route.script = ScriptPart{result->said, result->readUtc};
        route.revision = m_revision;
        return route;
    }
    // Said once; the next request tries them all again.
    m_silent.clear();
    NetworkRoute blocked = blockedRoute(url, {ScriptFault::AllSilent, result->said});
    blocked.script = ScriptPart{result->said, result->readUtc};
    return blocked;
}

void NetworkPolicy::attachLogin(NetworkRoute &route) const
{
    if (route.tunnel) {
        route.tunnel->login = m_login->basic();
    } else if (route.isToProxy) {
        route.proxyLogin = m_login->basic();
    } else {
        route.socks.setUser(m_login->user);
        m_login->password.reveal(
            [&route](QByteArrayView plain) { route.socks.setPassword(QString::fromUtf8(plain)); });
    }
    route.hasLogin = true;
}

void NetworkPolicy::whenWayIsKnown(
    const QUrl &url, Purpose purpose, QObject &waiting, const std::function<void(const NetworkRoute &)> &go)
{
    const Waiting request{url, purpose, &waiting, go};
    const bool isDirect = purpose == Purpose::Client && isNearBy(url.host());
    if (m_setting.script && !isDirect)
        askScript(request);
    else
        take(routeFor(url, purpose), request);
}

void NetworkPolicy::noteScript(const NetworkRoute &route)
{
    if (!m_setting.script || (!route.script && !route.scriptProblem))
        return;
    if (std::exchange(m_scriptProblem, route.scriptProblem) != route.scriptProblem)
        Q_EMIT scriptProblemChanged();
}

bool NetworkPolicy::mayTrySystemLogin(NetworkRoute &route)
{
    if (route.systemLogin.isEmpty())
        return true;
    LoginState &state = *m_systemLogins.insert(
        route.systemLogin, m_systemLogins.value(route.systemLogin, LoginState::Unproven));
    const LoginState before = std::exchange(state, next(state, LoginEvent::Needed));
    if (state == LoginState::Refused)
        route.dropLogin();
    return state != LoginState::Trying || before != LoginState::Trying;
}

void NetworkPolicy::moveSystemLogin(const NetworkRoute &route, LoginEvent event)
{
    LoginState &state = m_systemLogins[route.systemLogin];
    const LoginState before = std::exchange(state, next(state, event));
    if (before != state)
        releaseWaiting();
}

void NetworkPolicy::take(NetworkRoute route, const Waiting &request)
{
    noteScript(route);
    if (!mayTrySystemLogin(route)) {
        m_waiting.push_back(request);
        return;
    }
    // A login that the system has for its proxy comes first.
    const bool isOurs = route.proxy && !route.hasLogin && route.proxy->toString() == m_loginProxy;
    if (isOurs) {
        const LoginState before = m_state;
        m_state = next(m_state, LoginEvent::Needed);
        const bool mustWait = m_state == LoginState::Reading
            || (m_state == LoginState::Trying && before == LoginState::Trying);
        if (mustWait) {
            m_waiting.push_back(request);
            if (before == LoginState::Kept)
                readLogin();
            return;
        }
        if (m_state == LoginState::Trying || m_state == LoginState::Proven)
            attachLogin(route);
    }
    request.go(route);
}

void NetworkPolicy::readLogin()
{
    m_store->read()
        .then(this,
            [this](const vault::ReadResult &stored) {
                if (m_state != LoginState::Reading)
                    return;
                if (stored)
                    m_login = ProxyLogin::fromStored(*stored);
                move(m_login ? LoginEvent::Read : LoginEvent::NothingRead);
            })
        .onCanceled(this, [this] { move(LoginEvent::NothingRead); });
}

void NetworkPolicy::report(const NetworkRoute &route, ProxyWord word, const QStringList &offers)
{
    if (!route.proxy)
        return;
    const QString proxy = route.proxy->toString();
    if (word == ProxyWord::Silent)
        m_silent.insert(proxy, QDeadlineTimer(silence));
    if (!route.systemLogin.isEmpty()) {
        moveSystemLogin(route, eventFor(word));
        return;
    }
    if (route.hasLogin && proxy == m_loginProxy) {
        move(eventFor(word));
        if (word == ProxyWord::LoginWanted && m_state == LoginState::Refused)
            Q_EMIT loginRefused(proxy);
        return;
    }
    const bool canLogIn = offers.contains(QLatin1String("basic"), Qt::CaseInsensitive);
    if (word == ProxyWord::LoginWanted && !route.hasLogin && canLogIn && !m_asked.contains(proxy)
        && (m_state != LoginState::Refused || proxy != m_loginProxy)) {
        m_asked.append(proxy);
        Q_EMIT loginWanted(proxy);
    }
}

void NetworkPolicy::move(LoginEvent event)
{
    const LoginState before = std::exchange(m_state, next(m_state, event));
    if (before != m_state)
        releaseWaiting();
}

void NetworkPolicy::releaseWaiting()
{
    // Each may have to wait again.
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.who)
            whenWayIsKnown(one.url, one.purpose, *one.who, one.go);
    }
}

const QSslConfiguration &NetworkPolicy::tls()
{
    // Not before it is needed: that is what loads the TLS library.
    if (m_tls)
        return *m_tls;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    // Adding one makes Qt stop loading the system's on demand, so all are given.
    if (!m_authorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_authorities);
    m_tls = tls;
    return *m_tls;
}

} // namespace broker::network
