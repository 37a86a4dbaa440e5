// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steppage.h"

#include "widgets/browserlink.h"
#include "widgets/pageframe.h"

#include <QVBoxLayout>

namespace broker::ui {

StepPage::StepPage(const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent)
    : QWizardPage(parent)
    , m_opener(opener)
    , m_frame(new PageFrame(isPractice))
{
    setObjectName(objectName);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_frame);
}

StepPage::~StepPage() = default;

QString StepPage::heading() const
{
    return m_frame->heading();
}

MessageBar &StepPage::messages() const noexcept
{
    return m_frame->messages();
}

QVBoxLayout &StepPage::content() const noexcept
{
    return m_frame->content();
}

void StepPage::setHeading(const QString &heading, const QString &explanation)
{
    m_frame->setHeading(heading, explanation);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    Q_EMIT headingChanged();
}

void StepPage::openInBrowser(const QUrl &url)
{
    ui::openInBrowser(m_opener, url, messages());
}

} // namespace broker::ui
