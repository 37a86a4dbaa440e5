// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationdonepage.h"

#include "presenters/recordtext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

RotationDonePage::RotationDonePage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("rotationDonePage"), context, parent)
    , m_text(named(new PlainLabel, "doneText"))
    , m_close(addButton(tr("&Finish"), "check", "finishButton", true))
{
    setLast();
    m_text->setKeyboardSelectable(true);
    content().addWidget(m_text);
    content().addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &RotationDonePage::leaveRequested);
}

void RotationDonePage::refresh()
{
    const auto *done = as<rotation::Done>();
    if (!done)
        return;
    (void)showState();
    const auto record = context().workspace.records.find(done->rotation.record);
    QStringList lines;
    if (record) {
        lines.append(tr("Token of %1: %2").arg(placeName(record->target), record->fingerprint.masked()));
        lines.append(tr("Due for the next rotation: %1")
                         .arg(dueDateText(record->due, context().workspace.clock.nowUtc(), QLocale())));
    }
    const QString stated = lastStatementText(done->rotation, QLocale());
    if (!stated.isEmpty())
        lines.append(stated);
    m_text->setText(lines.join(QLatin1Char('\n')));
}

void RotationDonePage::takeFocus()
{
    m_close->setFocus();
}

} // namespace broker::ui
