// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicecredential.h"

#include "core/id.h"
#include "products/registryparts.h"
#include "vault/longvault.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace broker::credentials {

namespace {

constexpr int version = 1;
constexpr QLatin1String versionField("v");
constexpr QLatin1String kindField("kind");
constexpr QLatin1String userField("user");
constexpr QLatin1String secretField("secret");
constexpr QLatin1String markField("mark");

bool isControl(char c)
{
    constexpr char del = 0x7f;
    return (c >= 0 && c < ' ') || c == del;
}

bool isPrintable(const Secret &secret)
{
    return secret.reveal(
        [](QByteArrayView bytes) { return std::none_of(bytes.begin(), bytes.end(), isControl); });
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}

/// As one line: between the parts of JSON, line ends and tabs mean nothing, and inside a text there are none.
Secret inOneLine(const Secret &json)
{
    QByteArray line = json.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    line.removeIf([](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return Secret::take(std::move(line));
}

bool isJsonFile(const Secret &secret)
{
    return secret.reveal(
        [](QByteArrayView bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).isObject(); });
}

Secret newMark()
{
    return Secret::take(newUuid());
}

} // namespace

ServiceCredential::ServiceCredential(CredentialKind kind, Secret secret, QString userName, Secret mark)
    : m_kind(kind)
    , m_secret(std::move(secret))
    , m_userName(std::move(userName))
    , m_mark(std::move(mark))
{ }

Result<ServiceCredential, CredentialProblem> ServiceCredential::make(
    CredentialKind kind, const Secret &given, const QString &userName)
{
    // First of all a bound: looking through what is pasted by mistake should cost nothing.
    if (given.size() > vault::longestCredential)
        return Failure(CredentialProblem::TooLong);
    const Secret secret = products::isKeyFile(kind) ? inOneLine(given) : given;
    const QString user = hasUserName(kind) ? userName : QString();
    if (hasUserName(kind) && user.trimmed().isEmpty())
        return Failure(CredentialProblem::UserNameMissing);
    if (user.contains(QLatin1Char(':')))
        return Failure(CredentialProblem::UserNameHasColon);
    if (secret.isEmpty())
        return Failure(CredentialProblem::SecretMissing);
    if (!isPrintable(user) || !isPrintable(secret))
        return Failure(CredentialProblem::NotPrintable);
    if (products::isKeyFile(kind) && !isJsonFile(secret))
        return Failure(CredentialProblem::NotAKeyFile);
    if (user.size() > longestUserName)
        return Failure(CredentialProblem::TooLong);
    const ServiceCredential made(kind, secret, user, isPassword(kind) ? newMark() : secret);
    if (!vault::fitsLongVault(vault::SecretKind::ServiceCredential, made.toStored()))
        return Failure(CredentialProblem::TooLong);
    return made;
}

// What is said in vault/envelope.cpp of Qt's JSON classes and copies holds here, too.
Secret ServiceCredential::toStored() const
{
    const auto base64
        = [](QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); };
    QJsonObject object{
        {versionField, version},
        {kindField, QString(nameOf(m_kind))},
        {secretField, m_secret.reveal(base64)},
    };
    if (!m_userName.isEmpty())
        object[userField] = m_userName;
    if (isPassword(m_kind))
        object[markField] = m_mark.reveal(base64);
    return Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ServiceCredential> ServiceCredential::fromStored(const Secret &stored)
{
    const QJsonObject object = stored.reveal(
        [](QByteArrayView bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).object(); });
    const auto decoded = [&object](QLatin1String field) {
        auto bytes = QByteArray::fromBase64Encoding(object[field].toString().toLatin1(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        return bytes ? Secret::take(std::move(*bytes)) : Secret();
    };
    const std::optional<CredentialKind> kind = kindByName(object[kindField].toString());
    if (object[versionField] != QJsonValue(version) || !kind)
        return std::nullopt;
    Result<ServiceCredential, CredentialProblem> made
        = make(*kind, decoded(secretField), object[userField].toString());
    if (!made)
        return std::nullopt;
    if (isPassword(*kind)) {
        made->m_mark = decoded(markField);
        if (made->m_mark.isEmpty())
            return std::nullopt;
    }
    return *made;
}

} // namespace broker::credentials
