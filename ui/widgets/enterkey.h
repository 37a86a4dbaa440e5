// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace broker::ui {

/// Makes Enter press the button that has the focus, as people expect of it, in this window. Qt does so for
/// auto-default buttons of a dialog only; with the others Enter means the dialog's default button, which may
/// close what the user is still busy with.
void letEnterPressTheFocusedButton(QWidget &window);

} // namespace broker::ui
