// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"

#include <QString>

namespace broker::ui {

/// How one of several checks ended, ready for a CheckRow. Plain text.
struct CheckText
{
    Tone tone = Tone::Plain;
    /// One or two words: "in order".
    QString verdict;
    /// What it means and what to do; empty where there is nothing to do.
    QString advice;
};

} // namespace broker::ui
