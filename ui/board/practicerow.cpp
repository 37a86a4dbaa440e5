// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/practicerow.h"

#include "widgets/build.h"
#include "widgets/practicebanner.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace broker::ui {

PracticeRow::PracticeRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("practiceRow"));
    auto *leave = button("leavePracticeButton", tr("Leave practice mode"));
    connect(leave, &QPushButton::clicked, this, &PracticeRow::leaveRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(new PracticeBanner, 1);
    row->addWidget(leave);
}

} // namespace broker::ui
