// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/envelope.h"

#include "core/fingerprint.h"
#include "core/moment.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace broker::vault {

namespace {

constexpr int version = 1;
constexpr QLatin1String versionField("v");
constexpr QLatin1String kindField("kind");
constexpr QLatin1String createdField("created");
constexpr QLatin1String fingerprintField("fingerprint");
constexpr QLatin1String secretField("secret");

std::optional<Secret> decodeSecret(const QJsonValue &field)
{
    if (!field.isString())
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(
        field.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return Secret::take(std::move(*decoded));
}

} // namespace

// Qt's JSON classes keep copies that cannot be wiped. So does QtKeychain of all that passes through
// it; a hand-written codec would shorten nothing.
std::optional<Secret> encodeEnvelope(const Envelope &envelope)
{
    if (envelope.secret.size() > longestEnvelope)
        return std::nullopt;
    const QString base64 = envelope.secret.reveal(
        [](QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); });
    const QJsonObject object{
        {versionField, version},
        {kindField, QString(nameOf(envelope.kind))},
        {createdField, envelope.created.toUTC().toString(Qt::ISODate)},
        {fingerprintField, Fingerprint::of(envelope.secret).sha256()},
        {secretField, base64},
    };
    Secret bytes = Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (bytes.size() > longestEnvelope)
        return std::nullopt;
    return bytes;
}

std::optional<Envelope> decodeEnvelope(const Secret &bytes)
{
    if (bytes.size() > longestEnvelope)
        return std::nullopt;
    const QJsonObject object = bytes.reveal(
        [](QByteArrayView view) { return QJsonDocument::fromJson(view.toByteArray()).object(); });
    if (object.value(versionField) != QJsonValue(version))
        return std::nullopt;
    const auto kind = secretKindByName(object.value(kindField).toString());
    const auto created = momentIn(object.value(createdField).toString());
    const auto secret = decodeSecret(object.value(secretField));
    if (!kind || !created || !secret)
        return std::nullopt;
    if (object.value(fingerprintField).toString() != Fingerprint::of(*secret).sha256())
        return std::nullopt;
    return Envelope{*kind, *created, *secret};
}

bool fitsEnvelope(SecretKind kind, const Secret &secret)
{
    // All dates are of the same length.
    return encodeEnvelope({kind, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), secret}).has_value();
}

} // namespace broker::vault
