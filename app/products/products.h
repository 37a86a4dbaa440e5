// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

/// The products, in the order in which they are offered. Never changes while the program runs.
///
/// This is the one symbol of its translation unit, so that a program may be linked with another list: a test
/// puts a product of its own into it and takes it through everything. Handing a list through some sixty
/// functions that ask for one name would cost more than it says.
[[nodiscard]] const QList<Product> &products();

} // namespace broker::products
