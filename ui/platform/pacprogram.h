// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::ui {

/// The helper that evaluates proxy scripts (app/pac): beside the program, or where it is installed to.
/// `installed` is its file as seen from the folder of the program.
[[nodiscard]] QString pacProgram(const QString &installed);

} // namespace broker::ui
