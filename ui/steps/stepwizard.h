// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/stepwindow.h"

#include <QHash>
#include <QList>

namespace broker::ui {

class WizardStep;

/// A StepWindow whose pages follow each other: Back and Next, a page before which nothing can be undone,
/// pages that go on by themselves, and jumps to a page that is wanted.
///
/// objectNames: those of StepWindow and WizardStep.
class StepWizard : public StepWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepWizard)

public:
    ~StepWizard() override;

    /// Of the page that is shown; -1 before the first.
    [[nodiscard]] int currentId() const;
    [[nodiscard]] WizardStep *currentStepPage() const;
    /// Shows the first page when there is none yet.
    void setVisible(bool visible) override;

protected:
    using StepWindow::StepWindow;

    /// `step` is counted from 0. The wizard owns the page. The first page added is the first one shown.
    void addStepPage(int id, int step, WizardStep *page);
    /// Goes to this page, wherever it is.
    void showStepPage(int id);
    /// Goes to this page for a moment: Back, and Next once it is complete, lead to where the user was, with
    /// all that stands there.
    void visit(int id);
    /// Whether a visit leads back to where it began; otherwise all that came after the page is left, and it
    /// goes on from there.
    [[nodiscard]] virtual bool isVisitKept() const { return true; }
    /// While true nothing leads on from the page that is shown, however complete it is.
    [[nodiscard]] virtual bool isHeldUp() const { return false; }
    /// The page to which Back leads from the one that is shown; negative for the one before it.
    [[nodiscard]] virtual int backId() const { return -1; }
    void refreshButtons();
    [[nodiscard]] bool mustStay() const override;

private:
    struct Place
    {
        QPointer<WizardStep> page;
        int step = 0;
    };

    void enter(int id);
    void leaveLast();
    void leaveVisit();
    void showCurrent();
    void back();
    void next();
    void advance(const WizardStep &page);

    QHash<int, Place> m_places;
    int m_firstId = -1;
    /// The way that led here, this page last.
    QList<int> m_way;
    /// The last of the way is only visited.
    bool m_isVisit = false;
};

} // namespace broker::ui
