// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/products.h"

#include "products/acr.h"
#include "products/artifactory.h"
#include "products/artifactorycr.h"
#include "products/azurerepos.h"
#include "products/bitbucket.h"
#include "products/digitaloceancr.h"
#include "products/dockerhub.h"
#include "products/ecr.h"
#include "products/gcr.h"
#include "products/github.h"
#include "products/githubcr.h"
#include "products/githubenterprise.h"
#include "products/gitlab.h"
#include "products/gitlabcr.h"
#include "products/googleartifactcr.h"
#include "products/harborcr.h"
#include "products/jira.h"
#include "products/nexus.h"
#include "products/nexuscr.h"
#include "products/quaycr.h"

namespace broker::products {

const QList<Product> &products()
{
    // The container registries last, by name.
    static const QList<Product> all{gitHub(), gitHubEnterprise(), gitLab(), bitbucket(), azureRepos(),
        artifactory(), nexus(), jira(), elasticContainerRegistry(), artifactoryRegistry(),
        azureContainerRegistry(), digitalOceanRegistry(), dockerHub(), gitHubRegistry(), gitLabRegistry(),
        googleArtifactRegistry(), googleContainerRegistry(), harbor(), nexusRegistry(), quay()};
    return all;
}

} // namespace broker::products
