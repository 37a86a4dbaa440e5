// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patientread.h"

#include <QString>

namespace broker::ui {

/// Why a file that was chosen was not read: that its drive does not answer, or what the system says.
[[nodiscard]] QString unreadFileText(const UnreadFile &file);

} // namespace broker::ui
