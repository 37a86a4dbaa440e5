// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/runpage.h"

#include "models/jobmodel.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/managedtext.h"
#include "presenters/sharingtext.h"
#include "presenters/vaulttext.h"
#include "sharing/orgtable.h"
#include "sharing/signinslot.h"
#include "steps/keeppanel.h"
#include "steps/pageword.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/spokenprogress.h"
#include "workspace/auditnote.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using sharing::Job;
using sharing::Obstacle;

RunPage::RunPage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("runPage"), context, parent)
    , m_model(new JobModel(context.session.workspace().clock, this))
    , m_kind(bold(named(new PlainLabel, "runKind")))
    , m_counts(named(new PlainLabel, "runCounts"))
    , m_held(named(new PlainLabel, "runHeld"))
    , m_progress(named(new SpokenProgress, "runProgress"))
    , m_pace(named(new PlainLabel, "runPace"))
    , m_pause(button("pauseButton", tr("&Pause"), "stop"))
    , m_goOn(button("goOnButton", tr("&Go on"), "arrow-right"))
    , m_retry(button("retryButton", tr("&Retry what did not go well"), "refresh"))
    , m_stop(button("stopJobButton", QString(), "close"))
    , m_signIn(new SignInSlot(context.session, context.opener))
    , m_keep(new KeepPanel(KeepWords::ofBrokerToken(), context.clipboard, messages()))
    , m_table(
          new OrgTable(QStringLiteral("run"), tr("Organizations of the job"), *m_model, {26, 20, 16, 29, 22}))
    , m_needy(named(new QCheckBox(tr("Only what needs &you")), "runNeedyCheck"))
{
    showPhase();
    buildLayout();
    explainWord(*this, "job");
    m_model->nameGroupsBy(session().groupNames());
    connect(&session(), &SharingSession::groupsNamed, m_model, &JobModel::groupsNamed);
    connect(m_needy, &QCheckBox::toggled, m_model, &JobModel::showOnlyNeedy);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &RunPage::showPace);
    connect(&session(), &SharingSession::jobReplaced, this, &RunPage::follow);
    connect(&session(), &SharingSession::accessChanged, this, &RunPage::onSignedIn);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        // Whoever pauses goes on next, wherever the keyboard was: also by the key of the button alone.
        m_pause->setFocus();
        if (Job *job = session().job())
            job->pause();
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, this, &RunPage::stopJob);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_isHeld = false;
        m_isStopping = false;
        // Perhaps with another credential than at its last call.
        session().signJobIn();
        if (Job *job = session().job())
            job->start();
        refresh();
    });
    connect(m_keep, &KeepPanel::memoryRequested, this, [this] {
        if (Job *job = session().job(); job && m_notTaken)
            job->keepInMemory(*m_notTaken);
    });
    connect(m_keep, &KeepPanel::taken, this, [this] {
        if (Job *job = session().job(); job && m_notTaken)
            job->takenByUser(*m_notTaken);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_wasFinished = false;
        m_isHeld = false;
        session().signJobIn();
        if (Job *job = session().job())
            job->retry();
        refresh();
    });
}

void RunPage::buildLayout()
{
    m_counts->setKeyboardSelectable(true);
    m_held->setKeyboardSelectable(true);
    m_progress->setAccessibleName(tr("Organizations that are over"));
    // What is below keeps its place when there is something to say.
    m_pace->setMinimumHeight(m_pace->fontMetrics().lineSpacing());
    m_table->addBeside(m_needy);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_pause, m_goOn, m_retry, m_stop})
        buttons->addWidget(each);
    buttons->addStretch(1);
    content().addWidget(m_kind);
    content().addWidget(m_counts);
    content().addWidget(m_held);
    content().addWidget(m_progress);
    content().addWidget(m_pace);
    content().addLayout(buttons);
    content().addWidget(m_signIn);
    m_keep->setRowsVisible(false);
    content().addWidget(m_keep);
    content().addWidget(m_table, 1);
}

void RunPage::initializePage()
{
    messages().clear();
    m_told.reset();
    m_notTaken.reset();
    m_keep->hideOnce();
    m_wasFinished = false;
    m_isHeld = false;
    m_isStopping = false;
    m_isToBegin = false;
    m_phase.reset();
    m_focusPutOff = nullptr;
    m_needy->setChecked(false);
    m_table->clearSearch();
    m_table->view().sortByColumn(-1, Qt::AscendingOrder);
    Job *job = session().job();
    // From the results: what is to be retried is under way.
    if (job && job->isRunning()) {
        refresh();
        return;
    }
    if (session().stored()) {
        session().open();
        session().signJobIn();
        m_isHeld = true;
        refresh();
        return;
    }
    // The page is on the screen before anything happens.
    QMetaObject::invokeMethod(this, &RunPage::begin, Qt::QueuedConnection);
    refresh();
}

/// Where the user has signed out meanwhile, as soon as somebody is signed in again.
void RunPage::begin()
{
    session().begin();
    m_isToBegin = !session().job();
    refresh();
    if (!m_isToBegin || !m_signIn->takeFocusIfNeeded())
        takeFocus();
}

void RunPage::follow()
{
    Job *job = session().job();
    m_model->setJob(job);
    m_told.reset();
    m_notTaken.reset();
    m_keep->hideOnce();
    m_wasFinished = false;
    if (job)
        connect(job, &Job::changed, this, &RunPage::onJobChanged);
}

void RunPage::stopJob()
{
    m_isStopping = true;
    if (Job *job = session().job())
        job->pause();
    refresh();
    showResultsWhenStopped();
}

void RunPage::showResultsWhenStopped()
{
    const Job *job = session().job();
    if (!m_isStopping || !job || job->isRunning() || job->isWorking())
        return;
    m_isStopping = false;
    // A token that is stored nowhere is seen to here; the last rows may have come to their end meanwhile.
    if (!job->holdsUnstoredToken() && !job->isFinished())
        Q_EMIT pageRequested(SharingPageId::Results);
    else
        refresh();
}

void RunPage::onJobChanged()
{
    refresh();
    showResultsWhenStopped();
    const Job *job = session().job();
    if (!job || !isVisible())
        return;
    const bool isFinished = job->isFinished() && !job->isRunning() && !job->isWorking();
    if (!isFinished || std::exchange(m_wasFinished, true))
        return;
    const sharing::JobCounts &counts = job->counts();
    if (counts.refused + counts.unknown == 0)
        Q_EMIT advanceRequested();
}

void RunPage::refresh()
{
    const Job *job = session().job();
    const sharing::JobCounts counts = job ? job->counts() : sharing::JobCounts{};
    const bool isRunning = job && job->isRunning();
    const bool isOver = job && job->isFinished() && !isRunning;
    const int open = counts.planned + counts.working;
    // What is left alone was never to be done: it does not fill the bar.
    const int over = counts.done + counts.refused + counts.unknown;
    const int wanted = open + over;
    m_kind->setText(
        job ? jobKindText(job->plan()) : jobKindText(session().way(), session().integrationType()));
    const QString again = isOver && job ? againText(*job) : QString();
    m_counts->setText(again.isEmpty() ? countsText(counts) : countsText(counts) + QLatin1Char('\n') + again);
    m_progress->showProgress(wanted == 0 && isOver ? 1 : over, qMax(1, wanted),
        tr("%1 of %Ln organization(s)", nullptr, wanted).arg(QLocale().toString(over)));
    const bool isStopping = job && !isRunning && job->isWorking();
    showPhase();
    const QWidget *before = QApplication::focusWidget();
    const bool hadFocus
        = m_pause->hasFocus() || m_goOn->hasFocus() || m_retry->hasFocus() || m_stop->hasFocus();
    m_pause->setVisible(isRunning);
    m_goOn->setVisible(job && !isRunning && !isOver);
    m_goOn->setEnabled(session().access().client() && (!isStopping || (job && job->holdsUnstoredToken())));
    m_retry->setVisible(job && !isRunning && counts.refused + counts.unknown > 0);
    m_retry->setEnabled(!isStopping && session().access().client());
    m_stop->setText(
        isRunning || isStopping ? tr("Pause and see the res&ults") : tr("See the res&ults so far"));
    m_stop->setVisible(job && !isOver);
    // While it runs, there is always a token on its way to where it is kept.
    m_stop->setEnabled(!m_isStopping && job && (isRunning || !job->holdsUnstoredToken()));
    // A button that still stands there keeps it. From one that has gone it would come to the one that ends
    // the job.
    if (hadFocus && isVisible() && QApplication::focusWidget() != before) {
        takeFocus();
        // What comes next cannot be pressed before the last call has come to its end.
        if (isStopping)
            m_focusPutOff = QApplication::focusWidget();
    } else if (!isStopping && m_focusPutOff && isVisible() && QApplication::focusWidget() == m_focusPutOff) {
        m_focusPutOff = nullptr;
        takeFocus();
    }
    if (isRunning && !m_tick.isActive())
        m_tick.start();
    else if (!isRunning)
        m_tick.stop();
    showHeld();
    // Many rows a second would make it unreadable.
    if (!isRunning || m_pace->text().isEmpty() || (job && job->silence().count() > 0))
        showPace();
    showObstacle();
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

RunPage::Phase RunPage::phase() const
{
    const Job *job = session().job();
    if (!job)
        return m_isToBegin ? Phase::Paused : Phase::Running;
    if (job->isRunning())
        return Phase::Running;
    if (job->isFinished())
        return job->counts().refused + job->counts().unknown > 0 ? Phase::OverBadly : Phase::Over;
    if (job->isWorking())
        return Phase::BeingPaused;
    return m_isHeld ? Phase::Held : Phase::Paused;
}

void RunPage::showPhase()
{
    const Phase phase = this->phase();
    switch (phase) {
    case Phase::Running:
        setHeading(tr("The job is running"),
            tr("You can pause it at any time. It is noted step by step, and goes on where it stopped."));
        break;
    case Phase::BeingPaused:
        setHeading(tr("The job is being paused"), tr("What was asked of Snyk is still waited for."));
        break;
    case Phase::Paused:
        setHeading(
            tr("The job is paused"), tr("Go on now, or leave: it can be gone on with after a restart."));
        break;
    case Phase::Held:
        setHeading(tr("The job is paused"), tr("Nothing is asked of Snyk before you press “Go on”."));
        break;
    case Phase::Over:
        setHeading(tr("The job is over"), tr("The table says what was done in each organization."));
        break;
    case Phase::OverBadly:
        setHeading(tr("The job is over, and not everything went well"),
            tr("What needs you comes first in the table, with the reason."));
        break;
    }
    if (isVisible() && phase != m_phase)
        tellPhase(phase);
}

void RunPage::tellPhase(Phase phase)
{
    const auto before = std::exchange(m_phase, phase);
    // How it stands when the page is reached is said by its heading.
    if (!before && phase != Phase::Over && phase != Phase::OverBadly)
        return;
    const Job *job = session().job();
    const QString counts = job ? countsText(job->counts()) : QString();
    switch (phase) {
    case Phase::Running:
        announce(*this, tr("The job goes on. %1", "counts").arg(counts));
        break;
    case Phase::BeingPaused:
        announce(*this, tr("The job is being paused."));
        break;
    case Phase::Paused:
        // What it has stopped for is said by the message.
        if (!job || !job->obstacle())
            announce(*this, tr("The job is paused. %1", "counts").arg(counts));
        break;
    case Phase::OverBadly:
        m_table->view().sortByColumn(JobModel::StateColumn, Qt::AscendingOrder);
        // With the reason, in full, below.
        m_table->view().setCurrentIndex(m_model->index(0, JobModel::NameColumn));
        announce(*this, m_counts->text());
        break;
    case Phase::Over:
        announce(*this, counts);
        break;
    case Phase::Held:
        break;
    }
}

void RunPage::showPace()
{
    Job *job = session().job();
    const bool isRunning = job && job->isRunning();
    m_pace->setVisible(isRunning);
    m_pace->setText(isRunning ? surveyPaceText(job->outlook(), job->silence()) : QString());
}

void RunPage::showHeld()
{
    const Job *job = session().job();
    const bool isHeld = job && phase() == Phase::Held;
    const QStringList lines = isHeld ? goingOnTexts(job->plan().way, job->states()) : QStringList();
    m_held->setText(lines.join(QLatin1Char('\n')));
    m_held->setVisible(isHeld);
    m_goOn->setAccessibleDescription(lines.join(QLatin1Char(' ')));
}

void RunPage::showObstacle()
{
    const Job *job = session().job();
    const auto obstacle = job ? job->obstacle() : std::nullopt;
    const bool needsSignIn = obstacle && obstacle->kind == Obstacle::Kind::SignIn;
    const bool isOpen = job ? !job->isFinished() : m_isToBegin;
    m_signIn->setVisible(needsSignIn || (isOpen && !session().access().client()));
    const auto kind = obstacle ? std::optional(obstacle->kind) : std::nullopt;
    const QList<int> notTaken = kind == Obstacle::Kind::Keychain ? job->notTaken() : QList<int>();
    const auto row = notTaken.isEmpty() ? std::nullopt : std::optional(notTaken.constFirst());
    if (kind == m_told && row == m_notTaken)
        return;
    m_told = kind;
    m_notTaken = row;
    m_keep->hideOnce();
    if (!obstacle) {
        messages().clear();
        return;
    }
    if (row)
        tellNotTaken(*job, *row);
    else
        messages().showMessage(MessageKind::Error, explain(*obstacle, session().nowUtc()));
    if (needsSignIn && obstacle->api && session().access().client())
        session().access().endSession(*obstacle->api);
    if (!needsSignIn || !m_signIn->takeFocusIfNeeded())
        m_goOn->setFocus();
}

void RunPage::tellNotTaken(const Job &job, int row)
{
    const auto &issued = std::get<sharing::Issued>(job.states().at(row));
    const sharing::RowPlan &plan = job.plan().rows.at(row);
    const vault::VaultError why = issued.error.value_or(vault::VaultError());
    Message message = Message::from(
        MessageKind::Error, explain(Obstacle{Obstacle::Kind::Keychain, {}, why}, session().nowUtc()));
    message.lines.prepend(
        tr("It is the token of “%1”. If there are others, they come after it.").arg(plan.org.name));
    message.dismissible = false;
    messages().showMessage(message);
    m_keep->offerMemory();
    QPushButton *all = messages().addAction(
        tr("Keep &all tokens of this job in memory"), QStringLiteral("keepAllInMemoryButton"));
    all->setToolTip(memoryOnlyText());
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        all, &QPushButton::clicked, this,
        [this] {
            Job *asked = session().job();
            if (!asked)
                return;
            asked->keepAllInMemory();
            refresh();
        },
        Qt::QueuedConnection);
    records::Target target = targetOf(job.plan(), plan);
    target.integration = issued.integration;
    m_keep->offerOnce(session().workspace(), issued.token.secret(),
        tr("Broker token for %1", "integration in organization").arg(targetNames({target}).constFirst()),
        auditEntryFor({}, target), unstoredText(why));
}

void RunPage::onSignedIn()
{
    Job *job = session().job();
    if (m_isToBegin && isVisible() && session().access().client() && session().preview().toDo > 0) {
        begin();
        return;
    }
    if (job && isVisible() && job->obstacle() && job->obstacle()->kind == Obstacle::Kind::SignIn
        && session().access().client() && !job->isWorking()) {
        session().signJobIn();
        // Rows that were refused for the old token's sake, or whose end is unknown, wait for Retry.
        job->start();
    } else if (m_isHeld) {
        session().signJobIn();
    }
    if (isVisible())
        refresh();
}

bool RunPage::isComplete() const
{
    const Job *job = session().job();
    return job && job->isFinished() && !job->isRunning() && !job->isWorking();
}

int RunPage::nextId() const
{
    return static_cast<int>(SharingPageId::Results);
}

bool RunPage::mayLeave() const
{
    const Job *job = session().job();
    return !job || (!job->isRunning() && !job->isWorking() && !job->holdsUnstoredToken());
}

bool RunPage::goesOnByItself() const
{
    return !isComplete() && !m_isHeld;
}

void RunPage::takeFocus()
{
    for (QPushButton *each : {m_pause, m_goOn, m_retry}) {
        if (!each->isHidden() && each->isEnabled()) {
            each->setFocus();
            return;
        }
    }
    m_table->takeFocus();
}

} // namespace broker::ui
