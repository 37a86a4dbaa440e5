// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/wizardstep.h"

#include "platform/icons.h"
#include "steps/stepwizard.h"

#include <QPushButton>

namespace broker::ui {

WizardStep::WizardStep(const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent)
    : StepPage(objectName, isPractice, opener, parent)
    , m_back(addButton(StepWizard::tr("&Back"), nullptr, "backButton"))
    , m_next(addButton(StepWizard::tr("&Next"), "arrow-right", "nextButton", true))
{
    connect(m_back, &QPushButton::clicked, this, &WizardStep::backRequested);
    connect(m_next, &QPushButton::clicked, this, &WizardStep::nextRequested);
}

WizardStep::~WizardStep() = default;

void WizardStep::setKind(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::Commit) {
        m_next->setObjectName(QStringLiteral("commitButton"));
    } else if (kind == Kind::Final) {
        m_next->setObjectName(QStringLiteral("finishButton"));
        m_next->setText(StepWizard::tr("&Finish"));
        m_next->setIcon(icon(QStringLiteral("check")));
        setLast();
    }
}

void WizardStep::setNextText(const QString &text)
{
    m_next->setText(text);
}

void WizardStep::refreshButtons(bool hasBack, bool mayGoBack, bool mayGoOn)
{
    m_back->setVisible(hasBack && m_kind != Kind::Final);
    m_back->setEnabled(mayGoBack && !goesOnByItself());
    m_next->setEnabled(mayGoOn && isComplete() && !goesOnByItself());
}

} // namespace broker::ui
