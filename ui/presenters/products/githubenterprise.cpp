// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubenterprise.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace remark = products::remark;

std::optional<FieldWords> gitHubEnterpriseFieldWords(products::ClientField one)
{
    if (one == field::githubHost)
        return FieldWords{Fields::tr("GitHub Enterprise host"),
            Fields::tr("Without “https://” and without a path, for example git.example.com. For GitHub "
                       "Enterprise Cloud github.com, or your address below ghe.com.")};
    if (one == field::githubApi)
        return FieldWords{Fields::tr("GitHub API address"),
            Fields::tr("Leave it empty unless the API has an address of its own. That of GitHub Enterprise "
                       "Cloud is known.")};
    if (one == field::githubGraphQl)
        return FieldWords{Fields::tr("GitHub GraphQL address"),
            Fields::tr("Leave it empty unless the API has an address of its own. That of GitHub Enterprise "
                       "Cloud is known.")};
    return std::nullopt;
}

std::optional<RemarkWords> gitHubEnterpriseRemarkWords(products::Remark one)
{
    if (one == remark::isGitHubApiHost)
        return RemarkWords{Problems::tr("It is not the host of the web pages."),
            Problems::tr("The address of the API follows from it.")};
    if (one == remark::notTheCloudsApi)
        return RemarkWords{Problems::tr("For this host GitHub has its API elsewhere."),
            Problems::tr("Leave it empty, and the right address is written.")};
    return std::nullopt;
}

} // namespace

ProductWords gitHubEnterpriseWords()
{
    return {.field = gitHubEnterpriseFieldWords, .remark = gitHubEnterpriseRemarkWords};
}

} // namespace broker::ui
