// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventoryview.h"

#include "access/signinpanel.h"
#include "core/privatefile.h"
#include "presenters/errortext.h"
#include "presenters/managedtext.h"
#include "presenters/recordtext.h"
#include "steps/regionchooser.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"
#include "widgets/savedialog.h"
#include "widgets/spokenprogress.h"
#include "widgets/wraplayout.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using sharing::Stocktaking;
namespace stock = sharing::stock;

namespace {

QComboBox *combo(const char *objectName, int letters)
{
    auto *made = new QComboBox;
    made->setObjectName(QString::fromLatin1(objectName));
    // Names from outside may be of any length.
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(letters);
    return made;
}

} // namespace

InventoryView::InventoryView(
    std::unique_ptr<InventorySession> session, const UrlOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_introduction(named(new PlainLabel, "inventoryIntroduction"))
    , m_region(new RegionChooser("inventoryRegionCombo", tr("&Region:"), Qt::Horizontal))
    , m_group(combo("inventoryGroupCombo", 16))
    , m_look(button("lookButton", QString(), "search"))
    , m_stop(button("stopLookButton", tr("&Stop looking"), "stop"))
    , m_goOn(button("goOnLookButton", tr("Look at the re&st"), "arrow-right"))
    , m_signIn(new SignInPanel(m_session->access(), opener))
    , m_bar(named(new MessageBar, "inventoryBar"))
    , m_progress(named(new SpokenProgress, "inventoryProgress"))
    , m_progressText(named(new PlainLabel, "inventoryProgressText"))
    , m_pace(named(new PlainLabel, "inventoryPace"))
    , m_knownText(named(new PlainLabel, "inventoryKnown"))
    , m_rows(new InventoryRows(*m_session))
{
    setObjectName(QStringLiteral("inventoryView"));
    build();
    connectParts();
    m_region->setRegion(m_session->region());
    fillGroups();
    m_rows->refresh();
    refresh();
}

InventoryView::~InventoryView()
{
    // Both refer to the session, which goes before the children.
    delete m_signIn;
    delete m_rows;
}

void InventoryView::build()
{
    m_introduction->setText(
        tr("Which integrations your organizations have at Snyk, which of them use Broker, and which of their "
           "tokens are on your list. Snyk is only read; nothing is changed."));
    auto *groupLabel = new QLabel(tr("Organi&zations:"));
    groupLabel->setBuddy(m_group);
    m_progress->setAccessibleName(tr("Organizations looked at"));
    m_knownText->setKeyboardSelectable(true);

    // A label stays before its box, on a line with it.
    const auto paired = [](QLabel *label, QWidget *box) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        row->addWidget(label);
        row->addWidget(box, 1);
        return pair;
    };
    auto *choice = new WrapLayout;
    choice->addWidget(m_region);
    m_groupChoice = paired(groupLabel, m_group);
    choice->addWidget(m_groupChoice);
    for (QPushButton *each : {m_look, m_goOn, m_stop})
        choice->addWidget(each);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progressText, 1);
    progress->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(this);
    // On the edges of the other tab.
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(readable(m_introduction));
    layout->addLayout(choice);
    layout->addWidget(m_signIn);
    layout->addWidget(m_bar);
    layout->addLayout(progress);
    // What is below keeps its place when there is something to say.
    m_pace->setMinimumHeight(m_pace->fontMetrics().lineSpacing());
    layout->addWidget(m_pace);
    layout->addWidget(m_knownText);
    layout->addWidget(m_rows, 1);
    // What is there without rows does not stand in the middle.
    layout->addStretch(0);
    m_tick.setInterval(std::chrono::seconds(1));
}

void InventoryView::connectParts()
{
    InventorySession &session = *m_session;
    m_signIn->setRegionFree(true);
    connect(&session, &InventorySession::accessReplaced, this,
        [this] { m_signIn->setAccess(m_session->access()); });
    connect(m_signIn, &SignInPanel::regionWanted, this,
        [this](const snyk::Region &region) { chooseRegion(region, true); });
    connect(m_signIn, &SignInPanel::foundTaken, this, [this](const access::Session &found) {
        chooseRegion(found.region, true);
        m_session->access().check(found.credential);
    });
    connect(&session, &InventorySession::accessChanged, this, &InventoryView::onAccessChanged);
    connect(&session, &InventorySession::groupsChanged, this, &InventoryView::fillGroups);
    connect(&session.stocktaking(), &Stocktaking::changed, this, &InventoryView::onStateChanged);
    connect(&session.stocktaking(), &Stocktaking::progressed, this, [this] {
        showProgress();
        m_rows->refreshSoon();
    });
    connect(
        &session.workspace().records, &records::RecordStore::changed, m_rows, &InventoryRows::refreshSoon);
    connect(&session.changes(), &presence::SnykChanges::changed, m_rows, &InventoryRows::refreshSoon);
    connect(m_region, &RegionChooser::edited, this, [this] {
        if (const auto region = m_region->region(); region && *region != m_session->region())
            chooseRegion(*region);
        else
            refresh();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->setGroup(group());
        refresh();
    });
    connect(m_look, &QPushButton::clicked, this, [this] { want(Wanted::Begin); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { want(Wanted::GoOn); });
    connect(m_stop, &QPushButton::clicked, &session.stocktaking(), &Stocktaking::stop);
    connect(&m_tick, &QTimer::timeout, this, &InventoryView::showProgress);
    connect(m_rows, &InventoryRows::csvRequested, this, &InventoryView::saveTable);
}

void InventoryView::chooseRegion(const snyk::Region &region, bool isSigningIn)
{
    m_session->chooseRegion(region);
    if (!isSigningIn)
        m_wanted = Wanted::Nothing;
    m_bar->clear();
    m_region->setRegion(region);
    m_rows->refresh();
    refresh();
}

void InventoryView::fillGroups()
{
    // What was looked at last is what is shown first.
    const auto chosen = m_group->count() > 0 ? group()
        : m_session->isKnown()               ? m_session->stocktaking().known().group
                                             : std::nullopt;
    {
        const QSignalBlocker blocker(m_group);
        m_groups.clear();
        m_group->clear();
        m_group->addItem(tr("All organizations"));
        int place = 0;
        for (const auto &[id, name] : m_session->groups()) {
            m_groups.append(id);
            m_group->addItem(tr("Group %1").arg(name));
            if (chosen == id)
                place = m_group->count() - 1;
        }
        m_group->setCurrentIndex(place);
    }
    m_rows->setGroup(group());
    refresh();
}

std::optional<GroupId> InventoryView::group() const
{
    const int place = m_group->currentIndex() - 1;
    return place >= 0 && place < m_groups.size() ? std::optional(m_groups.at(place)) : std::nullopt;
}

void InventoryView::want(Wanted wanted)
{
    m_wanted = wanted;
    m_bar->clear();
    const bool isBegun = wanted == Wanted::GoOn ? m_session->goOn() : m_session->begin(group());
    if (isBegun)
        m_wanted = Wanted::Nothing;
    refresh();
    if (!isBegun)
        (void)m_signIn->takeFocusIfNeeded();
    else if (isVisible() && m_session->stocktaking().isRunning())
        m_stop->setFocus();
}

void InventoryView::onAccessChanged()
{
    if (m_session->access().session() && m_wanted != Wanted::Nothing)
        want(m_wanted);
    else
        refresh();
}

void InventoryView::onStateChanged()
{
    const bool isRunning = m_session->stocktaking().isRunning();
    // What is hidden loses the focus to whatever comes next.
    const bool wasAtStop = m_stop->hasFocus();
    fillGroups();
    refresh();
    m_rows->refresh();
    showError();
    if (wasAtStop && !isRunning && isVisible())
        takeFocus();
    if (std::exchange(m_wasRunning, isRunning) && !isRunning)
        announce(*this, m_knownText->text());
}

void InventoryView::refresh()
{
    Stocktaking &stocktaking = m_session->stocktaking();
    const bool isRunning = stocktaking.isRunning();
    const bool isKnown = m_session->isKnown();
    const bool isSignedIn = m_session->access().client() != nullptr;
    // While an address is typed that is none yet, nobody signs in anywhere.
    const bool hasRegion = m_region->region().has_value();
    m_region->setEnabled(!isRunning);
    m_look->setEnabled(hasRegion);
    m_group->setEnabled(!isRunning);
    m_look->setText(isKnown ? tr("Look a&gain") : tr("Look at th&em"));
    m_look->setVisible(!isRunning);
    // Until there are rows, which is what the tab is for then.
    mainAction(*m_look, !isKnown);
    m_stop->setVisible(isRunning);
    m_signIn->setVisible(hasRegion && !isSignedIn && !isRunning && (m_wanted != Wanted::Nothing || !isKnown));
    // Whoever signs in goes on by that.
    m_goOn->setVisible(hasRegion && m_session->isOpen() && m_signIn->isHidden());
    // What went wrong with the sign-in takes the room of both.
    const bool hasFailed = m_session->access().failure().has_value();
    m_introduction->setVisible(!isKnown && !hasFailed);
    m_groupChoice->setVisible(!hasFailed || m_signIn->isHidden());
    // One after the other: on a small screen there is no room for both.
    m_rows->setVisible(hasRegion && isKnown && m_signIn->isHidden());
    if (isRunning && !m_tick.isActive())
        m_tick.start();
    else if (!isRunning)
        m_tick.stop();
    showProgress();
}

void InventoryView::showProgress()
{
    Stocktaking &stocktaking = m_session->stocktaking();
    const bool isListing = is<stock::Listing>(stocktaking.state());
    const bool isLooking = is<stock::Looking>(stocktaking.state());
    m_progress->setVisible(isListing || isLooking);
    m_progressText->setVisible(isListing || isLooking);
    m_pace->setVisible(isLooking);
    m_knownText->setVisible(!isListing && !isLooking && m_session->isKnown());
    if (isListing) {
        // Nobody knows how many there are.
        m_progressText->setText(
            tr("Reading the list: %Ln organization(s) so far", nullptr, stocktaking.listed()));
        m_progress->showProgress(0, 0, m_progressText->text());
    } else if (isLooking) {
        m_progressText->setText(tr("%1 of %Ln organization(s) looked at", nullptr, stocktaking.total())
                                    .arg(QLocale().toString(stocktaking.done())));
        m_progress->showProgress(stocktaking.done(), qMax(1, stocktaking.total()), m_progressText->text());
        m_pace->setText(surveyPaceText(stocktaking.outlook(), stocktaking.silence()));
    } else if (m_session->isKnown()) {
        m_knownText->setText(knowledgeText(sharing::knowledgeOf(stocktaking.known(), group()), QLocale()));
    }
}

void InventoryView::showError()
{
    Stocktaking &stocktaking = m_session->stocktaking();
    if (is<stock::Failed>(stocktaking.state()) && stocktaking.error()) {
        const snyk::ApiError error = *stocktaking.error();
        if (error.kind == snyk::ApiErrorKind::Unauthorized && m_session->access().session()) {
            // The sign-in says why it is asked for again.
            m_bar->clear();
            m_wanted = Wanted::GoOn;
            m_session->access().endSession(error);
            return;
        }
        m_bar->showMessage(
            MessageKind::Error, explain(error, ErrorContext::LoadingIntegrations, m_session->nowUtc()));
        m_bar->addLines({tr("What was found so far is kept. “Look at the rest” goes on from there.")});
    } else if (stocktaking.unsaved()) {
        m_bar->showMessage(MessageKind::Warning, explain(*stocktaking.unsaved(), m_session->nowUtc()));
    } else {
        m_bar->clear();
    }
}

void InventoryView::saveTable()
{
    const SaveRequest request{tr("Save the inventory"), QStringLiteral("snyk-inventory.csv"),
        tr("Table (*.csv)"), m_session->workspace().practice};
    openSaveDialog(*window(), request, this, [this](const QString &path) {
        if (const auto saved = saveFile(path, m_rows->csv()); !saved) {
            m_bar->showMessage(unsavedMessage(path, saved.error()));
            return;
        }
        Message message;
        message.kind = MessageKind::Success;
        message.title = tr("The table is saved");
        message.lines = {QDir::toNativeSeparators(path), tr("There is no secret in it.")};
        m_bar->showMessage(message);
    });
}

void InventoryView::takeFocus()
{
    if (!m_signIn->isHidden() && m_wanted != Wanted::Nothing)
        (void)m_signIn->takeFocusIfNeeded();
    else if (m_session->isKnown() && m_rows->model().rowCount() > 0)
        m_rows->takeFocus();
    else if (m_signIn->isHidden() || !m_signIn->takeFocusIfNeeded())
        (m_stop->isHidden() ? m_look : m_stop)->setFocus();
}

} // namespace broker::ui
