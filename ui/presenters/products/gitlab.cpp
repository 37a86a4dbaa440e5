// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/gitlab.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace form = products::form;
namespace kind = products::kind;
namespace remark = products::remark;

std::optional<FieldWords> gitLabFieldWords(products::ClientField one)
{
    if (one == field::gitlabToken)
        return FieldWords{Fields::tr("GitLab token"),
            Fields::tr("A personal, group or project access token with the scope “api”.")};
    if (one == field::gitlabHost)
        return FieldWords{Fields::tr("GitLab host"), help::hostAndPath()};
    return std::nullopt;
}

std::optional<KindWords> gitLabKindWords(products::CredentialKind one)
{
    if (one == kind::gitLabToken)
        return KindWords{Kinds::tr("Personal or group access token"), Kinds::tr("&Token:"), {}};
    return std::nullopt;
}

TokenWords gitLabTokenWords(products::PastedForm one)
{
    TokenWords words{.what = Tokens::tr("This is an access token of GitLab.")};
    if (one == form::gitLabDeployToken)
        words.whyWrong = Kinds::tr("This is a deploy token. It cannot use GitLab's API.");
    if (one == form::gitLabOtherToken)
        words.whyWrong = Kinds::tr("This is a token of GitLab for runners, triggers or feeds.");
    return words;
}

std::optional<RemarkWords> gitLabRemarkWords(products::Remark one)
{
    if (one == remark::gitLabEndsAtMidnightUtc)
        return RemarkWords{
            Kinds::tr("It ends at 00:00 UTC of the date that is shown, not at the end of that day.")};
    return std::nullopt;
}

} // namespace

ProductWords gitLabWords()
{
    return {.field = gitLabFieldWords,
        .kind = gitLabKindWords,
        .service = products::service::gitLab,
        .token = gitLabTokenWords,
        .remark = gitLabRemarkWords};
}

} // namespace broker::ui
