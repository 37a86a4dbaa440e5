// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/scriptanswer.h"

#include "network/plainwords.h"

#include <QStringDecoder>

#include <algorithm>

namespace broker::network {

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestQuote = 200;
constexpr qsizetype mostWays = 10;
constexpr int httpProxyPort = 80;
constexpr int socksPort = 1080;

/// "host", "host:port" or "[address]:port".
std::optional<ProxyAddress> proxyIn(ProxyKind kind, const QString &given)
{
    // An address of the web reads hosts with and without brackets in the one right way.
    const QUrl url(QLatin1String("http://") + given, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.path().size() > 1)
        return std::nullopt;
    const int port = url.port(kind == ProxyKind::Http ? httpProxyPort : socksPort);
    const ProxyAddress proxy{kind, url.host(QUrl::FullyEncoded), static_cast<quint16>(port)};
    return flawOf(proxy) ? std::nullopt : std::optional(proxy);
}

} // namespace

QUrl scriptAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'/'))
        return QUrl::fromLocalFile(text);
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    const bool hasWay = isWeb ? !url.host().isEmpty() && url.userInfo().isEmpty()
                              : url.isLocalFile() && url.host().isEmpty();
    return text.size() <= longestAddress && url.isValid() && hasWay ? url : QUrl();
}

std::optional<ScriptFault> flawOfScript(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return ScriptFault::NoAddress;
    return scriptAddress(typed).isValid() ? std::nullopt : std::optional(ScriptFault::NotAnAddress);
}

Result<QList<ScriptWay>, ScriptProblem> waysIn(const QString &said)
{
    if (said.trimmed().isEmpty())
        return QList<ScriptWay>{ScriptWay()};
    QList<ScriptWay> ways;
    const QStringList parts = said.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.simplified().split(u' ');
        const QString kind = words.constFirst().toUpper();
        if (kind == QLatin1String("DIRECT")) {
            ways.append(ScriptWay());
            continue;
        }
        const bool isHttp = kind == QLatin1String("PROXY") || kind == QLatin1String("HTTP");
        // "SOCKS" alone is older than the fifth version, which every server of today speaks.
        const bool isSocks = kind == QLatin1String("SOCKS5") || kind == QLatin1String("SOCKS");
        if (words.size() != 2 || (!isHttp && !isSocks))
            continue;
        if (const auto proxy = proxyIn(isHttp ? ProxyKind::Http : ProxyKind::Socks5, words.at(1)))
            ways.append(proxy);
    }
    if (ways.isEmpty())
        return Failure(ScriptProblem{ScriptFault::NoAnswer, plainWords(said, longestQuote)});
    return ways.first(std::min(ways.size(), mostWays));
}

QString detailsOf(const ScriptProblem &problem)
{
    const auto name = [&problem] {
        switch (problem.fault) {
        case ScriptFault::NoAddress:
            return QLatin1String("no address");
        case ScriptFault::NotAnAddress:
            return QLatin1String("the address cannot be used");
        case ScriptFault::Unreadable:
            return QLatin1String("cannot be fetched");
        case ScriptFault::NotInTime:
            return QLatin1String("its drive does not answer");
        case ScriptFault::TooLarge:
            return QLatin1String("too large");
        case ScriptFault::NotAScript:
            return QLatin1String("a web page is in its place");
        case ScriptFault::Broken:
            return QLatin1String("failed");
        case ScriptFault::Endless:
            return QLatin1String("stopped, it did not end");
        case ScriptFault::NoAnswer:
            return QLatin1String("names nothing that can be used");
        case ScriptFault::AllSilent:
            return QLatin1String("no proxy that it names accepts a connection");
        case ScriptFault::NoEngine:
            return QLatin1String("its helper is missing");
        }
        return QLatin1String();
    };
    return problem.detail.isEmpty() ? QString(name()) : name() + QLatin1String(" (") + problem.detail + u')';
}

QString scriptText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace broker::network
