// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QDialog>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace broker::ui {

class DayEdit;
class PlainLabel;

/// When a token is due: as the settings say, after its own number of days, or on a date of the user's.
/// Changes nothing itself; `record` is the one to store once it is accepted.
///
/// objectNames: dueDateDialog, dueBySettings, dueByDays, dueDays, dueByDate, dueDateEdit, duePreview.
class DueDateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueDateDialog)

public:
    DueDateDialog(const records::TokenRecord &record, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc, QWidget *parent);

    [[nodiscard]] records::TokenRecord record() const;

private:
    void refresh();

    records::TokenRecord m_record;
    reminders::DuePolicy m_policy;
    QDateTime m_nowUtc;
    QRadioButton *m_bySettings;
    QRadioButton *m_byDays;
    QSpinBox *m_days;
    QRadioButton *m_byDate;
    DayEdit *m_date;
    PlainLabel *m_preview;
    QPushButton *m_ok = nullptr;
};

} // namespace broker::ui
