// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "models/recordmodel.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace broker::ui {

class PlainLabel;
class TimelineView;

/// The answer to the first question: what is due, in one line and as marks on the coming 90 days.
///
/// objectNames: boardHeader, boardSummary, boardTimeline.
class BoardHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardHeader)

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    void showRecords(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// The user chose the mark of this token.
    void chosen(const broker::RecordId &id);

private:
    PlainLabel *m_summary;
    TimelineView *m_timeline;
    /// Of the marks, by their number.
    QList<RecordId> m_marked;
};

} // namespace broker::ui
