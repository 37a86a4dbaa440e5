// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/pageframe.h"

#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/scrollbody.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr qreal headingScale = 1.4;

} // namespace

PageFrame::PageFrame(bool isPractice, QWidget *parent)
    : QWidget(parent)
    , m_heading(named(new PlainLabel, "pageHeading"))
    , m_explanation(named(new PlainLabel, "pageExplanation"))
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
{
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * headingScale);
    headingFont.setBold(true);
    m_heading->setFont(headingFont);

    auto *body = new QWidget;
    m_content->setContentsMargins({});
    body->setLayout(m_content);
    QScrollArea *scroll = scrollBody(body);
    scroll->setObjectName(QStringLiteral("pageScroll"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (isPractice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
}

PageFrame::~PageFrame() = default;

QString PageFrame::heading() const
{
    return m_heading->text();
}

void PageFrame::setHeading(const QString &heading, const QString &explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

} // namespace broker::ui
