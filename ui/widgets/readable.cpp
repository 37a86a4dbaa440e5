// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/readable.h"

#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

namespace broker::ui {

namespace {

struct Lines
{
    int count = 0;
    /// Ends of lines inside of what is written as one, such as the name of a region.
    int cuts = 0;
};

/// Scripts without spaces are broken anywhere.
bool isCut(const QString &text, int end)
{
    constexpr char16_t zeroWidthSpace = u'\u200b';
    constexpr char16_t lastOfAscii = u'\u007f';
    const QChar before = text.at(end - 1);
    return !before.isSpace() && before != zeroWidthSpace && before <= lastOfAscii
        && text.at(end) <= lastOfAscii;
}

/// As the label would have them.
Lines linesOf(const PlainLabel &label, int width)
{
    QString text = label.QLabel::text();
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, label.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines.count;
        const int end = line.textStart() + line.textLength();
        if (end < text.size() && isCut(text, end))
            ++lines.cuts;
    }
    layout.endLayout();
    return lines;
}

} // namespace

int readableWidth(const QWidget &widget)
{
    constexpr int letters = 80;
    return widget.fontMetrics().averageCharWidth() * letters;
}

QLayout *readable(PlainLabel *text)
{
    text->setMaximumWidth(readableWidth(*text));
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addStretch(0);
    return row;
}

QString keptWhole(QString text)
{
    // Qt breaks a line behind a hyphen. A word joiner forbids it, and is in nothing that is copied or read
    // out.
    static const QRegularExpression name(QStringLiteral("\\b[A-Z]+(?:-[A-Z0-9]+)*-[0-9]+\\b"));
    qsizetype from = 0;
    for (auto found = name.match(text); found.hasMatch(); found = name.match(text, from)) {
        const QString whole = found.captured().replace(u'-', QStringLiteral("-\u2060"));
        text.replace(found.capturedStart(), found.capturedLength(), whole);
        from = found.capturedStart() + whole.size();
    }
    return text;
}

void balance(PlainLabel &text)
{
    // Few lines are read with ease when they are longer; such of half the page's width look as if something
    // were missing beside them.
    const int narrowest = readableWidth(text);
    const int widest = narrowest * 5 / 4;
    const Lines most = linesOf(text, widest);
    int chosen = widest;
    int best = -1;
    for (int width = narrowest; width <= widest && most.count > 1;
         width += text.fontMetrics().averageCharWidth()) {
        const Lines lines = linesOf(text, width);
        if (lines.count == most.count && (best < 0 || lines.cuts < best)) {
            best = lines.cuts;
            chosen = width;
        }
    }
    text.setMaximumWidth(best < 0 || most.cuts < best ? widest : chosen);
}

} // namespace broker::ui
