// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steppage.h"

#include "widgets/browserlink.h"
#include "widgets/build.h"
#include "widgets/loginnote.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/readable.h"
#include "widgets/scrollbody.h"
#include "widgets/wordhelp.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr qreal headingScale = 1.4;
} // namespace

StepPage::StepPage(const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_opener(opener)
    , m_heading(named(new PlainLabel, "pageHeading"))
    , m_explanation(named(new PlainLabel, "pageExplanation"))
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
    , m_buttonRow(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_buttonRow))
{
    setObjectName(objectName);
    m_buttonRow->hide();
    setAgain(*m_messages, [this] { return mainButton(); });
    m_buttons->setContentsMargins({});
    m_buttons->addStretch(1);
    buildLayout(isPractice);
}

StepPage::~StepPage() = default;

void StepPage::buildLayout(bool isPractice)
{
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * headingScale);
    headingFont.setBold(true);
    m_heading->setFont(headingFont);

    auto *body = new QWidget;
    m_content->setContentsMargins({});
    body->setLayout(m_content);
    QScrollArea *scroll = named(scrollBody(body), "pageScroll");

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (isPractice) {
        layout->addWidget(new PracticeBanner);
        // The heading is the page's, and no part of the banner.
        layout->addSpacing(layout->spacing());
    }
    // As high with a question mark behind it as without: from page to page nothing jumps.
    m_heading->setMinimumHeight(WordHelp("").sizeHint().height());
    auto *headingRow = named(new QHBoxLayout, "headingRow");
    headingRow->setSpacing(0);
    headingRow->addWidget(m_heading, 1);
    headingRow->addStretch(0);
    layout->addLayout(headingRow);
    auto *measure = new QHBoxLayout;
    measure->addWidget(m_explanation, 1);
    measure->addStretch(0);
    layout->addLayout(measure);
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
}

QString StepPage::heading() const
{
    return m_heading->text();
}

QPushButton *StepPage::mainButton() const
{
    const auto shown = std::find_if(
        m_main.cbegin(), m_main.cend(), [](const QPushButton *button) { return !button->isHidden(); });
    return shown == m_main.cend() ? nullptr : *shown;
}

void StepPage::takeFocus()
{
    setFocus();
}

void StepPage::setHeading(const QString &heading, const QString &explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(keptWhole(explanation));
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    fitTexts();
    Q_EMIT headingChanged();
}

void StepPage::fitTexts()
{
    // What stands behind the heading stands behind its last word. A pixel for what is rounded.
    const QFontMetrics metrics = m_heading->fontMetrics();
    m_heading->setMaximumWidth(metrics.horizontalAdvance(m_heading->text()) + metrics.averageCharWidth() / 2);
    balance(*m_explanation);
}

void StepPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_explanation)
        fitTexts();
}

QPushButton *StepPage::addButton(const QString &text, const char *iconName, const char *objectName, bool main)
{
    auto *made = button(objectName, text, iconName);
    made->setAutoDefault(main);
    if (main)
        m_main.append(made);
    m_buttons->addWidget(made);
    return made;
}

void StepPage::openInBrowser(const QUrl &url)
{
    ui::openInBrowser(m_opener, url, messages());
}

} // namespace broker::ui
