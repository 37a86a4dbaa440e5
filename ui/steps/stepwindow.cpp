// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/stepwindow.h"

#include "steps/currentstack.h"
#include "steps/steplist.h"
#include "steps/steppage.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/countdownbar.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/sharedcommands.h"
#include "widgets/steadybutton.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize{960, 700};

bool isInField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isInList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

StepWindow::StepWindow(const QString &objectName, const QString &subject, const QStringList &steps,
    ClipboardGuard *clipboard, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_stepCount(static_cast<int>(steps.size()))
    , m_list(new StepList(steps))
    , m_notice(named(new MessageBar, "windowNotice"))
    , m_right(new QVBoxLayout)
    , m_pages(new CurrentStack)
    , m_rows(new CurrentStack)
    , m_buttons(new QHBoxLayout)
    , m_leave(button("leaveButton", tr("Cancel")))
{
    setObjectName(objectName);
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    m_list->addCommands(actions());
    buildLayout(clipboard);
    resizeForScreen(*this, comfortableSize);
    connect(m_leave, &QPushButton::clicked, this, &StepWindow::reject);
}

StepWindow::~StepWindow() = default;

void StepWindow::buildLayout(ClipboardGuard *clipboard)
{
    keepRoomFor(*m_leave, {tr("Cancel"), tr("Lea&ve for now"), tr("Close")});

    m_buttons->addWidget(m_rows, 1);
    m_buttons->addWidget(m_leave);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    // The layouts inside take the gaps of theirs: without any, the buttons would touch. And the page is as
    // far from the steps as from the other edge, whichever side they are on.
    const int gap = qMax(layout->spacing(), 0);
    const int margin = fontMetrics().height();
    layout->setSpacing(0);
    m_right->setSpacing(gap);
    m_right->setContentsMargins(margin, margin, margin, margin);
    m_right->addWidget(m_notice);
    m_right->addWidget(m_pages, 1);
    if (clipboard)
        m_right->addWidget(new CountdownBar(*clipboard));
    m_right->addWidget(line);
    m_right->addLayout(m_buttons);
    layout->addWidget(m_list);
    layout->addLayout(m_right, 1);
}

void StepWindow::addPage(StepPage *page)
{
    m_pages->addWidget(page);
    m_rows->addWidget(page->buttonRow());
    connect(page, &StepPage::headingChanged, this, [this, page] {
        if (m_shown == page)
            showTitle();
    });
}

void StepWindow::addBelowNotice(QWidget *widget)
{
    m_right->insertWidget(m_right->indexOf(m_notice) + 1, widget);
}

void StepWindow::addAside(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_rows), button);
    m_asides.append(button);
}

void StepWindow::showPage(StepPage *page, int step)
{
    const bool isNew = m_shown != page;
    const bool goesOn = isNew || m_step != step;
    m_step = step;
    m_shown = page;
    m_list->setCurrent(step);
    if (isNew)
        bring(*page);
    showTitle();
    refreshLeaving();
    if (QPushButton *main = page->mainButton())
        main->setDefault(true);
    if (isNew) {
        Q_EMIT pageShown();
        page->takeFocus();
    }
    if (!goesOn)
        return;
    //: Said by screen readers when a page comes. %3 is its heading.
    announce(*page,
        tr("Step %1 of %2: %3")
            .arg(QLocale().toString(step + 1), QLocale().toString(m_stepCount), page->heading()));
}

void StepWindow::bring(StepPage &page)
{
    setUpdatesEnabled(false);
    // Otherwise Qt gives the focus to whatever comes next, and screen readers say its name.
    QWidget *focused = focusWidget();
    if (focused && (m_pages->isAncestorOf(focused) || m_rows->isAncestorOf(focused)))
        focused->clearFocus();
    m_pages->setCurrentWidget(&page);
    m_rows->setCurrentWidget(page.buttonRow());
    orderTabs(page);
    setUpdatesEnabled(true);
}

/// As it is read: the page, then the row below it from one end to the other; what is of the whole program
/// comes last.
void StepWindow::orderTabs(const StepPage &page)
{
    QList<QWidget *> row;
    for (QPushButton *button : std::as_const(m_asides))
        row.append(button);
    const QList<QPushButton *> own = page.buttonRow()->findChildren<QPushButton *>();
    for (QPushButton *button : own)
        row.append(button);
    row.append(m_leave);
    for (QToolButton *command : m_list->commandButtons())
        row.append(command);
    QWidget *last = nullptr;
    for (QWidget *at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain()) {
        if (page.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus))
            last = at;
    }
    for (QWidget *next : std::as_const(row)) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void StepWindow::showTitle()
{
    //: Title of a window. %1 is what is done there, %4 the heading of the page.
    setWindowTitle(tr("%1 — step %2 of %3: %4")
                       .arg(m_subject, QLocale().toString(m_step + 1), QLocale().toString(m_stepCount),
                           m_shown->heading()));
}

void StepWindow::refreshLeaving()
{
    m_leave->setText(isOver() ? tr("Close") : isKeptForLater() ? tr("Lea&ve for now") : tr("Cancel"));
    m_leave->setEnabled(!mustStay());
    m_leave->setVisible(!m_shown || !m_shown->isLast());
}

void StepWindow::deletePages()
{
    // Being hidden, a page looks at what it shows once more.
    hide();
    delete m_pages;
    m_pages = nullptr;
}

void StepWindow::reject()
{
    if (mustStay())
        return;
    const std::optional<LeaveQuestion> question = loss();
    if (!question) {
        QDialog::reject();
        return;
    }
    askBeforeLeaving(*this, *question, [this] {
        if (acceptLoss())
            QDialog::reject();
    });
}

bool StepWindow::event(QEvent *event)
{
    // Before anything is painted: texts that are seen together now may have been translated apart, with the
    // same letter.
    if (event->type() == QEvent::UpdateRequest)
        separateLetters(*this, m_shown ? m_shown->mainButton() : nullptr);
    return QDialog::event(event);
}

void StepWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

void StepWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *focused = focusWidget();
    if (isEnter && (isInField(focused) || isInList(focused)) && m_shown && !m_shown->goesOnFromField())
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace broker::ui
