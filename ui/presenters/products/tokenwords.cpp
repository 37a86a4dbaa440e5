// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/products/productwords.h"

namespace broker::ui {

TokenWords tokenWords(products::PastedForm form)
{
    for (const ProductWords &product : productWords()) {
        const auto words = product.token ? product.token(form) : std::nullopt;
        if (words)
            return *words;
    }
    return {};
}

} // namespace broker::ui
