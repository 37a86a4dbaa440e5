// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QString>

namespace broker::ui {

/// Of a record of history, why what is done with a token in use is not offered for it; empty for another.
[[nodiscard]] QString historyAdvice(const records::TokenRecord &record);

} // namespace broker::ui
