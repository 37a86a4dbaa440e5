// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/stepwizard.h"

#include "steps/wizardstep.h"
#include "widgets/messagebar.h"

#include <QPushButton>

#include <utility>

namespace broker::ui {

StepWizard::~StepWizard() = default;

int StepWizard::currentId() const
{
    return m_way.isEmpty() ? -1 : m_way.constLast();
}

WizardStep *StepWizard::currentStepPage() const
{
    return m_way.isEmpty() ? nullptr : m_places.value(m_way.constLast()).page;
}

void StepWizard::setVisible(bool visible)
{
    if (visible && m_way.isEmpty() && m_firstId >= 0)
        enter(m_firstId);
    StepWindow::setVisible(visible);
}

void StepWizard::addStepPage(int id, int step, WizardStep *page)
{
    if (m_places.isEmpty())
        m_firstId = id;
    m_places.insert(id, {page, step});
    addPage(page);
    const auto refresh = [this, page] {
        if (currentStepPage() == page)
            refreshButtons();
    };
    connect(page, &WizardStep::completeChanged, this, refresh);
    connect(page, &WizardStep::leaveChanged, this, refresh);
    connect(page, &WizardStep::backRequested, this, &StepWizard::back);
    connect(page, &WizardStep::nextRequested, this, &StepWizard::next);
    connect(
        page, &WizardStep::advanceRequested, this, [this, page] { advance(*page); }, Qt::QueuedConnection);
}

void StepWizard::enter(int id)
{
    m_way.append(id);
    currentStepPage()->initializePage();
    showCurrent();
}

void StepWizard::leaveLast()
{
    WizardStep *page = currentStepPage();
    m_way.removeLast();
    // One that is visited stands on the way once more.
    if (!std::exchange(m_isVisit, false))
        page->cleanupPage();
}

void StepWizard::visit(int id)
{
    if (id == currentId()) {
        currentStepPage()->takeFocus();
        return;
    }
    m_way.append(id);
    m_isVisit = true;
    showCurrent();
}

void StepWizard::leaveVisit()
{
    const int visited = currentId();
    const int following = currentStepPage()->nextId();
    leaveLast();
    if (isVisitKept()) {
        showCurrent();
        return;
    }
    while (m_way.size() > 1 && currentId() != visited)
        leaveLast();
    enter(following);
}

void StepWizard::showCurrent()
{
    const Place place = m_places.value(currentId());
    refreshButtons();
    showPage(place.page, place.step);
}

void StepWizard::back()
{
    if (m_way.size() < 2)
        return;
    if (m_isVisit && !isVisitKept()) {
        leaveVisit();
        return;
    }
    const int other = backId();
    leaveLast();
    if (other >= 0)
        showStepPage(other);
    else
        showCurrent();
}

void StepWizard::next()
{
    WizardStep *page = currentStepPage();
    if (!page || isHeldUp() || !page->isComplete() || !page->validatePage())
        return;
    if (m_isVisit)
        leaveVisit();
    else if (page->kind() == WizardStep::Kind::Final)
        accept();
    else if (m_places.contains(page->nextId()))
        enter(page->nextId());
}

void StepWizard::advance(const WizardStep &page)
{
    // Enter may have pressed the default button already; the next page was not meant.
    if (currentStepPage() == &page && page.kind() != WizardStep::Kind::Final)
        next();
}

void StepWizard::showStepPage(int id)
{
    if (id == currentId())
        return;
    // What came since then is left first; from a new page all that belongs to later steps, such as the
    // confirmation of another method.
    const int step = m_places.value(id).step;
    const bool wasThere = m_way.contains(id);
    while (!m_way.isEmpty() && (wasThere ? m_way.contains(id) : m_places.value(currentId()).step > step))
        leaveLast();
    enter(id);
}

void StepWizard::refreshButtons()
{
    WizardStep *page = currentStepPage();
    if (!page)
        return;
    const bool hasBack = m_way.size() > 1;
    const bool mayGoBack = m_isVisit
        || (hasBack && m_places.value(m_way.at(m_way.size() - 2)).page->kind() != WizardStep::Kind::Commit);
    const QPushButton *main = page->mainButton();
    const bool hadFocus = main && main->hasFocus();
    page->refreshButtons(hasBack, mayGoBack, !isHeldUp());
    // Why it is off is said there; Qt would give the focus to whatever comes next.
    if (hadFocus && !main->isEnabled() && notice().hasMessage())
        notice().setFocus();
    refreshLeaving();
}

bool StepWizard::mustStay() const
{
    const WizardStep *page = currentStepPage();
    return page && !page->mayLeave() && !loss();
}

} // namespace broker::ui
