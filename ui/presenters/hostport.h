// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/apierror.h"
#include "snyk/region.h"

#include <QString>

namespace broker::ui {

/// The host that was asked, with its port where that is not the usual one.
[[nodiscard]] inline QString hostWithPort(const snyk::ApiError &error)
{
    constexpr int usual = 443;
    const QString host = error.host.contains(u':') ? u'[' + error.host + u']' : error.host;
    return error.port == usual || error.host.isEmpty() ? host : host + u':' + QString::number(error.port);
}

/// One of the list of regions, in which nobody has made a typing error.
[[nodiscard]] inline bool isListed(const QString &host)
{
    return snyk::regionByApiHost(host).has_value();
}

} // namespace broker::ui
