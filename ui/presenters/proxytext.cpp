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

} // namespace

QString proxyFailureText(const std::optional<snyk::ProxyUse> &way, const QString &host)
{
    constexpr int success = 2;
    if (way && way->script)
        return wordsFor(*way->script).whatHappened;
    if (!way || way->proxy.isEmpty())
        return Texts::tr("A proxy is to be used for %1, but its name or its port is missing.").arg(host);
    if (way->status != 0 && way->status / 100 != success)
        return Texts::tr("The proxy %1 was asked to connect to %2, and answered %3.")
            .arg(way->proxy, host, QString::number(way->status));
    // What SOCKS5 did after it accepted the connection is not told apart from whether it did.
    if (!way->isReached && way->proxy.startsWith(QLatin1String("socks5:")))
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
                         "are not sent again.")
            .arg(refusal->proxy);
    if (!takesBasic(*refusal))
        return Texts::tr("The proxy %1 takes only ways to sign in that this program does not have: %2.")
            .arg(refusal->proxy, refusal->offers.join(QLatin1String(", ")));
    return Texts::tr("The proxy %1 wants a user name and password before it connects to %2.")
        .arg(refusal->proxy, host);
}

QString loginProxyOf(const std::optional<snyk::ProxyRefusal> &refusal)
{
    return refusal && takesBasic(*refusal) ? refusal->proxy : QString();
}

} // namespace broker::ui
