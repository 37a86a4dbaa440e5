// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/pageserver.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <numeric>

namespace broker::test {

namespace {

constexpr int pageSize = 100;

QByteArray idOf(const char *kind, int number)
{
    return QByteArray(kind) + QByteArray::number(number, 16).rightJustified(6, '0')
        + "-0000-4000-8000-000000000000";
}

/// The names of neighbours in the list are far apart in the alphabet.
QByteArray nameOf(int number)
{
    return QByteArray("Team ") + QByteArray::number((number * 7919LL) % 10007).rightJustified(5, '0') + " of "
        + QByteArray::number(number);
}

QByteArray entryOf(int number, int groups)
{
    return "{\"id\":\"" + idOf("aa", number) + R"(","type":"org","attributes":{"name":")" + nameOf(number)
        + R"(","slug":"team-)" + QByteArray::number(number) + R"(","is_personal":false,"group_id":")"
        + idOf("bb", number % groups) + R"(","created_at":"2024-01-01T00:00:00Z"}})";
}

QByteArray keyOf(const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    QByteArray key = url.path().toLatin1();
    for (const char *name : {"group_id", "is_personal", "name", "starting_after"})
        key += '|' + query.queryItemValue(QLatin1String(name)).toLatin1();
    return key;
}

} // namespace

PageServer::PageServer(const Options &options)
    : m_options(options)
{
    QList<int> all(options.organizations);
    std::iota(all.begin(), all.end(), 0);
    addPages("|", all);
    m_bodies.insert("/rest/self||||", R"({"data":{"id":"x","type":"user","attributes":{"name":"Bench"}}})");
    m_bodies.insert("/rest/orgs||true||", R"({"data":[],"links":{}})");
    QByteArray groups;
    for (int group = 0; group < options.groups; ++group) {
        QList<int> members;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(members),
            [&](int number) { return number % options.groups == group; });
        addPages(idOf("bb", group) + '|', members);
        groups += (group > 0 ? "," : "") + QByteArray("{\"id\":\"") + idOf("bb", group)
            + R"(","attributes":{"name":"Group"}})";
    }
    if (options.tellsGroups) {
        m_bodies.insert("/rest/groups||||", "{\"data\":[" + groups + R"(],"links":{}})");
        QByteArray orgs;
        for (const int number : std::as_const(all)) {
            orgs += (number > 0 ? "," : "") + QByteArray("{\"name\":\"") + nameOf(number) + R"(","id":")"
                + idOf("aa", number) + R"(","slug":"team-)" + QByteArray::number(number)
                + R"(","url":"https://app.snyk.io/org/team","group":{"name":"Group","id":")"
                + idOf("bb", number % options.groups) + "\"}}";
        }
        m_bodies.insert("/v1/orgs||||", "{\"orgs\":[" + orgs + "]}");
    }

    m_server = std::make_unique<LatentServer>(
        options.latency, [this](const QByteArray &, const QByteArray &target, const QByteArray &) {
            const auto body = m_bodies.constFind(keyOf(target));
            return body == m_bodies.cend() ? LatentServer::Answer{404, "{}"}
                                           : LatentServer::Answer{200, *body};
        });
}

void PageServer::addPages(const QByteArray &filter, const QList<int> &organizations)
{
    for (qsizetype first = 0; first == 0 || first < organizations.size(); first += pageSize) {
        const qsizetype last = std::min(first + pageSize, organizations.size());
        QByteArray data;
        for (qsizetype i = first; i < last; ++i)
            data += (i > first ? "," : "") + entryOf(organizations.at(i), m_options.groups);
        QByteArray links;
        if (last < organizations.size())
            links = R"("next":"/orgs?version=2024-10-15&starting_after=v1.)" + QByteArray::number(last) + '"';
        const QByteArray cursor = first > 0 ? "v1." + QByteArray::number(first) : QByteArray();
        m_bodies.insert("/rest/orgs|" + filter + "|" + "|" + cursor,
            "{\"jsonapi\":{\"version\":\"1.0\"},\"data\":[" + data + "],\"links\":{" + links + "}}");
    }
}

} // namespace broker::test
