// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>
#include <QWizard>

namespace broker::ui {

class StepList;
class StepPage;

/// What holds for every wizard of the program: the list of steps beside the pages, the step in the
/// window's title, buttons that read well, pages that go on by themselves, and a refusal to close while
/// something would be lost. Several pages may belong to one step.
///
/// objectNames: backButton, nextButton, commitButton, cancelButton, finishButton, stepList.
class StepWizard : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepWizard)

public:
    explicit StepWizard(const QStringList &steps, QWidget *parent = nullptr);
    ~StepWizard() override;

    /// Escape, Cancel and the window's own button.
    void reject() override;

protected:
    /// `step` is counted from 0. The wizard owns the page.
    void addStepPage(int id, int step, StepPage *page);
    [[nodiscard]] StepPage *currentStepPage() const;
    /// Goes to this page, wherever it is.
    void showStepPage(int id);
    void refreshButtons();
    /// Whether Cancel is offered although the page may not be left; then `askBeforeLosing` comes.
    [[nodiscard]] virtual bool canLose() const { return false; }
    virtual void askBeforeLosing() { }

    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void configureButtons();
    void onPageChanged(int id);
    void showTitle();
    void advance(const StepPage &page);

    StepList *m_list;
    QHash<int, int> m_stepOf;
    int m_stepCount;
};

} // namespace broker::ui
