// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditentry.h"

#include "core/moment.h"
#include "core/names.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace broker::audit {

namespace {

// Names never change once released.
constexpr Names<Action, 26> actions{{
    {Action::SignedIn, QLatin1String("signed-in")},
    {Action::SignedOut, QLatin1String("signed-out")},
    {Action::TokenGenerated, QLatin1String("token-generated")},
    {Action::TokenRetrieved, QLatin1String("token-retrieved")},
    {Action::TokenPasted, QLatin1String("token-pasted")},
    {Action::SecretStored, QLatin1String("secret-stored")},
    {Action::SecretCopied, QLatin1String("secret-copied")},
    {Action::SecretRevealed, QLatin1String("secret-revealed")},
    {Action::SecretChecked, QLatin1String("secret-checked")},
    {Action::SecretDeleted, QLatin1String("secret-deleted")},
    {Action::TokenRotated, QLatin1String("token-rotated")},
    {Action::RecordRemoved, QLatin1String("record-removed")},
    {Action::DueDateChanged, QLatin1String("due-date-changed")},
    {Action::NoteChanged, QLatin1String("note-changed")},
    {Action::IntegrationAdded, QLatin1String("integration-added")},
    {Action::IntegrationChanged, QLatin1String("integration-changed")},
    {Action::CalendarExported, QLatin1String("calendar-exported")},
    {Action::InventoryExported, QLatin1String("inventory-exported")},
    {Action::AuditExported, QLatin1String("audit-exported")},
    {Action::ConfigurationSaved, QLatin1String("configuration-saved")},
    {Action::OldEntriesRemoved, QLatin1String("old-entries-removed")},
    {Action::BackupSaved, QLatin1String("backup-saved")},
    {Action::BackupImported, QLatin1String("backup-imported")},
    {Action::ClientStarted, QLatin1String("client-started")},
    {Action::ClientReplaced, QLatin1String("client-replaced")},
    {Action::ClientStopped, QLatin1String("client-stopped")},
}};
static_assert(isComplete(actions));
constexpr Names<Outcome, 4> outcomes{{
    {Outcome::Succeeded, QLatin1String("succeeded")},
    {Outcome::Failed, QLatin1String("failed")},
    {Outcome::Cancelled, QLatin1String("cancelled")},
    {Outcome::Unknown, QLatin1String("unknown")},
}};
static_assert(isComplete(outcomes));

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
    return broker::nameOf(actions, action);
}

QLatin1String nameOf(Outcome outcome)
{
    return broker::nameOf(outcomes, outcome);
}

QByteArray toLine(const Entry &entry)
{
    return QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
}

Line lineFrom(QByteArrayView line)
{
    if (line.isEmpty())
        return {LineKind::Empty, std::nullopt};
    // A part of an object is never an object: the last brace is missing.
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    const auto at = momentIn(json[atField].toString());
    if (!json[schemaField].isDouble() || !at)
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
            json[requestField].toString(), json[detailField].toString(), *at}};
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
