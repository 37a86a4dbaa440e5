// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingwizard.h"

#include "sharing/beginpage.h"
#include "sharing/choosepage.h"
#include "sharing/howpage.h"
#include "sharing/previewpage.h"
#include "sharing/resultspage.h"
#include "sharing/runpage.h"
#include "sharing/signinslot.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"

#include <QMessageBox>

#include <utility>

namespace broker::ui {

using sharing::Job;

namespace {

constexpr QSize comfortableSize{1100, 700};
constexpr const char *pauseQuestion = "pauseJobQuestion";

QStringList stepNames()
{
    return {SharingWizard::tr("Sign in", "step of the wizard"),
        SharingWizard::tr("Choose", "step of the wizard"), SharingWizard::tr("How", "step of the wizard"),
        SharingWizard::tr("Preview", "step of the wizard"), SharingWizard::tr("Run", "step of the wizard"),
        SharingWizard::tr("Results", "step of the wizard")};
}

} // namespace

SharingWizard::SharingWizard(std::unique_ptr<SharingSession> session, ClipboardGuard &clipboard,
    const UrlOpener &opener, QWidget *parent, const std::function<void(const records::Target &)> &retrieve,
    const std::function<void()> &openInventory,
    const std::function<void(const QList<RecordId> &)> &setUpClients,
    const std::function<void(const QList<RecordId> &)> &sendClients, const std::function<void()> &setUpToken)
    : StepWizard(
        QStringLiteral("sharingWizard"), tr("Set up several organizations"), stepNames(), nullptr, parent)
    , m_session(std::move(session))
    , m_opener(opener)
    , m_signedOut(
          notice(), m_session->workspace(),
          [this] { return m_session->access().isSignedOut() && !m_session->access().session(); }, {}, nullptr)
{
    const SharingContext context{
        *m_session, clipboard, opener, retrieve, openInventory, setUpClients, sendClients, setUpToken};
    add(SharingPageId::SignIn, 0, new BeginPage(context));
    add(SharingPageId::Choose, 1, new ChoosePage(context));
    add(SharingPageId::How, 2, new HowPage(context));
    add(SharingPageId::Preview, 3, new PreviewPage(context));
    add(SharingPageId::Run, 4, new RunPage(context));
    add(SharingPageId::Results, 5, new ResultsPage(context));
    resizeForScreen(*this, comfortableSize);
    connect(m_session.get(), &SharingSession::accessChanged, this, &SharingWizard::showSignedOut);
    connect(this, &StepWindow::pageShown, this, &SharingWizard::showSignedOut);
    connect(m_session.get(), &SharingSession::accountChanged, this, &SharingWizard::onAccountChanged,
        Qt::QueuedConnection);
    connect(m_session.get(), &SharingSession::jobReplaced, this, [this] {
        if (const Job *job = m_session->job())
            connect(job, &Job::changed, this, &SharingWizard::onJobChanged);
    });
}

SharingWizard::~SharingWizard()
{
    // They use the session to the last.
    delete m_signIn;
    deletePages();
}

void SharingWizard::showSignedOut()
{
    m_signedOut.refresh();
    const auto page = static_cast<SharingPageId>(currentId());
    const bool hasOwn = page == SharingPageId::SignIn || page == SharingPageId::Run;
    const bool isNeeded = notice().hasMessage() && !hasOwn;
    if (isNeeded && !m_signIn) {
        m_signIn = new SignInSlot(*m_session, m_opener);
        addBelowNotice(m_signIn);
    }
    if (m_signIn)
        m_signIn->setVisible(isNeeded);
}

void SharingWizard::onAccountChanged()
{
    const auto page = static_cast<SharingPageId>(currentId());
    const bool hasBegun = page != SharingPageId::Run || m_session->job();
    if (page != SharingPageId::Choose && page != SharingPageId::How && page != SharingPageId::Preview
        && hasBegun)
        return;
    // Whoever it is now may see others; what was chosen stays chosen where it is among them.
    m_session->loadOrganizations();
    showStepPage(static_cast<int>(SharingPageId::Choose));
}

void SharingWizard::add(SharingPageId id, int step, SharingPage *page)
{
    addStepPage(static_cast<int>(id), step, page);
    connect(
        page, &SharingPage::pageRequested, this,
        [this](SharingPageId wanted) { showStepPage(static_cast<int>(wanted)); }, Qt::QueuedConnection);
}

void SharingWizard::reject()
{
    const Job *job = m_session->job();
    const bool wasRunning = job && job->isRunning();
    StepWizard::reject();
    auto *question = findChild<QMessageBox *>(QLatin1String(pauseQuestion), Qt::FindDirectChildrenOnly);
    if (wasRunning && question && question->isVisible() && question != m_question)
        holdWhileAsked(*question);
}

/// Else it would be over by the time that the user has read whether to pause it.
void SharingWizard::holdWhileAsked(QMessageBox &question)
{
    m_question = &question;
    m_session->job()->pause();
    connect(&question, &QDialog::finished, this, [this] {
        m_question.clear();
        Job *job = m_session->job();
        // What it has stopped for meanwhile is the user's to see to.
        if (job && !m_isLeaving && isVisible() && !job->isFinished() && !job->obstacle())
            job->start();
    });
}

void SharingWizard::onJobChanged()
{
    const Job *job = m_session->job();
    // Nothing is left to be paused.
    if (m_question && job && job->isFinished() && !job->isWorking())
        m_question->reject();
    if (!job || !m_isLeaving || job->isRunning() || job->isWorking())
        return;
    m_isLeaving = false;
    // Not from within the job that goes with the window.
    QMetaObject::invokeMethod(
        this, [this] { reject(); }, Qt::QueuedConnection);
}

int SharingWizard::backId() const
{
    // What would be taken back was asked for there.
    const bool isTakeBack
        = currentId() == static_cast<int>(SharingPageId::Preview) && m_session->isTakingBack();
    return isTakeBack ? static_cast<int>(SharingPageId::Results) : StepWizard::backId();
}

std::optional<LeaveQuestion> SharingWizard::loss() const
{
    const WizardStep *page = currentStepPage();
    const Job *job = m_session->job();
    if (!page || page->mayLeave() || !job || m_isLeaving)
        return std::nullopt;
    if (!job->isRunning() && !job->isWorking() && job->holdsUnstoredToken()) {
        return LeaveQuestion{QStringLiteral("loseTokensQuestion"), tr("A token is not saved yet"),
            tr("If you leave now, this program forgets a token that the keychain does not take."),
            tr("&Leave without it"),
            tr("Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it "
               "in memory, or let it be shown to you once.")};
    }
    return LeaveQuestion{QString::fromLatin1(pauseQuestion), tr("The job is running"),
        tr("Pause the job and leave?"), tr("&Pause and leave"),
        tr("Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the "
           "window "
           "closes. The job can be gone on with from the same command.")};
}

bool SharingWizard::isKeptForLater() const
{
    return currentId() == static_cast<int>(SharingPageId::Run);
}

bool SharingWizard::isOver() const
{
    const Job *job = m_session->job();
    return isKeptForLater() && job && job->isFinished() && !job->isRunning() && !job->isWorking();
}

bool SharingWizard::acceptLoss()
{
    Job *job = m_session->job();
    if (!job || (!job->isRunning() && !job->isWorking()))
        return true;
    m_isLeaving = true;
    job->pause();
    onJobChanged();
    return false;
}

} // namespace broker::ui
