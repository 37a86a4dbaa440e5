// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/manyrecords.h"

#include "core/privatefile.h"
#include "core/secret.h"
#include "integrations/catalogue.h"
#include "records/recordjson.h"
#include "snyk/region.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace broker::test {

namespace {

constexpr int recordsOfAnOrganization = 12;

const QStringList teams{QStringLiteral("Payments"), QStringLiteral("Card Services"),
    QStringLiteral("Zahlungsverkehr Süd"), QStringLiteral("Logistics"), QStringLiteral("Data Platform"),
    QStringLiteral("Customer Portal"), QStringLiteral("Réseau et sécurité"), QStringLiteral("Mobile")};
const QStringList notes{QStringLiteral("Runs in the Frankfurt cluster"),
    QStringLiteral("Ask the platform team before rotating"), QStringLiteral("Change window: Sunday night")};

records::OrgRef organization(int number)
{
    const QUuid id = QUuid::createUuidV5(QUuid(), QStringLiteral("organization %1").arg(number));
    const QString name = QStringLiteral("%1 %2").arg(teams.at(number % teams.size())).arg(number + 1);
    return {OrgId::parse(id.toString(QUuid::WithoutBraces)).value(), name,
        name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')), std::nullopt};
}

} // namespace

QList<records::TokenRecord> manyRecords(int count, const QDateTime &nowUtc, bool told)
{
    QRandomGenerator random(1);
    const QList<integrations::IntegrationType> &types = integrations::catalogue();
    const QList<snyk::Region> regions = snyk::knownRegions();
    QList<records::TokenRecord> records;
    for (int i = 0; i < count; ++i) {
        const RecordId id = RecordId::create();
        const int orgNumber = i / recordsOfAnOrganization;
        const snyk::Region &region = regions.at(orgNumber % regions.size());
        const vault::SecretKind kind
            = i % 17 == 0 ? vault::SecretKind::ServiceCredential : vault::SecretKind::BrokerToken;
        const QDateTime created = nowUtc.addDays(-random.bounded(100)).addSecs(-random.bounded(80000));
        records::TokenRecord record{id,
            {region.id, region.api.toString(), organization(orgNumber), types.at(i % types.size()).key,
                std::nullopt},
            Fingerprint::of(Secret::take(newUuid())),
            vault::KeySpace(QString(), false).key(kind, region.id, id.toString()), records::Origin::Retrieved,
            records::Storage::Keychain,
            i % 40 == 39 ? records::RecordState::Replaced : records::RecordState::Current, false, created,
            records::defaultDueDate(created), {}};
        if (told)
            record.reminders = records::ReminderState{record.due, 0, std::nullopt};
        if (i % 3 == 0)
            record.note = notes.at(random.bounded(static_cast<int>(notes.size())));
        records.append(record);
    }
    return records;
}

bool writeRecords(const QString &path, const QList<records::TokenRecord> &records)
{
    QJsonArray entries;
    for (const records::TokenRecord &record : records)
        entries.append(records::toJson(record));
    const QJsonObject top{
        {records::schemaField, records::schemaVersion}, {QStringLiteral("records"), entries}};
    return writePrivateFile(path, QJsonDocument(top).toJson()).has_value();
}

} // namespace broker::test
