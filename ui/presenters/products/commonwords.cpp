// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/products/productwords.h"

#include "products/credentialtype.h"
#include "products/tokenforms.h"

namespace broker::ui {

TokenWords tokenWords(products::PastedForm form)
{
    for (const ProductWords &product : productWords()) {
        if (product.token && products::isOf(form, product.service))
            return product.token(form);
    }
    return {};
}

RemarkWords remarkWords(products::Remark remark)
{
    for (const ProductWords &product : productWords()) {
        const auto words = product.remark ? product.remark(remark) : std::nullopt;
        if (words)
            return *words;
    }
    return remark == products::remark::useOwnAccount
        ? RemarkWords{Kinds::tr("Best use an account made for Snyk, not that of a person.")}
        : RemarkWords{};
}

namespace help {

FieldWords keptSecret(const QString &name)
{
    return {name, Fields::tr("Goes into the configuration only; this program does not keep it."),
        Fields::tr("The credential that this program keeps; it goes into the configuration too.")};
}

QString serviceUser()
{
    return Fields::tr("Of a service user that may see the projects that Snyk is to see.");
}

QString mayBeAnonymous()
{
    return Fields::tr("Leave it empty when reading needs no sign-in.");
}

QString hostAndPath()
{
    return Fields::tr("Without “https://”, with the path if there is one, for example git.example.com or "
                      "git.example.com/scm.");
}

QString encodedForYou()
{
    return Fields::tr("Special characters are encoded for you.");
}

} // namespace help

} // namespace broker::ui
