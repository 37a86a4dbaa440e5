// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/networkpolicy.h"
#include "network/proxylogindialog.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"

namespace broker::test {

template <class T>
T &part(const QObject &window, const char *name)
{
    auto *found = window.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return *found;
}

struct Bench
{
    [[nodiscard]] ui::ProxyLoginParts parts()
    {
        return {policy, network::ProxyLoginStore(ws.workspace.keychain, ws.workspace.keys), ws.settings};
    }

    SilentHttp http;
    TestWorkspace ws{http};
    network::NetworkPolicy policy;
};

} // namespace broker::test
