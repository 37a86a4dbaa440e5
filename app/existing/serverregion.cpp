// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/serverregion.h"

#include "existing/secretparts.h"

#include <QUrl>

#include <algorithm>

namespace broker::existing {

namespace {

/// Without what makes no difference.
QString addressIn(const Variables &variables, const QString &name)
{
    QString text = plainText(variables.seen(name)).trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Why the variable counts for nothing; it is there.
std::optional<IgnoredReason> reasonAgainst(const Variables &variables, const QString &name)
{
    const Secret value = variables.seen(name);
    if (isReference(value))
        return IgnoredReason::ValueNotGiven;
    const bool isBlank = value.reveal([](QByteArrayView bytes) { return bytes.trimmed().isEmpty(); });
    return isBlank || isPlaceholder(value) ? std::optional(IgnoredReason::Placeholder) : std::nullopt;
}

/// The same address, as far as anybody would get there by either.
bool isSameAddress(const QString &text, const QUrl &url)
{
    const QUrl other(text);
    const auto portOf
        = [](const QUrl &one) { return one.port(one.scheme() == QLatin1String("https") ? 443 : 80); };
    const auto pathOf
        = [](const QUrl &one) { return one.path() == QLatin1String("/") ? QString() : one.path(); };
    return other.scheme() == url.scheme() && other.host() == url.host() && portOf(other) == portOf(url)
        && pathOf(other) == pathOf(url) && other.userInfo().isEmpty() && !other.hasQuery();
}

class RegionReader
{
public:
    explicit RegionReader(const Variables &variables)
        : m_variables(variables)
    { }

    ServerRegion read()
    {
        const QString api = take(apiVariable);
        const QString server = take(serverVariable);
        if (server.isEmpty()) {
            m_found.isAssumed = true;
            m_found.region = firstRegion([](const snyk::Region &region) { return region.isBrokerDefault; });
        } else {
            const QString host
                = QUrl(server.contains(QLatin1String("://")) ? server : QLatin1String("https://") + server)
                      .host();
            m_found.region = firstRegion([&host](const snyk::Region &region) {
                return !host.isEmpty() && region.brokerServer.host() == host;
            });
        }
        if (m_found.region) {
            if (!server.isEmpty() && !isSameAddress(server, m_found.region->brokerServer))
                ignore(IgnoredReason::NotOfRegion, serverVariable);
            if (!api.isEmpty() && !isSameAddress(api, m_found.region->api.url()))
                ignore(IgnoredReason::NotOfRegion, apiVariable);
            return m_found;
        }
        m_found.ownServer = server;
        if (const auto address = HttpsUrl::parse(api))
            m_found.region = snyk::regionForApi(*address);
        else if (!api.isEmpty())
            ignore(IgnoredReason::NotAccepted, apiVariable);
        return m_found;
    }

private:
    /// Its value, or nothing where it has none that counts.
    QString take(const QString &name)
    {
        if (!m_variables.contains(name))
            return {};
        if (const auto reason = reasonAgainst(m_variables, name)) {
            ignore(*reason, name);
            return {};
        }
        return addressIn(m_variables, name);
    }

    void ignore(IgnoredReason reason, const QString &name)
    {
        m_found.ignored.append({reason, name, m_variables.spot(name)});
    }

    template <class Wanted>
    static std::optional<snyk::Region> firstRegion(const Wanted &isWanted)
    {
        const QList<snyk::Region> regions = snyk::knownRegions();
        const auto found = std::find_if(regions.cbegin(), regions.cend(), isWanted);
        return found == regions.cend() ? std::nullopt : std::optional(*found);
    }

    const Variables &m_variables;
    ServerRegion m_found;
};

} // namespace

ServerRegion serverRegionOf(const Variables &variables)
{
    return RegionReader(variables).read();
}

} // namespace broker::existing
