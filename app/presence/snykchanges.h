// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/diskthread.h"
#include "presence/snyktrail.h"
#include "records/recordstore.h"
#include "snyk/auditlog.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace broker::presence {

/// Reads from Snyk's audit logs what was done to the integrations whose tokens the list has, and keeps it in
/// a file of its own beside the list. Quiet: whoever may not read a log, or is not answered, knows as much as
/// before. Asks one question after the other, about an organization not more often than every few minutes,
/// and never again where Snyk has refused the account. Borrows everything it is given.
class SnykChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnykChanges)

public:
    /// `path` is the file's; it is read when it is first asked for.
    SnykChanges(snyk::Http &http, const Clock &clock, records::RecordStore &records,
        const snyk::RetryPolicy &retry, QString path, QObject *parent = nullptr);
    ~SnykChanges() override;

    /// With the account that has just signed in there; `ownUserId` is Snyk's id of it. A look under way is
    /// given up for one with another account.
    void look(const HttpsUrl &api, const SnykCredential &credential, const QString &ownUserId);
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_call.isRunning(); }

    /// Of the records of the list that anything is known of.
    [[nodiscard]] const SnykTrails &trails();
    /// Current records whose integration was changed by others, see isChangedElsewhere.
    [[nodiscard]] QList<records::TokenRecord> changedElsewhere();
    /// The user was told of the changes of these.
    void setReminded(const QList<records::TokenRecord> &records);
    /// The user knows of the change, and that the token is still this one.
    void accept(const RecordId &record);

Q_SIGNALS:
    /// `trails` is another.
    void changed();
    /// A look is over that has asked at least once.
    void looked();

private:
    /// The account, by its fingerprint, and the organization.
    [[nodiscard]] QString placeOf(const OrgId &org) const;
    [[nodiscard]] QList<OrgId> worthAsking(const HttpsUrl &api) const;
    void askNext();
    /// One question for each account that has changed something.
    void askNextName();
    void onEvents(const OrgId &org, const QList<snyk::IntegrationEvent> &events);
    void load();
    void end();
    void save();

    snyk::Http &m_http;
    const Clock &m_clock;
    records::RecordStore &m_records;
    snyk::RetryPolicy m_retry;
    QString m_path;
    bool m_isLoaded = false;
    SnykTrails m_trails;
    /// While it is asked with, and no longer.
    snyk::AuditLogReader *m_reader = nullptr;
    QString m_account;
    QString m_userId;
    /// When a place was asked last, and those that have refused.
    QHash<QString, QDateTime> m_asked;
    QSet<QString> m_refused;
    /// Accounts that were asked for.
    QSet<QString> m_named;
    QList<OrgId> m_left;
    Await m_call;
    /// Goes first, and writes what it was given.
    DiskThread m_disk{QStringLiteral("what Snyk's audit logs say")};
};

} // namespace broker::presence
