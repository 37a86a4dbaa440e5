// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/products.h"

#include "products/artifactory.h"
#include "products/azurerepos.h"
#include "products/bitbucket.h"
#include "products/github.h"
#include "products/githubenterprise.h"
#include "products/gitlab.h"
#include "products/jira.h"
#include "products/nexus.h"

namespace broker::products {

const QList<Product> &products()
{
    static const QList<Product> all{
        gitHub(), gitHubEnterprise(), gitLab(), bitbucket(), azureRepos(), artifactory(), nexus(), jira()};
    return all;
}

} // namespace broker::products
