// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QDialog>

namespace broker::ui {

class DayEdit;
class PlainLabel;

/// "It was rotated on this day, outside this program": only dates change.
///
/// objectNames: rotatedDialog, rotatedDate, rotatedPreview.
class RotatedDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotatedDialog)

public:
    RotatedDialog(const records::TokenRecord &record, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc, QWidget *parent);

    /// The record to store once it is accepted.
    [[nodiscard]] records::TokenRecord record() const;

private:
    void refresh();

    records::TokenRecord m_record;
    reminders::DuePolicy m_policy;
    QDateTime m_nowUtc;
    DayEdit *m_date;
    PlainLabel *m_preview;
};

} // namespace broker::ui
