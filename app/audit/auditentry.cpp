// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditentry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace broker::audit {

namespace {

// Names never change once released.
constexpr std::array actions{
    std::pair{Action::SignedIn, QLatin1String("signed-in")},
    std::pair{Action::SignedOut, QLatin1String("signed-out")},
    std::pair{Action::TokenGenerated, QLatin1String("token-generated")},
    std::pair{Action::TokenRetrieved, QLatin1String("token-retrieved")},
    std::pair{Action::TokenPasted, QLatin1String("token-pasted")},
    std::pair{Action::SecretStored, QLatin1String("secret-stored")},
    std::pair{Action::SecretCopied, QLatin1String("secret-copied")},
    std::pair{Action::SecretRevealed, QLatin1String("secret-revealed")},
    std::pair{Action::SecretChecked, QLatin1String("secret-checked")},
    std::pair{Action::SecretDeleted, QLatin1String("secret-deleted")},
    std::pair{Action::TokenRotated, QLatin1String("token-rotated")},
    std::pair{Action::RecordRemoved, QLatin1String("record-removed")},
    std::pair{Action::DueDateChanged, QLatin1String("due-date-changed")},
    std::pair{Action::NoteChanged, QLatin1String("note-changed")},
    std::pair{Action::IntegrationAdded, QLatin1String("integration-added")},
    std::pair{Action::IntegrationChanged, QLatin1String("integration-changed")},
    std::pair{Action::CalendarExported, QLatin1String("calendar-exported")},
    std::pair{Action::InventoryExported, QLatin1String("inventory-exported")},
    std::pair{Action::AuditExported, QLatin1String("audit-exported")},
    std::pair{Action::ConfigurationSaved, QLatin1String("configuration-saved")},
    std::pair{Action::OldEntriesRemoved, QLatin1String("old-entries-removed")},
    std::pair{Action::BackupSaved, QLatin1String("backup-saved")},
    std::pair{Action::BackupImported, QLatin1String("backup-imported")},
};
constexpr std::array outcomes{
    std::pair{Outcome::Succeeded, QLatin1String("succeeded")},
    std::pair{Outcome::Failed, QLatin1String("failed")},
    std::pair{Outcome::Cancelled, QLatin1String("cancelled")},
    std::pair{Outcome::Unknown, QLatin1String("unknown")},
};

constexpr int schemaVersion = 1;
constexpr QLatin1String schemaField("schema");
constexpr QLatin1String atField("at");
constexpr QLatin1String actionField("action");
constexpr QLatin1String outcomeField("outcome");
constexpr QLatin1String regionField("region");
constexpr QLatin1String orgIdField("orgId");
constexpr QLatin1String orgNameField("orgName");
constexpr QLatin1String integrationTypeField("integrationType");
constexpr QLatin1String integrationIdField("integrationId");
constexpr QLatin1String recordField("record");
constexpr QLatin1String maskedField("fingerprint");
constexpr QLatin1String sha256Field("sha256");
constexpr QLatin1String requestField("snykRequestId");
constexpr QLatin1String detailField("detail");

constexpr std::array fields{atField, actionField, outcomeField, regionField, orgIdField, orgNameField,
    integrationTypeField, integrationIdField, recordField, maskedField, sha256Field, requestField,
    detailField};

template <class Enum, std::size_t count>
std::optional<Enum> valueOf(
    const std::array<std::pair<Enum, QLatin1String>, count> &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

QString bounded(const QString &text)
{
    QString cut = text.left(longestText);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

template <class IdType>
QString textOf(const std::optional<IdType> &id)
{
    return id ? id->toString() : QString();
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject json{{schemaField, schemaVersion}};
    const QStringList values = fieldsOf(entry);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString value = bounded(values.at(static_cast<qsizetype>(i)));
        if (!value.isEmpty())
            json[fields[i]] = value;
    }
    return json;
}

} // namespace

QLatin1String nameOf(Action action)
{
    for (const auto &[value, name] : actions) {
        if (value == action)
            return name;
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(Outcome outcome)
{
    for (const auto &[value, name] : outcomes) {
        if (value == outcome)
            return name;
    }
    Q_UNREACHABLE();
}

QByteArray toLine(const Entry &entry)
{
    return QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
}

Line lineFrom(QByteArrayView line)
{
    // A part of an object is never an object: the last brace is missing.
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    const QDateTime at = QDateTime::fromString(json[atField].toString(), Qt::ISODateWithMs);
    if (!json[schemaField].isDouble() || !at.isValid() || at.timeSpec() == Qt::LocalTime)
        return {};
    const auto action = valueOf(actions, json[actionField].toString());
    const auto outcome = valueOf(outcomes, json[outcomeField].toString());
    if (json[schemaField].toInteger() != schemaVersion || !action || !outcome)
        return {LineKind::Newer, std::nullopt};
    return {LineKind::Entry,
        Entry{*action, *outcome, json[regionField].toString(), OrgId::parse(json[orgIdField].toString()),
            json[orgNameField].toString(), json[integrationTypeField].toString(),
            IntegrationId::parse(json[integrationIdField].toString()),
            RecordId::parse(json[recordField].toString()),
            Fingerprint::parse(json[maskedField].toString(), json[sha256Field].toString()),
            json[requestField].toString(), json[detailField].toString(), at.toUTC()}};
}

QStringList fieldsOf(const Entry &entry)
{
    return {entry.at.toUTC().toString(Qt::ISODateWithMs), nameOf(entry.action), nameOf(entry.outcome),
        entry.regionId, textOf(entry.org), entry.orgName, entry.integrationType, textOf(entry.integration),
        textOf(entry.record), entry.fingerprint ? entry.fingerprint->masked() : QString(),
        entry.fingerprint ? entry.fingerprint->sha256() : QString(), entry.requestId, entry.detail};
}

QStringList fieldNames()
{
    return QStringList(fields.begin(), fields.end());
}

} // namespace broker::audit
