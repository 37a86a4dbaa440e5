// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sendmanydialog.h"

#include "handover/coverform.h"
#include "handover/handovertext.h"
#include "handover/instructions.h"
#include "handover/lockchoice.h"
#include "handover/sendnotes.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/fittedcolumns.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/rowview.h"
#include "widgets/scrollbody.h"
#include "widgets/spokenprogress.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

using clientconfig::SavedFile;
using handover::ManyClient;
using handover::ManyOutcome;
using records::TokenRecord;

namespace {

constexpr QSize sendManySize(760, 760);
/// Of the table, which is scrolled along with the form.
constexpr int fewestLines = 9;
/// Of file names in a message; the folder shows the others.
constexpr qsizetype mostTakenNames = 5;

bool isShared(const ManyClient &client)
{
    return !client.record.sharedWith.isEmpty();
}

} // namespace

SendManyDialog::SendManyDialog(
    const Workspace &workspace, const QList<ManyClient> &clients, SendNotes &notes, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_clients(clients)
    , m_notes(notes)
    , m_sending(workspace)
    , m_cover(new CoverForm(workspace.clock.nowUtc()))
    , m_bar(named(new MessageBar, "sendManyBar"))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(named(new RowView<QTreeView>, "sendManyTable"))
    , m_progress(named(new SpokenProgress, "sendManyProgress"))
    , m_stop(button("stopSendingButton", tr("S&top"), "close"))
    , m_save(button("saveHandoversButton", tr("&Save the encrypted files…"), "lock"))
    , m_buttons(named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons"))
{
    setObjectName(QStringLiteral("sendManyDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(
        workspace.practice ? tr("Send to a colleague — practice mode") : tr("Send to a colleague"));
    fillTable();
    buildLayout();
    m_cover->fillIn(m_notes.of(m_clients.constFirst().record.id));
    m_cover->offerCredential(
        std::any_of(m_clients.cbegin(), m_clients.cend(), [this](const ManyClient &client) {
            return handover::hasCredential(client.draft)
                || m_workspace.records.currentCredentialFor(client.record.target);
        }));
    refresh();
    connect(&m_cover->lock(), &LockChoice::edited, this, [this] {
        m_savedIn.clear();
        separateLetters(*this);
    });
    connect(m_cover, &CoverForm::edited, this, [this] {
        // What was said is taken back once it is not so any more.
        const auto problem = m_cover->problem();
        const bool isSo
            = problem && m_told && problem->title == m_told->title && problem->lines == m_told->lines;
        if (!m_told || isSo)
            return;
        m_told.reset();
        m_bar->clear();
    });
    connect(m_save, &QPushButton::clicked, this, &SendManyDialog::askForFolder);
    connect(m_stop, &QPushButton::clicked, &m_sending, &handover::SendMany::stop);
    connect(&m_sending, &handover::SendMany::clientDone, this, &SendManyDialog::onClientDone);
    connect(&m_sending, &handover::SendMany::finished, this, &SendManyDialog::onFinished);
    resizeForScreen(*this, sendManySize);
    m_cover->takeFocus();
}

SendManyDialog::~SendManyDialog()
{
    // Gone with the window in front of which it was.
    keepNotes();
}

void SendManyDialog::keepNotes()
{
    if (!std::exchange(m_isNoted, true))
        m_notes.keep(m_clients.constFirst().record.id, m_cover->note());
}

void SendManyDialog::buildLayout()
{
    const auto count = static_cast<int>(m_clients.size());
    QString text
        = tr("%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that "
             "you choose: one encrypted, with everything in it, and a page that says what to do.",
            nullptr, count);
    if (std::any_of(m_clients.cbegin(), m_clients.cend(), isShared))
        text += u' ' + tr("Organizations that share a token share one client, and so one file.");
    auto *intro = named(new PlainLabel(text), "sendManyIntro");
    m_progress->setAccessibleName(tr("Files written"));
    // Return is pressed at the end of a field, and the entries would be lost.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    mainAction(*m_save);

    auto *run = new QHBoxLayout;
    run->addWidget(m_progress, 1);
    run->addWidget(m_stop);
    run->addStretch();
    run->addWidget(m_save);
    run->addWidget(m_buttons);
    auto *body = new QWidget;
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins({});
    parts->addWidget(m_cover);
    parts->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(intro);
    layout->addWidget(m_bar);
    layout->addWidget(scrollBody(body), 1);
    layout->addLayout(run);
}

void SendManyDialog::fillTable()
{
    m_model->setHorizontalHeaderLabels({tr("Organization"), tr("Integration"), tr("File"), tr("Result")});
    for (const ManyClient &client : std::as_const(m_clients)) {
        auto *first = new QStandardItem(organizationsText(client.record));
        first->setData(spokenOrganizations(client.record), Qt::AccessibleTextRole);
        m_model->appendRow({first, new QStandardItem(integrationName(client.record.target)),
            new QStandardItem(client.fileName), new QStandardItem});
    }
    m_table->setAccessibleName(tr("Clients and their files"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(fewestLines * m_table->fontMetrics().lineSpacing());
    (new FittedColumns(*m_table))->measureSoon();
    m_table->setCurrentIndex(m_model->index(0, OrganizationColumn));
}

bool SendManyDialog::checkEntries()
{
    m_bar->clear();
    m_told = m_cover->problem();
    if (m_told) {
        m_bar->showMessage(*m_told);
        m_cover->leadToProblem();
        return false;
    }
    QStringList wrong;
    for (const ManyClient &client : std::as_const(m_clients)) {
        if (const QStringList fields = wrongFields(client.draft); !fields.isEmpty())
            //: %1 is the name of a token, %2 a list of fields of a form.
            wrong.append(tr("%1: %2").arg(recordName(client.record), fields.join(QLatin1String(", "))));
    }
    if (!wrong.isEmpty()) {
        m_bar->showMessage({.kind = MessageKind::Warning,
            .title = tr("%Ln client(s) is/are not ready to be sent", nullptr, static_cast<int>(wrong.size())),
            .lines = QStringList{tr("To be corrected in the window of the client:")} + shortened(wrong)});
        return false;
    }
    return true;
}

void SendManyDialog::askForFolder()
{
    if (!checkEntries())
        return;
    auto *dialog = named(new QFileDialog(this, tr("Save the encrypted files into this folder"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
        "chooseFolderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SendManyDialog::saveInto);
    dialog->open();
}

void SendManyDialog::saveInto(const QString &folder)
{
    const auto lock = m_cover->lock().lock();
    if (m_sending.isRunning() || !lock)
        return;
    m_bar->clear();
    // What was written there a moment ago is there still.
    QList<ManyClient> clients;
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_savedIn.value(row) == folder)
            continue;
        clients.append(m_clients.at(row));
        rows.append(row);
    }
    if (clients.isEmpty()) {
        m_bar->showMessage({.title = tr("All of them have their file in this folder already"),
            .lines = {QDir::toNativeSeparators(folder)}});
        return;
    }
    m_folder = folder;
    m_sender = m_cover->sender();
    m_recipient = m_cover->recipient();
    m_expires = m_cover->expires();
    m_keyFingerprint = m_cover->lock().keyFingerprint();
    const handover::ManyCover cover{
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), m_sender,
        m_recipient, m_cover->message(), {m_workspace.practice, m_expires}, *lock, folder,
        m_cover->isWithCredential(), [this](const ManyClient &client) { return pageFor(client); }};
    const auto begun = m_sending.start(clients, cover);
    if (!begun) {
        QStringList names = begun.error().mid(0, mostTakenNames);
        if (begun.error().size() > mostTakenNames)
            names.append(QStringLiteral("…"));
        m_bar->showMessage({.kind = MessageKind::Error,
            .title = tr("Nothing was written: %Ln file(s) of these names are there already", nullptr,
                static_cast<int>(begun.error().size())),
            .lines = {names.join(QLatin1String(", ")), tr("Choose another folder.")}});
        return;
    }
    m_rows = rows;
    for (const int row : std::as_const(m_rows))
        m_model->item(row, OutcomeColumn)->setText(QString());
    showProgress(0);
    refresh();
    m_stop->setFocus();
}

QByteArray SendManyDialog::pageFor(const ManyClient &client) const
{
    return instructionsHtml(
        {m_sender, m_recipient, client.record.target, client.draft, client.carrier, m_expires,
            m_keyFingerprint, client.fileName, m_workspace.practice, otherOrganizations(client.record)})
        .toUtf8();
}

QString SendManyDialog::outcomeText(const ManyOutcome &outcome)
{
    if (const auto *saved = std::get_if<SavedFile>(&outcome))
        return saved->isPrivate ? tr("Saved") : tr("Saved; others may be able to read it");
    if (const auto *error = std::get_if<vault::VaultError>(&outcome))
        return tr("Not written: %1").arg(shortText(error->kind));
    return tr("Not written");
}

void SendManyDialog::onClientDone(int place)
{
    m_model->item(m_rows.at(place), OutcomeColumn)->setText(outcomeText(m_sending.outcomes().at(place)));
    showProgress(place + 1);
}

void SendManyDialog::showProgress(int over)
{
    const auto all = static_cast<int>(m_rows.size());
    m_progress->showProgress(
        over, qMax(1, all), tr("%1 of %Ln file(s) written", nullptr, all).arg(QLocale().toString(over)));
}

void SendManyDialog::onFinished()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    bool isPrivate = true;
    std::optional<Message> why;
    const QList<ManyOutcome> &outcomes = m_sending.outcomes();
    for (qsizetype place = 0; place < outcomes.size(); ++place) {
        const ManyOutcome &outcome = outcomes.at(place);
        const int row = m_rows.at(place);
        m_model->item(row, OutcomeColumn)->setText(outcomeText(outcome));
        const QString path = QDir(m_folder).filePath(m_clients.at(row).fileName);
        if (const auto *saved = std::get_if<SavedFile>(&outcome)) {
            isPrivate = isPrivate && saved->isPrivate;
            m_savedIn.insert(row, m_folder);
        } else if (const auto *error = std::get_if<vault::VaultError>(&outcome)) {
            if (error->kind != vault::VaultErrorKind::StoppedWaiting)
                why = why.value_or(
                    Message::from(MessageKind::Warning, explain(*error, VaultAction::Read, now)));
        } else if (const auto *locked = std::get_if<handover::SealProblem>(&outcome)) {
            why = why.value_or(unsentMessage(path, *locked));
        } else if (const auto *unsaved = std::get_if<FileError>(&outcome)) {
            why = why.value_or(unsentMessage(path, *unsaved));
        }
    }
    const int written = m_sending.written();
    const auto all = static_cast<int>(outcomes.size());
    Message message = why.value_or(Message());
    const bool isWhole = written == all && isPrivate && m_sending.pagesMissing() == 0;
    message.kind = isWhole ? MessageKind::Success : MessageKind::Warning;
    message.title
        = tr("%Ln of %1 encrypted file(s) is/are saved", nullptr, written).arg(QLocale().toString(all));
    if (written > 0) {
        message.lines.prepend(m_keyFingerprint.isEmpty()
                ? tr("Send each with its page, and tell the passphrase by phone; it opens all of them.")
                : tr("Only your colleague's key opens them. Send each with its page."));
        message.lines.prepend(QDir::toNativeSeparators(m_folder));
        if (!isPrivate)
            message.lines.append(
                tr("This folder does not keep files private: others may be able to read them."));
    }
    if (written < all)
        message.lines.append(
            tr("The list says which are not. Save into the same folder once more to try those again."));
    if (m_sending.pagesMissing() > 0)
        message.lines.append(tr("The page(s) of %Ln of them could not be saved. Send those one by one.",
            nullptr, m_sending.pagesMissing()));
    if (const auto &error = m_sending.unremembered())
        message.lines.append(explain(*error, now).whatHappened);
    m_bar->showMessage(message);
    refresh();
    m_table->setFocus();
}

void SendManyDialog::refresh()
{
    const bool isRunning = m_sending.isRunning();
    m_cover->setEnabled(!isRunning);
    m_save->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    separateLetters(*this);
}

void SendManyDialog::reject()
{
    if (m_sending.isRunning())
        m_sending.stop();
    else
        QDialog::reject();
}

void SendManyDialog::done(int result)
{
    keepNotes();
    QDialog::done(result);
}

} // namespace broker::ui
