// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/auditlog.h"

#include "core/moment.h"
#include "core/settle.h"
#include "snyk/caller.h"
#include "snyk/json.h"
#include "snyk/pagetrail.h"
#include "snyk/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace broker::snyk {

namespace {

/// 2,000 changes of integrations in one organization.
constexpr int mostPages = 20;
constexpr qsizetype longestUserId = 100;
constexpr qsizetype longestAuditCursor = 2048;

std::optional<IntegrationChange> changeOf(const QString &event)
{
    if (event == QLatin1String("org.integration.create"))
        return IntegrationChange::Created;
    if (event == QLatin1String("org.integration.edit"))
        return IntegrationChange::Edited;
    return event == QLatin1String("org.integration.delete") ? std::optional(IntegrationChange::Deleted)
                                                            : std::nullopt;
}

/// Every id in what an entry tells, to a small depth.
void collectIds(const QJsonObject &content, int depth, QList<IntegrationId> &ids)
{
    constexpr qsizetype mostIds = 32;
    for (const QJsonValue &value : content) {
        if (ids.size() >= mostIds)
            return;
        if (value.isObject() && depth > 0)
            collectIds(value.toObject(), depth - 1, ids);
        else if (const auto id = IntegrationId::parse(value.toString()); id && !ids.contains(*id))
            ids.append(*id);
    }
}

std::optional<IntegrationEvent> eventFrom(const QJsonObject &entry)
{
    constexpr int contentDepth = 2;
    const auto change = changeOf(entry.value(QLatin1String("event")).toString());
    const auto at = momentIn(entry.value(QLatin1String("created")).toString());
    if (!change || !at)
        return std::nullopt;
    IntegrationEvent event{*at, *change};
    event.userId = plainText(entry.value(QLatin1String("user_id")).toString(), longestUserId);
    const QJsonObject content = entry.value(QLatin1String("content")).toObject();
    const QString through = content.value(QLatin1String("interface")).toString();
    if (through == QLatin1String("ui"))
        event.through = ChangedThrough::WebUi;
    else if (through == QLatin1String("api"))
        event.through = ChangedThrough::Api;
    collectIds(content, contentDepth, event.integrations);
    return event;
}

} // namespace

HttpRequest auditLogRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const QDateTime &fromUtc, const QString &cursor)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("version", QStringLiteral("2024-10-15"));
    add("from", fromUtc.toUTC().toString(Qt::ISODate));
    add("size", QStringLiteral("100"));
    add("sort_order", QStringLiteral("DESC"));
    for (const char *what : {"create", "edit", "delete"})
        add("events", QLatin1String("org.integration.") + QLatin1String(what));
    if (!cursor.isEmpty())
        add("cursor", cursor);
    HttpRequest request;
    request.url
        = api.withPath(QLatin1String("/rest/orgs/") + org.toString() + QLatin1String("/audit_logs/search"));
    request.url.setQuery(query);
    if (const ApiToken *token = login.apiToken())
        request.auth = *token;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.api+json")}};
    return request;
}

HttpRequest orgUserRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &userId)
{
    HttpRequest request;
    request.url = api.withPath(QLatin1String("/rest/orgs/") + org.toString() + QLatin1String("/users/")
        + QString::fromLatin1(QUrl::toPercentEncoding(userId)));
    request.url.setQuery(QStringLiteral("version=2024-10-15"));
    if (const ApiToken *token = login.apiToken())
        request.auth = *token;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.api+json")}};
    return request;
}

Result<QString, QString> decodeOrgUser(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonValue attributes = answer->value(QLatin1String("data"))[QLatin1String("attributes")];
    const auto text = [&attributes](const char *name) {
        return plainText(attributes[QLatin1String(name)].toString(), longestUserId);
    };
    const QString name = text("name");
    const QString mail = text("email");
    if (name.isEmpty() && mail.isEmpty())
        return Failure(QStringLiteral("The answer has neither a name nor an address."));
    if (name.isEmpty() || mail.isEmpty() || name == mail)
        return name.isEmpty() ? mail : name;
    return QString(name + QLatin1String(" (") + mail + u')');
}

Result<AuditPage, QString> decodeAuditPage(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonValue items = answer->value(QLatin1String("data"))[QLatin1String("items")];
    if (!items.isArray())
        return Failure(QStringLiteral("The answer has no list called \"items\"."));
    AuditPage page;
    const QString next = answer->value(QLatin1String("links"))[QLatin1String("next")].toString();
    page.nextCursor = QUrlQuery(QUrl(next)).queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
    // What came is true as far as it goes.
    if (page.nextCursor.size() > longestAuditCursor)
        page.nextCursor.clear();
    const QJsonArray entries = items.toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto event = eventFrom(entry.toObject()))
            page.events.append(*event);
    }
    return page;
}

class AuditLogReader::Private final
{
public:
    using Settled = Settle<QList<IntegrationEvent>, ApiError>;
    struct Question
    {
        OrgId org;
        QDateTime fromUtc;
        std::stop_token stop;
    };

    Private(AuditLogReader &owner, Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential,
        RetryPolicy retry)
        : caller(owner, http, clock, std::move(api), std::move(credential), retry)
    { }

    void ask(const Question &question, const QString &cursor, const PageTrail &pages,
        const QList<IntegrationEvent> &soFar, const Settled &settle);

    Caller caller;
};

void AuditLogReader::Private::ask(const Question &question, const QString &cursor, const PageTrail &pages,
    const QList<IntegrationEvent> &soFar, const Settled &settle)
{
    const HttpRequest request
        = auditLogRequest(caller.api(), caller.login(), question.org, question.fromUtc, cursor);
    auto told = [this, question, pages, soFar, settle, request](const ApiCall::Outcome &outcome) {
        if (!outcome) {
            settle(Failure(outcome.error()));
            return;
        }
        const auto page = decodeAuditPage(outcome->body);
        if (!page) {
            settle(Failure(malformedAnswer(request, *outcome, page.error())));
            return;
        }
        const QList<IntegrationEvent> all = soFar + page->events;
        PageTrail further = pages;
        if (further.after(page->nextCursor) == PageTrail::Next::Page)
            ask(question, page->nextCursor, further, all, settle);
        else
            settle(all);
    };
    caller.start(request, Haste::Spread, question.stop, std::move(told));
}

AuditLogReader::AuditLogReader(Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential,
    RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, http, clock, std::move(api), std::move(credential), policy))
{ }

AuditLogReader::~AuditLogReader()
{
    // While what they refer to still lives.
    d->caller.end();
}

const HttpsUrl &AuditLogReader::api() const noexcept
{
    return d->caller.api();
}

QFuture<Result<QList<IntegrationEvent>, ApiError>> AuditLogReader::integrationEvents(
    OrgId org, QDateTime fromUtc, std::stop_token stop)
{
    const Private::Settled settle;
    d->ask(
        {std::move(org), std::move(fromUtc), std::move(stop)}, QString(), PageTrail(mostPages), {}, settle);
    return settle.future();
}

QFuture<Result<QString, ApiError>> AuditLogReader::userName(OrgId org, QString userId, std::stop_token stop)
{
    const Settle<QString, ApiError> settle;
    const HttpRequest request = orgUserRequest(d->caller.api(), d->caller.login(), org, userId);
    auto told = [settle, request](const ApiCall::Outcome &outcome) {
        if (!outcome) {
            settle(Failure(outcome.error()));
            return;
        }
        const auto name = decodeOrgUser(outcome->body);
        if (name)
            settle(*name);
        else
            settle(Failure(malformedAnswer(request, *outcome, name.error())));
    };
    d->caller.start(request, Haste::Spread, std::move(stop), std::move(told));
    return settle.future();
}

} // namespace broker::snyk
