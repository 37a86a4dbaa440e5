// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/proxytext.h"

#include "presenters/scripttext.h"
#include "snyk/networkfailure.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ProxyText)
};

bool isSocks(const snyk::ProxyUse &way)
{
    return way.proxy.startsWith(QLatin1String("socks5:"));
}

enum Status {
    BadRequest = 400,
    NotFound = 404,
    MethodNotAllowed = 405,
    NotImplemented = 501,
};

/// As servers answer that are no proxies, or have CONNECT switched off.
bool knowsNoTunnel(int status)
{
    return status == BadRequest || status == NotFound || status == MethodNotAllowed
        || status == NotImplemented;
}

/// What the status says that it answered with.
ProxyAdvice answeredAdvice(const snyk::ProxyUse &way, const QString &host, int port)
{
    constexpr int redirects = 3;
    constexpr int serverErrors = 5;
    const QString title = Texts::tr("The proxy does not connect to %1").arg(host);
    const QString shownPort = QString::number(port);
    if (way.status / 100 == redirects) {
        return {title, Texts::tr("The proxy wants you to sign in on a web page first."),
            Texts::tr("Open a web page in your browser, sign in if you are asked to, and try again.")};
    }
    if (knowsNoTunnel(way.status)) {
        return {title,
            Texts::tr("What answers there opens no connections (CONNECT): it may be a web server."),
            Texts::tr("Check name and port of the proxy under Settings, Network, or in the system's network "
                      "settings. If they are right, ask the network team to allow CONNECT through %1 to %2, "
                      "port %3.")
                .arg(way.proxy, host, shownPort)};
    }
    if (way.status / 100 == serverErrors) {
        return {title, Texts::tr("The proxy cannot reach %1 itself, or it is overloaded.").arg(host),
            Texts::tr("Try again in a few minutes. If that does not help, ask the network team whether %1 "
                      "reaches %2, port %3.")
                .arg(way.proxy, host, shownPort)};
    }
    return {title, Texts::tr("The rules of the proxy do not allow %1.").arg(host),
        Texts::tr("Ask the network team to allow CONNECT through %1 to %2, port %3.")
            .arg(way.proxy, host, shownPort)};
}

} // namespace

QString proxyFailureText(const std::optional<snyk::ProxyUse> &way, const QString &host)
{
    if (way && way->script)
        return wordsFor(*way->script).whatHappened;
    if (!way || way->proxy.isEmpty())
        return Texts::tr("A proxy is to be used for %1, but its name or its port is missing.").arg(host);
    if (hasProxyAnswered(way))
        return Texts::tr("The proxy %1 was asked to connect to %2, and answered %3.")
            .arg(way->proxy, host, QString::number(way->status));
    if (isSocks(*way) && way->isReached)
        return Texts::tr("The proxy %1 was asked to connect to %2, and did not.").arg(way->proxy, host);
    // When it is silent, it is not known how far it came.
    if (isSocks(*way))
        return Texts::tr("No connection to %1 came about through the proxy %2.").arg(host, way->proxy);
    return way->isReached
        ? Texts::tr("The proxy %1 accepted the connection, but did not answer as a proxy does.")
              .arg(way->proxy)
        : Texts::tr("The proxy %1 did not accept a connection.").arg(way->proxy);
}

QString proxyLoginText(const std::optional<snyk::ProxyRefusal> &refusal, const QString &host)
{
    if (!refusal || refusal->proxy.isEmpty())
        return Texts::tr("A proxy wants a user name and password before it connects to %1.").arg(host);
    if (refusal->wasLoginSent)
        return Texts::tr("The proxy %1 did not accept the user name and password. They were sent once and "
                         "are not sent again: repeated attempts can lock an account.")
            .arg(refusal->proxy);
    if (!takesBasic(*refusal))
        return Texts::tr("The proxy %1 takes only ways to sign in that this program does not have: %2.")
            .arg(refusal->proxy, refusal->offers.join(QLatin1String(", ")));
    return Texts::tr("The proxy %1 wants a user name and password before it connects to %2.")
        .arg(refusal->proxy, host);
}

ProxyAdvice proxyFailureAdvice(const std::optional<snyk::ProxyUse> &way, const QString &host, int port)
{
    const QString unusable = Texts::tr("The proxy could not be used");
    if (way && way->script)
        return {unusable, {}, wordsFor(*way->script).nextStep};
    if (way && way->proxy.isEmpty()) {
        return {unusable, Texts::tr("The entries under Settings, Network, are not complete."),
            Texts::tr("Enter name and port of the proxy there.")};
    }
    if (hasProxyAnswered(way))
        return answeredAdvice(*way, host, port);
    if (way && way->isReached && isSocks(*way)) {
        return {Texts::tr("The proxy does not connect to %1").arg(host),
            Texts::tr("The rules of the proxy do not allow %1, or it cannot reach it itself.").arg(host),
            Texts::tr("Ask the network team whether %1 allows and reaches %2, port %3.")
                .arg(way->proxy, host, QString::number(port))};
    }
    if (way && way->isReached) {
        return {unusable, Texts::tr("Something else answers at this port, or the proxy is overloaded."),
            Texts::tr("Check the port under Settings, Network, or in the system's network settings. If it is "
                      "right, ask the network team.")};
    }
    return {way ? Texts::tr("The proxy cannot be reached") : unusable,
        Texts::tr("Its name or its port is wrong, or this computer is not in the company's network, perhaps "
                  "because a VPN has disconnected."),
        Texts::tr("Check the proxy under Settings, Network, or in the system's network settings, and your "
                  "VPN.")};
}

ProxyAdvice proxyLoginAdvice(const std::optional<snyk::ProxyRefusal> &refusal, const QString &host)
{
    // Where the proxy is known, there is a button beside this to enter them.
    const bool canBeEntered = !loginProxyOf(refusal).isEmpty();
    if (refusal && refusal->wasLoginSent) {
        return {Texts::tr("The proxy did not accept the user name and password"),
            Texts::tr("The password was changed or mistyped, or the account is locked."),
            canBeEntered ? Texts::tr("Enter user name and password again.")
                         : Texts::tr("Enter user name and password again under Settings, Network.")};
    }
    if (refusal && !takesBasic(*refusal)) {
        return {Texts::tr("The proxy wants a kind of sign-in that this program does not have"),
            Texts::tr("The company's proxy signs users in with their Windows account."),
            Texts::tr(
                "Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper "
                "that signs in for you, such as Px or Cntlm, works too: enter its address under "
                "Settings, Network.")
                .arg(host)};
    }
    return {Texts::tr("The proxy asks for a user name and password"),
        Texts::tr("The proxy of your company lets only known users through."),
        canBeEntered ? Texts::tr("Enter user name and password and try again, or ask the network team for a "
                                 "way without a sign-in.")
                     : Texts::tr("Enter user name and password under Settings, Network, and try again, or "
                                 "ask the network team for a "
                                 "way without a sign-in.")};
}

void explainProxy(Explanation &text, const std::optional<snyk::HttpFailure> &failure,
    const std::optional<snyk::ProxyUse> &way, const std::optional<snyk::ProxyRefusal> &refusal,
    const QUrl &asked)
{
    const bool isAboutLogin = failure == snyk::HttpFailure::ProxyLoginRequired;
    if (!isAboutLogin && failure != snyk::HttpFailure::ProxyFailed)
        return;
    const int usualPort = asked.scheme() == QLatin1String("https") ? 443 : 80;
    const ProxyAdvice advice = isAboutLogin ? proxyLoginAdvice(refusal, asked.host())
                                            : proxyFailureAdvice(way, asked.host(), asked.port(usualPort));
    text.likelyCause = advice.likelyCause;
    text.nextStep = advice.nextStep;
    text.loginProxy = isAboutLogin ? loginProxyOf(refusal) : QString();
    text.leadsToNetworkSettings = text.loginProxy.isEmpty();
}

bool hasProxyAnswered(const std::optional<snyk::ProxyUse> &way)
{
    constexpr int success = 2;
    return way && !way->proxy.isEmpty() && way->status != 0 && way->status / 100 != success;
}

QString loginProxyOf(const std::optional<snyk::ProxyRefusal> &refusal)
{
    return refusal && takesBasic(*refusal) ? refusal->proxy : QString();
}

} // namespace broker::ui
