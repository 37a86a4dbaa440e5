// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/products/productwords.h"

namespace broker::ui {

const QList<ProductWords> &productWords()
{
    static const QList<ProductWords> all{gitHubWords(), gitHubEnterpriseWords(), gitLabWords(),
        bitbucketWords(), azureReposWords(), artifactoryWords(), nexusWords(), jiraWords(), ecrWords(),
        registryWords()};
    return all;
}

} // namespace broker::ui
