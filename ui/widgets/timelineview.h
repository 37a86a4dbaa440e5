// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace broker::ui {

/// The coming days as a line with one mark for each date that matters. Marks of one day are stacked; where
/// some of them hide others, a number says how many there are, and the tool tip names them. The kind of a
/// mark is shown by its shape as well as by its colour. The arrow keys go from mark to mark and say what it
/// is; a click or Enter chooses it. Assistive technology finds a list with one item for each mark.
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    struct Mark
    {
        /// Whatever the owner wants to know it by again.
        int id = 0;
        /// From today; what is overdue is 0.
        int day = 0;
        Tone tone = Tone::Plain;
        /// One line, plain text: what is due, and when.
        QString text;
    };

    /// Marks so close that they cannot be told apart.
    struct Pile
    {
        /// Of the number, above the marks.
        QRect place;
        QRect marks;
        int count = 0;
    };

    /// A day with a name, below the line.
    struct Name
    {
        int day = 0;
        QString text;
        /// None where it would run into another; the day is marked all the same.
        QRect place;
    };

    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// `today` is day 0 of `days`. Sorted by day.
    void setMarks(QList<Mark> marks, const QDate &today, int days);
    [[nodiscard]] const QList<Mark> &marks() const noexcept { return m_marks; }
    /// Where the mark is drawn, in this widget's coordinates.
    [[nodiscard]] QRect markRect(int index) const;
    /// From the first day on. Marks that all can be seen are no pile.
    [[nodiscard]] QList<Pile> piles() const;
    /// Today and the first of each month.
    [[nodiscard]] QList<Name> names() const;
    /// What the marks at this place are, one line each; the longest lists end with how many more there are.
    [[nodiscard]] QStringList textsAt(const QPoint &position) const;
    [[nodiscard]] int currentMark() const noexcept { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    [[nodiscard]] int markAt(const QPoint &position) const;
    [[nodiscard]] QRectF line() const;
    [[nodiscard]] qreal xOf(int day) const;
    void paintScale(QPainter &painter) const;
    [[nodiscard]] bool looksLikeTheOneBefore(int index) const;
    [[nodiscard]] Pile pileAbove(const QRect &marks, int count) const;
    void paintPiles(QPainter &painter) const;
    void paintMark(QPainter &painter, int index) const;

    QList<Mark> m_marks;
    /// How many marks of the same day are below.
    QList<int> m_levels;
    QDate m_today;
    int m_days = 90;
    int m_current = -1;
};

} // namespace broker::ui
