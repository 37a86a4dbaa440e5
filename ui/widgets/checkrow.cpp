// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/checkrow.h"

#include "platform/icons.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace broker::ui {

CheckRow::CheckRow(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_what(named(new PlainLabel(what), "checkWhat"))
    , m_verdict(named(new PlainLabel, "checkVerdict"))
    , m_advice(named(new PlainLabel, "checkAdvice"))
{
    m_verdict->setWordWrap(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_what, 0, 1);
    layout->addWidget(m_verdict, 0, 2, Qt::AlignTop);
    layout->addWidget(m_advice, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    refresh();
}

void CheckRow::setResult(const std::optional<CheckText> &text)
{
    m_result = text;
    refresh();
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void CheckRow::refresh()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QIcon mark = m_result ? icon(markOf(m_result->tone), m_result->tone)
                                : icon(QStringLiteral("clock"), Tone::Muted);
    m_mark->setPixmap(mark.pixmap(QSize(size, size), devicePixelRatioF()));
    // On one line with the mark, and with each other.
    m_what->setMinimumHeight(size);
    m_verdict->setMinimumHeight(size);
    m_verdict->setText(m_result ? m_result->verdict : tr("not checked yet"));
    m_verdict->setAccessibleName(m_what->text());
    m_advice->setText(m_result ? m_result->advice : QString());
    m_advice->setVisible(m_result && !m_result->advice.isEmpty());
}

} // namespace broker::ui
