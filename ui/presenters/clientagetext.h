// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientage.h"
#include "presenters/explanation.h"

#include <QString>

// The words for a Broker client of an old version: something to attend to, and no error.
namespace broker::ui {

/// Of one that `isOld`.
[[nodiscard]] Explanation explain(const clientcheck::ClientAge &age);
/// The same in one line, for where there is no room for a message. Empty unless it is old.
[[nodiscard]] QString ageText(const clientcheck::ClientAge &age);

} // namespace broker::ui
