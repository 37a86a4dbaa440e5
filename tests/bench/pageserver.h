// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/latentserver.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <memory>

namespace broker::test {

/// A list of organizations, every page of it made beforehand.
class PageServer final
{
    Q_DISABLE_COPY_MOVE(PageServer)

public:
    struct Options
    {
        int organizations = 10000;
        /// The organizations are spread over so many groups.
        int groups = 4;
        std::chrono::milliseconds latency{50};
        /// Whether GET /rest/groups and GET /v1/orgs are answered.
        bool tellsGroups = true;
    };

    explicit PageServer(const Options &options);

    [[nodiscard]] HttpsUrl api() const { return m_server->api(); }

private:
    void addPages(const QByteArray &filter, const QList<int> &organizations);

    Options m_options;
    /// By path and query, without what does not matter.
    QHash<QByteArray, QByteArray> m_bodies;
    std::unique_ptr<LatentServer> m_server;
};

} // namespace broker::test
