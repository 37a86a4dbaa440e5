// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace broker::ui {

/// What somebody who helps has to know of this program: its version, and what it stands on. One line each;
/// the same in the window and in a terminal. Needs a QCoreApplication. Loads the TLS library.
[[nodiscard]] QStringList programFacts();

} // namespace broker::ui
