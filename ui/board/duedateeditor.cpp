// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/duedateeditor.h"

#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/dayedit.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broker::ui {

DueDateEditor::DueDateEditor(QWidget *parent)
    : QFrame(parent)
    , m_bySettings(named(new QRadioButton(tr("As the &settings say")), "dueBySettings"))
    , m_byDays(named(new QRadioButton(tr("&After its own number of days:")), "dueByDays"))
    , m_days(named(new QSpinBox, "dueDays"))
    , m_byDate(named(new QRadioButton(tr("On a &date of my choice:")), "dueByDate"))
    , m_date(named(new DayEdit, "dueDateEdit"))
    , m_preview(named(new PlainLabel, "duePreview"))
    , m_buttons(new QWidget)
    , m_save(button("saveDueButton", tr("Save")))
{
    setObjectName(QStringLiteral("dueDateEditor"));
    setAccessibleName(tr("Change the due date"));
    setFrameShape(QFrame::StyledPanel);
    m_days->setAccessibleName(tr("Number of days"));
    m_date->setAccessibleName(tr("Due date"));
    m_days->setRange(records::fewestRotationDays, records::mostRotationDays);

    auto *cancel = button("cancelDueButton", tr("Cancel"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bySettings);
    layout->addWidget(m_byDays);
    layout->addWidget(m_days, 0, Qt::AlignLeft);
    layout->addWidget(m_byDate);
    layout->addWidget(m_date, 0, Qt::AlignLeft);
    layout->addWidget(m_preview);
    layout->addWidget(m_buttons);
    hide();

    connect(m_save, &QPushButton::clicked, this, &DueDateEditor::save);
    connect(cancel, &QPushButton::clicked, this, &DueDateEditor::cancel);
    for (QRadioButton *choice : {m_bySettings, m_byDays, m_byDate})
        connect(choice, &QRadioButton::toggled, this, &DueDateEditor::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &DueDateEditor::refresh);
    connect(m_date, &DayEdit::dateChanged, this, &DueDateEditor::refresh);
}

void DueDateEditor::begin(
    const records::TokenRecord &record, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    // While the fields are filled there is nothing to preview.
    m_record.reset();
    m_isForMany = false;
    m_policy = policy;
    m_nowUtc = nowUtc;
    m_days->setValue(record.ownDays.value_or(policy.daysFor(record.kind())));
    m_date->setDate(reminders::effectiveDue(record, policy).at.toLocalTime().date());
    QRadioButton *choice = m_bySettings;
    if (records::isDueByHand(record))
        choice = m_byDate;
    else if (record.ownDays)
        choice = m_byDays;
    choice->setChecked(true);
    m_record = record;
    refresh();
    show();
    choice->setFocus(Qt::OtherFocusReason);
}

void DueDateEditor::beginForMany(
    const records::TokenRecord &first, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    begin(first, policy, nowUtc);
    m_isForMany = true;
    refresh();
}

void DueDateEditor::end()
{
    m_record.reset();
    hide();
}

std::optional<RecordId> DueDateEditor::record() const
{
    return m_record ? std::optional(m_record->id) : std::nullopt;
}

records::TokenRecord DueDateEditor::changed() const
{
    records::TokenRecord changed = *m_record;
    changed.dueByHand = m_byDate->isChecked();
    changed.ownDays = m_byDays->isChecked() ? std::optional(m_days->value()) : std::nullopt;
    if (m_byDate->isChecked())
        changed.due = noonOf(m_date->date());
    else
        changed.due = reminders::effectiveDue(changed, m_policy).at;
    return changed;
}

void DueDateEditor::refresh()
{
    if (!m_record)
        return;
    m_days->setEnabled(m_byDays->isChecked());
    m_date->setEnabled(m_byDate->isChecked());
    // A past date reminds of nothing: it was mistyped, or meant for something else.
    const bool isOver = m_byDate->isChecked() && m_date->date() < m_nowUtc.toLocalTime().date();
    m_save->setEnabled(!isOver);
    if (isOver) {
        m_preview->setText(tokenStateAdvice(presence::TokenState::Overdue, m_record->kind()));
        announce(*m_preview, m_preview->text());
        return;
    }
    m_preview->setText(preview());
}

QString DueDateEditor::preview() const
{
    if (m_isForMany && !m_byDate->isChecked())
        return tr("The days count for each from the day on which it was created or last rotated.");
    const reminders::EffectiveDue due = reminders::effectiveDue(changed(), m_policy);
    const QString date = dueDateText(due.at, m_nowUtc, QLocale());
    if (m_isForMany)
        return tr("All of them are due on %1.").arg(date);
    //: %1 is a date, %2 a sentence that says why it is that date.
    return tr("Due on %1. %2").arg(date, dueReasonText(due.reason));
}

void DueDateEditor::save()
{
    if (!m_record || !m_save->isEnabled())
        return;
    const records::TokenRecord wanted = changed();
    end();
    Q_EMIT accepted(wanted);
    Q_EMIT finished();
}

void DueDateEditor::cancel()
{
    end();
    Q_EMIT finished();
}

void DueDateEditor::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        cancel();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_buttons->isAncestorOf(focusWidget()))
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace broker::ui
