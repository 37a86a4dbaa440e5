// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingtypes.h"

#include <QList>

#include <optional>

namespace broker::sharing {

/// A choice of the organizations that these records are for, each once and in their order, and of the
/// integration when it is the same for all. Nothing when there are none, or when they are of more than one
/// region. Pure.
[[nodiscard]] std::optional<Beginning> beginningFor(const QList<records::TokenRecord> &records);

} // namespace broker::sharing
