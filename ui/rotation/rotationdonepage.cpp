// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationdonepage.h"

#include "platform/icons.h"
#include "presenters/recordtext.h"
#include "widgets/build.h"
#include "widgets/illustration.h"
#include "widgets/plainlabel.h"
#include "widgets/setupchecklist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

RotationDonePage::RotationDonePage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("rotationDonePage"), context, parent)
    , m_text(named(new PlainLabel, "doneText"))
    , m_checklist(new SetupChecklist(context.openPart))
    , m_close(addButton(tr("&Finish"), "check", "finishButton", true))
{
    setLast();
    m_text->setKeyboardSelectable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(new Illustration(Illustration::Scene::Success), 0, Qt::AlignCenter);
    top->addWidget(m_checklist, 1);
    top->addStretch(0);
    content().addLayout(top);
    content().addWidget(m_text);
    content().addStretch(1);
    connect(m_checklist, &SetupChecklist::progressed, this, &RotationDonePage::offerPart);
    connect(m_close, &QPushButton::clicked, this, &RotationDonePage::leaveRequested);
}

void RotationDonePage::refresh()
{
    const auto *done = as<rotation::Done>();
    if (!done)
        return;
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
    m_checklist->showToken(done->rotation.record, context().workspace);
    offerPart();
}

QPushButton *RotationDonePage::wayOn() const
{
    QPushButton *next = m_checklist->nextButton();
    return next ? next : m_close;
}

void RotationDonePage::offerPart()
{
    const bool isLast = wayOn() == m_close;
    // The checklist says what comes next, which is not to close the window.
    (void)showState(isLast);
    m_close->setText(isLast ? tr("&Finish") : tr("&Finish later"));
    m_close->setIcon(isLast ? icon(QStringLiteral("check")) : QIcon());
    // Back from a part, and the button that led there may be gone.
    if (isVisible())
        takeFocus();
}

void RotationDonePage::takeFocus()
{
    wayOn()->setDefault(true);
    wayOn()->setFocus();
}

} // namespace broker::ui
