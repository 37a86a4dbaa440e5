// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/rotateddialog.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/recordtext.h"
#include "widgets/build.h"
#include "widgets/dayedit.h"
#include "widgets/enterkey.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace broker::ui {

RotatedDialog::RotatedDialog(const records::TokenRecord &record, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_policy(policy)
    , m_nowUtc(nowUtc)
    , m_date(named(new DayEdit, "rotatedDate"))
    , m_preview(named(new PlainLabel, "rotatedPreview"))
{
    setObjectName(QStringLiteral("rotatedDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Mark as rotated"));
    m_date->setDate(nowUtc.toLocalTime().date());
    m_date->setMaximumDate(nowUtc.toLocalTime().date());
    auto *form = new QFormLayout;
    form->addRow(tr("&Rotated on:"), m_date);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(recordName(record)));
    layout->addWidget(new PlainLabel(
        tr("Only the dates change. The secret that is kept stays as it is: if Snyk shows another one "
           "now, close this and choose “Rotate”, so that the new one is stored.")));
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &DayEdit::dateChanged, this, &RotatedDialog::refresh);
    refresh();
}

records::TokenRecord RotatedDialog::record() const
{
    records::TokenRecord changed = m_record;
    changed.dueByHand = false;
    reminders::countFrom(changed, noonOf(m_date->date()), m_policy);
    return changed;
}

void RotatedDialog::refresh()
{
    const reminders::EffectiveDue due = reminders::effectiveDue(record(), m_policy);
    m_preview->setText(tr("Due again on %1.").arg(dueDateText(due.at, m_nowUtc, QLocale())));
}

} // namespace broker::ui
