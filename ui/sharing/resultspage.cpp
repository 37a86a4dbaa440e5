// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/resultspage.h"

#include "models/jobmodel.h"
#include "presenters/recordtext.h"
#include "presenters/sharingtables.h"
#include "presenters/sharingtext.h"
#include "sharing/clientfiles.h"
#include "sharing/orgtable.h"
#include "widgets/build.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/wraplayout.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace broker::ui {

using sharing::Job;
using sharing::Way;

namespace {

constexpr std::array rowGroups{
    RowGroup::Done, RowGroup::Skipped, RowGroup::Refused, RowGroup::Unknown, RowGroup::Open};

QStringList rowGroupTexts()
{
    QStringList texts;
    for (const RowGroup group : rowGroups)
        texts.append(rowGroupText(group));
    return texts;
}

} // namespace

ResultsPage::ResultsPage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("resultsPage"), context, parent)
    , m_model(new JobModel(context.session.workspace().clock, this))
    , m_kind(bold(named(new PlainLabel, "resultKind")))
    , m_counts(named(new PlainLabel, "resultCounts"))
    , m_table(new OrgTable(
          QStringLiteral("result"), tr("Organizations of the job"), *m_model, {26, 20, 16, 29, 22}))
    , m_group(m_table->addGroups(rowGroupTexts()))
    , m_export(button("exportResultsButton", tr("Save as a &table…"), "clipboard"))
    , m_retrieve(button("retrieveButton", tr("R&etrieve its token…"), "key"))
    , m_retry(button("retryResultsButton", tr("&Retry what did not go well"), "refresh"))
    , m_goOn(button("goOnResultsButton", tr("&Go on with the job"), "arrow-right"))
    , m_clients(button("clientFilesButton", tr("Set up the cl&ients…"), "shield"))
    , m_send(button("sendClientsButton", tr("Se&nd to a colleague…"), "external-link"))
    , m_takeBack(button("takeBackButton", tr("Take &back…"), "close"))
    , m_forget(button("forgetJobButton", tr("F&orget this job…"), "trash"))
{
    setKind(Kind::Final);
    buildLayout();
    m_model->nameGroupsBy(session().groupNames());
    connect(&session(), &SharingSession::groupsNamed, m_model, &JobModel::groupsNamed);
    connect(&session(), &SharingSession::jobReplaced, this, [this] { m_model->setJob(session().job()); });
    connect(&session(), &SharingSession::accessChanged, this, &ResultsPage::refresh);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_model->showGroup(
            place > 0 ? std::optional(rowGroups.at(static_cast<std::size_t>(place) - 1)) : std::nullopt);
        refresh();
    });
    connect(m_table, &OrgTable::currentChanged, this, &ResultsPage::refresh);
    connect(m_export, &QPushButton::clicked, this, [this] {
        saveTable(tr("Save the results"), QStringLiteral("results.csv"), [this] {
            const Job *job = session().job();
            return job ? resultTable(job->stored(), session().nowUtc(), session().groupNames())
                       : QByteArray();
        });
    });
    connect(m_retrieve, &QPushButton::clicked, this, &ResultsPage::retrieve);
    connect(m_retry, &QPushButton::clicked, this, &ResultsPage::retry);
    connect(m_goOn, &QPushButton::clicked, this, &ResultsPage::goOn);
    connect(m_clients, &QPushButton::clicked, this, [this] {
        if (const Job *job = session().job(); job && this->context().setUpClients)
            this->context().setUpClients(sharing::recordsOf(job->plan(), job->states()));
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const Job *job = session().job(); job && this->context().sendClients)
            this->context().sendClients(sharing::recordsOf(job->plan(), job->states()));
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        session().takeBack();
        Q_EMIT pageRequested(SharingPageId::Preview);
    });
    connect(m_forget, &QPushButton::clicked, this, &ResultsPage::forget);
}

void ResultsPage::buildLayout()
{
    m_counts->setKeyboardSelectable(true);
    m_table->addBeside(m_export);
    auto *commands = new WrapLayout;
    for (QPushButton *each : {m_retrieve, m_goOn, m_retry, m_clients, m_send, m_takeBack, m_forget})
        commands->addWidget(each);
    content().addWidget(m_kind);
    content().addWidget(m_counts);
    content().addWidget(m_table, 1);
    content().addLayout(commands);
}

void ResultsPage::initializePage()
{
    messages().clear();
    // Coming back from the preview of taking back means not wanting to.
    session().plan();
    m_isForgotten = false;
    const Job *job = session().job();
    m_takenBack = job ? sharing::takenBackOf(job->stored(), session().storedJobs()) : std::nullopt;
    m_group->setCurrentIndex(0);
    m_table->clearSearch();
    // Those that need the user are found without looking for them.
    m_table->view().sortByColumn(JobModel::StateColumn, Qt::AscendingOrder);
    m_table->view().setCurrentIndex(m_model->index(0, JobModel::NameColumn));
    refresh();
}

void ResultsPage::refresh()
{
    const Job *job = session().job();
    if (!job)
        return;
    const sharing::JobCounts &counts = job->counts();
    const bool isTakeBack = job->plan().way == Way::TakeBack;
    const bool canTakeBack = !isTakeBack && counts.done > 0 && !(m_takenBack && m_takenBack->isWhole);
    const bool isUnfinished = !job->isFinished();
    setHeading(isUnfinished ? tr("Results so far") : tr("Results"),
        isUnfinished ? tr("The job is paused. It can be gone on with, now or later, until you forget it.")
            : canTakeBack ? tr("The job is kept, so that it can be taken back, until you forget it.")
                          : tr("The job is kept until you forget it."));
    m_kind->setText(jobKindText(job->plan()));
    QStringList lines{countsText(counts)};
    if (const QString again = againText(*job); !again.isEmpty() && !isUnfinished)
        lines.append(again);
    if (m_takenBack)
        lines.append(takenBackText(*m_takenBack));
    m_counts->setText(lines.join(QLatin1Char('\n')));
    const bool isSignedIn = session().access().client() != nullptr;
    m_goOn->setVisible(isUnfinished);
    m_goOn->setEnabled(isSignedIn && !m_isForgotten);
    m_retry->setVisible(!isUnfinished && counts.refused + counts.unknown > 0);
    m_retry->setEnabled(isSignedIn && !m_isForgotten);
    const bool isLost = std::any_of(job->states().cbegin(), job->states().cend(), sharing::lacksToken);
    m_retrieve->setVisible(context().retrieve != nullptr && (isLost || counts.unknown > 0));
    m_retrieve->setEnabled(lost().has_value());
    const bool hasClients = !sharing::recordsOf(job->plan(), job->states()).isEmpty();
    m_clients->setVisible(context().setUpClients && hasClients);
    m_send->setVisible(context().sendClients && hasClients);
    m_takeBack->setVisible(canTakeBack);
    m_takeBack->setEnabled(isSignedIn && !m_isForgotten);
    // What is under way may have changed something that only the job knows of.
    m_forget->setEnabled(!m_isForgotten && counts.working == 0);
    m_forget->setToolTip(counts.working > 0
            ? tr("Go on first: of some organizations it is not known yet what became of them")
            : QString());
}

std::optional<records::Target> ResultsPage::lost() const
{
    const Job *job = session().job();
    const auto row = m_table->current();
    if (!job || !row)
        return std::nullopt;
    return sharing::lacksToken(job->states().at(*row))
        ? std::optional(sharing::targetOf(job->plan(), job->plan().rows.at(*row)))
        : std::nullopt;
}

void ResultsPage::retrieve()
{
    if (const auto target = lost(); target && context().retrieve)
        context().retrieve(*target);
}

void ResultsPage::retry()
{
    Job *job = session().job();
    if (!job)
        return;
    session().signJobIn();
    job->retry();
    Q_EMIT pageRequested(SharingPageId::Run);
}

void ResultsPage::goOn()
{
    Job *job = session().job();
    if (!job)
        return;
    session().signJobIn();
    job->start();
    Q_EMIT pageRequested(SharingPageId::Run);
}

void ResultsPage::forget()
{
    askBeforeLeaving(*window(),
        {QStringLiteral("forgetJobQuestion"), tr("Forget this job"), tr("Forget this job?"), tr("&Forget it"),
            m_takeBack->isHidden()
                ? tr("Nothing changes in Snyk and on your list.")
                : tr("Nothing changes in Snyk and on your list. It cannot be taken back any more."),
            tr("&Keep it")},
        [this] {
            if (const auto forgotten = session().forgetJob(); !forgotten) {
                messages().showMessage(MessageKind::Error, explain(forgotten.error(), session().nowUtc()));
                return;
            }
            m_isForgotten = true;
            Message message;
            message.kind = MessageKind::Success;
            message.title = tr("The job is forgotten");
            message.lines = {tr("What it has done stays.")};
            messages().showMessage(message);
            refresh();
        });
}

void ResultsPage::takeFocus()
{
    m_table->takeFocus();
}

} // namespace broker::ui
