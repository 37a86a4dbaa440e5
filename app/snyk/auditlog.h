// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/httpsurl.h"
#include "core/id.h"
#include "core/snykcredential.h"
#include "snyk/apierror.h"
#include "snyk/http.h"
#include "snyk/retrypolicy.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>

namespace broker::snyk {

/// What an audit log says was done to an integration. What touches its settings alone is left out.
enum class IntegrationChange { Created, Edited, Deleted };
enum class ChangedThrough { Unknown, WebUi, Api };

/// One entry of an organization's audit log.
struct IntegrationEvent
{
    /// UTC.
    QDateTime at;
    IntegrationChange change = IntegrationChange::Edited;
    ChangedThrough through = ChangedThrough::Unknown;
    /// Snyk's id of whoever did it; plain text, may be empty.
    QString userId{};
    /// What the entry names: Snyk does not document by which field, so all ids in it that may be one.
    QList<IntegrationId> integrations{};

    friend bool operator==(const IntegrationEvent &, const IntegrationEvent &) = default;
};

/// One page of GET /rest/orgs/{id}/audit_logs/search.
struct AuditPage
{
    QList<IntegrationEvent> events;
    /// Of the next page; empty on the last.
    QString nextCursor;
};

/// As far back as Snyk keeps them.
inline constexpr int auditLogDays = 90;

/// What was done to the organization's integrations since then, the latest first. Wants the right to read
/// audit logs, and may answer 403 or 404.
[[nodiscard]] HttpRequest auditLogRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const QDateTime &fromUtc, const QString &cursor);
/// Total, as all of decode.h. Entries of other kinds, and those whose time cannot be read, are left out.
[[nodiscard]] Result<AuditPage, QString> decodeAuditPage(const QByteArray &body);

/// Who the account of an entry is: a user of the organization. Wants the right to view users; service
/// accounts are not found (404).
[[nodiscard]] HttpRequest orgUserRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &userId);
/// Name and address, "Ada Admin (ada@example.com)", as far as Snyk tells them; plain and bounded.
[[nodiscard]] Result<QString, QString> decodeOrgUser(const QByteArray &body);

/// Reads audit logs with one credential; each question waits for its place among very many, see Pace.
/// Futures settle as those of Client, and its end cancels them. Borrows `http` and `clock`.
class AuditLogReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditLogReader)

public:
    AuditLogReader(Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential,
        RetryPolicy policy, QObject *parent = nullptr);
    ~AuditLogReader() override;

    [[nodiscard]] const HttpsUrl &api() const noexcept;
    /// All pages; of an endless list the beginning, which is the latest.
    [[nodiscard]] QFuture<Result<QList<IntegrationEvent>, ApiError>> integrationEvents(
        OrgId org, QDateTime fromUtc, std::stop_token stop);
    /// As decodeOrgUser, by one question.
    [[nodiscard]] QFuture<Result<QString, ApiError>> userName(
        OrgId org, QString userId, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::snyk
