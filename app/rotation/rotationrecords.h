// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "rotation/rotation.h"
#include "vault/vaultkey.h"

#include <optional>

// What records and rotations say of each other. Pure.
namespace broker::rotation {

/// Whether this program can rotate the record's token: a current Broker token whose integration is known, or
/// whose new token comes from the Web UI anyway.
[[nodiscard]] bool mayRotate(const records::TokenRecord &record);

/// For a rotation whose record was taken off the list in the meantime: what the rotation still knows of it.
[[nodiscard]] records::TokenRecord recordOf(const Rotation &rotation, const vault::KeySpace &keys);

/// The record as it will be with the rotation's new token, for the client that runs beside the one in use.
/// Nothing while there is no new token.
[[nodiscard]] std::optional<records::TokenRecord> recordBeside(
    const records::TokenRecord &record, const Rotation &rotation);

} // namespace broker::rotation
