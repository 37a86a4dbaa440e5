// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/opendialog.h"

#include "clientconfig/configpanel.h"
#include "core/overloaded.h"
#include "handover/consequences.h"
#include "handover/handovertext.h"
#include "handover/takepanel.h"
#include "presence/truedate.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "widgets/addressgate.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/scrollbody.h"
#include "widgets/secretfield.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

constexpr QSize openDialogSize(820, 760);

/// Tab comes last to what was made last, wherever it is laid out. `behind` takes the focus.
void letTabEnter(QWidget &part, QWidget &behind)
{
    QList<QWidget *> stops;
    for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        if (part.isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            stops.append(each);
    }
    QWidget *before = &behind;
    for (QWidget *each : std::as_const(stops)) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace

OpenDialog::OpenDialog(const Workspace &workspace, ClipboardGuard &guard, SetUp setUp, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_guard(guard)
    , m_setUp(std::move(setUp))
    , m_flow(workspace)
    , m_bar(named(new MessageBar, "handoverBar"))
    , m_pages(new QStackedWidget)
    , m_file(named(new PlainLabel, "handoverFile"))
    , m_entry(new QWidget)
    , m_passphrase(named(new SecretField, "openPassphrase"))
    , m_unlock(button("unlockButton", tr("&Open"), "lock"))
    , m_busy(named(new BusyIndicator, "handoverBusy"))
    , m_stopWaiting(button("stopWaitingButton", tr("Stop &waiting"), "stop"))
    , m_otherFile(button("otherFileButton", tr("Choose a &file…")))
    , m_recorded(named(new PlainLabel, "handoverRecorded"))
    , m_configRoom(new QWidget)
    , m_take(new TakePanel(workspace, guard, *m_bar))
    , m_takeButton(button("takeButton", tr("&Keep token and credential"), "lock"))
    , m_setUpButton(button("setUpButton", tr("Keep and set up the c&lient…"), "shield"))
{
    setObjectName(QStringLiteral("openHandoverDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(workspace.practice ? tr("Open a hand-over — practice mode") : tr("Open a hand-over"));
    buildLayout();
    connect(m_unlock, &QPushButton::clicked, this, &OpenDialog::unlock);
    connect(m_passphrase, &SecretField::submitted, this, &OpenDialog::unlock);
    connect(m_stopWaiting, &QPushButton::clicked, &m_flow, &handover::OpenFlow::stopWaiting);
    connect(m_otherFile, &QPushButton::clicked, this, &OpenDialog::askForFile);
    connect(m_takeButton, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_setUpButton, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_take, &TakePanel::changed, this, &OpenDialog::refreshButtons);
    connect(m_take, &TakePanel::taken, this, &OpenDialog::onTaken, Qt::QueuedConnection);
    connect(&m_flow, &handover::OpenFlow::changed, this, &OpenDialog::showState);
    resizeForScreen(*this, openDialogSize);
    showState();
}

OpenDialog::~OpenDialog() = default;

void OpenDialog::buildLayout()
{
    m_pages->addWidget(lockedPage());
    m_pages->addWidget(openedPage());
    auto *buttons = named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons");
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

QWidget *OpenDialog::lockedPage()
{
    auto *label = new QLabel(tr("&Passphrase:"));
    m_passphrase->setCleaning(Cleaning::Nothing);
    m_passphrase->setLabel(*label);
    m_passphrase->setDescription(tr("Your colleague tells it to you by phone."));
    m_stopWaiting->hide();
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins({});
    entry->addWidget(label);
    entry->addWidget(m_passphrase);
    entry->addWidget(new PlainLabel(tr("Your colleague tells it to you by phone.")));
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_busy, 1);
    waiting->addWidget(m_stopWaiting);
    mainAction(*m_unlock);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_unlock);
    ways->addWidget(m_otherFile);
    ways->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_file);
    layout->addWidget(m_entry);
    layout->addLayout(waiting);
    layout->addLayout(ways);
    layout->addStretch(1);
    return page;
}

QWidget *OpenDialog::openedPage()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_sender = addValue(*form, tr("From (in their own words):"), "handoverSender");
    m_recipient = addValue(*form, tr("For:"), "handoverRecipient");
    m_made = addValue(*form, tr("Made:"), "handoverMade");
    m_message = addValue(*form, tr("Message:"), "handoverMessage");
    m_organization = addValue(*form, tr("Organization:"), "handoverOrganization");
    m_integration = addValue(*form, tr("Integration:"), "handoverIntegration");
    m_region = addValue(*form, tr("Region:"), "handoverRegion");
    m_token = addValue(*form, tr("Broker token:"), "handoverToken");
    m_due = addValue(*form, tr("Rotation due:"), "handoverDue");
    m_sharers = addValue(*form, tr("Also used by:"), "handoverSharers");
    m_credential = addValue(*form, tr("Credential:"), "handoverCredential");
    m_until = addValue(*form, tr("Can be opened until:"), "handoverUntil");

    auto *room = new QVBoxLayout(m_configRoom);
    room->setContentsMargins({});
    auto *body = new QWidget;
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins({});
    parts->addLayout(form);
    parts->addWidget(m_recorded);
    parts->addWidget(m_configRoom, 1);
    m_takeButton->setToolTip(tr("Into the keychain of this computer and onto your list, with reminders"));
    m_setUpButton->setToolTip(tr("The same, and then the window in which the client is set up and checked"));
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_takeButton);
    actions->addWidget(m_setUpButton);
    actions->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(scrollBody(body), 1);
    layout->addWidget(m_take);
    layout->addLayout(actions);
    return page;
}

void OpenDialog::openFile(const QString &path)
{
    m_passphrase->clear();
    m_flow.open(path);
}

void OpenDialog::askForFile()
{
    auto *dialog = named(new QFileDialog(this, tr("Open a hand-over"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                             tr("Hand-over (*.handover);;All files (*)")),
        "openFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenDialog::openFile);
    dialog->open();
}

void OpenDialog::unlock()
{
    if (m_passphrase->isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    m_flow.enterPassphrase(m_passphrase->secret());
}

void OpenDialog::showState()
{
    using namespace handover;
    m_bar->clear();
    m_busy->stop();
    m_entry->setEnabled(!isWorking(m_flow.state()));
    m_otherFile->setEnabled(!isWorking(m_flow.state()));
    m_unlock->setEnabled(m_entry->isEnabled());
    const bool isEntry = is<WantsPassphrase>(m_flow.state()) || is<Unlocking>(m_flow.state());
    m_entry->setVisible(isEntry);
    m_unlock->setVisible(isEntry);
    m_stopWaiting->setVisible(is<FetchingKey>(m_flow.state()));
    const bool hasFile = !m_flow.path().isEmpty();
    m_file->setText(hasFile ? QDir::toNativeSeparators(m_flow.path())
                            : tr("Choose the file that your colleague sent you."));
    m_otherFile->setText(hasFile ? tr("Choose another &file…") : tr("Choose a &file…"));
    std::visit(Overloaded{
                   [](const Idle &) {},
                   [this](const Reading &) { m_busy->start(tr("Reading the file…")); },
                   [this](const Refused &state) {
                       showRefusal(state.refusal, state.expired);
                       // Disabled meanwhile, it has lost the focus to "Close".
                       m_otherFile->setFocus();
                   },
                   [this](const WantsPassphrase &state) {
                       m_passphrase->setFocus();
                       if (!state.before)
                           return;
                       showRefusal(*state.before);
                       // What is typed next takes its place: nobody sees how much of it is there.
                       if (auto *edit = m_passphrase->findChild<QLineEdit *>())
                           edit->selectAll();
                   },
                   [this](const FetchingKey &) { m_busy->start(waitingText(VaultAction::Read)); },
                   [this](const KeyUnavailable &state) {
                       m_bar->showMessage(MessageKind::Warning,
                           explain(state.error, VaultAction::Read, m_workspace.clock.nowUtc()));
                       connect(m_bar->addAction(tr("Try &again"), QStringLiteral("retryKeyButton")),
                           &QPushButton::clicked, &m_flow, &OpenFlow::retry, Qt::QueuedConnection);
                   },
                   [this](const Unlocking &) { m_busy->start(tr("Opening…")); },
                   [this](const Opened &state) { showOpened(state); },
               },
        m_flow.state());
    separateLetters(*this);
    if (m_closes && !isWorking(m_flow.state()))
        QDialog::reject();
}

void OpenDialog::showRefusal(handover::Refusal refusal, const std::optional<QDateTime> &expired)
{
    m_bar->showMessage(MessageKind::Error, explain(refusal, m_flow.path(), expired, m_workspace.practice));
}

void OpenDialog::showOpened(const handover::Opened &opened)
{
    m_passphrase->clear();
    passAddressGate(m_workspace, opened.handover.target, *this, [this] {
        const auto *state = as<handover::Opened>(m_flow.state());
        if (!state)
            return;
        fillOpened(*state);
        showConfiguration(state->handover);
        m_pages->setCurrentIndex(1);
        refreshButtons();
        m_sender->setFocus();
    });
}

void OpenDialog::fillOpened(const handover::Opened &opened)
{
    const handover::Handover &handover = opened.handover;
    const records::Target &target = handover.target;
    const bool hasCredential = handover::hasCredential(handover.draft);
    m_sender->setText(handover.sender);
    m_recipient->setText(handover.recipient);
    //: %1 is a moment, %2 a program and its version.
    m_made->setText(tr("%1, by %2").arg(shortMoment(handover.created), handover.program));
    m_message->setText(handover.message.isEmpty() ? tr("none") : handover.message);
    m_organization->setText(target.org.name);
    m_integration->setText(integrationName(target));
    m_region->setText(regionName(target.regionId));
    m_token->setText(handover.draft.token.masked());
    m_due->setText(dueOf(handover));
    // An earlier version says nothing of it.
    m_sharers->setText(handover.life.created ? sharersText(handover.life) : tr("not in the hand-over"));
    m_credential->setText(
        hasCredential ? tr("is in it") : tr("is not in it: you enter it when you set up the client"));
    m_takeButton->setText(hasCredential ? tr("&Keep token and credential") : tr("&Keep the token"));
    m_until->setText(lastDayText(opened.label.expires));
    m_recorded->setText(consequences(handover).join(u'\n'));
    m_recorded->setVisible(!m_recorded->text().isEmpty());
}

/// What becomes of what is on the list already.
QStringList OpenDialog::consequences(const handover::Handover &handover) const
{
    const handover::Consequences is = handover::consequencesOf(handover, m_workspace.records);
    QStringList texts;
    if (is.known) {
        texts.append(tr("The token is on your list already. Its dates and the settings of its client stay as "
                        "they are there."));
    } else if (is.isEarlier) {
        texts.append(
            //: %1 is a fingerprint.
            tr("This is an earlier token of this integration: by your list, %1 has replaced it. If you keep "
               "it, it counts again in the place of that one. Ask your colleague for a new hand-over.")
                .arg(is.replaced->fingerprint.masked()));
    } else if (is.replaced) {
        texts.append(
            //: %1 is a fingerprint.
            tr("Your list has another token for this integration, %1. If you keep this one, that "
               "entry stays, marked as replaced.")
                .arg(is.replaced->fingerprint.masked()));
    }
    if (is.credential) {
        texts.append(
            //: %1 is a fingerprint.
            tr("Your list has another credential for this integration, %1. If you keep this one, it takes "
               "the place of that one.")
                .arg(is.credential->fingerprint.masked()));
    }
    if (!is.left.isEmpty()) {
        texts.append(
            //: %1 is a list of integrations.
            tr("On your list these have a token of their own, which stays: %1.")
                .arg(targetNames(is.left).join(QLatin1String(", "))));
    }
    return texts;
}

/// As it will be on the list.
records::TokenRecord OpenDialog::recordOf(const handover::Handover &handover) const
{
    const RecordId id = RecordId::create();
    const QDateTime now = m_workspace.clock.nowUtc();
    records::TokenRecord record{id, handover.target, handover.draft.token,
        m_workspace.keys.key(vault::SecretKind::BrokerToken, handover.target.regionId, id.toString()),
        records::Origin::Pasted, records::Storage::Memory, records::RecordState::Current,
        m_workspace.practice, now, records::defaultDueDate(now), {}};
    handover::giveLife(record, handover.life, reminders::policyFrom(m_workspace.settings), now);
    return record;
}

QString OpenDialog::dueOf(const handover::Handover &handover) const
{
    if (!handover.life.due)
        return tr("not in the hand-over");
    // As it will be here, which is not what a file says that cannot be true.
    const auto known = handover::consequencesOf(handover, m_workspace.records).known;
    const records::TokenRecord record = known ? *known : recordOf(handover);
    const QString due
        = dueDateText(reminders::effectiveDue(record, reminders::policyFrom(m_workspace.settings)).at,
            m_workspace.clock.nowUtc(), locale());
    if (presence::ageOf(record) == presence::Age::Unknown)
        //: %1 is a date and how far away it is.
        return tr("%1; how old the token is, is unknown").arg(due);
    if (records::isDueByHand(record))
        return due;
    //: %1 is a date and how far away it is, %2 the day on which the token was made.
    return tr("%1, counted from %2").arg(due, shortDate(record.rotated.value_or(record.created), locale()));
}

/// The same panel as in the window for a client, so that the files are the same. It looks for the token in
/// the memory of this window.
void OpenDialog::showConfiguration(const handover::Handover &handover)
{
    const records::TokenRecord record = recordOf(handover);
    static_cast<void>(m_memory.write(record.key, handover.token.secret(), std::stop_token()));
    const Workspace view{m_workspace.http, m_workspace.clock, m_workspace.keychain, m_memory,
        m_workspace.keys, m_workspace.records, m_workspace.journal, m_workspace.audit, m_workspace.settings,
        m_workspace.retry, m_workspace.practice, m_workspace.sessions};
    delete m_config;
    m_config = new ConfigPanel(view, m_guard, record);
    // In line with what stands above it.
    const int above = m_config->layout()->contentsMargins().top();
    m_config->layout()->setContentsMargins(0, above, 0, 0);
    m_config->setChoice(handover.carrier, handover.draft.engine);
    m_config->setDraft(handover.draft);
    m_configRoom->layout()->addWidget(m_config);
    letTabEnter(*m_config, *m_until);
}

void OpenDialog::take(bool setsUp)
{
    const auto *opened = as<handover::Opened>(m_flow.state());
    if (!opened)
        return;
    m_setsUp = setsUp;
    if (m_take->isDone())
        onTaken();
    else
        m_take->take(opened->handover);
    refreshButtons();
}

void OpenDialog::onTaken()
{
    const auto record = m_take->record();
    const auto *opened = as<handover::Opened>(m_flow.state());
    if (!record || !opened)
        return;
    Q_EMIT taken(record->id);
    m_bar->showMessage({.kind = MessageKind::Success,
        .title = tr("It is in your list now"),
        .lines = m_take->isFileNeeded()
            ? QStringList()
            : QStringList(tr("Delete the file of the hand-over: it is no longer needed."))});
    refreshButtons();
    if (m_setsUp)
        m_setUp(record->id, QString(opened->handover.draft.type.key), opened->handover.draft.answers, *this);
}

void OpenDialog::refreshButtons()
{
    m_takeButton->setEnabled(!m_take->isStarted());
    m_setUpButton->setEnabled(!m_take->isStarted() || m_take->isDone());
    m_setUpButton->setText(m_take->isDone() ? tr("Set up the c&lient…") : tr("Keep and set up the c&lient…"));
    separateLetters(*this);
}

void OpenDialog::reject()
{
    if (is<handover::Unlocking>(m_flow.state())) {
        m_closes = true; // a second
        return;
    }
    if (m_take->isWorking())
        return;
    if (!m_take->holdsUnstored()) {
        QDialog::reject();
        return;
    }
    askBeforeLeaving(*this,
        {QStringLiteral("loseHandoverQuestion"), tr("It is not saved yet"),
            tr("If you close this window now, token and credential are not kept here. They are still in the "
               "file, "
               "as long as it can be opened."),
            tr("Close and &forget")},
        [this] { QDialog::reject(); });
}

} // namespace broker::ui
