// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QToolButton;
class QWidget;

namespace broker::ui {

/// Makes the button show and hide what belongs to it, at first hidden. Its arrow points to where reading goes
/// on, in either direction of writing. The words on it are the caller's; it outlives the content or goes with
/// the same parent.
void foldAway(QToolButton &button, QWidget &content);

} // namespace broker::ui
