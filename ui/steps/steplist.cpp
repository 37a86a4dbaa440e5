// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steplist.h"

#include "platform/icons.h"
#include "platform/theme.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

constexpr int columnWidthInLetters = 20;

QString stateText(qsizetype step, int current)
{
    if (step < current)
        return StepList::tr("done", "step in the list of steps");
    return step == current ? StepList::tr("current step", "step in the list of steps")
                           : StepList::tr("to come", "step in the list of steps");
}

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(tr("Steps"));
    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    for (const QString &step : steps) {
        auto *mark = new QLabel;
        mark->setAlignment(Qt::AlignCenter);
        auto *text = new PlainLabel(step);
        const int row = static_cast<int>(m_rows.size());
        layout->addWidget(mark, row, 0, Qt::AlignTop);
        layout->addWidget(text, row, 1, Qt::AlignTop);
        m_rows.append({mark, text});
    }
    layout->setRowStretch(static_cast<int>(m_rows.size()), 1);
    layout->setVerticalSpacing(2 * layout->verticalSpacing());
    refresh();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange;
    if (concerns && !m_rows.isEmpty())
        refresh();
}

void StepList::refresh()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isCurrent = i == m_current;
        if (i < m_current)
            row.mark->setPixmap(
                icon(QStringLiteral("check"), Tone::Success).pixmap(QSize(size, size), devicePixelRatioF()));
        else
            row.mark->setText(QLocale().toString(i + 1));
        QFont textFont = font();
        textFont.setBold(isCurrent);
        row.text->setFont(textFont);
        row.mark->setFont(textFont);
        QPalette colours = palette();
        if (!isCurrent)
            colours.setColor(QPalette::WindowText, toneColor(Tone::Muted, palette()));
        row.text->setPalette(colours);
        row.mark->setPalette(colours);
        row.text->setAccessibleDescription(stateText(i, m_current));
    }
    fitColumns();
}

void StepList::fitColumns()
{
    // Every step may become the current one, which is bold; no word of it is broken.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widestWord = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const QStringList words = row.text->text().split(QLatin1Char(' '));
        for (const QString &word : words)
            widestWord = std::max(widestWord, metrics.horizontalAdvance(word));
    }
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    int mark = icon;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        mark = std::max(mark, metrics.horizontalAdvance(QLocale().toString(i + 1)));
    // The same room for a number and for the tick that takes its place: nothing moves.
    for (const Row &row : std::as_const(m_rows))
        row.mark->setFixedSize(mark, std::max(icon, metrics.height()));
    const auto *grid = static_cast<QGridLayout *>(layout());
    const QMargins margins = grid->contentsMargins();
    const int needed = margins.left() + mark + grid->horizontalSpacing() + widestWord + margins.right() + 1;
    setFixedWidth(std::max(needed, fontMetrics().averageCharWidth() * columnWidthInLetters));
}

} // namespace broker::ui
