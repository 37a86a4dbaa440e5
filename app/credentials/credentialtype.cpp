// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialtype.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace broker::credentials {

namespace {

bool includes(const QString &greater, const QString &part)
{
    const QList<ServiceInfo> &all = services();
    return greater == part || std::any_of(all.cbegin(), all.cend(), [&](const ServiceInfo &info) {
        return std::any_of(info.scopeParts.cbegin(), info.scopeParts.cend(),
            [&](const auto &pair) { return greater == pair.first && part == pair.second; });
    });
}

void addItem(QUrlQuery &query, QLatin1String name, const QString &value)
{
    if (!name.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
}

} // namespace

CredentialType typeOf(Service service, CredentialKind kind)
{
    const QList<CredentialType> &all = infoOf(service).credentials;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [kind](const CredentialType &type) { return type.kind == kind; });
    Q_ASSERT(found != all.cend());
    return *found;
}

std::optional<CreationPage> creationPage(
    const ServiceHost &host, CredentialKind kind, const QString &tokenName)
{
    const CredentialType type = typeOf(host.service(), kind);
    if (!type.page)
        return std::nullopt;
    QUrlQuery query;
    addItem(query, type.page->nameParameter, tokenName);
    addItem(query, type.page->scopesParameter, products::scopesIn(type.needs).join(QLatin1Char(',')));
    QUrl url = host.page(type.page->path);
    const bool isPrefilled = !query.isEmpty();
    if (isPrefilled)
        url.setQuery(query);
    return CreationPage{url, isPrefilled, type.page->source};
}

ScopeComparison compareScopes(const QList<Need> &needs, const QStringList &found)
{
    ScopeComparison result;
    const QStringList needed = products::scopesIn(needs);
    for (const QString &name : needed) {
        const bool isThere = std::any_of(
            found.cbegin(), found.cend(), [&name](const QString &scope) { return includes(scope, name); });
        if (!isThere)
            result.missing.append(name);
    }
    for (const QString &scope : found) {
        const bool isNeeded = std::any_of(
            needed.cbegin(), needed.cend(), [&scope](const QString &name) { return includes(name, scope); });
        if (!isNeeded && !result.excessive.contains(scope))
            result.excessive.append(scope);
    }
    return result;
}

} // namespace broker::credentials
