// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::ui {

class StepPage;

/// Puts a question mark behind the heading of the page, which explains the page's own word: an id of the
/// glossary, see WordHelp. To be called once.
void explainWord(StepPage &page, const char *id);

} // namespace broker::ui
