// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QFrame>

#include <optional>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace broker::ui {

class DayEdit;
class PlainLabel;

/// When a token is due, or many are: as the settings say, after its own number of days, or on a date of the
/// user's. Hidden until it is begun; Enter saves and Esc gives up. Changes nothing itself.
///
/// objectNames: dueDateEditor, dueBySettings, dueByDays, dueDays, dueByDate, dueDateEdit, duePreview,
/// saveDueButton, cancelDueButton.
class DueDateEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueDateEditor)

public:
    explicit DueDateEditor(QWidget *parent = nullptr);

    /// Takes the focus.
    void begin(
        const records::TokenRecord &record, const reminders::DuePolicy &policy, const QDateTime &nowUtc);
    /// Many at once: what is chosen holds for all of them, and begins with what holds for `first`.
    void beginForMany(
        const records::TokenRecord &first, const reminders::DuePolicy &policy, const QDateTime &nowUtc);
    /// Gives up, without a signal.
    void end();
    /// What is being changed; nothing while it is hidden.
    [[nodiscard]] std::optional<RecordId> record() const;

Q_SIGNALS:
    /// The record as it is to be stored.
    void accepted(const broker::records::TokenRecord &record);
    /// It is hidden again, whatever came of it.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] records::TokenRecord changed() const;
    /// What it comes to.
    [[nodiscard]] QString preview() const;
    void refresh();
    void save();
    void cancel();

    std::optional<records::TokenRecord> m_record;
    reminders::DuePolicy m_policy;
    QDateTime m_nowUtc;
    bool m_isForMany = false;
    QRadioButton *m_bySettings;
    QRadioButton *m_byDays;
    QSpinBox *m_days;
    QRadioButton *m_byDate;
    DayEdit *m_date;
    PlainLabel *m_preview;
    QWidget *m_buttons;
    QPushButton *m_save;
};

} // namespace broker::ui
