// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/countdownbar.h"

#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace broker::ui {

namespace {

constexpr std::chrono::seconds endShownFor{6};

QString endText(ClearReason reason)
{
    switch (reason) {
    case ClearReason::TimedOut:
    case ClearReason::OnRequest:
    case ClearReason::Quit:
        return CountdownBar::tr("Cleared from the clipboard.");
    case ClearReason::Replaced:
        return CountdownBar::tr("Something else was copied. The clipboard was left alone.");
    }
    return {};
}

} // namespace

CountdownBar::CountdownBar(ClipboardGuard &guard, QWidget *parent)
    : QFrame(parent)
    , m_guard(guard)
    , m_text(named(new PlainLabel(this), "countdownText"))
    , m_progress(named(new QProgressBar(this), "countdownProgress"))
    , m_clearNow(button("clearNowButton", tr("Clear now"), "trash"))
{
    setObjectName(QStringLiteral("countdownBar"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(m_progress->fontMetrics().height() / 2);
    m_progress->setMaximumWidth(m_progress->fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Time until the clipboard is cleared"));
    m_clearNow->setAccessibleDescription(tr("Removes the copied token from the clipboard"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_clearNow);

    m_leave.setSingleShot(true);
    m_leave.setInterval(endShownFor);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_clearNow, &QPushButton::clicked, &m_guard, &ClipboardGuard::clearNow);
    connect(&m_guard, &ClipboardGuard::remainingChanged, this, &CountdownBar::showRemaining);
    connect(&m_guard, &ClipboardGuard::cleared, this, &CountdownBar::showEnd);
    hide();
    if (m_guard.isCounting())
        showRemaining(m_guard.remainingSeconds());
}

void CountdownBar::showRemaining(int seconds)
{
    const bool isNew = m_leave.isActive() || isHidden();
    m_leave.stop();
    m_text->setText(tr("Copied. Clears from the clipboard in %Ln s.", "seconds", seconds));
    m_progress->setMaximum(m_guard.totalSeconds());
    m_progress->setValue(seconds);
    m_progress->show();
    m_clearNow->show();
    show();
    // Once, not every second.
    if (isNew)
        announce(*this, m_text->text());
}

void CountdownBar::showEnd(ClearReason reason)
{
    m_text->setText(endText(reason));
    m_progress->hide();
    m_clearNow->hide();
    announce(*this, m_text->text());
    m_leave.start();
}

} // namespace broker::ui
