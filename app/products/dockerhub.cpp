// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/dockerhub.h"

#include "products/registryparts.h"

namespace broker::products {

namespace {

/// Everybody knows Docker Hub by another name than that of the host which answers the registry's protocol
/// (Docker docs, Registry API).
QUrl dockerHubRegistry(const HttpsUrl &address, const QString &path)
{
    QUrl url = address.withPath(path);
    if (url.host() == QLatin1String("docker.io") || url.host() == QLatin1String("hub.docker.com")
        || url.host() == QLatin1String("index.docker.io"))
        url.setHost(QStringLiteral("registry-1.docker.io"));
    return url;
}

} // namespace

Product dockerHub()
{
    return registry({.key = QLatin1String("docker-hub"),
        .displayName = QStringLiteral("Docker Hub"),
        .service = service::dockerHub,
        .usualAddress = QStringLiteral("https://docker.io"),
        .exampleAddress = QStringLiteral("https://docker.io"),
        .needs = {{QStringLiteral("Read-only"), NeedForm::Permission, NeedReason::ListAndPullImages,
            QLatin1String("Docker docs, personal access tokens")}},
        .signInHosts = {QLatin1String("auth.docker.io")},
        .api = dockerHubRegistry});
}

} // namespace broker::products
