// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLocalSocket;

namespace broker::ui {

/// Lets the program at the other end of the connection bring its window to the front. Windows gives that
/// right to the program that the user started last, which is this one; elsewhere the desktop's token goes
/// with the wish, and nothing has to be done.
void letComeToFront(const QLocalSocket &other);

} // namespace broker::ui
