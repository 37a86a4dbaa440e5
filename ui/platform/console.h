// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::ui {

enum class Console { Output, Error };

/// Prints the text and a line end to where the program was started from. On Windows a program with windows
/// has no console; the one it was started from is used, where there is one, unless the output leads
/// elsewhere.
void printLine(Console console, const QString &text);

} // namespace broker::ui
