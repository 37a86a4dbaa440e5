// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/formcheck.h"

#include "clientconfig/quoting.h"
#include "core/httpsurl.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace broker::clientconfig {

namespace {

using integrations::FieldForm;

// Narrower than RFC 3986 on purpose: what is left means the same in every file that it may go into.
constexpr QLatin1String hostPattern(
    "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::([0-9]{1,5}))?");
constexpr QLatin1String pathPattern("(?:/[A-Za-z0-9._~%-]+)*");

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port >= 1 && port <= lastPort && matches(QStringLiteral("[0-9]+"), text);
}

QString withoutTrailingSlashes(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString withoutScheme(const QString &text)
{
    const qsizetype end = text.indexOf(schemeEnd);
    return end < 0 ? text : text.mid(end + schemeEnd.size());
}

bool isAuthorityAndPath(const QString &text)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(hostPattern + pathPattern));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() && (match.captured(1).isEmpty() || isPort(match.captured(1)));
}

std::optional<Flaw> flawOfHost(const QString &text, bool mayHavePath)
{
    const auto cleaned = [mayHavePath](const QString &raw) {
        const QString path = withoutTrailingSlashes(withoutScheme(raw));
        const QString clean = mayHavePath ? path : path.section(u'/', 0, 0);
        return isAuthorityAndPath(clean) ? clean : QString();
    };
    if (text.contains(schemeEnd))
        return Flaw{ProblemKind::HasScheme, cleaned(text)};
    if (text.contains(u'@'))
        return Flaw{ProblemKind::HasCredentials};
    if (text.endsWith(u'/'))
        return Flaw{ProblemKind::TrailingSlash, cleaned(text)};
    if (!mayHavePath && text.contains(u'/'))
        return Flaw{ProblemKind::HasPath, cleaned(text)};
    if (!isAuthorityAndPath(text))
        return Flaw{ProblemKind::NotAHost};
    return std::nullopt;
}

/// What is right when there is no scheme: hardly any proxy speaks TLS itself, and everything else should.
Flaw schemeMissing(ClientField field, const QString &text)
{
    const bool isProxy = field == field::httpsProxy;
    const QString rest = withoutTrailingSlashes(text);
    const QString guess = (isProxy ? QLatin1String("http://") : QLatin1String("https://")) + rest;
    return {isProxy ? ProblemKind::NeedsProxyScheme : ProblemKind::NeedsScheme,
        isAuthorityAndPath(rest) ? guess : QString()};
}

std::optional<Flaw> flawOfUrl(ClientField field, const QString &text)
{
    const bool carriesToken = field == field::brokerServer;
    if (text.contains(u'@'))
        return Flaw{ProblemKind::HasCredentials};
    if (!text.contains(schemeEnd))
        return schemeMissing(field, text);
    if (text.endsWith(u'/'))
        return Flaw{ProblemKind::TrailingSlash, withoutTrailingSlashes(text)};
    const QString scheme = text.section(schemeEnd, 0, 0).toLower();
    const bool isHttp = scheme == QLatin1String("http");
    if ((!isHttp && scheme != QLatin1String("https")) || !isAuthorityAndPath(withoutScheme(text)))
        return Flaw{ProblemKind::NotAUrl};
    if (carriesToken && isHttp && !isLoopbackHost(QUrl(text, QUrl::StrictMode).host()))
        return Flaw{ProblemKind::InsecureUrl, QLatin1String("https") + text.mid(scheme.size())};
    return std::nullopt;
}

bool isIpv6(const QString &text)
{
    const bool isBracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QString address = isBracketed ? text.mid(1, text.size() - 2) : text;
    if (!matches(QStringLiteral("[0-9A-Fa-f:.]+"), address) || !address.contains(u':'))
        return false;
    return QUrl(QStringLiteral("http://[%1]").arg(address), QUrl::StrictMode).isValid();
}

bool isHostEntry(const QString &text)
{
    static const QString pattern
        = QStringLiteral("\\*|(?:\\*?\\.)?[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
    return matches(pattern, text) || isIpv6(text);
}

/// "10.0.0.0/8", "10/8", "2001:db8::/32".
bool isAddressRange(const QString &text)
{
    return matches(QStringLiteral("[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}/[0-9]{1,2}"), text)
        || (matches(QStringLiteral("[^/]+/[0-9]{1,3}"), text) && isIpv6(text.section(u'/', 0, 0)));
}

/// One entry, and what it should most likely be.
std::optional<Flaw> flawOfHostEntry(const QString &entry)
{
    if (isHostEntry(entry))
        return std::nullopt;
    if (isAddressRange(entry))
        return Flaw{ProblemKind::IsAddressRange};
    static const QRegularExpression port(QStringLiteral(":[0-9]+$"));
    const QString host = withoutTrailingSlashes(withoutScheme(entry)).section(u'/', 0, 0);
    const QString name = QString(host).remove(port);
    if (!isHostEntry(name))
        return Flaw{ProblemKind::NotAHostEntry};
    if (entry.contains(schemeEnd))
        return Flaw{ProblemKind::HasScheme, name};
    return Flaw{host == name ? ProblemKind::HasPath : ProblemKind::HasPort, name};
}

/// Says the first thing that is wrong, and of which entries.
std::optional<Flaw> flawOfHostList(const QString &text)
{
    std::optional<Flaw> found;
    QStringList better;
    bool isKnown = true;
    const QStringList hosts = hostsIn(text);
    for (const QString &host : hosts) {
        const auto flaw = flawOfHostEntry(host);
        if (!flaw) {
            better.append(host);
            continue;
        }
        if (!found)
            found = Flaw{flaw->kind};
        if (flaw->kind == found->kind)
            found->entries.append(host);
        if (!flaw->suggestion.isEmpty())
            better.append(flaw->suggestion);
        else
            isKnown = false;
    }
    if (found && isKnown)
        found->suggestion = better.join(u',');
    if (!found && hosts.isEmpty())
        return Flaw{ProblemKind::NotAHostEntry};
    return found;
}

std::optional<Flaw> flawOfPath(const QString &text)
{
    if (!matches(QStringLiteral("(?:/|[A-Za-z]:[\\\\/]).*"), text))
        return Flaw{ProblemKind::NotAbsolute};
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\''))
        return Flaw{ProblemKind::NotMountable};
    return std::nullopt;
}

std::optional<Flaw> flawOfName(const QString &text)
{
    if (isClientName(text))
        return std::nullopt;
    const QString lower = text.toLower().replace(u'_', u'-').replace(u' ', u'-');
    return Flaw{ProblemKind::NotAName, lower != text && isClientName(lower) ? lower : QString()};
}

std::optional<Flaw> flawIf(bool isWrong, ProblemKind kind)
{
    return isWrong ? std::optional(Flaw{kind}) : std::nullopt;
}

std::optional<Flaw> flawOfForm(const ClientFieldSpec &spec, const QString &text)
{
    switch (spec.form) {
    case FieldForm::Host:
        return flawOfHost(text, false);
    case FieldForm::HostAndPath:
        return flawOfHost(text, true);
    case FieldForm::Url:
        return flawOfUrl(spec.field, text);
    case FieldForm::HostList:
        return flawOfHostList(text);
    case FieldForm::Port:
        return flawIf(!isPort(text), ProblemKind::NotAPort);
    case FieldForm::Replicas:
        return flawIf(!matches(QStringLiteral("[%1-%2]").arg(fewestReplicas).arg(mostReplicas), text),
            ProblemKind::NotAReplicaCount);
    case FieldForm::Flag:
        return flawIf(text != QLatin1String("true"), ProblemKind::NotAChoice);
    case FieldForm::Choice:
        return flawIf(!spec.choices.contains(text), ProblemKind::NotAChoice);
    case FieldForm::FilePath:
        return flawOfPath(text);
    case FieldForm::Version:
        return flawIf(
            !matches(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}"), text), ProblemKind::NotAVersion);
    case FieldForm::Name:
        return flawOfName(text);
    case FieldForm::Text:
    case FieldForm::Secret:
    case FieldForm::Password:
        break;
    }
    return std::nullopt;
}

} // namespace

QStringList hostsIn(const QString &list)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return list.split(separators, Qt::SkipEmptyParts);
}

std::optional<Flaw> flawOf(const ClientFieldSpec &spec, const QString &text)
{
    const auto flaw = flawOfForm(spec, text);
    return flaw || !spec.flaw ? flaw : spec.flaw(text);
}

bool isClientName(const QString &text)
{
    static const QString pattern
        = QStringLiteral("[a-z](?:[a-z0-9-]{0,%1}[a-z0-9])?").arg(longestClientName - 2);
    // It stands without quotes in YAML, where "on" is no name.
    return matches(pattern, text) && isPlainYamlString(text.toUtf8());
}

bool hasControl(QByteArrayView bytes)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char del = 0x7f;
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < firstPrintable || code == del;
    });
}

} // namespace broker::clientconfig
