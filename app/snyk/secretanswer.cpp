// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/secretanswer.h"

#include "snyk/json.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace broker::snyk {

namespace {

/// One digit tells them apart, so that every mark fits in the place of its secret.
constexpr qsizetype mostSecrets = 10;

/// Where the string ends that begins at `from`: at its quotation mark, or at the end of the text.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    while (from < json.size() && json[from] != '"')
        from += json[from] == '\\' ? 2 : 1;
    return std::min(from, json.size());
}

bool isName(QByteArrayView json, qsizetype afterString)
{
    while (afterString < json.size() && QByteArrayView(" \t\r\n").contains(json[afterString]))
        ++afterString;
    return afterString < json.size() && json[afterString] == ':';
}

/// Nothing if it has a character outside ASCII, which no secret has.
std::optional<Secret> plainOf(QByteArrayView text)
{
    constexpr int hexDigits = 4;
    constexpr int firstBeyond = 0x80;
    QByteArray plain;
    // Never moved, which would leave a copy behind.
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '\\') {
            ++i;
            bool isNumber = true;
            int code = i < text.size() ? static_cast<uchar>(text[i]) : firstBeyond;
            if (code == 'u') {
                code = text.sliced(i + 1)
                           .first(std::min<qsizetype>(hexDigits, text.size() - i - 1))
                           .toInt(&isNumber, 16);
                i += hexDigits;
            } else if (!QByteArrayView("\"\\/").contains(static_cast<char>(code))) {
                isNumber = false;
            }
            if (!isNumber || code < 0 || code >= firstBeyond) {
                wipe(plain);
                return std::nullopt;
            }
            c = static_cast<char>(code);
        }
        plain.append(c);
    }
    return Secret::take(std::move(plain));
}

/// Puts the place of a secret in the list that is returned where the secret was.
QList<Secret> takeOut(QByteArray &json, QLatin1String name)
{
    QList<Secret> secrets;
    bool isCalledSo = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (std::as_const(json)[i] != '"')
            continue;
        const qsizetype begin = i + 1;
        i = endOfString(json, begin);
        const QByteArrayView text = QByteArrayView(json).sliced(begin, i - begin);
        if (isName(json, i + 1)) {
            isCalledSo = text == QByteArrayView(name.data(), name.size());
            continue;
        }
        if (!std::exchange(isCalledSo, false) || text.isEmpty() || secrets.size() == mostSecrets)
            continue;
        if (auto secret = plainOf(text)) {
            std::fill_n(json.data() + begin, text.size(), ' ');
            json[begin] = static_cast<char>('0' + secrets.size());
            secrets.append(*std::move(secret));
        }
    }
    return secrets;
}

} // namespace

SecretAnswer::SecretAnswer(QJsonObject json, QList<Secret> secrets)
    : m_json(std::move(json))
    , m_secrets(std::move(secrets))
{ }

Result<SecretAnswer, QString> SecretAnswer::parse(QByteArray &&body, QLatin1String name)
{
    QByteArray own(body.constData(), body.size());
    wipeForAll(std::move(body));
    QList<Secret> secrets = takeOut(own, name);
    auto json = parseJsonObject(own);
    wipe(own);
    if (!json)
        return Failure(json.error());
    return SecretAnswer(*std::move(json), std::move(secrets));
}

Secret SecretAnswer::at(const QJsonValue &place) const
{
    bool isNumber = false;
    const int index = place.toString().trimmed().toInt(&isNumber);
    return isNumber && index >= 0 && index < m_secrets.size() ? m_secrets.at(index) : Secret();
}

} // namespace broker::snyk
