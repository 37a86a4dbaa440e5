// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationdialog.h"

#include "platform/icons.h"
#include "presenters/vaulttext.h"
#include "records/targetregion.h"
#include "rotation/deploypage.h"
#include "rotation/newtokenpage.h"
#include "rotation/planpage.h"
#include "rotation/retirepage.h"
#include "rotation/rotationdonepage.h"
#include "rotation/switchpage.h"
#include "rotation/verifypage.h"
#include "steps/steplist.h"
#include "widgets/announce.h"
#include "widgets/countdownbar.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using namespace rotation;

namespace {

constexpr QSize comfortableSize{900, 680};

/// While these run, closing the window would take away what they are about.
bool mustStay(const State &state)
{
    return is<Provisioning, Switching, keeping::Storing>(state);
}

} // namespace

RotationDialog::RotationDialog(
    const records::TokenRecord &record, const RotationServices &services, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_services(services)
    , m_flow(&services.desk.open(record))
    // The address gate has let it pass; practice, which it does not ask, reaches nobody.
    , m_access(
          services.workspace, records::regionOf(record.target).value_or(snyk::knownRegions().constFirst()))
    , m_list(nullptr)
    , m_stack(new QStackedWidget)
    , m_buttons(new QStackedWidget)
    , m_giveUp(new QPushButton(icon(QStringLiteral("trash")), tr("&Give up…")))
    , m_leave(new QPushButton(tr("Lea&ve for now")))
{
    setObjectName(QStringLiteral("rotationDialog"));
    letEnterPressTheFocusedButton(*this);
    const Rotation *rotation = rotationOf(m_flow->state());
    m_steps = rotationSteps(rotation ? rotation->way : Way::Api);
    addPages();
    buildLayout();
    resize(comfortableSize);
    connect(m_flow, &RotationFlow::changed, this, &RotationDialog::refresh);
    connect(&m_access, &ApiAccess::changed, this, [this] {
        if (m_flow)
            m_flow->setClient(m_access.client());
        refresh();
    });
    connect(m_giveUp, &QPushButton::clicked, this, &RotationDialog::askBeforeGivingUp);
    connect(m_leave, &QPushButton::clicked, this, &RotationDialog::reject);
    refresh();
}

RotationDialog::~RotationDialog()
{
    // The pages use the client and the flow to the last.
    delete m_stack;
    leave();
}

void RotationDialog::addPages()
{
    const RotationPageContext context{m_services.workspace, m_services.desk, *m_flow, m_access,
        m_services.clipboard, m_services.opener, m_services.practiceClient};
    add(RotationStep::Plan, new PlanPage(context));
    add(RotationStep::NewToken, new NewTokenPage(context));
    add(RotationStep::Deploy, new DeployPage(context));
    add(RotationStep::Verify, new VerifyPage(VerifyPage::When::BeforeSwitch, context));
    add(RotationStep::Switch, new SwitchPage(context));
    add(RotationStep::VerifyAgain, new VerifyPage(VerifyPage::When::AfterSwitch, context));
    auto *retire = new RetirePage(context);
    connect(retire, &RetirePage::leaveRequested, this, &RotationDialog::reject, Qt::QueuedConnection);
    add(RotationStep::Retire, retire);
    auto *done = new RotationDonePage(context);
    connect(done, &RotationDonePage::leaveRequested, this, &RotationDialog::reject, Qt::QueuedConnection);
    add(RotationStep::Done, done);
}

void RotationDialog::add(RotationStep step, RotationPage *page)
{
    m_stack->addWidget(page);
    m_buttons->addWidget(page->buttonRow());
    m_pages.insert(step, page);
    connect(page, &RotationPage::stepRequested, this, [this](RotationStep wanted) {
        m_wanted = wanted;
        refresh();
    });
    connect(
        page, &RotationPage::clientSetupRequested, this, [this] { Q_EMIT clientSetupRequested(m_record); });
}

void RotationDialog::buildLayout()
{
    QStringList names;
    for (const RotationStep step : std::as_const(m_steps))
        names.append(stepName(step));
    m_list = new StepList(names);
    m_giveUp->setObjectName(QStringLiteral("giveUpButton"));
    m_giveUp->setAutoDefault(false);
    m_leave->setObjectName(QStringLiteral("leaveButton"));
    m_leave->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addWidget(m_giveUp);
    buttons->addWidget(m_buttons, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);

    auto *right = new QVBoxLayout;
    right->addWidget(m_stack, 1);
    right->addWidget(new CountdownBar(m_services.clipboard));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addSpacing(middle->spacing());
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(line);
    layout->addLayout(buttons);
}

void RotationDialog::refresh()
{
    if (!m_flow)
        return;
    const State &state = m_flow->state();
    if (is<Idle>(state)) {
        // Given up, or left by another window.
        QMetaObject::invokeMethod(
            this, [this] { QDialog::reject(); }, Qt::QueuedConnection);
        return;
    }
    if (m_state != state.index()) {
        m_state = state.index();
        m_wanted.reset();
    }
    showStep(m_wanted.value_or(stepOf(state)));
    refreshButtons();
}

void RotationDialog::showStep(RotationStep step)
{
    RotationPage *page = m_pages.value(step);
    page->refresh();
    if (m_shown == step)
        return;
    m_shown = step;
    m_stack->setCurrentWidget(page);
    m_buttons->setCurrentWidget(page->buttonRow());
    // Buttons of other pages are no reason for a wider window.
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *row = m_buttons->widget(i);
        row->setSizePolicy(
            row == page->buttonRow() ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    const auto place = static_cast<int>(m_steps.indexOf(step));
    m_list->setCurrent(place);
    setWindowTitle(tr("Rotate %1 — step %2 of %3: %4", "window title; integration in organization")
                       .arg(placeName(m_record.target), QLocale().toString(place + 1),
                           QLocale().toString(m_steps.size()), stepName(step)));
    // The page is on the screen before it takes the focus.
    QMetaObject::invokeMethod(
        this,
        [this, page] {
            if (m_stack->currentWidget() == page)
                page->takeFocus();
        },
        Qt::QueuedConnection);
    announce(*page, page->heading());
}

void RotationDialog::refreshButtons()
{
    const State &state = m_flow->state();
    m_giveUp->setVisible(next(state, event::Abandon{}).has_value() && !is<Planning>(state));
    m_leave->setEnabled(!mustStay(state));
    m_leave->setVisible(!is<rotation::Done>(state));
    m_leave->setText(is<Planning>(state) ? tr("Cancel") : tr("Lea&ve for now"));
}

void RotationDialog::reject()
{
    if (m_flow && mustStay(m_flow->state()))
        return;
    if (m_flow && holdsUnstoredToken(m_flow->state())) {
        askBeforeLosingToken();
        return;
    }
    QDialog::reject();
}

void RotationDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

void RotationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *field = focusWidget();
    if (isReturn && (qobject_cast<const QLineEdit *>(field) || qobject_cast<const QAbstractSpinBox *>(field)))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void RotationDialog::leave()
{
    if (!m_flow)
        return;
    RotationFlow &flow = *m_flow;
    m_flow.clear();
    flow.disconnect(this);
    flow.setClient(nullptr);
    // A plan of which nothing was done leaves no trace.
    if (is<Planning>(flow.state()))
        (void)flow.tell(event::Abandon{});
    m_services.desk.close(flow);
}

void RotationDialog::askBeforeGivingUp()
{
    if (!m_flow)
        return;
    askBeforeLeaving(*this,
        {QStringLiteral("giveUpQuestion"), tr("Give up this rotation"), tr("End this rotation here?"),
            tr("&End it"), giveUpText(m_flow->state()), tr("&Go on with it")},
        [this] {
            if (m_flow)
                (void)m_flow->tell(event::Abandon{});
        });
}

void RotationDialog::askBeforeLosingToken()
{
    const auto *failed = as<keeping::StoreFailed>(m_flow->state());
    askBeforeLeaving(*this,
        {QStringLiteral("loseTokenQuestion"),
            failed ? loseQuestionText(failed->error) : tr("The new token is being saved"),
            tr("Do you have the new token in a safe place?"), tr("&Leave, I have it"),
            tr("If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web "
               "UI only.")},
        [this] {
            if (!m_flow)
                return;
            (void)m_flow->tell(event::TokenTakenByUser{});
            QDialog::reject();
        });
}

} // namespace broker::ui
