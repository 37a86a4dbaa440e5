// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkpolicy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslSocket>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::network {

namespace {

/// As long as browsers pass over a proxy.
constexpr std::chrono::minutes silence{5};
/// Requests that set out at the same time come back from a proxy that is silent within this time.
constexpr std::chrono::seconds togetherness{2};

NetworkRoute blockedRoute(const QUrl &url, const ScriptProblem &problem)
{
    NetworkRoute route = directRouteTo(url);
    route.isBlocked = true;
    route.scriptProblem = problem;
    return route;
}

/// Without what may be a secret in it.
QString shownScriptAddress(const QString &typed)
{
    return scriptAddress(typed).toString(
        QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
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
    case ProxyWord::Unreached:
    case ProxyWord::NoWord:
        return LoginEvent::Failed;
    case ProxyWord::Passed:
        return LoginEvent::Passed;
    case ProxyWord::LoginWanted:
        return LoginEvent::TurnedDown;
    }
    return LoginEvent::Failed;
}

void attachLogin(NetworkRoute &route, const ProxyLogin &login)
{
    if (route.tunnel) {
        route.tunnel->login = login.basic();
    } else if (route.isToProxy) {
        route.proxyLogin = login.basic();
    } else {
        route.socks.setUser(login.user);
        login.password.reveal(
            [&route](QByteArrayView plain) { route.socks.setPassword(QString::fromUtf8(plain)); });
    }
    route.hasLogin = true;
}

} // namespace

NetworkPolicy::NetworkPolicy(std::chrono::milliseconds proofLasts)
    : m_proofLasts(proofLasts)
{ }

NetworkPolicy::~NetworkPolicy() = default;

void NetworkPolicy::setProxy(const ProxySetting &setting)
{
    if (m_setting == setting)
        return;
    m_setting = setting;
    m_scriptProblem.reset();
    ++m_revision;
    releaseWaiting();
    Q_EMIT changed();
}

void NetworkPolicy::setAuthorities(const QList<QSslCertificate> &authorities)
{
    if (m_authorities == authorities)
        return;
    m_authorities = authorities;
    m_tls.reset();
    ++m_revision;
    Q_EMIT changed();
}

void NetworkPolicy::keepLogins(const ProxyLoginStore &store, const KeptLogins &kept)
{
    m_store.emplace(store);
    m_logins.clear();
    for (const QString &proxy : kept.proxies) {
        const bool isRefused = kept.refused.contains(proxy);
        m_logins[proxy].trial = LoginTrial(isRefused ? LoginState::Refused : LoginState::Kept, m_proofLasts);
    }
    m_refusedOfSystem = kept.refusedOfSystem;
}

void NetworkPolicy::setLogin(const QString &proxy, const ProxyLogin &login)
{
    m_wanted.removeAll(proxy);
    m_logins[proxy] = {LoginTrial(LoginState::Unproven, m_proofLasts), login, ++m_lastLogin};
    releaseWaiting();
    Q_EMIT loginsChanged();
    Q_EMIT loginsSet();
}

void NetworkPolicy::forgetLogin(const QString &proxy)
{
    m_wanted.removeAll(proxy);
    m_logins.erase(proxy);
    releaseWaiting();
    Q_EMIT loginsChanged();
    Q_EMIT loginsSet();
}

void NetworkPolicy::forgetSystemLogins()
{
    m_systemLogins.clear();
    m_refusedOfSystem.clear();
    releaseWaiting();
    Q_EMIT loginsChanged();
    Q_EMIT loginsSet();
}

LoginState NetworkPolicy::loginState(const QString &proxy) const
{
    const auto known = m_logins.find(proxy);
    return known == m_logins.end() ? LoginState::None : known->second.trial.state();
}

QString NetworkPolicy::userOf(const QString &proxy) const
{
    const auto known = m_logins.find(proxy);
    return known == m_logins.end() || !known->second.login ? QString() : known->second.login->user;
}

QStringList NetworkPolicy::wantedLogins() const
{
    QStringList proxies;
    for (const auto &[proxy, known] : m_logins) {
        if (known.trial.state() == LoginState::Refused)
            proxies.append(proxy);
    }
    return proxies + m_wanted;
}

QStringList NetworkPolicy::usedLogins() const
{
    QStringList proxies;
    for (const auto &[proxy, known] : m_logins) {
        if (known.login && known.trial.state() != LoginState::Refused)
            proxies.append(proxy);
    }
    return proxies;
}

bool NetworkPolicy::isSilent(const ProxyAddress &proxy) const
{
    return !m_silent.value(proxy.toString()).hasExpired();
}

NetworkRoute NetworkPolicy::systemRouteFor(const QUrl &url)
{
    const QList<QNetworkProxy> all = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    QList<QNetworkProxy> left = all;
    left.removeIf([this](const QNetworkProxy &proxy) {
        const auto address = addressOf(proxy);
        return address && isSilent(*address);
    });
    if (left.isEmpty())
        m_silent.clear();
    return routeThrough(url, left.isEmpty() ? all : left);
}

NetworkRoute NetworkPolicy::routeFor(const QUrl &url, Purpose purpose)
{
    const auto route = [&] {
        if (purpose == Purpose::Client && isNearBy(url.host()))
            return directRouteTo(url);
        switch (m_setting.mode) {
        case ProxyMode::System:
            return systemRouteFor(url);
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
        .then(this,
            [this, request, revision = m_revision](const ScriptResult &result) {
                if (!request.who)
                    return;
                if (revision == m_revision)
                    take(routeByScript(request.url, result), request);
                else
                    findWay(request);
            })
        .onCanceled(this, [this, request] {
            if (request.who)
                take(blockedRoute(request.url, {ScriptFault::NoEngine}), request);
        });
}

NetworkRoute NetworkPolicy::routeByScript(const QUrl &url, const ScriptResult &result)
{
    if (!result)
        return blockedRoute(url, result.error());
    const QList<ScriptWay> &ways = result->ways;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        if (*way && isSilent(**way))
            continue;
        NetworkRoute route = *way ? routeThrough(url, {qtProxyOf(**way)}) : directRouteTo(url);
        route.script = ScriptPart{result->said, result->readUtc};
        route.hasNextWay = std::next(way) != ways.cend();
        route.revision = m_revision;
        return route;
    }
    // Said to all that have tried them together; who asks later tries them again.
    for (QDeadlineTimer &until : m_silent) {
        if (until.remainingTimeAsDuration() > togetherness)
            until.setRemainingTime(togetherness);
    }
    NetworkRoute blocked = blockedRoute(url, {ScriptFault::AllSilent, result->said});
    blocked.script = ScriptPart{result->said, result->readUtc};
    return blocked;
}

void NetworkPolicy::whenWayIsKnown(
    const QUrl &url, Purpose purpose, QObject &waiting, const std::function<void(const NetworkRoute &)> &go)
{
    findWay({url, purpose, &waiting, go});
}

void NetworkPolicy::findWay(const Waiting &request)
{
    const bool isDirect = request.purpose == Purpose::Client && isNearBy(request.url.host());
    if (m_setting.script && !isDirect)
        askScript(request);
    else
        take(routeFor(request.url, request.purpose), request);
}

std::optional<ProxyAddress> NetworkPolicy::proxyAwaitedBy(const QObject &waiting)
{
    const auto found = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
        [&waiting](const Waiting &one) { return one.who.data() == &waiting; });
    const LoginTrial *trial = found == m_waiting.cend() ? nullptr : trialOf(found->route);
    return trial && trial->state() == LoginState::Trying ? found->route.proxy : std::nullopt;
}

void NetworkPolicy::noteScript(const NetworkRoute &route)
{
    if (!m_setting.script || (!route.script && !route.scriptProblem))
        return;
    if (std::exchange(m_scriptProblem, route.scriptProblem) != route.scriptProblem)
        Q_EMIT scriptProblemChanged();
}

LoginTrial::Turn NetworkPolicy::turnOf(NetworkRoute &route)
{
    using Turn = LoginTrial::Turn;
    if (!route.systemLogin.isEmpty()) {
        // Another password of the same user is another login, but not across starts: what it was is not kept.
        const bool isNew = m_systemLogins.find(route.systemLogin) == m_systemLogins.end();
        const bool wasRefused = isNew && m_refusedOfSystem.removeAll(route.systemUser) > 0;
        LoginTrial &trial = m_systemLogins
                                .try_emplace(route.systemLogin,
                                    wasRefused ? LoginState::Refused : LoginState::Unproven, m_proofLasts)
                                .first->second;
        const Turn turn = trial.needed();
        route.isTrial = turn == Turn::Try;
        if (turn != Turn::Without)
            return turn;
        route.dropLogin();
    }
    // A login that the system has for its proxy comes first.
    const auto known = route.proxy ? m_logins.find(route.proxy->toString()) : m_logins.end();
    if (known == m_logins.end())
        return Turn::Without;
    const Turn turn = known->second.trial.needed();
    route.isTrial = turn == Turn::Try;
    if (turn != Turn::Without)
        route.enteredLogin = known->second.number;
    if (turn == Turn::Try || turn == Turn::Send)
        attachLogin(route, *known->second.login);
    return turn;
}

void NetworkPolicy::take(NetworkRoute route, const Waiting &request)
{
    noteScript(route);
    if (route.script || route.scriptProblem)
        route.scriptAddress = shownScriptAddress(m_setting.script.value_or(QString()));
    const LoginTrial::Turn turn = turnOf(route);
    route.hasAskedKeychain = request.hasAskedKeychain;
    if (turn != LoginTrial::Turn::Wait && turn != LoginTrial::Turn::Read) {
        request.go(route);
        return;
    }
    const LoginTrial *trial = trialOf(route);
    const bool asksKeychain = trial && trial->state() == LoginState::Reading;
    m_waiting.push_back(request);
    m_waiting.back().hasAskedKeychain = request.hasAskedKeychain || asksKeychain;
    m_waiting.back().route = route;
    if (turn == LoginTrial::Turn::Read)
        readLogin(route.proxy->toString());
}

void NetworkPolicy::readLogin(const QString &proxy)
{
    m_store->read(proxy)
        .then(this,
            [this, proxy](const vault::ReadResult &stored) {
                m_store->removeOutdated(*this);
                onLoginRead(proxy, stored ? ProxyLogin::fromStored(*stored) : std::nullopt);
            })
        .onCanceled(this, [this, proxy] { onLoginRead(proxy, std::nullopt); });
    Q_EMIT loginBeingRead(proxy);
}

void NetworkPolicy::onLoginRead(const QString &proxy, std::optional<ProxyLogin> login)
{
    const auto known = m_logins.find(proxy);
    if (known == m_logins.end() || known->second.trial.state() != LoginState::Reading)
        return;
    const LoginEvent event = login ? LoginEvent::Read : LoginEvent::NothingRead;
    known->second.login = std::move(login);
    known->second.number = ++m_lastLogin;
    if (known->second.trial.take(event))
        releaseWaiting();
    Q_EMIT loginsChanged();
}

LoginTrial *NetworkPolicy::trialOf(const NetworkRoute &route)
{
    if (!route.systemLogin.isEmpty()) {
        const auto known = m_systemLogins.find(route.systemLogin);
        return known == m_systemLogins.end() ? nullptr : &known->second;
    }
    const auto known = m_logins.find(route.proxy->toString());
    const bool isInUse = known != m_logins.end() && known->second.number == route.enteredLogin;
    return isInUse ? &known->second.trial : nullptr;
}

void NetworkPolicy::reportLogin(const NetworkRoute &route, ProxyWord word)
{
    LoginTrial *trial = trialOf(route);
    const LoginEvent event = eventFor(word);
    // One that took the login along without trying it, and heard nothing, says nothing about who tries it.
    if (!trial || (event == LoginEvent::Failed && !route.isTrial) || !trial->take(event))
        return;
    const LoginState state = trial->state();
    const bool isOfSystem = !route.systemLogin.isEmpty();
    if (word == ProxyWord::Unreached || word == ProxyWord::NoWord)
        loseTrial(*trial, {word == ProxyWord::NoWord});
    releaseWaiting();
    if (state == LoginState::Refused && isOfSystem)
        Q_EMIT systemLoginRefused(route.systemUser);
    else if (state == LoginState::Refused)
        Q_EMIT loginRefused(route.proxy->toString());
    else if (state == LoginState::Proven && isOfSystem)
        Q_EMIT systemLoginAccepted(route.systemUser);
    Q_EMIT loginsChanged();
}

void NetworkPolicy::report(const NetworkRoute &route, ProxyWord word, const QStringList &offers)
{
    if (!route.proxy)
        return;
    const QString proxy = route.proxy->toString();
    if (word == ProxyWord::Silent)
        m_silent.insert(proxy, QDeadlineTimer(silence));
    if (route.hasLogin) {
        reportLogin(route, word);
        return;
    }
    const bool canLogIn = offers.contains(QLatin1String("basic"), Qt::CaseInsensitive);
    if (word != ProxyWord::LoginWanted || !canLogIn || m_wanted.contains(proxy)
        || loginState(proxy) == LoginState::Refused)
        return;
    m_wanted.append(proxy);
    Q_EMIT loginWanted(proxy);
    Q_EMIT loginsChanged();
}

void NetworkPolicy::loseTrial(const LoginTrial &trial, const LostTrial &lost)
{
    // Taken out first: whoever is told may ask again.
    const auto told = std::stable_partition(
        m_waiting.begin(), m_waiting.end(), [&](const Waiting &one) { return trialOf(one.route) != &trial; });
    const std::vector<Waiting> waiting(told, m_waiting.end());
    m_waiting.erase(told, m_waiting.end());
    for (const Waiting &one : waiting) {
        NetworkRoute route = one.route;
        route.dropLogin();
        route.lostTrial = lost;
        if (one.who)
            one.go(route);
    }
}

void NetworkPolicy::releaseWaiting()
{
    // Each may have to wait again.
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.who)
            findWay(one);
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
