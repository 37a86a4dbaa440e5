// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/engine.h"

#include <algorithm>

namespace broker::clientconfig {

QLatin1String nameOf(Engine engine)
{
    switch (engine) {
    case Engine::Docker:
        break;
    case Engine::Podman:
        return QLatin1String("podman");
    }
    return QLatin1String("docker");
}

std::optional<Engine> engineNamed(const QString &name)
{
    const auto *const found
        = std::find_if(engines.begin(), engines.end(), [&name](Engine one) { return name == nameOf(one); });
    return found == engines.end() ? std::nullopt : std::optional(*found);
}

QString imageFor(Engine engine, const QString &image)
{
    return engine == Engine::Podman ? QLatin1String("docker.io/") + image : image;
}

} // namespace broker::clientconfig
