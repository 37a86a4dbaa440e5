// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/senddialog.h"

#include "clientconfig/filesplan.h"
#include "clientconfig/remembered.h"
#include "handover/content.h"
#include "handover/handovertext.h"
#include "handover/instructions.h"
#include "handover/lockchoice.h"
#include "handover/sendmany.h"
#include "handover/sendnotes.h"
#include "integrations/clienttype.h"
#include "presenters/integrationtext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/dayedit.h"
#include "widgets/enterkey.h"
#include "widgets/mainaction.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/readable.h"
#include "widgets/savedialog.h"
#include "widgets/scrollbody.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

constexpr QSize sendDialogSize(700, 640);
constexpr int usualDays = 7;
constexpr int mostDays = 90;
constexpr int longestPersonName = 100;

} // namespace

SendDialog::SendDialog(const Workspace &workspace, const records::TokenRecord &record,
    clientconfig::Draft draft, clientconfig::Carrier carrier, SendNotes &notes, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_notes(notes)
    , m_record(record)
    , m_draft(std::move(draft))
    , m_carrier(carrier)
    , m_kept(workspace)
    , m_flow(workspace)
    , m_bar(named(new MessageBar, "sendBar"))
    , m_sender(named(new QLineEdit, "senderEdit"))
    , m_recipient(named(new QLineEdit, "recipientEdit"))
    , m_message(named(new QPlainTextEdit, "messageEdit"))
    , m_lastDay(named(new DayEdit, "lastDayEdit"))
    , m_withCredential(named(new QCheckBox(tr("With the &credential")), "withCredential"))
    , m_lock(named(new LockChoice, "lockChoice"))
    , m_busy(named(new BusyIndicator, "sendBusy"))
    , m_saveFile(button("saveHandoverButton", tr("&Save the encrypted file…"), "lock"))
    , m_saveInstructions(button("saveInstructionsButton", tr("Save the &instructions…"), "info"))
{
    setObjectName(QStringLiteral("sendDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(
        workspace.practice ? tr("Send to a colleague — practice mode") : tr("Send to a colleague"));
    buildLayout();
    fillIn();
    separateLetters(*this);
    connect(m_lock, &LockChoice::edited, this, [this] {
        separateLetters(*this);
        checkAgain();
    });
    connect(m_recipient, &QLineEdit::textChanged, this, &SendDialog::checkAgain);
    connect(m_sender, &QLineEdit::textChanged, this, &SendDialog::checkAgain);
    connect(m_message, &QPlainTextEdit::textChanged, this, &SendDialog::checkAgain);
    connect(m_saveFile, &QPushButton::clicked, this, &SendDialog::askForFile);
    connect(m_saveInstructions, &QPushButton::clicked, this, &SendDialog::askForInstructions);
    const auto tellUnread = [this](const vault::VaultError &error) {
        setBusy(false);
        m_bar->showMessage(
            MessageKind::Warning, explain(error, VaultAction::Read, m_workspace.clock.nowUtc()));
    };
    connect(&m_fetch, &TokenFetch::failed, this, tellUnread);
    connect(&m_fetch, &TokenFetch::waiting, this, [this] { m_busy->start(waitingText(VaultAction::Read)); });
    connect(&m_kept, &KeptCredential::failed, this, tellUnread);
    connect(&m_kept, &KeptCredential::busyChanged, this, &SendDialog::setBusy);
    connect(&m_flow, &handover::SendFlow::finished, this, &SendDialog::onSent);
    resizeForScreen(*this, sendDialogSize);
    m_recipient->setFocus();
}

SendDialog::~SendDialog()
{
    // Gone with the window in front of which it was.
    keepNotes();
}

void SendDialog::keepNotes()
{
    if (std::exchange(m_isNoted, true))
        return;
    m_notes.keep(m_record.id,
        {m_recipient->text(), m_sender->text(), m_message->toPlainText(),
            m_lastDay->date() == usualLastDay() ? QDate() : m_lastDay->date(), m_lock->isByKey(),
            m_lock->colleagueKey()});
}

void SendDialog::buildLayout()
{
    auto *intro = named(new PlainLabel(
                            //: %1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.
                            tr("The Broker client for %1 in %2, %3, for somebody else to run. Send two "
                               "files: one encrypted, with "
                               "everything in it, and a page that says what to do.")
                                .arg(integrationName(m_record.target), organizationsText(m_record),
                                    regionName(m_record.target.regionId))),
        "sendIntro");
    auto *life = named(new PlainLabel(lifeText()), "sendLife");
    life->setHidden(life->text().isEmpty());
    m_sender->setMaxLength(longestPersonName);
    m_recipient->setMaxLength(longestPersonName);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(4 * m_message->fontMetrics().lineSpacing());
    m_message->setPlaceholderText(tr("Nothing secret is needed here"));
    const QDate today = m_workspace.clock.nowUtc().toLocalTime().date();
    m_lastDay->setDateRange(today, today.addDays(mostDays));
    m_lastDay->setDate(usualLastDay());

    const bool hasOwn = handover::hasCredential(m_draft);
    const bool isThere = hasOwn || offersKept();
    if (!isThere)
        m_withCredential->setText(tr("With the &credential (none is entered or kept)"));
    m_withCredential->setChecked(isThere);
    m_withCredential->setEnabled(isThere);
    m_withCredential->setToolTip(isThere
            ? tr("Without it your colleague enters the credential of the service")
            : tr("None is entered or kept: your colleague enters the credential of the service"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&For:"), m_recipient);
    form->addRow(tr("F&rom:"), m_sender);
    form->addRow(tr("&Message:"), m_message);
    form->addRow(tr("Can be opened &until:"), m_lastDay);
    form->addRow(QString(), m_withCredential);
    m_recipient->setToolTip(tr("Name of your colleague"));
    m_sender->setToolTip(tr("Your name, as your colleague knows it"));

    auto *opens = new QGroupBox(tr("How it is opened"));
    auto *inside = new QVBoxLayout(opens);
    inside->addWidget(m_lock);

    auto *body = new QWidget;
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins({});
    parts->addLayout(readable(intro));
    parts->addLayout(readable(life));
    parts->addLayout(form);
    parts->addWidget(opens);
    parts->addStretch(1);

    auto *buttons = named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons");
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    mainAction(*m_saveFile);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_saveFile);
    actions->addWidget(m_saveInstructions);
    actions->addStretch(1);
    actions->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_bar);
    layout->addWidget(scrollBody(body), 1);
    layout->addWidget(m_busy);
    layout->addLayout(actions);
}

/// What was typed before the window was closed, without the passphrase.
void SendDialog::fillIn()
{
    const SendNote note = m_notes.of(m_record.id);
    m_recipient->setText(note.recipient);
    m_sender->setText(note.sender);
    m_message->setPlainText(note.message);
    if (note.lastDay.isValid())
        m_lastDay->setDate(note.lastDay);
    m_lock->choose(note.isByKey, note.colleagueKey);
}

bool SendDialog::offersKept() const
{
    return !handover::hasCredential(m_draft) && m_kept.isKeptFor(m_record.target);
}

QDate SendDialog::usualLastDay() const
{
    return m_workspace.clock.nowUtc().toLocalTime().date().addDays(usualDays);
}

QDateTime SendDialog::expires() const
{
    return m_lastDay->date().addDays(1).startOfDay().toUTC();
}

QString SendDialog::fileName() const
{
    const QString part = clientconfig::fileNamePart(m_record.target.org.slug);
    return (part.isEmpty() ? QString() : part + u'-') + QString(m_draft.type.key)
        + QStringLiteral(".handover");
}

void SendDialog::askForFile()
{
    if (!check({Flaw::NoRecipient, Flaw::NoSender, Flaw::LongMessage, Flaw::WrongAnswers, Flaw::NoLock}))
        return;
    openSaveDialog(*this,
        {tr("Save the encrypted file"), fileName(), tr("Hand-over (*.handover)"), m_workspace.practice}, this,
        [this](const QString &path) { send(path); });
}

void SendDialog::send(const QString &path)
{
    withCredential([this, path](const clientconfig::Draft &draft) { pack(path, draft); });
}

void SendDialog::withCredential(const std::function<void(const clientconfig::Draft &)> &use)
{
    if (!m_withCredential->isChecked()) {
        use(handover::withoutCredential(m_draft));
    } else if (offersKept()) {
        m_kept.read(m_record.target,
            [this, use](const credentials::ClientAnswers &kept) { use(handover::completed(m_draft, kept)); });
    } else {
        use(m_draft);
    }
}

void SendDialog::pack(const QString &path, const clientconfig::Draft &draft)
{
    setBusy(true);
    m_fetch.fetch(m_workspace, m_record, [this, path, draft](const BrokerToken &token) {
        const auto lock = m_lock->lock();
        if (!lock) {
            setBusy(false);
            return;
        }
        m_path = path;
        m_underway = {QFileInfo(path).fileName(), expires(), m_lock->keyFingerprint(),
            m_withCredential->isChecked() || !handover::hasCredential(m_draft)};
        m_busy->start(tr("Encrypting…"));
        m_flow.start(
            {{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
                 m_workspace.clock.nowUtc(), m_sender->text().trimmed(), m_recipient->text().trimmed(),
                 m_message->toPlainText().trimmed(), m_record.target, draft, m_carrier, token, tokenLife()},
                {m_workspace.practice, m_underway.expires}, *lock, path});
    });
}

handover::TokenLife SendDialog::tokenLife() const
{
    const auto listed = m_workspace.records.find(m_record.id);
    // What the list says is about the token that is there, and not about the new one of a rotation.
    return listed && listed->fingerprint == m_record.fingerprint
        ? handover::lifeOf(*listed, reminders::policyFrom(m_workspace.settings))
        : handover::TokenLife();
}

QString SendDialog::lifeText() const
{
    const handover::TokenLife life = tokenLife();
    if (!life.due)
        return {};
    //: %1 is a date and how far away it is.
    QString text = tr("The encrypted file also says when the token is due for rotation: %1.")
                       .arg(dueDateText(*life.due, m_workspace.clock.nowUtc(), locale()));
    if (life.shared > 0) {
        const auto named = static_cast<int>(life.sharedWith.size());
        text += u' ' + tr("It names the %Ln further integration(s) that use the token.", nullptr, named);
        if (named < life.shared)
            text += u' ' + tr("%Ln more are not in it.", nullptr, life.shared - named);
    }
    return text;
}

void SendDialog::onSent()
{
    setBusy(false);
    const handover::SendResult &result = *m_flow.result();
    if (!result) {
        m_bar->showMessage(unsentMessage(m_path, result.error()));
    } else {
        m_saved = m_underway;
        m_saved->name = QFileInfo(result->path).fileName();
        Message message{.kind = result->isPrivate ? MessageKind::Success : MessageKind::Warning,
            .title = tr("The encrypted file is saved"),
            .lines = {QDir::toNativeSeparators(result->path),
                !m_saved->keyFingerprint.isEmpty()
                    ? tr("Only your colleague's key opens it. Send it with the instructions.")
                    : tr("Send it with the instructions, and tell the passphrase by phone. "
                         "Once it has arrived, "
                         "delete the file.")}};
        if (!result->isPrivate)
            message.lines.append(
                tr("This folder does not keep files private: others may be able to read it."));
        m_bar->showMessage(message);
        m_saveInstructions->setFocus();
        remember();
        Q_EMIT sent(m_underway.isWhole);
    }
    if (m_closes)
        QDialog::reject();
}

/// The client is handed out by this as by any other file of it.
void SendDialog::remember()
{
    const QList<records::TokenRecord> seen = m_workspace.records.expected();
    const auto found = std::find_if(seen.cbegin(), seen.cend(),
        [this](const records::TokenRecord &one) { return one.id == m_record.id; });
    if (found == seen.cend())
        return;
    records::TokenRecord record = *found;
    record.client = clientconfig::remembering(clientconfig::memoryOf(m_record.id, seen), m_draft, m_carrier);
    m_remembering.start(
        this, [&](const std::stop_token &) { return m_workspace.records.putAllSoon({record}, seen); },
        [this](const records::RecordStore::Stored &put) {
            if (!put)
                m_bar->showMessage(MessageKind::Warning, explain(put.error(), m_workspace.clock.nowUtc()));
        });
}

void SendDialog::setBusy(bool busy)
{
    m_saveFile->setDisabled(busy);
    m_saveInstructions->setDisabled(busy);
    if (!busy)
        m_busy->stop();
}

Instructions SendDialog::instructions() const
{
    // Of the file that is there, whatever was chosen since.
    const SealedAs file = m_saved.value_or(
        SealedAs{(m_workspace.practice ? QStringLiteral("practice-") : QString()) + fileName(), expires(),
            m_lock->keyFingerprint()});
    return {m_sender->text().trimmed(), m_recipient->text().trimmed(), m_record.target, m_draft, m_carrier,
        file.expires, file.keyFingerprint, file.name, m_workspace.practice, otherOrganizations(m_record)};
}

void SendDialog::askForInstructions()
{
    if (!check({Flaw::NoRecipient, Flaw::NoSender, Flaw::LongMessage, Flaw::WrongAnswers}))
        return;
    openSaveDialog(*this,
        {tr("Save the instructions"), QFileInfo(fileName()).completeBaseName() + QStringLiteral(".html"),
            tr("Web page (*.html);;PDF (*.pdf)"), m_workspace.practice},
        this, [this](const QString &path) { saveInstructions(path); });
}

void SendDialog::saveInstructions(const QString &path)
{
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const bool isNamed = isPdf || path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const QString whole = isNamed ? path : path + QStringLiteral(".html");
    const QByteArray page
        = isPdf ? instructionsPdf(instructions()) : instructionsHtml(instructions()).toUtf8();
    m_saving.start(
        this, [&](const std::stop_token &) { return m_saver.save(whole, page); },
        [this, whole](const FileSaver::Saved &saved) {
            if (!saved) {
                m_bar->showMessage(unsavedMessage(whole, saved.error()));
                return;
            }
            m_bar->showMessage({.kind = MessageKind::Success,
                .title = tr("The instructions are saved"),
                .lines = {QDir::toNativeSeparators(whole), tr("There is no secret in them.")}});
        },
        FileError{});
}

void SendDialog::reject()
{
    // It takes a second; closing earlier would leave half a file.
    if (m_flow.isRunning())
        m_closes = true;
    else
        QDialog::reject();
}

void SendDialog::done(int result)
{
    keepNotes();
    QDialog::done(result);
}

} // namespace broker::ui
