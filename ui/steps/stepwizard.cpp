// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/stepwizard.h"

#include "steps/steplist.h"
#include "steps/steppage.h"
#include "widgets/announce.h"
#include "widgets/enterkey.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize{860, 640};

} // namespace

StepWizard::StepWizard(const QStringList &steps, QWidget *parent)
    : QWizard(parent)
    , m_list(new StepList(steps))
    , m_stepCount(static_cast<int>(steps.size()))
{
    // The Aero style paints a light background of its own in dark mode, and the modern one puts fields
    // and check boxes on the colour that they are filled with: in the dark they are not seen.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::HaveFinishButtonOnEarlyPages, false);
    setSideWidget(m_list);
    letEnterPressTheFocusedButton(*this);
    configureButtons();
    resize(comfortableSize);
    connect(this, &QWizard::currentIdChanged, this, &StepWizard::onPageChanged);
}

StepWizard::~StepWizard() = default;

void StepWizard::addStepPage(int id, int step, StepPage *page)
{
    m_stepOf.insert(id, step);
    setPage(id, page);
    connect(
        page, &StepPage::advanceRequested, this, [this, page] { advance(*page); }, Qt::QueuedConnection);
    connect(page, &StepPage::leaveChanged, this, &StepWizard::refreshButtons);
    connect(page, &StepPage::headingChanged, this, [this, page] {
        if (currentPage() == page)
            showTitle();
    });
}

StepPage *StepWizard::currentStepPage() const
{
    return qobject_cast<StepPage *>(currentPage());
}

void StepWizard::configureButtons()
{
    // Qt's own texts carry arrows that screen readers spell out.
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    const QList<QPair<QWizard::WizardButton, QString>> names{
        {QWizard::BackButton, QStringLiteral("backButton")},
        {QWizard::NextButton, QStringLiteral("nextButton")},
        {QWizard::CommitButton, QStringLiteral("commitButton")},
        {QWizard::CancelButton, QStringLiteral("cancelButton")},
        {QWizard::FinishButton, QStringLiteral("finishButton")}};
    for (const auto &[which, name] : names)
        button(which)->setObjectName(name);
    // While Next is not possible Enter must not mean these.
    for (const QWizard::WizardButton which : {QWizard::BackButton, QWizard::CancelButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            push->setAutoDefault(false);
    }
}

void StepWizard::onPageChanged(int id)
{
    if (id < 0)
        return;
    m_list->setCurrent(m_stepOf.value(id));
    StepPage *page = currentStepPage();
    showTitle();
    refreshButtons();
    if (!page)
        return;
    page->takeFocus();
    announce(*page, page->heading());
}

void StepWizard::showTitle()
{
    const StepPage *page = currentStepPage();
    setWindowTitle(tr("Step %1 of %2: %3", "window title")
                       .arg(QLocale().toString(m_stepOf.value(currentId()) + 1),
                           QLocale().toString(m_stepCount), page ? page->heading() : QString()));
}

void StepWizard::advance(const StepPage &page)
{
    // Enter may have pressed the default button already; the next page was not meant.
    if (currentPage() == &page && page.isComplete() && page.nextId() >= 0)
        next();
}

void StepWizard::showStepPage(int id)
{
    // QWizard does not go on from a page that it has met twice: what came since then is left first.
    const QList<int> visited = visitedIds();
    const qsizetype met = visited.indexOf(id);
    setUpdatesEnabled(false);
    if (met == 0)
        restart();
    while (met > 0 && currentId() != visited.at(met - 1))
        back();
    // Nor from a new page to one that it has met, such as from another method to the confirmation.
    while (met < 0 && m_stepOf.value(currentId()) > m_stepOf.value(id))
        back();
    setCurrentId(id);
    setUpdatesEnabled(true);
}

void StepWizard::refreshButtons()
{
    const StepPage *page = currentStepPage();
    button(QWizard::CancelButton)->setEnabled(!page || page->mayLeave() || canLose());
    if (page && page->goesOnByItself()) {
        button(QWizard::BackButton)->setEnabled(false);
        button(QWizard::NextButton)->setEnabled(false);
    }
}

void StepWizard::reject()
{
    const StepPage *page = currentStepPage();
    if (page && !page->mayLeave()) {
        if (canLose())
            askBeforeLosing();
        return;
    }
    QWizard::reject();
}

void StepWizard::keyPressEvent(QKeyEvent *event)
{
    // In a field Enter ends what is typed there, and not the steps with it.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInField = qobject_cast<QLineEdit *>(focusWidget()) != nullptr
        || qobject_cast<QAbstractSpinBox *>(focusWidget()) != nullptr;
    if (isEnter && isInField && currentPage() && currentPage()->isFinalPage())
        event->accept();
    else
        QWizard::keyPressEvent(event);
}

void StepWizard::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace broker::ui
