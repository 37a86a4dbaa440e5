// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/dayedit.h"

#include "presenters/datetext.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace broker::ui {

namespace {

/// With a space and a dot after each part, as some countries write it.
constexpr qsizetype longestText = 13;
const QString isoFormat = QStringLiteral("yyyy-MM-dd");

/// Nothing but digits, in groups; empty if there is anything else.
QList<QString> groupsOf(const QString &text)
{
    QList<QString> groups{QString()};
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit >= 0)
            groups.last().append(QLatin1Char(static_cast<char>('0' + digit)));
        else if (c.isLetter())
            return {};
        else if (!groups.constLast().isEmpty())
            groups.append(QString());
    }
    if (groups.constLast().isEmpty())
        groups.removeLast();
    return groups;
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setDisplayFormat(shortDateFormat());
    setCalendarPopup(true);
    // Qt takes each key for a part of the date of its own, and puts the parts right before all are there.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
}

QDate DayEdit::dayIn(const QString &text) const
{
    const QList<QString> groups = groupsOf(text);
    if (groups.size() != 3)
        return {};
    const bool isIso = groups.constFirst().size() == 4;
    const QString order = isIso ? isoFormat : displayFormat();
    // The place of each is its rank among the three.
    const auto placeOf = [&order](QChar part) {
        const qsizetype at = order.indexOf(part);
        qsizetype rank = 0;
        for (const QChar other : {QLatin1Char('y'), QLatin1Char('M'), QLatin1Char('d')})
            rank += order.indexOf(other) < at ? 1 : 0;
        return rank;
    };
    const QString &year = groups.at(placeOf(QLatin1Char('y')));
    const QString &month = groups.at(placeOf(QLatin1Char('M')));
    const QString &day = groups.at(placeOf(QLatin1Char('d')));
    if (year.size() != 4 || month.size() > 2 || day.size() > 2)
        return {};
    return {year.toInt(), month.toInt(), day.toInt()};
}

QValidator::State DayEdit::validate(QString &text, int & /*cursor*/) const
{
    const QDate day = dayIn(text);
    if (day.isValid() && day >= minimumDate() && day <= maximumDate())
        return QValidator::Acceptable;
    const bool isPossible = text.isEmpty() || (text.size() <= longestText + 2 && !groupsOf(text).isEmpty());
    return isPossible ? QValidator::Intermediate : QValidator::Invalid;
}

void DayEdit::fixup(QString &text) const
{
    // Qt's own makes the last of February of a thirty-first.
    text = textFromDateTime(dateTime());
}

QDateTime DayEdit::dateTimeFromText(const QString &text) const
{
    const QDate day = dayIn(text);
    return {day.isValid() ? day : date(), QTime(0, 0), timeSpec()};
}

void DayEdit::stepBy(int days)
{
    setDate(std::clamp(date().addDays(days), minimumDate(), maximumDate()));
    selectAll();
}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const
{
    StepEnabled possible = StepNone;
    possible.setFlag(StepUpEnabled, date() < maximumDate());
    possible.setFlag(StepDownEnabled, date() > minimumDate());
    return possible;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    // Past QDateTimeEdit, which moves between the parts.
    QAbstractSpinBox::keyPressEvent(event); // clazy:exclude=skipped-base-method
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    // Likewise: it would select one of them.
    QAbstractSpinBox::focusInEvent(event); // clazy:exclude=skipped-base-method
}

bool DayEdit::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

} // namespace broker::ui
