// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardsplit.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace broker::ui {

namespace {

/// In characters, so that it holds for every font and language.
constexpr int charactersBeside = 52;
constexpr int charactersOfBoth = 136;
constexpr int linesBelow = 11;
constexpr int leastHeight = 50;

/// Scrolls up and down only: what is in it wraps, and is never cut at the side.
class DetailsArea final : public QScrollArea
{
public:
    explicit DetailsArea(QWidget *details)
    {
        setObjectName(QStringLiteral("detailsScroll"));
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(details);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
    }
};

} // namespace

BoardSplit::BoardSplit(QWidget *list, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(new DetailsArea(details));
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        int &details = orientation() == Qt::Horizontal ? m_detailsWidth : m_detailsHeight;
        details = sizes().constLast();
    });
}

void BoardSplit::restore(const BoardLayout &layout)
{
    m_detailsWidth = layout.detailsWidth;
    m_detailsHeight = layout.detailsHeight;
    arrange();
    apply();
}

void BoardSplit::save(BoardLayout &layout) const
{
    layout.detailsWidth = m_detailsWidth;
    layout.detailsHeight = m_detailsHeight;
}

void BoardSplit::arrange()
{
    const bool isWide = width() >= charactersOfBoth * fontMetrics().averageCharWidth();
    setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void BoardSplit::apply()
{
    const bool isWide = orientation() == Qt::Horizontal;
    const int all = isWide ? width() : height();
    const int fitting = isWide ? charactersBeside * fontMetrics().averageCharWidth()
                               : linesBelow * fontMetrics().lineSpacing();
    const int wanted = isWide ? m_detailsWidth : m_detailsHeight;
    // However it was left, the list has the larger part.
    const int details = std::min(wanted > 0 ? wanted : fitting, all / 2);
    setSizes({all - details, details});
}

void BoardSplit::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation before = orientation();
    const bool isFirst = event->oldSize().isEmpty();
    arrange();
    QSplitter::resizeEvent(event);
    if (isFirst || orientation() != before)
        apply();
}

} // namespace broker::ui
