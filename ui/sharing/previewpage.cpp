// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/previewpage.h"

#include "integrations/catalogue.h"
#include "models/previewmodel.h"
#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/managedtext.h"
#include "presenters/sharingtables.h"
#include "presenters/sharingtext.h"
#include "sharing/orgtable.h"
#include "widgets/build.h"
#include "widgets/consequencebox.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/spokenprogress.h"
#include "widgets/tonemark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace broker::ui {

using sharing::Survey;
using sharing::Way;

namespace {

constexpr std::array previewGroups{PreviewGroup::ToDo, PreviewGroup::Direct, PreviewGroup::LeftAlone};

/// A taking back asks as a removal does.
struct RemovalTexts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RemoveDialog)
};

int directOf(const sharing::Preview &preview)
{
    return preview.skipped.value(sharing::SkipReason::SwitchesDirect) + preview.losesCredentials;
}

int unpermittedOf(const sharing::Preview &preview)
{
    return preview.skipped.value(sharing::SkipReason::LacksEdit)
        + preview.skipped.value(sharing::SkipReason::SourceLacksEdit) + preview.doubtful;
}

QStringList previewGroupTexts()
{
    QStringList texts;
    for (const PreviewGroup group : previewGroups)
        texts.append(previewGroupText(group));
    return texts;
}

/// The organizations that lose credentials, as many as a question has room for.
QString losersOf(const sharing::Preview &preview)
{
    constexpr int most = 10;
    QStringList names;
    for (const sharing::PreviewRow &row : preview.rows) {
        if (row.losesCredentials)
            names.append(row.organization.name);
    }
    return shortened(names, most).join(QLatin1Char('\n'));
}

} // namespace

PreviewPage::PreviewPage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("previewPage"), context, parent)
    , m_model(new PreviewModel(this))
    , m_progress(named(new SpokenProgress, "surveyProgress"))
    , m_surveyText(named(new PlainLabel, "surveyText"))
    , m_stop(button("stopSurveyButton", tr("&Stop looking"), "stop"))
    , m_resume(button("resumeSurveyButton", tr("&Look at the rest"), "refresh"))
    , m_summary(named(new PlainLabel, "previewSummary"))
    , m_undo(named(new PlainLabel, "undoNote"))
    , m_takeBack(new ConsequenceBox(tr("What cannot be undone"), "takeBackNote"))
    , m_understood(named(new QCheckBox(RemovalTexts::tr("&I understand that this cannot be undone here")),
          "takeBackUnderstood"))
    , m_unpermitted(named(new QCheckBox, "tryUnpermittedCheck"))
    , m_direct(named(new QCheckBox, "switchDirectCheck"))
    , m_directWarning(new QWidget)
    , m_directMark(new QLabel)
    , m_directText(named(new PlainLabel, "switchDirectWarning"))
    , m_table(new OrgTable(QStringLiteral("preview"), tr("What would happen"), *m_model, {23, 15, 16, 29}))
    , m_group(m_table->addGroups(previewGroupTexts()))
    , m_export(button("exportPreviewButton", tr("Save as a &table…"), "clipboard"))
{
    setKind(Kind::Commit);
    setNextText(tr("Be&gin"));
    buildLayout();
    SharingSession &sharing = session();
    m_model->nameGroupsBy(sharing.groupNames());
    connect(&sharing, &SharingSession::groupsNamed, m_model, &PreviewModel::groupsNamed);
    connect(&sharing, &SharingSession::accessChanged, this, &PreviewPage::completeChanged);
    connect(&sharing, &SharingSession::previewChanged, this, [this] {
        if (m_isShown)
            refresh();
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &PreviewPage::showSurvey);
    connect(m_stop, &QPushButton::clicked, &sharing.survey(), &Survey::stop);
    connect(m_resume, &QPushButton::clicked, &sharing, &SharingSession::startSurvey);
    connect(m_understood, &QCheckBox::toggled, this, &PreviewPage::completeChanged);
    connect(m_unpermitted, &QCheckBox::toggled, this, [this](bool tries) {
        m_isAgreed = false;
        session().setTriesWithoutEdit(tries);
    });
    connect(m_direct, &QCheckBox::toggled, this, [this](bool switches) {
        m_isAgreed = false;
        session().setSwitchesDirect(switches);
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_model->showGroup(
            place > 0 ? std::optional(previewGroups.at(static_cast<std::size_t>(place) - 1)) : std::nullopt);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        saveTable(tr("Save the preview"), QStringLiteral("preview.csv"), [this] {
            return previewTable({session().way(), session().integrationType(), session().source(),
                                    session().workspace().practice, session().access().region().id,
                                    session().nowUtc(), session().groupNames()},
                session().preview());
        });
    });
}

void PreviewPage::buildLayout()
{
    m_progress->setAccessibleName(tr("Organizations looked at"));
    m_summary->setKeyboardSelectable(true);
    m_undo->setKeyboardSelectable(true);
    m_takeBack->addWidget(m_understood);
    auto *marked = new QHBoxLayout(m_directWarning);
    marked->setContentsMargins({});
    marked->addWidget(m_directMark, 0, Qt::AlignTop);
    marked->addWidget(m_directText, 1);
    showMark();
    m_table->addBeside(m_export);

    auto *survey = new QHBoxLayout;
    survey->addWidget(m_surveyText, 1);
    survey->addWidget(m_progress, 1);
    survey->addWidget(m_stop);
    survey->addWidget(m_resume);
    content().addLayout(survey);
    // Above what changes with it, so that it stays under the pointer.
    content().addWidget(m_unpermitted);
    content().addWidget(m_direct);
    content().addWidget(m_directWarning);
    content().addWidget(m_summary);
    content().addWidget(m_undo);
    content().addWidget(m_takeBack);
    content().addWidget(m_table, 1);
}

void PreviewPage::initializePage()
{
    messages().clear();
    if (session().isTakingBack()) {
        setHeading(tr("What would be taken back"),
            tr("Only what the job itself has done and nobody has changed since. Nothing is changed yet."));
    } else {
        //: Heading of a page. %1 is a kind of job, "Share one token" or "One token each", %2 an integration.
        setHeading(
            tr("What would happen: %1, %2")
                .arg(wayName(session().way()), integrations::displayNameOf(session().integrationType())),
            tr("Organization by organization. Nothing is changed before you press “Begin”."));
    }
    m_group->setCurrentIndex(0);
    m_table->clearSearch();
    m_isShown = true;
    m_isAgreed = false;
    {
        // Whatever is destructive, or likely to be refused, needs consent each time.
        const QSignalBlocker blocker(m_direct);
        const QSignalBlocker other(m_unpermitted);
        m_direct->setChecked(false);
        m_unpermitted->setChecked(false);
        m_understood->setChecked(false);
        session().setSwitchesDirect(false);
        session().setTriesWithoutEdit(false);
    }
    session().surveyAgain();
    refresh();
}

void PreviewPage::cleanupPage()
{
    m_isShown = false;
    session().survey().stop();
}

void PreviewPage::refresh()
{
    const sharing::Preview &preview = session().preview();
    const bool isOver = !session().survey().isRunning();
    showSurvey();
    // Empty while it is still looked.
    if (isOver || m_model->rowCount() > 0)
        m_model->setPreview(preview);
    m_summary->setText(isOver ? previewSummary(preview).join(QLatin1Char('\n')) : QString());
    m_summary->setVisible(isOver);
    const int unpermitted = unpermittedOf(preview);
    //: A box to tick. Of organizations in which the role of the account lacks a permission.
    m_unpermitted->setText(tr("Tr&y %Ln organization(s) without the permission too", nullptr, unpermitted));
    m_unpermitted->setVisible(isOver && unpermitted > 0);
    const int direct = directOf(preview);
    m_direct->setText(tr("S&witch %Ln direct integration(s) too", nullptr, direct));
    m_directText->setText(
        tr("The credentials of %Ln direct integration(s) would be lost for good.", nullptr, direct));
    m_direct->setAccessibleDescription(m_directText->text());
    m_direct->setVisible(isOver && direct > 0);
    m_directWarning->setVisible(isOver && direct > 0);
    QStringList undo = undoTexts(session().way(), preview);
    const bool isTakingBack = session().isTakingBack();
    const bool changes = isOver && preview.toDo > 0;
    m_undo->setText(undo.join(QLatin1Char('\n')));
    m_undo->setVisible(changes && !isTakingBack);
    // The client of a shared token has its own organization still.
    const auto source = session().source();
    const QString shared = source
        //: %1 is an organization.
        ? tr("%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected "
             "for "
             "“%1”.",
            nullptr, preview.toDo)
              .arg(source->org.name)
        : takeBackConsequence();
    if (isTakingBack && !source)
        undo.append(tr("The tokens stay on your list, as taken back, until you remove them there."));
    m_takeBack->setConsequence(isTakingBack ? shared : QString());
    m_takeBack->setDetails(undo.join(QLatin1Char('\n')));
    m_takeBack->setVisible(changes && isTakingBack);
    ConsequenceBox::mark(*mainButton(), isTakingBack, QStringLiteral("arrow-right"));
    m_export->setEnabled(isOver);
    Q_EMIT completeChanged();
}

void PreviewPage::changeEvent(QEvent *event)
{
    SharingPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

void PreviewPage::showMark()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_directMark->setPixmap(
        icon(markOf(Tone::Warning), Tone::Warning).pixmap(QSize(size, size), devicePixelRatioF()));
}

void PreviewPage::showSurvey()
{
    Survey &survey = session().survey();
    const bool isRunning = survey.isRunning();
    const QLocale locale;
    const QString looked = tr("%1 of %Ln organization(s) looked at", nullptr, survey.total())
                               .arg(locale.toString(survey.done()));
    m_progress->showProgress(survey.done(), qMax(1, survey.total()), looked);
    m_surveyText->setText(
        isRunning ? lookedSoFarText(looked, session().surveyOutlook(), session().surveySilence()) : looked);
    if (isRunning && !m_tick.isActive())
        m_tick.start();
    else if (!isRunning)
        m_tick.stop();
    const bool isWhole = survey.progress() == Survey::Progress::Complete;
    m_progress->setVisible(isRunning);
    m_surveyText->setVisible(!isWhole);
    m_stop->setVisible(isRunning);
    m_resume->setVisible(!isRunning && !isWhole);
    if (survey.progress() == Survey::Progress::Failed && survey.error()) {
        if (!messages().hasMessage())
            messages().showMessage(MessageKind::Error,
                explain(*survey.error(), ErrorContext::LoadingIntegrations, session().nowUtc()));
    } else if (isRunning) {
        messages().clear();
    }
}

bool PreviewPage::isComplete() const
{
    const bool isAgreed = !session().isTakingBack() || m_understood->isChecked();
    return !session().survey().isRunning() && session().preview().toDo > 0 && session().access().session()
        && isAgreed;
}

bool PreviewPage::validatePage()
{
    const sharing::Preview &preview = session().preview();
    if (preview.losesCredentials == 0 || std::exchange(m_isAgreed, false))
        return true;
    const QString text = tr("The credentials of %Ln direct integration(s) are lost for good, in:", nullptr,
        preview.losesCredentials);
    // Names come from Snyk: the text is plain, what is said more may be taken for markup.
    askBeforeLeaving(*window(),
        {QStringLiteral("loseCredentialsQuestion"), tr("Credentials are lost"),
            text + QLatin1String("\n\n") + losersOf(preview), tr("&Begin"), {}, tr("&Cancel")},
        [this] {
            m_isAgreed = true;
            Q_EMIT advanceRequested();
        });
    return false;
}

int PreviewPage::nextId() const
{
    return static_cast<int>(SharingPageId::Run);
}

void PreviewPage::takeFocus()
{
    m_table->takeFocus();
}

} // namespace broker::ui
