// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/duedatedialog.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/dayedit.h"
#include "widgets/enterkey.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broker::ui {

DueDateDialog::DueDateDialog(const records::TokenRecord &record, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_policy(policy)
    , m_nowUtc(nowUtc)
    , m_bySettings(named(new QRadioButton(tr("As the &settings say")), "dueBySettings"))
    , m_byDays(named(new QRadioButton(tr("&After its own number of days:")), "dueByDays"))
    , m_days(named(new QSpinBox, "dueDays"))
    , m_byDate(named(new QRadioButton(tr("On a &date of my choice:")), "dueByDate"))
    , m_date(named(new DayEdit, "dueDateEdit"))
    , m_preview(named(new PlainLabel, "duePreview"))
{
    setObjectName(QStringLiteral("dueDateDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Change the due date"));
    m_days->setAccessibleName(tr("Number of days"));
    m_date->setAccessibleName(tr("Due date"));
    m_days->setRange(records::fewestRotationDays, records::mostRotationDays);
    m_days->setValue(record.ownDays.value_or(policy.daysFor(record.kind())));
    m_date->setDate(reminders::effectiveDue(record, policy).at.toLocalTime().date());
    if (records::isDueByHand(record))
        m_byDate->setChecked(true);
    else if (record.ownDays)
        m_byDays->setChecked(true);
    else
        m_bySettings->setChecked(true);

    auto *days = new QHBoxLayout;
    days->addWidget(m_byDays);
    days->addWidget(m_days);
    days->addStretch(1);
    auto *date = new QHBoxLayout;
    date->addWidget(m_byDate);
    date->addWidget(m_date);
    date->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(recordName(record)));
    layout->addWidget(m_bySettings);
    layout->addLayout(days);
    layout->addLayout(date);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton *choice : {m_bySettings, m_byDays, m_byDate})
        connect(choice, &QRadioButton::toggled, this, &DueDateDialog::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &DueDateDialog::refresh);
    connect(m_date, &DayEdit::dateChanged, this, &DueDateDialog::refresh);
    refresh();
}

records::TokenRecord DueDateDialog::record() const
{
    records::TokenRecord changed = m_record;
    changed.dueByHand = m_byDate->isChecked();
    changed.ownDays = m_byDays->isChecked() ? std::optional(m_days->value()) : std::nullopt;
    if (m_byDate->isChecked())
        changed.due = noonOf(m_date->date());
    else
        changed.due = reminders::effectiveDue(changed, m_policy).at;
    return changed;
}

void DueDateDialog::refresh()
{
    m_days->setEnabled(m_byDays->isChecked());
    m_date->setEnabled(m_byDate->isChecked());
    const reminders::EffectiveDue due = reminders::effectiveDue(record(), m_policy);
    // A past date reminds of nothing: it was mistyped, or meant for something else.
    const bool isOver = m_byDate->isChecked() && m_date->date() < m_nowUtc.toLocalTime().date();
    m_ok->setEnabled(!isOver);
    if (isOver) {
        m_preview->setText(tokenStateAdvice(presence::TokenState::Overdue, m_record.kind()));
        announce(*m_preview, m_preview->text());
        return;
    }
    //: %1 is a date, %2 a sentence that says why it is that date.
    m_preview->setText(
        tr("Due on %1. %2").arg(dueDateText(due.at, m_nowUtc, QLocale()), dueReasonText(due.reason)));
}

} // namespace broker::ui
