// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/verdict.h"

#include "widgets/plainlabel.h"

namespace broker::ui {

void showVerdict(PlainLabel &label, const PasteText &words)
{
    // The label's own palette may carry the colour of an earlier verdict.
    QPalette colours = label.parentWidget()->palette();
    colours.setColor(QPalette::WindowText, toneColor(words.tone, colours));
    label.setPalette(colours);
    label.setText(words.advice.isEmpty() ? words.verdict : words.verdict + QLatin1Char(' ') + words.advice);
    label.setVisible(!words.verdict.isEmpty());
}

} // namespace broker::ui
