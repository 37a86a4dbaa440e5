// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/vaultkey.h"

#include "core/names.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <array>
#include <utility>

namespace broker::vault {

namespace {

constexpr QLatin1String service("org.broker-token-assistant");
constexpr QLatin1String program("broker-token-assistant");
constexpr QLatin1String practiceMark(".practice");
/// Comes before a profile name; no profile name and no mark contains it.
constexpr QLatin1Char profileMark('+');
constexpr QLatin1Char separator('/');
/// Stands for an empty part; in any other part it is percent-encoded.
constexpr QLatin1String emptyPart("~");

constexpr Names<SecretKind, 5> kinds{{
    {SecretKind::BrokerToken, QLatin1String("broker-token")},
    {SecretKind::ApiToken, QLatin1String("api-token")},
    {SecretKind::ProvisionalToken, QLatin1String("provisional-token")},
    {SecretKind::ServiceCredential, QLatin1String("service-credential")},
    {SecretKind::ProxyLogin, QLatin1String("proxy-login")},
}};
static_assert(isComplete(kinds));

QString encoded(const QString &part)
{
    if (part.isEmpty())
        return emptyPart;
    return QString::fromLatin1(QUrl::toPercentEncoding(part, QByteArray(), QByteArrayLiteral("~")));
}

/// True for exactly what `encoded` returns.
bool isEncoded(const QString &part)
{
    return part == emptyPart
        || (!part.isEmpty() && encoded(QUrl::fromPercentEncoding(part.toLatin1())) == part);
}

bool isSpace(QStringView text)
{
    if (!text.startsWith(program))
        return false;
    text = text.sliced(program.size());
    if (text.startsWith(practiceMark))
        text = text.sliced(practiceMark.size());
    if (text.isEmpty())
        return true;
    return text.front() == profileMark && text.sliced(1) != emptyPart && isEncoded(text.sliced(1).toString());
}

} // namespace

QLatin1String nameOf(SecretKind kind)
{
    return broker::nameOf(kinds, kind);
}

std::optional<SecretKind> secretKindByName(QStringView name)
{
    return valueOf(kinds, name);
}

VaultKey::VaultKey(QString text, SecretKind kind)
    : m_text(std::move(text))
    , m_kind(kind)
{ }

std::optional<VaultKey> VaultKey::parse(const QString &text)
{
    const QStringList parts = text.split(separator);
    if (parts.size() != 4 || !isSpace(parts[0]) || !isEncoded(parts[2]) || !isEncoded(parts[3]))
        return std::nullopt;
    const auto kind = secretKindByName(parts[1]);
    if (!kind)
        return std::nullopt;
    return VaultKey(text, *kind);
}

KeySpace::KeySpace(const QString &profile, bool practice)
    : m_space(program)
    , m_practice(practice)
{
    if (practice)
        m_space += practiceMark;
    if (!profile.isEmpty())
        m_space += profileMark + encoded(profile);
}

QString KeySpace::serviceName()
{
    return service;
}

VaultKey KeySpace::key(SecretKind kind, const QString &region, const QString &id) const
{
    return VaultKey(
        m_space + separator + nameOf(kind) + separator + encoded(region) + separator + encoded(id), kind);
}

} // namespace broker::vault
