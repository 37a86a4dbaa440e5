// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/foreground.h"

namespace broker::ui {

void letComeToFront(const QLocalSocket & /*other*/)
{ }

} // namespace broker::ui
