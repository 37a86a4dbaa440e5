// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nameid.h"

namespace broker::products {

namespace remark { }

/// Something that has to be said about one product alone: what is wrong with an answer, what to know about a
/// credential, where an address leads. Its words are with those of the product. Values: products::remark.
using Remark = NameId<struct RemarkTag>;

} // namespace broker::products
