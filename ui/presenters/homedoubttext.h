// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "sharing/homedoubt.h"

#include <QString>

namespace broker::ui {

/// That the organization may be the wrong one for an existing client of this type, and what says so.
[[nodiscard]] Explanation homeDoubtText(
    const sharing::HomeDoubt &doubt, const QString &organization, const QString &type);

} // namespace broker::ui
