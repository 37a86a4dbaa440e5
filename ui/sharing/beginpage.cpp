// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/beginpage.h"

#include "presenters/sharingtext.h"
#include "sharing/signinslot.h"
#include "sharing/takeback.h"
#include "steps/regionchooser.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

BeginPage::BeginPage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("beginPage"), context, parent)
    , m_jobLabel(new QLabel(tr("&Job:")))
    , m_job(named(new QComboBox, "jobCombo"))
    , m_jobNote(named(new PlainLabel, "jobNote"))
    , m_region(new RegionChooser("sharingRegionCombo", tr("&Region:")))
    , m_signIn(new SignInSlot(context.session, context.opener))
{
    setHeading(tr("Set up for several organizations"),
        tr("Choose organizations, see what would happen, then begin. Nothing is changed before that."));
    buildLayout();
    connect(m_job, &QComboBox::activated, this, &BeginPage::onJobChosen);
    connect(m_region, &RegionChooser::edited, this, [this] {
        if (const auto region = m_region->region())
            session().chooseRegion(*region);
        refresh();
    });
    connect(&session(), &SharingSession::accessChanged, this, &BeginPage::refresh);
}

void BeginPage::buildLayout()
{
    m_jobLabel->setBuddy(m_job);
    m_job->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_job->setMinimumContentsLength(24);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_jobLabel, m_job);
    form->addRow(QString(), m_jobNote);
    form->addRow(m_region);
    content().addLayout(form);
    content().addSpacing(content().spacing());
    content().addWidget(m_signIn);
    content().addStretch(1);
}

void BeginPage::initializePage()
{
    messages().clear();
    session().plan();
    session().chooseStored(std::nullopt);
    m_region->setRegion(session().access().region());
    fillJobs();
    if (!session().isForNewJob())
        offerUnfinished();
    refresh();
}

void BeginPage::fillJobs()
{
    m_jobs = session().storedJobs();
    m_job->clear();
    m_job->addItem(tr("A new one"));
    int unfinished = 0;
    for (const sharing::StoredJob &job : std::as_const(m_jobs)) {
        unfinished += job.isUnfinished() ? 1 : 0;
        const QString text = jobText(job, sharing::takenBackOf(job, m_jobs));
        m_job->addItem(job.isUnfinished() ? tr("Go on: %1").arg(text) : text);
    }
    m_jobNote->setText(unfinished > 0
            ? tr(
                "%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing "
                "happens before you press “Go on” there.",
                nullptr, unfinished)
            : tr("Earlier jobs can be looked at, exported and taken back."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jobLabel, m_job, m_jobNote})
        widget->setVisible(!m_jobs.isEmpty());
}

void BeginPage::offerUnfinished()
{
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        if (!m_jobs.at(i).isUnfinished() || !session().chooseStored(m_jobs.at(i)))
            continue;
        m_job->setCurrentIndex(static_cast<int>(i) + 1);
        return;
    }
}

void BeginPage::onJobChosen(int place)
{
    messages().clear();
    const auto job = place > 0 && place <= m_jobs.size() ? std::optional(m_jobs.at(place - 1)) : std::nullopt;
    if (!session().chooseStored(job)) {
        m_job->setCurrentIndex(0);
        Message message;
        message.kind = MessageKind::Error;
        message.title = tr("This job cannot be gone on with");
        message.lines = {tr("Its file names a region and an address that do not belong together; your Snyk "
                            "API credential is not sent there.")};
        messages().showMessage(message);
    }
    m_region->setRegion(session().access().region());
    refresh();
}

void BeginPage::showRegion()
{
    // While an address is typed that is none yet, nobody signs in anywhere.
    if (m_region->region())
        m_region->setRegion(session().access().region());
    m_region->setEnabled(!session().stored());
    m_signIn->setRegionFree(!session().stored());
    m_signIn->setVisible(m_region->region().has_value());
}

void BeginPage::refresh()
{
    showRegion();
    const bool isSignedIn = session().access().client() != nullptr;
    if (isSignedIn && !std::exchange(m_wasSignedIn, isSignedIn) && isVisible()
        && !session().access().isResumed())
        Q_EMIT advanceRequested();
    m_wasSignedIn = isSignedIn;
    Q_EMIT completeChanged();
}

bool BeginPage::isComplete() const
{
    return m_region->region() && session().access().client() != nullptr;
}

bool BeginPage::validatePage()
{
    if (session().stored() && !session().stored()->isUnfinished())
        session().open();
    return true;
}

int BeginPage::nextId() const
{
    const auto &stored = session().stored();
    if (!stored)
        return static_cast<int>(SharingPageId::Choose);
    return static_cast<int>(stored->isUnfinished() ? SharingPageId::Run : SharingPageId::Results);
}

void BeginPage::takeFocus()
{
    if (!m_jobs.isEmpty())
        m_job->setFocus();
    else if (!m_signIn->takeFocusIfNeeded())
        mainButton()->setFocus();
}

} // namespace broker::ui
