// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/journal.h"
#include "records/tokenrecord.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

// Values that the tests of this folder share.
namespace sample {

template <class IdType>
IdType id(const char *text)
{
    const auto parsed = IdType::parse(QString::fromLatin1(text));
    Q_ASSERT(parsed);
    return *parsed;
}

inline broker::OrgId orgId()
{
    return id<broker::OrgId>("0b5a3a40-0000-4000-8000-000000000001");
}
inline broker::OrgId otherOrgId()
{
    return id<broker::OrgId>("0b5a3a40-0000-4000-8000-000000000002");
}

inline broker::records::Target target(const broker::OrgId &org, const QString &type)
{
    return {QStringLiteral("SNYK-EU-01"), QStringLiteral("https://api.eu.snyk.io"),
        {org, QStringLiteral("Zahlungsverkehr S\u00fcd <b>"), QStringLiteral("zahlungsverkehr-sued"),
            id<broker::GroupId>("9c000000-0000-4000-8000-000000000001")},
        type, id<broker::IntegrationId>("1e000000-0000-4000-8000-000000000001")};
}

inline broker::vault::VaultKey keyFor(const QString &name)
{
    return broker::vault::KeySpace(QString(), false)
        .key(broker::vault::SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"), name);
}

/// A current record, `day` days after a fixed date; its token is random.
inline broker::records::TokenRecord record(const broker::OrgId &org, const QString &type, int day = 0)
{
    const auto id = broker::RecordId::create();
    const QDateTime created(QDate(2026, 1, 1).addDays(day), QTime(8, 30, 15, 250), Qt::UTC);
    return {id, target(org, type), broker::Fingerprint::of(broker::Secret::take(broker::newUuid())),
        keyFor(id.toString()), broker::records::Origin::Generated, broker::records::Storage::Keychain,
        broker::records::RecordState::Current, false, created, broker::records::defaultDueDate(created), {}};
}

inline broker::records::Operation operation(int minute = 0)
{
    const auto record = broker::RecordId::create();
    return {broker::OperationId::create(), broker::records::OperationKind::EnableBroker,
        broker::records::OperationStage::Prepared, target(orgId(), QStringLiteral("gitlab")), record,
        keyFor(record.toString()), broker::records::Origin::Generated, false,
        QDateTime(QDate(2026, 1, 1), QTime(8, minute), Qt::UTC)};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

inline bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline bool write(const QString &path, const QJsonObject &content)
{
    return write(path, QJsonDocument(content).toJson());
}

} // namespace sample
