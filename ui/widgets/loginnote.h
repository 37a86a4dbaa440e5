// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QPushButton;

namespace broker::ui {

class MessageBar;

/// Tells what presses the button once more that led to the messages of this bar; it may give null.
void setAgain(MessageBar &bar, std::function<QPushButton *()> again);

/// The login of the proxy that the message of this bar is about has been entered: it turns into a note that
/// says so and what to press, which gets the focus. Where it has a button of its own to go on with, that one
/// stays, with what happened.
void noteLoginSet(MessageBar &bar);

} // namespace broker::ui
