// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "updates/updatecheck.h"

#include <QString>

namespace broker::ui {

/// Why nobody knows what the newest version is, and what can be done.
[[nodiscard]] Explanation explain(const updates::UpdateError &error);

/// There is a newer version than this one.
[[nodiscard]] Explanation explainNewer(const updates::Release &release, const updates::Version &current);
/// There is none.
[[nodiscard]] Explanation explainNewest(const updates::Release &release, const updates::Version &current);

/// The question whether `host` may be asked: what is sent and what not. Empty `host`: there is no address.
[[nodiscard]] Explanation askWhetherToAsk(const QString &host);

/// "Show it on github.com…", for a button.
[[nodiscard]] QString pageButtonText(const updates::Release &release);

/// Where the page would have been, when no browser can be opened.
[[nodiscard]] QString noBrowserText(const updates::Release &release);

} // namespace broker::ui
