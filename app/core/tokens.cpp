// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/tokens.h"

#include "core/id.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace broker {

namespace {

constexpr QByteArrayView userPrefix("snyk_uat.");
constexpr QByteArrayView servicePrefix("snyk_sat.");
constexpr qsizetype tokenIdLength = 8;
/// Far above any real token; keeps absurd input out of headers.
constexpr qsizetype longestToken = 2048;

bool isBase64Url(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

bool isTokenId(QByteArrayView text)
{
    return text.size() == tokenIdLength && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

/// The payload part of "<prefix>.<id>.<payload>.<signature>", or empty.
QByteArrayView accessTokenPayload(QByteArrayView text)
{
    if (text.size() > longestToken || (!text.startsWith(userPrefix) && !text.startsWith(servicePrefix)))
        return {};
    const QByteArrayView rest = text.sliced(userPrefix.size());
    const qsizetype firstDot = rest.indexOf('.');
    const qsizetype lastDot = rest.lastIndexOf('.');
    if (firstDot < 0 || lastDot == firstDot)
        return {};
    const QByteArrayView payload = rest.sliced(firstDot + 1, lastDot - firstDot - 1);
    const bool wellFormed
        = isTokenId(rest.first(firstDot)) && isBase64Url(payload) && isBase64Url(rest.sliced(lastDot + 1));
    return wellFormed ? payload : QByteArrayView();
}

bool isUuid(QByteArrayView text)
{
    return looksLikeUuid(QLatin1String(text));
}

} // namespace

ApiToken::ApiToken(Secret secret, ApiTokenForm form)
    : m_secret(std::move(secret))
    , m_form(form)
{ }

std::optional<ApiToken> ApiToken::parse(const Secret &text)
{
    const auto form = text.reveal([](QByteArrayView bytes) -> std::optional<ApiTokenForm> {
        if (isUuid(bytes))
            return ApiTokenForm::LegacyUuid;
        if (accessTokenPayload(bytes).isEmpty())
            return std::nullopt;
        return bytes.startsWith(userPrefix) ? ApiTokenForm::UserAccessToken
                                            : ApiTokenForm::ServiceAccessToken;
    });
    if (!form)
        return std::nullopt;
    return ApiToken(text, *form);
}

std::optional<QString> ApiToken::claimedApiHost() const
{
    return m_secret.reveal([](QByteArrayView bytes) -> std::optional<QString> {
        const QByteArrayView payload = accessTokenPayload(bytes);
        if (payload.isEmpty())
            return std::nullopt;
        const QByteArray json = QByteArray::fromBase64(
            QByteArray::fromRawData(payload.data(), payload.size()), QByteArray::Base64UrlEncoding);
        QString claim = QJsonDocument::fromJson(json).object().value(QLatin1String("h")).toString();
        if (!claim.contains(QLatin1String("://")))
            claim.prepend(QLatin1String("https://"));
        const QString host = QUrl(claim, QUrl::StrictMode).host().toLower();
        return host.isEmpty() ? std::nullopt : std::optional(host);
    });
}

BrokerToken::BrokerToken(Secret secret, Fingerprint fingerprint)
    : m_secret(std::move(secret))
    , m_fingerprint(std::move(fingerprint))
{ }

BrokerToken BrokerToken::recordedAs(const Fingerprint &recorded) const
{
    return recorded == m_fingerprint ? BrokerToken(m_secret, recorded) : *this;
}

std::optional<BrokerToken> BrokerToken::parse(const Secret &text)
{
    const bool accepted = text.reveal([](QByteArrayView bytes) {
        if (!isUuid(bytes))
            return false;
        constexpr QByteArrayView nil("00000000-0000-0000-0000-000000000000");
        constexpr qsizetype versionAt = 14;
        constexpr qsizetype variantAt = 19;
        const char version = bytes[versionAt];
        const bool rfcVariant = QByteArrayView("89abAB").contains(bytes[variantAt]);
        return bytes == nil || (version >= '1' && version <= '5' && rfcVariant);
    });
    if (!accepted)
        return std::nullopt;
    Secret lower = text.reveal([](QByteArrayView bytes) {
        QByteArray copy(bytes.data(), bytes.size());
        std::transform(copy.cbegin(), copy.cend(), copy.begin(),
            [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
        return Secret::take(std::move(copy));
    });
    return BrokerToken(std::move(lower), Fingerprint::ofAnyCase(text));
}

} // namespace broker
