// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/ecr.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace remark = products::remark;

std::optional<FieldWords> ecrFieldWords(products::ClientField one)
{
    if (one == field::registryRole)
        return FieldWords{Fields::tr("Role for reading the registry"),
            Fields::tr("Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this "
                       "role; no secret is needed.")};
    if (one == field::registryRegion)
        return FieldWords{Fields::tr("AWS region of the registry"), Fields::tr("For example eu-central-1.")};
    if (one == field::registryExternalId)
        return FieldWords{Fields::tr("External ID"),
            Fields::tr("Only when the trust relationship of the role asks for one.")};
    return std::nullopt;
}

std::optional<RemarkWords> ecrRemarkWords(products::Remark one)
{
    if (one == remark::isNoRole)
        return RemarkWords{Problems::tr("This is not the ARN of a role."),
            Problems::tr("Copy it from IAM at AWS: it begins with “arn:aws:iam::”.")};
    if (one == remark::isNoAwsRegion)
        return RemarkWords{Problems::tr("This is not the name of an AWS region."),
            Problems::tr("It looks like eu-central-1.")};
    if (one == remark::isNoExternalId)
        return RemarkWords{Problems::tr("AWS takes no external ID like this."),
            Problems::tr("Letters, digits and the characters _ + = , . @ : / - are possible.")};
    return std::nullopt;
}

} // namespace

ProductWords ecrWords()
{
    return {.field = ecrFieldWords, .remark = ecrRemarkWords};
}

} // namespace broker::ui
