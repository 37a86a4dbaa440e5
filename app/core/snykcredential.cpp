// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/snykcredential.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace broker {

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype shortestSecret = 16;
constexpr qsizetype longestSecret = 1024;

/// Between id and secret; Fingerprint knows it by its beginning, and shows nothing of the id. Never changes
/// once released; another layout gets another number.
constexpr QByteArrayView between("\noauth-client-1\n");

bool isWord(QByteArrayView text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Secret textOf(const OAuthClient &client)
{
    return client.secret().reveal([&client](QByteArrayView secret) {
        QByteArray text;
        // At once, so that no shorter copy is left behind.
        text.reserve(client.id().size() + between.size() + secret.size());
        text += client.id().toLatin1();
        text += between;
        text += secret;
        return Secret::take(std::move(text));
    });
}

std::optional<OAuthClient> clientIn(QByteArrayView text)
{
    const qsizetype place = text.indexOf(between);
    if (place < 0)
        return std::nullopt;
    const QByteArrayView secret = text.sliced(place + between.size());
    return OAuthClient::make(
        QString::fromLatin1(text.first(place)), Secret::take(QByteArray(secret.data(), secret.size())));
}

} // namespace

bool OAuthClient::isIdForm(QByteArrayView text) noexcept
{
    return !text.isEmpty() && text.size() <= longestId && isWord(text);
}

bool OAuthClient::isSecretForm(QByteArrayView text) noexcept
{
    return text.size() >= shortestSecret && text.size() <= longestSecret && isWord(text);
}

OAuthClient::OAuthClient(QString id, Secret secret)
    : m_id(std::move(id))
    , m_secret(std::move(secret))
{ }

std::optional<OAuthClient> OAuthClient::make(const QString &id, const Secret &secret)
{
    if (!isIdForm(id.toUtf8()) || !secret.reveal(isSecretForm))
        return std::nullopt;
    return OAuthClient(id, secret);
}

SnykCredential::SnykCredential(ApiToken token)
    : m_value(std::move(token))
    , m_text(std::get<ApiToken>(m_value).secret())
{ }

SnykCredential::SnykCredential(OAuthClient client)
    : m_value(std::move(client))
    , m_text(textOf(std::get<OAuthClient>(m_value)))
{ }

std::optional<SnykCredential> SnykCredential::parse(const Secret &text)
{
    if (auto token = ApiToken::parse(text))
        return SnykCredential(*std::move(token));
    if (auto client = text.reveal(clientIn))
        return SnykCredential(*std::move(client));
    return std::nullopt;
}

QString SnykCredential::caller() const
{
    const OAuthClient *client = oauth();
    return client ? QLatin1String("client ") + client->id() : fingerprint().sha256();
}

} // namespace broker
