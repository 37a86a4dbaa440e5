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

class DayCard;

/// The coming days as a row of bars: one for each day on which something is due, as high as there are many,
/// and one for all that is overdue, left of today. The days that count as soon are shaded and weekends of the
/// locale are faint; where a bar stands says what its colour says.
///
/// The arrow keys go from bar to bar, and each says what it is; under the pointer and with the focus a card
/// shows it. A click or Enter chooses a bar. Assistive technology finds a list with one item for each bar.
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    /// The place of everything that is overdue.
    static constexpr int overdue = -1;

    struct Entry
    {
        /// From today, or `overdue`.
        int day = 0;
        Tone tone = Tone::Plain;
        /// One line, plain text: what is due.
        QString text;
    };

    /// All entries of one day.
    struct Marker
    {
        int day = 0;
        int count = 0;
        Tone tone = Tone::Plain;
        /// The day and how many there are.
        QString title;
        /// One line for each; the longest lists end with how many more there are.
        QStringList lines;
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

    /// `today` is day 0 of `days`, of which the first `soonDays` after today are shaded. Sorted by day.
    void setEntries(const QList<Entry> &entries, const QDate &today, int days, int soonDays);
    /// The bar of this day is shown as the chosen one.
    void setChosen(std::optional<int> day);
    [[nodiscard]] std::optional<int> chosenDay() const noexcept { return m_chosen; }

    /// In the order of the days.
    [[nodiscard]] const QList<Marker> &markers() const noexcept { return m_markers; }
    /// Where its bar is drawn, in this widget's coordinates.
    [[nodiscard]] QRect markerRect(int index) const;
    /// Of the number above the bar; null where there is one only or no room.
    [[nodiscard]] QRect numberRect(int index) const;
    /// Where a day stands, from top to bottom.
    [[nodiscard]] QRect dayRect(int day) const;
    /// Today, the first of each month, and what is overdue.
    [[nodiscard]] QList<Name> names() const;
    /// What a screen reader says of it.
    [[nodiscard]] QString spoken(int index) const;
    [[nodiscard]] int currentMarker() const noexcept { return m_current; }
    /// As a click on it.
    void choose(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Of the bar; `overdue` for that one.
    void chosen(int day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setCurrent(int index);
    void setHovered(int index);
    void showCard(int index);
    [[nodiscard]] int markerAt(const QPoint &position) const;
    /// How wide the place of what is overdue is; nothing when nothing is.
    [[nodiscard]] int overdueWidth() const;
    [[nodiscard]] qreal dayWidth() const;
    [[nodiscard]] int baseline() const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void paintGround(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintMarker(QPainter &painter, int index) const;

    QList<Marker> m_markers;
    /// Of the numbers, worked out for a width.
    mutable QList<QRect> m_numbers;
    mutable int m_numbersWidth = -1;
    QDate m_today;
    int m_days = 90;
    int m_soonDays = 0;
    int m_current = -1;
    int m_hovered = -1;
    std::optional<int> m_chosen;
    /// Made when it is first shown.
    DayCard *m_card = nullptr;
};

} // namespace broker::ui
