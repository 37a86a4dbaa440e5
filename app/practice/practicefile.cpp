// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/practicefile.h"

#include "core/log.h"
#include "core/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace broker::practice {

using sandbox::KnownIntegration;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int schema = 1;
constexpr QLatin1String schemaField("schema");
constexpr QLatin1String integrationsField("integrations");
constexpr QLatin1String orgField("org");
constexpr QLatin1String typeField("type");
constexpr QLatin1String idField("id");
constexpr QLatin1String tokenField("token");
constexpr QLatin1String maskedField("masked");
constexpr QLatin1String hashField("sha256");

QByteArray bytesOf(const QList<KnownIntegration> &known)
{
    QJsonArray entries;
    for (const KnownIntegration &each : known) {
        QJsonObject entry{{orgField, each.org.toString()}, {typeField, each.type}};
        if (each.id)
            entry[idField] = each.id->toString();
        if (each.token)
            entry[tokenField]
                = QJsonObject{{maskedField, each.token->masked()}, {hashField, each.token->sha256()}};
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{schemaField, schema}, {integrationsField, entries}})
        .toJson(QJsonDocument::Compact);
}

std::optional<KnownIntegration> knownFrom(const QJsonObject &entry)
{
    const auto org = OrgId::parse(entry[orgField].toString());
    const QString type = entry[typeField].toString();
    if (!org || type.isEmpty())
        return std::nullopt;
    const QJsonValue token = entry[tokenField];
    const auto fingerprint = Fingerprint::parse(token[maskedField].toString(), token[hashField].toString());
    if (!token.isUndefined() && !fingerprint)
        return std::nullopt;
    return KnownIntegration{*org, type, IntegrationId::parse(entry[idField].toString()), fingerprint};
}

} // namespace

PracticeFile::PracticeFile(QString path)
    : m_path(std::move(path))
{ }

QList<KnownIntegration> PracticeFile::load() const
{
    const auto bytes = readFile(m_path, largestFile);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    QList<KnownIntegration> known;
    if (json[schemaField].toInt() != schema)
        return known;
    const QJsonArray entries = json[integrationsField].toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto each = knownFrom(entry.toObject()))
            known.append(*each);
    }
    return known;
}

void PracticeFile::keep(const QList<KnownIntegration> &known)
{
    const int number = ++*m_newest;
    (void)m_disk.run([path = m_path, known, number, newest = m_newest]() -> Result<bool, FileError> {
        if (number != *newest)
            return true;
        auto written = writePrivateFile(path, bytesOf(known));
        if (!written)
            qCWarning(logRecords) << "What was practised cannot be kept:" << written.error().detail;
        return written;
    });
}

} // namespace broker::practice
