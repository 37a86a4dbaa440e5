// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "models/recordmodel.h"

#include <QDateTime>
#include <QList>
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

    void showRecords(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc);
    [[nodiscard]] QString summary() const;
    /// The most urgent first.
    [[nodiscard]] const QList<RecordId> &due() const noexcept { return m_due; }
    /// There is a reminder that can be put off.
    void setSnoozeOffered(bool offered);

Q_SIGNALS:
    /// The user wants to rotate what is due.
    void rotateRequested();
    void snoozeRequested();
    /// The user chose the mark of this token.
    void chosen(const broker::RecordId &id);

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
    /// Of the marks, by their number.
    QList<RecordId> m_marked;
};

} // namespace broker::ui
