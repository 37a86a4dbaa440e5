// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/products/productwords.h"
#include "products/product.h"

// A ninth product, as somebody would add one: this header and testproduct.cpp are what its files in
// app/products would be, testproductwords.cpp its file in ui/presenters/products. Nothing else knows it.
namespace broker::products {

namespace form {
inline constexpr PastedForm forgeToken("forge-token");
} // namespace form

namespace service {
inline constexpr Service forge("forge");
} // namespace service

namespace kind {
inline constexpr CredentialKind forgeToken("forge-token");
} // namespace kind

namespace remark {
inline constexpr Remark forgeIsMoving("forge-is-moving");
inline constexpr Remark oldForge("old-forge");
} // namespace remark

namespace field {
inline constexpr ClientField forgeToken("forgeToken");
inline constexpr ClientField forgeHost("forgeHost");
} // namespace field

[[nodiscard]] Product forge();

} // namespace broker::products

namespace broker::ui {

[[nodiscard]] ProductWords forgeWords();

} // namespace broker::ui
