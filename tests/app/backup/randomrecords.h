// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/backupfile.h"
#include "records/tokenrecord.h"
#include "snyk/plaintext.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace broker::test {

/// Makes records that hold everything a record can hold, the same ones for the same seed.
class RandomRecords final
{
public:
    explicit RandomRecords(quint32 seed)
        : m_random(seed)
    { }

    records::TokenRecord next(bool practice = false)
    {
        const QString type = pick(std::array{"gitlab", "jira", "nexus", "of-a-later-version"});
        records::Target target = samples::target(type);
        target.org.id = OrgId::create();
        target.org.name = snyk::plainText(text(40), snyk::longestName);
        if (maybe())
            target.org.group = GroupId::create();
        if (maybe())
            target.integration.reset();
        const RecordId id = RecordId::create();
        records::TokenRecord record{id, target, Fingerprint::of(Secret::take(newUuid())),
            vault::KeySpace(QString(), practice)
                .key(vault::SecretKind::BrokerToken, target.regionId, id.toString()),
            maybe() ? records::Origin::Generated : records::Origin::Pasted,
            maybe() ? records::Storage::Keychain : records::Storage::Memory,
            maybe() ? records::RecordState::Current : records::RecordState::Replaced, practice, time(),
            time(), {}};
        if (maybe())
            record.unknownFields = {{QStringLiteral("ofLater"),
                QJsonArray{text(5), m_random.generateDouble() * 1e9, QJsonValue(), maybe()}}};
        addOptional(record);
        return record;
    }

    QList<records::TokenRecord> list(int count, bool practice = false)
    {
        QList<records::TokenRecord> records;
        for (int i = 0; i < count; ++i)
            records.append(next(practice));
        return records;
    }

    [[nodiscard]] bool maybe() { return m_random.bounded(2) == 1; }
    [[nodiscard]] QDateTime time()
    {
        return samples::moment().addMSecs(m_random.bounded(qint64(200) * 24 * 3600 * 1000));
    }

    /// Of letters, controls that JSON escapes, and characters beyond the basic plane.
    [[nodiscard]] QString text(int longest)
    {
        static constexpr std::array<char32_t, 12> alphabet{
            U'a', U'Z', U'"', U'\\', U'/', U'\n', U'\t', U'<', U'ü', U'語', U'\u2028', U'🔑'};
        QString text;
        const int length = m_random.bounded(longest + 1);
        for (int i = 0; i < length; ++i)
            text += QString::fromUcs4(&alphabet[m_random.bounded(quint32(alphabet.size()))], 1);
        return text;
    }

private:
    template <std::size_t count>
    QString pick(const std::array<const char *, count> &choices)
    {
        return QString::fromLatin1(choices[m_random.bounded(quint32(count))]);
    }

    void addOptional(records::TokenRecord &record)
    {
        if (maybe())
            record.rotated = time();
        if (maybe())
            record.expires = time();
        if (maybe())
            record.ownDays = m_random.bounded(records::fewestRotationDays, records::mostRotationDays);
        if (maybe())
            record.dueByHand = maybe();
        if (maybe())
            record.note = records::boundedNote(text(300));
        if (maybe())
            record.lastCheck = records::LastCheck{time(), records::CheckOutcome::Missing};
        if (maybe())
            record.reminders = records::ReminderState{time(), maybe() ? std::optional(14) : std::nullopt,
                maybe() ? std::optional(time()) : std::nullopt};
        if (maybe())
            record.calendar = records::CalendarExport{m_random.bounded(9), QString(64, QLatin1Char('c'))};
        if (maybe())
            record.doubt = records::Doubt::NoBroker;
    }

    QRandomGenerator m_random;
};

} // namespace broker::test
