// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The two lists of this program in place of those of the product, see products/products.h.
#include "products/products.h"
#include "support/products.h"
#include "testproduct.h"

namespace broker::products {

const QList<Product> &products()
{
    static const QList<Product> all{gitHub(), gitHubEnterprise(), gitLab(), bitbucket(), azureRepos(),
        artifactory(), nexus(), jira(), forge()};
    return all;
}

} // namespace broker::products

namespace broker::ui {

const QList<ProductWords> &productWords()
{
    static const QList<ProductWords> all{gitHubWords(), gitHubEnterpriseWords(), gitLabWords(),
        bitbucketWords(), azureReposWords(), artifactoryWords(), nexusWords(), jiraWords(), forgeWords()};
    return all;
}

} // namespace broker::ui
