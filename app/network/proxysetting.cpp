// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxysetting.h"

#include "settings/proxyscriptitems.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broker::network {

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype mostExceptions = 200;

QString bare(QString host)
{
    host = host.toLower();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isPrivate(const QHostAddress &address)
{
    static const std::array networks{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10"))};
    return address.isLoopback()
        || std::any_of(networks.cbegin(), networks.cend(),
            [&address](const auto &network) { return address.isInSubnet(network); });
}

/// "*" stands for any number of signs.
bool matchesStars(QStringView text, QStringView pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return text == pattern;
    if (!text.startsWith(pattern.first(star)))
        return false;
    // What is left is looked for from the first place on; the last part has to be at the end.
    text = text.sliced(star);
    const QStringView rest = pattern.sliced(star + 1);
    const qsizetype next = rest.indexOf(u'*');
    if (next < 0)
        return text.endsWith(rest);
    const qsizetype found = text.indexOf(rest.first(next));
    return found >= 0 && matchesStars(text.sliced(found), rest);
}

bool isInNetwork(const QString &host, const QString &network)
{
    const QHostAddress address(host);
    const auto subnet = QHostAddress::parseSubnet(network);
    return !address.isNull() && subnet.second >= 0 && address.isInSubnet(subnet);
}

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

} // namespace

QString ProxyAddress::toString() const
{
    const QLatin1String scheme(kind == ProxyKind::Http ? "http://" : "socks5://");
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return scheme + name + u':' + QString::number(port);
}

std::optional<ProxyFlaw> flawOf(const ProxyAddress &address)
{
    if (address.host.isEmpty())
        return ProxyFlaw::NoHost;
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?$"));
    const bool isName = address.host.size() <= longestHost && name.match(address.host).hasMatch();
    if (!isName && QHostAddress(bare(address.host)).isNull())
        return ProxyFlaw::NotAHost;
    return address.port == 0 ? std::optional(ProxyFlaw::NoPort) : std::nullopt;
}

QStringList parseExceptions(const QString &text)
{
    QString lower = text.toLower();
    // This runs at every start, where a regular expression would load an engine that nothing else needs.
    for (QChar &c : lower) {
        if (c == u',' || c == u';' || c.isSpace())
            c = u' ';
    }
    QStringList names = lower.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return name.size() > longestHost; });
    names.removeDuplicates();
    return names.first(std::min(names.size(), mostExceptions));
}

bool isException(const QStringList &exceptions, const QString &host)
{
    const QString asked = bare(host);
    return std::any_of(exceptions.cbegin(), exceptions.cend(), [&asked](const QString &exception) {
        if (exception == QLatin1String("<local>"))
            return !asked.contains(u'.') && !asked.contains(u':');
        if (exception.contains(u'/'))
            return isInNetwork(asked, exception);
        if (exception.lastIndexOf(u'*') > 0 || exception == u'*')
            return matchesStars(asked, exception);
        QString domain = bare(exception);
        if (domain.startsWith(u'*'))
            domain.remove(0, 1);
        if (domain.startsWith(u'.'))
            domain.remove(0, 1);
        return !domain.isEmpty() && isBelow(asked, domain);
    });
}

bool isNearBy(const QString &host)
{
    const QString asked = bare(host);
    const QHostAddress address(asked);
    if (!address.isNull())
        return isPrivate(address);
    // What resolves nowhere but in the network at hand (RFC 6761, 6762, 8375, and ICANN's "internal").
    static const std::array domains{QStringLiteral("localhost"), QStringLiteral("local"),
        QStringLiteral("internal"), QStringLiteral("home.arpa"), QStringLiteral("lan"),
        QStringLiteral("corp"), QStringLiteral("intranet")};
    return !asked.contains(u'.')
        || std::any_of(domains.cbegin(), domains.cend(),
            [&asked](const QString &domain) { return isBelow(asked, domain); });
}

ProxySetting proxySettingOf(const settings::Settings &settings)
{
    const settings::ProxyScriptItems script(settings);
    return {settings.proxyMode.value(),
        {settings.proxyKind.value(), bare(settings.proxyHost.value()),
            static_cast<quint16>(settings.proxyPort.value())},
        parseExceptions(settings.proxyExceptions.value()),
        script.isUsed.value() ? std::optional(script.address.value()) : std::nullopt};
}

} // namespace broker::network
