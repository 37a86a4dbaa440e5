// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/restapi.h"

#include "products/products.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace broker::sandbox {

namespace {

using snyk::HttpResponse;

constexpr QLatin1String versionParameter("version");
constexpr QLatin1String limitParameter("limit");
constexpr QLatin1String afterParameter("starting_after");
constexpr QLatin1String beforeParameter("ending_before");

HttpResponse restNotFound()
{
    return restError(
        404, QStringLiteral("Not Found"), QStringLiteral("The requested resource was not found."));
}

HttpResponse badParameter(const QString &parameter, const QString &detail)
{
    return restError(400, QStringLiteral("Bad Request"), detail, parameter);
}

QString parameterOf(const Question &question, QLatin1String name)
{
    return question.query.queryItemValue(name, QUrl::FullyDecoded);
}

// -- versions ---------------------------------------------------------------------------------------

/// Since when an endpoint exists, and whether only a "~beta" version reaches it.
struct Endpoint
{
    QDate since;
    bool isBeta = false;
};

/// Refuses a request without a usable version or with a parameter that nobody documents.
std::optional<HttpResponse> refusal(const Question &question, const Endpoint &endpoint,
    std::initializer_list<QLatin1String> parameters, ServedVersion &version)
{
    const auto items = question.query.queryItems();
    for (const auto &item : items) {
        const bool known = item.first == versionParameter
            || std::any_of(parameters.begin(), parameters.end(),
                [&item](QLatin1String parameter) { return item.first == parameter; });
        if (!known)
            return badParameter(item.first, QStringLiteral("Unknown query parameter."));
    }
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:~(beta|experimental|wip))?$"));
    version.requested = parameterOf(question, versionParameter);
    const auto match = form.match(version.requested);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return badParameter(versionParameter, QStringLiteral("The query needs a version, YYYY-MM-DD."));
    if (date < endpoint.since || (endpoint.isBeta && match.captured(2).isEmpty()))
        return restNotFound();
    version.stage = endpoint.isBeta ? QStringLiteral("beta") : QStringLiteral("ga");
    version.served
        = endpoint.since.toString(Qt::ISODate) + (endpoint.isBeta ? QStringLiteral("~beta") : QString());
    return std::nullopt;
}

// -- pages ------------------------------------------------------------------------------------------

/// Places in a list: from `first` up to, without, `last`.
struct Page
{
    qsizetype first = 0;
    qsizetype last = 0;
};

QString cursorFor(qsizetype place)
{
    return QStringLiteral("v1.")
        + QString::fromLatin1(QByteArray::number(place).toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qsizetype> placeOf(const QString &cursor, qsizetype total)
{
    if (!cursor.startsWith(QLatin1String("v1.")))
        return std::nullopt;
    bool isNumber = false;
    const qlonglong place = QByteArray::fromBase64(cursor.mid(3).toLatin1(), QByteArray::Base64UrlEncoding)
                                .toLongLong(&isNumber);
    return isNumber && place >= 0 && place <= total ? std::optional<qsizetype>(place) : std::nullopt;
}

/// Which part of `total` is wanted; or nothing, and `problem` says what is wrong.
std::optional<Page> pageOf(const Question &question, qsizetype total, HttpResponse &problem)
{
    qsizetype limit = 10;
    if (question.query.hasQueryItem(limitParameter)) {
        bool isNumber = false;
        limit = parameterOf(question, limitParameter).toInt(&isNumber);
        if (!isNumber || limit < 10 || limit > 100 || limit % 10 != 0) {
            problem
                = badParameter(limitParameter, QStringLiteral("The limit is 10 to 100, a multiple of 10."));
            return std::nullopt;
        }
    }
    const bool hasAfter = question.query.hasQueryItem(afterParameter);
    const bool hasBefore = question.query.hasQueryItem(beforeParameter);
    if (!hasAfter && !hasBefore)
        return Page{0, std::min(limit, total)};
    const QLatin1String name = hasAfter ? afterParameter : beforeParameter;
    const auto place = placeOf(parameterOf(question, name), total);
    if (!place || (hasAfter && hasBefore)) {
        problem = badParameter(name, QStringLiteral("The cursor is not one of ours."));
        return std::nullopt;
    }
    return hasAfter ? Page{*place, std::min(*place + limit, total)}
                    : Page{std::max<qsizetype>(*place - limit, 0), *place};
}

/// Relative and without "/rest", as Snyk writes them.
QJsonObject linksOf(const Question &question, const Page &page, qsizetype total)
{
    const auto link = [&question](QLatin1String cursorName, const QString &cursor) {
        QUrlQuery query = question.query;
        query.removeQueryItem(afterParameter);
        query.removeQueryItem(beforeParameter);
        if (!cursor.isEmpty())
            query.addQueryItem(cursorName, cursor);
        return QString(QLatin1Char('/') + question.path.join(QLatin1Char('/')) + QLatin1Char('?')
            + query.toString(QUrl::FullyEncoded));
    };
    QJsonObject links{{QStringLiteral("first"), link(afterParameter, QString())}};
    if (page.last < total)
        links[QStringLiteral("next")] = link(afterParameter, cursorFor(page.last));
    if (page.first > 0)
        links[QStringLiteral("prev")] = link(beforeParameter, cursorFor(page.first));
    return links;
}

// -- endpoints --------------------------------------------------------------------------------------

HttpResponse self(const Question &question)
{
    ServedVersion version;
    if (const auto refused = refusal(question, {QDate(2024, 4, 22)}, {}, version))
        return *refused;
    const QJsonObject attributes{{QStringLiteral("name"), QStringLiteral("Avery Lindqvist")},
        {QStringLiteral("email"), QStringLiteral("avery.lindqvist@example.com")},
        {QStringLiteral("username"), QStringLiteral("avery.lindqvist")},
        {QStringLiteral("avatar_url"), QStringLiteral("https://example.com/avatar.png")}};
    const QJsonObject data{{QStringLiteral("id"), QString(ownerId)},
        {QStringLiteral("type"), QStringLiteral("user")}, {QStringLiteral("attributes"), attributes}};
    return restAnswer({{QStringLiteral("data"), data}}, version);
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Admin:
        return QStringLiteral("Org Admin");
    case Role::Collaborator:
        return QStringLiteral("Org Collaborator");
    case Role::Custom:
        return QStringLiteral("Security Champion");
    }
    return {};
}

QJsonObject toJson(const Organization &organization, bool withRole)
{
    QJsonObject attributes{{QStringLiteral("name"), organization.name},
        {QStringLiteral("slug"), organization.slug},
        {QStringLiteral("is_personal"), organization.isPersonal}};
    if (organization.group)
        attributes[QStringLiteral("group_id")] = organization.group->toString();
    QJsonObject json{{QStringLiteral("id"), organization.id.toString()},
        {QStringLiteral("type"), QStringLiteral("org")}, {QStringLiteral("attributes"), attributes}};
    if (withRole) {
        const QJsonObject data{{QStringLiteral("type"), QStringLiteral("org_role")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("name"), nameOf(organization.role)}}}};
        json[QStringLiteral("relationships")]
            = QJsonObject{{QStringLiteral("member_role"), QJsonObject{{QStringLiteral("data"), data}}}};
    }
    return json;
}

using Filter = std::function<bool(const Organization &)>;

/// The conditions of the query, all of which an organization has to meet.
std::optional<QList<Filter>> filtersOf(const Question &question, HttpResponse &problem)
{
    constexpr QLatin1String nameParameter("name");
    constexpr QLatin1String slugParameter("slug");
    constexpr QLatin1String groupParameter("group_id");
    constexpr QLatin1String personalParameter("is_personal");
    constexpr qsizetype longest = 100;
    QList<Filter> filters;
    if (question.query.hasQueryItem(nameParameter)) {
        const QString name = parameterOf(question, nameParameter);
        if (name.size() > longest) {
            problem = badParameter(nameParameter, QStringLiteral("At most 100 characters."));
            return std::nullopt;
        }
        filters.append([name](const Organization &o) { return o.name.contains(name, Qt::CaseInsensitive); });
    }
    if (question.query.hasQueryItem(slugParameter)) {
        const QString slug = parameterOf(question, slugParameter);
        filters.append([slug](const Organization &o) { return o.slug == slug; });
    }
    if (question.query.hasQueryItem(groupParameter)) {
        const auto group = GroupId::parse(parameterOf(question, groupParameter));
        if (!group) {
            problem = badParameter(groupParameter, QStringLiteral("A UUID is expected."));
            return std::nullopt;
        }
        filters.append([group](const Organization &o) { return o.group == group; });
    }
    if (question.query.hasQueryItem(personalParameter)) {
        const QString wanted = parameterOf(question, personalParameter);
        if (wanted != QLatin1String("true") && wanted != QLatin1String("false")) {
            problem = badParameter(personalParameter, QStringLiteral("true or false is expected."));
            return std::nullopt;
        }
        const bool personal = wanted == QLatin1String("true");
        filters.append([personal](const Organization &o) { return o.isPersonal == personal; });
    }
    return filters;
}

HttpResponse organizations(const World &world, const Question &question)
{
    constexpr QLatin1String expandParameter("expand");
    ServedVersion version;
    const auto refused = refusal(question, {QDate(2024, 2, 28)},
        {limitParameter, afterParameter, beforeParameter, expandParameter, QLatin1String("name"),
            QLatin1String("slug"), QLatin1String("group_id"), QLatin1String("is_personal")},
        version);
    if (refused)
        return *refused;
    const QString expand = parameterOf(question, expandParameter);
    if (!expand.isEmpty() && expand != QLatin1String("member_role"))
        return badParameter(expandParameter, QStringLiteral("member_role is expected."));

    HttpResponse problem;
    const auto filters = filtersOf(question, problem);
    if (!filters)
        return problem;
    QList<const Organization *> matching;
    for (const Organization &organization : world.organizations()) {
        const bool meetsAll = std::all_of(filters->cbegin(), filters->cend(),
            [&organization](const Filter &filter) { return filter(organization); });
        if (meetsAll)
            matching.append(&organization);
    }
    const auto page = pageOf(question, matching.size(), problem);
    if (!page)
        return problem;
    QJsonArray data;
    for (qsizetype i = page->first; i < page->last; ++i)
        data.append(toJson(*matching[i], !expand.isEmpty()));
    return restAnswer({{QStringLiteral("data"), data},
                          {QStringLiteral("links"), linksOf(question, *page, matching.size())}},
        version);
}

HttpResponse organization(const World &world, const Question &question)
{
    ServedVersion version;
    if (const auto refused = refusal(question, {QDate(2023, 5, 29)}, {}, version))
        return *refused;
    const auto id = OrgId::parse(question.path[1]);
    const Organization *found = id ? world.organization(*id) : nullptr;
    return found ? restAnswer({{QStringLiteral("data"), toJson(*found, false)}}, version) : restNotFound();
}

HttpResponse groups(const World &world, const Question &question)
{
    ServedVersion version;
    const auto refused = refusal(
        question, {QDate(2023, 1, 30), true}, {limitParameter, afterParameter, beforeParameter}, version);
    if (refused)
        return *refused;
    HttpResponse problem;
    const auto page = pageOf(question, static_cast<qsizetype>(world.groups().size()), problem);
    if (!page)
        return problem;
    QJsonArray data;
    for (qsizetype i = page->first; i < page->last; ++i) {
        const Group &group = world.groups()[static_cast<std::size_t>(i)];
        data.append(QJsonObject{{QStringLiteral("id"), group.id.toString()},
            {QStringLiteral("type"), QStringLiteral("group")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("name"), group.name}}}});
    }
    return restAnswer({{QStringLiteral("data"), data},
                          {QStringLiteral("links"),
                              linksOf(question, *page, static_cast<qsizetype>(world.groups().size()))}},
        version);
}

/// The Early Access list covers neither Jira nor package repositories.
bool isInRestList(const Integration &integration)
{
    const QList<products::Product> &all = products::products();
    return std::none_of(all.cbegin(), all.cend(), [&integration](const products::Product &product) {
        return product.origin == products::TokenOrigin::WebUi && integration.type == product.key;
    });
}

QJsonObject toJson(const Integration &integration)
{
    QJsonObject attributes{{QStringLiteral("integration_type"), integration.type},
        {QStringLiteral("profile_name"),
            integration.profile.isEmpty() ? QJsonValue() : QJsonValue(integration.profile)},
        {QStringLiteral("created_at"), QStringLiteral("2025-05-06T07:08:09.000Z")},
        {QStringLiteral("updated_at"), QStringLiteral("2025-05-06T07:08:09.000Z")}};
    if (integration.tellsBroker)
        attributes[QStringLiteral("has_broker")] = integration.isBrokered();
    return {{QStringLiteral("id"), integration.id.toString()},
        {QStringLiteral("type"), QStringLiteral("integration")}, {QStringLiteral("attributes"), attributes}};
}

HttpResponse integrations(const World &world, const Question &question)
{
    ServedVersion version;
    const auto refused = refusal(
        question, {QDate(2024, 10, 15), true}, {limitParameter, afterParameter, beforeParameter}, version);
    if (refused)
        return *refused;
    const auto id = OrgId::parse(question.path[1]);
    const Organization *organization = id ? world.organization(*id) : nullptr;
    if (!organization)
        return restNotFound();
    QList<const Integration *> listed;
    for (const Integration &integration : organization->integrations) {
        if (isInRestList(integration))
            listed.append(&integration);
    }
    HttpResponse problem;
    const auto page = pageOf(question, listed.size(), problem);
    if (!page)
        return problem;
    QJsonArray data;
    for (qsizetype i = page->first; i < page->last; ++i)
        data.append(toJson(*listed[i]));
    return restAnswer(
        {{QStringLiteral("data"), data}, {QStringLiteral("links"), linksOf(question, *page, listed.size())}},
        version);
}

// -- the audit log ----------------------------------------------------------------------------------

QJsonObject toJson(const AuditEntry &entry)
{
    return {{QStringLiteral("created"), entry.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("event"), entry.event}, {QStringLiteral("org_id"), entry.org.toString()},
        {QStringLiteral("user_id"), entry.userId},
        {QStringLiteral("content"),
            QJsonObject{{QStringLiteral("interface"), entry.through},
                {QStringLiteral("integrationPublicId"), entry.integration.toString()}}}};
}

/// Of the colleague whose changes are in the log of the practice Snyk.
HttpResponse orgUser(const Question &question)
{
    ServedVersion version;
    if (const auto refused = refusal(question, {QDate(2024, 4, 22)}, {}, version))
        return *refused;
    if (question.path[3] != colleagueId)
        return restNotFound();
    return restAnswer({{QStringLiteral("data"),
                          QJsonObject{{QStringLiteral("id"), question.path[3]},
                              {QStringLiteral("type"), QStringLiteral("user")},
                              {QStringLiteral("attributes"),
                                  QJsonObject{{QStringLiteral("name"), QStringLiteral("Robin Colleague")},
                                      {QStringLiteral("email"), QStringLiteral("robin@example.com")},
                                      {QStringLiteral("active"), true}}}}}},
        version);
}

HttpResponse auditLog(const World &world, const Question &question)
{
    constexpr QLatin1String fromParameter("from");
    constexpr QLatin1String sizeParameter("size");
    constexpr QLatin1String orderParameter("sort_order");
    constexpr QLatin1String eventsParameter("events");
    constexpr QLatin1String cursorParameter("cursor");
    ServedVersion version;
    const auto refused = refusal(question, {QDate(2024, 10, 15)},
        {fromParameter, sizeParameter, orderParameter, eventsParameter, cursorParameter}, version);
    if (refused)
        return *refused;
    const auto id = OrgId::parse(question.path[1]);
    if (!id || !world.organization(*id))
        return restNotFound();
    const QDateTime from = QDateTime::fromString(parameterOf(question, fromParameter), Qt::ISODate);
    const int size = parameterOf(question, sizeParameter).toInt();
    if (!from.isValid() || size < 1 || size > 100)
        return badParameter(fromParameter, QStringLiteral("A time and a size are expected."));
    const QStringList events = question.query.allQueryItemValues(eventsParameter, QUrl::FullyDecoded);
    QList<AuditEntry> found;
    for (const AuditEntry &entry : world.auditLog()) {
        if (entry.org == *id && entry.at >= from && events.contains(entry.event))
            found.append(entry);
    }
    const bool latestFirst = parameterOf(question, orderParameter) == QLatin1String("DESC");
    std::stable_sort(found.begin(), found.end(), [latestFirst](const AuditEntry &a, const AuditEntry &b) {
        return latestFirst ? a.at > b.at : a.at < b.at;
    });
    const auto first = placeOf(parameterOf(question, cursorParameter), found.size()).value_or(0);
    QJsonArray items;
    for (qsizetype i = first; i < std::min<qsizetype>(first + size, found.size()); ++i)
        items.append(toJson(found[i]));
    QJsonObject links;
    if (first + size < found.size()) {
        QUrlQuery query = question.query;
        query.removeQueryItem(cursorParameter);
        query.addQueryItem(cursorParameter, cursorFor(first + size));
        links[QStringLiteral("next")] = QString(QLatin1Char('/') + question.path.join(QLatin1Char('/'))
            + QLatin1Char('?') + query.toString(QUrl::FullyEncoded));
    }
    return restAnswer({{QStringLiteral("data"), QJsonObject{{QStringLiteral("items"), items}}},
                          {QStringLiteral("links"), links}},
        version);
}

/// Snyk does not say which of them asks.
HttpResponse personalTokens(const RestOffers &offers, const Question &question)
{
    ServedVersion version;
    if (const auto refused = refusal(question, {QDate(2024, 3, 19)}, {limitParameter}, version))
        return *refused;
    QJsonArray data;
    for (const QDateTime &end : offers.personalTokenEnds) {
        data.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("personal_access_token")},
            {QStringLiteral("attributes"),
                QJsonObject{{QStringLiteral("label"), QStringLiteral("Broker")},
                    {QStringLiteral("expires_at"), end.toUTC().toString(Qt::ISODate)}}}});
    }
    return restAnswer({{QStringLiteral("data"), data}}, version);
}

} // namespace

HttpResponse answerRest(const World &world, const RestOffers &offers, const Question &question)
{
    if (question.method != snyk::Method::Get)
        return restNotFound();
    if (question.path == QStringList{QStringLiteral("self")})
        return self(question);
    if (question.path == QStringList{QStringLiteral("self"), QStringLiteral("personal_access_tokens")})
        return personalTokens(offers, question);
    if (question.path == QStringList{QStringLiteral("orgs")})
        return organizations(world, question);
    if (question.path.size() == 2 && question.path[0] == QLatin1String("orgs"))
        return organization(world, question);
    if (question.path == QStringList{QStringLiteral("groups")})
        return groups(world, question);
    const bool isIntegrations = question.path.size() == 3 && question.path[0] == QLatin1String("orgs")
        && question.path[2] == QLatin1String("integrations");
    if (isIntegrations && offers.brokerFlags)
        return integrations(world, question);
    const bool isAuditLog = question.path.size() == 4 && question.path[0] == QLatin1String("orgs")
        && question.path[2] == QLatin1String("audit_logs") && question.path[3] == QLatin1String("search");
    if (isAuditLog && !offers.auditLogs) {
        return restError(403, QStringLiteral("Forbidden"),
            QStringLiteral("You do not have the permission to read audit logs."));
    }
    if (isAuditLog)
        return auditLog(world, question);
    const bool isUser = question.path.size() == 4 && question.path[0] == QLatin1String("orgs")
        && question.path[2] == QLatin1String("users");
    return isUser ? orgUser(question) : restNotFound();
}

} // namespace broker::sandbox
