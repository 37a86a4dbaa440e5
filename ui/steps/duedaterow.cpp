// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/duedaterow.h"

#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "reminders/duepolicy.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/dayedit.h"
#include "widgets/lettermark.h"
#include "widgets/plainlabel.h"
#include "workspace/recordchange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace broker::ui {

using records::TokenRecord;

DueDateRow::DueDateRow(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_date(named(new DayEdit, "dueDate"))
    , m_note(named(new PlainLabel, "dueNote"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_date);
    layout->addWidget(m_note, 1);
    setFocusProxy(m_date);
    connect(m_date, &DayEdit::dateChanged, this, &DueDateRow::store);
}

void DueDateRow::setLabel(QLabel &label)
{
    // Beside the buddy, which a screen reader looks for among the date's own neighbours only.
    label.setBuddy(m_date);
    m_date->setAccessibleName(withoutLetterMark(label.text()));
}

void DueDateRow::setRecord(const TokenRecord &record)
{
    m_record = record.id;
    show(record);
}

void DueDateRow::show(const TokenRecord &record)
{
    const QSignalBlocker blocker(m_date);
    const QDateTime now = m_workspace.clock.nowUtc();
    const reminders::EffectiveDue due
        = reminders::effectiveDue(record, reminders::policyFrom(m_workspace.settings));
    m_shown = due.at.toLocalTime().date();
    m_date->setDate(m_shown);
    m_note->setText(dueText(due.at, now) + QLatin1String(". ") + dueReasonText(due.reason));
}

void DueDateRow::store()
{
    // Enter tells the date once more, and the same date is no choice.
    if (m_date->date() == m_shown)
        return;
    // As it is now: another window may have changed it in the meantime.
    std::optional<TokenRecord> record = m_record ? m_workspace.records.find(*m_record) : std::nullopt;
    if (!record)
        return;
    if (m_date->date() < m_workspace.clock.nowUtc().toLocalTime().date()) {
        m_note->setText(tokenStateAdvice(presence::TokenState::Overdue, record->kind()));
        announce(*m_note, m_note->text());
        return;
    }
    record->dueByHand = true;
    record->due = noonOf(m_date->date());
    const QDate chosen = m_date->date();
    const QDate before = std::exchange(m_shown, chosen);
    putNoted(m_workspace, *record, audit::Action::DueDateChanged)
        .then(this, [this, id = record->id, chosen, before](const RecordChanged &put) {
            // Another one may be shown by now, or another date chosen, which is on its way to the disk.
            const bool isShown = m_record == id && m_shown == chosen;
            if (!put) {
                // The same date may be chosen again.
                if (isShown)
                    m_shown = before;
                Q_EMIT failed(put.error());
                return;
            }
            if (isShown && m_date->date() == chosen)
                show(*put);
            Q_EMIT changed(*put);
        });
}

} // namespace broker::ui
