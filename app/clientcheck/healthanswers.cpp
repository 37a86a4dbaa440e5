// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/healthanswers.h"

#include "clientcheck/serveraddress.h"
#include "snyk/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace broker::clientcheck {

namespace {

constexpr qsizetype mostElements = 50;
constexpr qsizetype longestText = 200;
constexpr qsizetype longestMask = 12;
const QLatin1String hidden("***");

/// One object or a list of objects; nothing when it is neither, or empty.
std::optional<QList<QJsonObject>> elementsOf(const QByteArray &body)
{
    if (body.size() > largestClientAnswer)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QList<QJsonObject> elements;
    if (document.isObject()) {
        elements.append(document.object());
    } else {
        const QJsonArray array = document.array();
        for (const QJsonValue &value : array) {
            if (!value.isObject() || elements.size() == mostElements)
                return std::nullopt;
            elements.append(value.toObject());
        }
    }
    return elements.isEmpty() ? std::nullopt : std::optional(elements);
}

QString shortText(const QJsonValue &json)
{
    return snyk::plainText(json.toString(), longestText);
}

/// The code of an error object, or the words of a text. Other members of the object may hold a whole
/// address and are not looked at.
QString errorText(const QJsonValue &json, const QList<Secret> &known)
{
    if (json.isString())
        return redacted(json.toString(), known);
    static const QRegularExpression code(QStringLiteral("^[A-Z][A-Z0-9_]{1,39}$"));
    const QString text = json[QLatin1String("code")].toString();
    return code.match(text).hasMatch() ? text : QString();
}

/// The client's own mask and nothing that is longer.
QString maskOf(const QJsonValue &json)
{
    const QString text = snyk::plainText(json.toString(), longestText);
    return text.contains(hidden) && text.size() <= longestMask ? text : QString();
}

void hide(QString &text, const Secret &secret)
{
    if (secret.isEmpty())
        return;
    QString plain = secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    text.replace(plain, hidden, Qt::CaseInsensitive);
    QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(plain));
    text.replace(encoded, hidden, Qt::CaseInsensitive);
    wipe(encoded);
    wipe(plain);
}

const QLatin1String digestMark("sha256:");

/// Of an image: it says what it is, and nobody signs in with it.
bool isDigest(QStringView text, qsizetype start, qsizetype length)
{
    constexpr qsizetype hexDigits = 64;
    const QStringView digest = text.sliced(start, length);
    return length == hexDigits && text.first(start).endsWith(digestMark)
        && std::all_of(digest.begin(), digest.end(),
            [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// The last "@" that is not between the name of an image and its digest.
qsizetype endOfUserInfo(const QString &text)
{
    constexpr qsizetype hexDigits = 64;
    qsizetype at = text.lastIndexOf(u'@');
    while (at >= 0) {
        const qsizetype digest = at + 1 + digestMark.size();
        if (text.size() < digest + hexDigits || !isDigest(text, digest, hexDigits))
            return at;
        at = at == 0 ? -1 : text.lastIndexOf(u'@', at - 1);
    }
    return -1;
}

/// Everything between "://", or the beginning, and the last "@" behind a ":" may be user and password;
/// a password may hold any character, spaces and slashes included.
void hideUserInfo(QString &text)
{
    const qsizetype end = endOfUserInfo(text);
    if (end < 0)
        return;
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    const qsizetype start = scheme >= 0 && scheme < end ? scheme + 3 : 0;
    text.replace(start, end - start, hidden);
}

void hideOpaque(QString &text, const IsOpen &isOpen)
{
    static const QRegularExpression opaque(QStringLiteral("[A-Za-z0-9_+=\\-]{20,}"));
    QString safe;
    qsizetype done = 0;
    auto matches = opaque.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart();
        const qsizetype length = match.capturedLength();
        if (isDigest(text, start, length) || (isOpen && isOpen(text, start, length)))
            continue;
        safe += QStringView(text).sliced(done, start - done);
        safe += hidden;
        done = start + length;
    }
    text = safe + QStringView(text).sliced(done);
}

} // namespace

std::optional<QList<Tunnel>> decodeHealth(const QByteArray &body)
{
    const auto elements = elementsOf(body);
    if (!elements)
        return std::nullopt;
    QList<Tunnel> tunnels;
    for (const QJsonObject &element : *elements) {
        const QJsonValue ok = element[QLatin1String("ok")];
        const QJsonValue open = element[QLatin1String("websocketConnectionOpen")];
        if (!ok.isBool() || !open.isBool())
            return std::nullopt;
        const auto server
            = ServerAddress::of(QUrl(element[QLatin1String("brokerServerUrl")].toString(), QUrl::StrictMode));
        tunnels.append({ok.toBool(), open.toBool(), server ? server->text() : QString(),
            shortText(element[QLatin1String("version")]), shortText(element[QLatin1String("transport")])});
    }
    return tunnels;
}

std::optional<QList<CredentialCheck>> decodeSystemCheck(const QByteArray &body, const QList<Secret> &known)
{
    const auto elements = elementsOf(body);
    if (!elements)
        return std::nullopt;
    QList<CredentialCheck> checks;
    for (const QJsonObject &element : *elements) {
        if (!element[QLatin1String("ok")].isBool()
            || !element.contains(QLatin1String("brokerClientValidationUrl")))
            return std::nullopt;
        checks.append({element[QLatin1String("ok")].toBool(),
            element[QLatin1String("brokerClientValidationUrlStatusCode")].toInt(),
            maskOf(element[QLatin1String("maskedCredentials")]),
            addressWithoutSecrets(element[QLatin1String("brokerClientValidationUrl")].toString(), known),
            errorText(element[QLatin1String("error")], known)});
    }
    return checks;
}

QString addressWithoutSecrets(const QString &text, const QList<Secret> &known)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    // The host as it is sent; the path as it reads, so that a secret in it is known again.
    const QString path
        = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return redacted(url.scheme() + QLatin1String("://") + url.authority(QUrl::FullyEncoded) + path, known);
}

QString redacted(const QString &text, const QList<Secret> &known, const IsOpen &isOpen)
{
    static const QRegularExpression query(QStringLiteral("\\?\\S*"));
    static const QRegularExpression named(
        QStringLiteral("\\b(user|username|login|pass|password|passwd|pwd|pat|token|secret|key|credential|"
                       "credentials|authorization|bearer|basic)\\b(\\s*[:=]\\s*|\\s+)(\\S+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uuid(
        QStringLiteral("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    QString safe = text;
    for (const Secret &secret : known)
        hide(safe, secret);
    hideUserInfo(safe);
    safe.replace(query, QStringLiteral("?") + hidden);
    safe.replace(named, QStringLiteral("\\1\\2") + hidden);
    safe.replace(uuid, hidden);
    hideOpaque(safe, isOpen);
    return snyk::plainText(safe, longestText);
}

bool isBlockedPath(const QByteArray &body)
{
    if (body.size() > largestClientAnswer)
        return false;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const bool isOlder = json[QLatin1String("message")].toString() == QLatin1String("blocked")
        && json[QLatin1String("reason")].toString().contains(QLatin1String("accept rule"));
    return isOlder || json[QLatin1String("code")].toString() == QLatin1String("FILTER_BLOCKED");
}

} // namespace broker::clientcheck
