// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "models/recordmodel.h"
#include "models/recordproxy.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class TimelineView;

/// The answer to the first question: what is due, in one line with what to do about it, and as marks on the
/// coming 90 days.
///
/// objectNames: boardHeader, boardSummary, rotateNowButton, snoozeReminderButton, boardTimeline.
class BoardHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardHeader)

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    /// `oldKept` are credentials whose rotation is not over: see TokenState::OldKept.
    void showRecords(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc, const QSet<RecordId> &oldKept = {});
    [[nodiscard]] QString summary() const;
    /// The most urgent first, and behind them those that have an old secret to delete.
    [[nodiscard]] const QList<RecordId> &due() const noexcept { return m_due; }
    /// There is a reminder that can be put off.
    void setSnoozeOffered(bool offered);
    /// The part of the time line to which the list is limited.
    void showChosen(const std::optional<DueOn> &due);

Q_SIGNALS:
    /// The user wants to rotate what is due.
    void rotateRequested();
    void snoozeRequested();
    /// The user chose a part of the time line, or gave it up.
    void dueChosen(const std::optional<broker::ui::DueOn> &due);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshMark();

    QLabel *m_mark;
    PlainLabel *m_summary;
    QPushButton *m_rotate;
    QPushButton *m_snooze;
    Tone m_tone = Tone::Success;
    QList<RecordId> m_due;
    TimelineView *m_timeline;
    QDate m_today;
    std::optional<DueOn> m_chosen;
};

} // namespace broker::ui
