// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/wizardpage.h"

#include "widgets/browserlink.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr qreal headingScale = 1.4;

} // namespace

WizardPage::WizardPage(const QString &objectName, const WizardContext &context, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_heading(new PlainLabel)
    , m_explanation(new PlainLabel)
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
{
    setObjectName(objectName);
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * headingScale);
    headingFont.setBold(true);
    m_heading->setFont(headingFont);
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    m_explanation->setObjectName(QStringLiteral("pageExplanation"));

    auto *body = new QWidget;
    m_content->setContentsMargins(0, 0, 0, 0);
    body->setLayout(m_content);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    // The page's own background shows through, in whatever style.
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    if (context.setup.workspace().practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addSpacing(layout->spacing());
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
}

WizardPage::~WizardPage() = default;

QString WizardPage::heading() const
{
    return m_heading->text();
}

void WizardPage::setHeading(const QString &heading, const QString &explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
}

void WizardPage::showLoadError(const std::optional<snyk::ApiError> &error, ErrorContext context)
{
    // Pages ask at every change; a message that is there already is not announced again.
    if (error == m_loadError)
        return;
    m_loadError = error;
    if (error)
        messages().showMessage(
            MessageKind::Error, explain(*error, context, setup().workspace().clock.nowUtc()));
    else
        messages().clear();
}

void WizardPage::openInBrowser(const QUrl &url)
{
    ui::openInBrowser(services().opener, url, messages());
}

} // namespace broker::ui
