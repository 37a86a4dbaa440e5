// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steplist.h"

#include "platform/icons.h"
#include "platform/theme.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

constexpr int columnWidthInLetters = 26;
constexpr int longestStepInLetters = 18;

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
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setHorizontalSpacing(margin / 2);
    layout->setColumnStretch(1, 1);
    for (const QString &step : steps) {
        auto *mark = new QLabel;
        mark->setAlignment(Qt::AlignCenter);
        auto *text = new PlainLabel(step);
        const int row = static_cast<int>(m_rows.size());
        layout->addWidget(mark, row, 0, Qt::AlignTop);
        // One line stands at the height of its number; two begin there.
        layout->addWidget(text, row, 1, Qt::AlignVCenter);
        m_rows.append({mark, text});
    }
    layout->setRowStretch(static_cast<int>(m_rows.size()), 1);
    layout->setVerticalSpacing(margin / 2);
    refresh();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepList::addCommands(const QList<QAction *> &commands)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    for (QAction *command : commands) {
        auto *button = new QToolButton;
        button->setObjectName(command->objectName() + QLatin1String("Button"));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(command);
        // Below the row that stretches.
        const int row = static_cast<int>(m_rows.size() + m_commands.size()) + 1;
        grid->addWidget(button, row, 0, 1, 2, Qt::AlignLeading);
        m_commands.append(button);
    }
    fitColumns();
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange;
    if (concerns && !m_rows.isEmpty())
        refresh();
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(edgeColor(Edge::Faint, palette()));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF circle = QRectF(m_rows[i].mark->geometry()).adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(markColor(i), 1.0));
        painter.setBrush(i == m_current ? palette().brush(QPalette::Highlight) : Qt::NoBrush);
        painter.drawEllipse(circle);
    }
}

QColor StepList::markColor(qsizetype row) const
{
    if (row == m_current)
        return palette().color(QPalette::Highlight);
    return toneColor(row < m_current ? Tone::Success : Tone::Muted, palette());
}

void StepList::refresh()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 3 / 4;
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
        if (isCurrent)
            colours.setColor(QPalette::WindowText, palette().color(QPalette::HighlightedText));
        row.mark->setPalette(colours);
        row.text->setAccessibleDescription(stateText(i, m_current));
    }
    fitColumns();
    update();
}

int StepList::markSize() const
{
    // Room for a number of two digits in a circle.
    return QFontMetrics(font()).height() * 3 / 2;
}

void StepList::fitColumns()
{
    // Every step may become the current one, which is bold; no word of it is broken.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widestWord = 0;
    for (const Row &row : std::as_const(m_rows)) {
        // A short one stays in its line when it is bold: the steps below it would move.
        const int whole = metrics.horizontalAdvance(row.text->text());
        if (whole <= fontMetrics().averageCharWidth() * longestStepInLetters)
            widestWord = std::max(widestWord, whole);
        const QStringList words = row.text->text().split(QLatin1Char(' '));
        for (const QString &word : words)
            widestWord = std::max(widestWord, metrics.horizontalAdvance(word));
    }
    // The same room for a number and for the tick that takes its place: nothing moves.
    const int mark = markSize();
    for (const Row &row : std::as_const(m_rows))
        row.mark->setFixedSize(mark, mark);
    const auto *grid = static_cast<QGridLayout *>(layout());
    const QMargins margins = grid->contentsMargins();
    int needed = margins.left() + mark + grid->horizontalSpacing() + widestWord + margins.right() + 1;
    for (const QToolButton *command : std::as_const(m_commands))
        needed = std::max(needed, margins.left() + command->sizeHint().width() + margins.right() + 1);
    setFixedWidth(std::max(needed, fontMetrics().averageCharWidth() * columnWidthInLetters));
}

} // namespace broker::ui
