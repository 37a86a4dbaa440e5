// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/plainlabel.h"

namespace broker::ui {

QString withBreaks(const QString &text)
{
    constexpr int longestRun = 24;
    constexpr char16_t zeroWidthSpace = u'\u200b';
    QString result;
    result.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of one character, nor before a mark that belongs to the one before.
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            result.append(zeroWidthSpace);
            run = 1;
        }
        result.append(c);
    }
    return result;
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{ }

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::setKeyboardSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace broker::ui
