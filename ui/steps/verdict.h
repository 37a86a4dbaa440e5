// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/pastetext.h"

namespace broker::ui {

class PlainLabel;

/// Says under a field what the pasted text turned out to be, in the colour of its tone; hides the
/// label when there is nothing to say.
void showVerdict(PlainLabel &label, const PasteText &words);

} // namespace broker::ui
