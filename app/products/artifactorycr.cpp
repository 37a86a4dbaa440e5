// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/artifactorycr.h"

#include "products/artifactory.h"
#include "products/registryparts.h"

namespace broker::products {

Product artifactoryRegistry()
{
    return registry({.key = QLatin1String("artifactory-cr"),
        .displayName = QStringLiteral("Artifactory Container Registry"),
        .service = service::artifactoryRegistry,
        .hostForm = FieldForm::HostAndPath,
        .exampleAddress = QStringLiteral("https://artifactory.example.com"),
        .needs = {{QStringLiteral("Read"), NeedForm::Role, NeedReason::ListAndPullImages,
            QLatin1String("JFrog docs, Artifactory: permissions")}},
        .sharedDomain = QLatin1String("jfrog.io"),
        .tokenForms = artifactoryTokenForms(kind::registryPassword)});
}

} // namespace broker::products
