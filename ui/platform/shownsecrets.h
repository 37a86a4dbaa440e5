// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QEvent;

namespace broker::ui {

/// Whether a widget that shows a secret has to hide it at this event of its own: its window was left, or
/// `hideShownSecrets` was called.
[[nodiscard]] bool endsShowingSecrets(const QEvent &event);

/// The screen is locked. Desktops do that without taking the focus from the window, and it may be seen still.
void hideShownSecrets();

} // namespace broker::ui
