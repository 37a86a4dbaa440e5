// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/leavequestion.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class ClipboardGuard;
class CurrentStack;
class MessageBar;
class StepList;
class StepPage;

/// The one frame of everything that is done step by step: the list of steps beside the page, the step in
/// the window's title, what is left of the clipboard's time, the page's buttons and the way out below, the
/// keys, and a question before something is lost. Decides nothing; whoever derives from it says which page
/// is shown. Several pages may belong to one step.
///
/// objectNames: as given; stepList, windowNotice, leaveButton.
class StepWindow : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepWindow)

public:
    ~StepWindow() override;

    /// Escape, the button to leave, and the window's own.
    void reject() override;

Q_SIGNALS:
    /// Another page than before.
    void pageShown();

protected:
    /// `subject` is what is done here, for the title. The guard is borrowed; without one nothing is copied
    /// here.
    StepWindow(const QString &objectName, const QString &subject, const QStringList &steps,
        ClipboardGuard *clipboard, QWidget *parent);

    /// The window owns the page and its row of buttons.
    void addPage(StepPage *page);
    /// What holds for every page, above all of them; hidden until it is told something.
    [[nodiscard]] MessageBar &notice() const noexcept { return *m_notice; }
    /// Below the notice.
    void addBelowNotice(QWidget *widget);
    /// A button of the window itself, at the far end from those that lead on.
    void addAside(QPushButton *button);
    /// `step` is counted from 0. Takes the focus to the page and announces it, unless it is shown already.
    void showPage(StepPage *page, int step);
    [[nodiscard]] StepPage *shownPage() const noexcept { return m_shown; }
    /// What may be done with the window has changed.
    void refreshLeaving();
    /// Before what the pages show goes: they use it to the last.
    void deletePages();

    /// While true the window stays: leaving would break off what must not be broken off.
    [[nodiscard]] virtual bool mustStay() const { return false; }
    /// What the user has to be asked about before the window goes; nothing when nothing would be lost.
    [[nodiscard]] virtual std::optional<LeaveQuestion> loss() const { return std::nullopt; }
    /// The user has agreed to the loss. Whether the window may go at once.
    [[nodiscard]] virtual bool acceptLoss() { return true; }
    /// What was begun is kept when the window is left, and can be gone on with.
    [[nodiscard]] virtual bool isKeptForLater() const { return false; }
    /// What was begun has come to its end: leaving breaks off nothing.
    [[nodiscard]] virtual bool isOver() const { return false; }

    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout(ClipboardGuard *clipboard);
    void bring(StepPage &page);
    void orderTabs(const StepPage &page);
    void showTitle();

    QString m_subject;
    int m_stepCount;
    int m_step = 0;
    StepList *m_list;
    MessageBar *m_notice;
    QVBoxLayout *m_right;
    CurrentStack *m_pages;
    CurrentStack *m_rows;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_asides;
    QPushButton *m_leave;
    QPointer<StepPage> m_shown;
};

} // namespace broker::ui
