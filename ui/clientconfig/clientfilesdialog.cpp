// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientfilesdialog.h"

#include "clientconfig/clientdialog.h"
#include "clientconfig/clientform.h"
#include "clientconfig/companyca.h"
#include "clientconfig/configpanel.h"
#include "clientconfig/keptcredential.h"
#include "clientconfig/mnemonics.h"
#include "clientconfig/remembered.h"
#include "integrations/catalogue.h"
#include "presenters/clientconfigtext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "records/targetregion.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/rowview.h"
#include "widgets/scrollbody.h"
#include "widgets/spokenprogress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using clientconfig::Carrier;
using clientconfig::PlannedFile;
using clientconfig::SavedFile;
using records::TokenRecord;

namespace {

constexpr QSize filesDialogSize(1080, 720);
/// Of file names in a message; the folder shows the others.
constexpr qsizetype mostNames = 5;

/// Whose answers the form begins with: somebody's who has answered it already.
const TokenRecord &answeredFirst(const QList<TokenRecord> &records)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [](const TokenRecord &one) { return one.client.has_value(); });
    return found == records.cend() ? records.constFirst() : *found;
}

clientconfig::Draft startFor(const TokenRecord &record, const QList<TokenRecord> &all)
{
    return clientconfig::startingDraft({record.id, record.fingerprint},
        integrations::clientTypesFor(record.target.integrationType),
        *records::regionOf(record.target), // canSetUp has seen that there is one
        all);
}

} // namespace

ClientFilesDialog::ClientFilesDialog(
    const Workspace &workspace, const QList<TokenRecord> &records, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_records(records)
    , m_start(startFor(answeredFirst(records), workspace.records.records()))
    , m_files(new sharing::ClientFiles(workspace, this))
    , m_kept(new KeptCredential(workspace, this))
    , m_companyCa(new CompanyCa(workspace, *this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_form(new ClientForm(integrations::clientTypesFor(records.constFirst().target.integrationType),
          m_start, nullptr, ClientForm::Places::LeftOut))
    , m_bar(named(new MessageBar, "filesBar"))
    , m_useKept(button("useKeptButton", QString()))
    , m_useCompanyCa(button("useCompanyCaButton", QString()))
    , m_carrier(named(new QComboBox, "carrierChoice"))
    , m_audience(named(new PlainLabel, "carrierAudience"))
    , m_table(named(new RowView<QTreeView>, "filesTable"))
    , m_unfinished(named(new PlainLabel, "filesUnfinished"))
    , m_progress(named(new SpokenProgress, "filesProgress"))
    , m_stop(button("stopFilesButton", QString(), "close"))
    , m_save(button("saveFilesButton", QString(), "lock"))
{
    setObjectName(QStringLiteral("clientFilesDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(
        workspace.practice ? tr("Set up several clients — practice mode") : tr("Set up several clients"));
    for (const Carrier carrier : clientconfig::carriers())
        m_carrier->addItem(carrierName(carrier), static_cast<int>(carrier));
    const TokenRecord &answered = answeredFirst(records);
    m_carrier->setCurrentIndex(m_carrier->findData(static_cast<int>(
        clientconfig::carrierIn(answered.client.value_or(records::ClientMemory()), answered.fingerprint))));
    buildLayout();
    fillTable();
    m_form->assignMnemonics(mnemonicsIn(*this));
    QSet<QChar> taken = mnemonicsIn(*this);
    m_save->setText(withMnemonic(tr("Save into a folder…"), taken));
    m_stop->setText(withMnemonic(tr("Stop"), taken));
    m_useKept->setText(withMnemonic(tr("Fill in the kept credential"), taken));
    m_useCompanyCa->setText(withMnemonic(tr("Use the company's certificate"), taken));
    connectParts();
    refreshNames();
    refresh();
    resizeForScreen(*this, filesDialogSize);
    m_form->takeFocus();
}

ClientFilesDialog::~ClientFilesDialog() = default;

void ClientFilesDialog::buildLayout()
{
    const int count = static_cast<int>(m_records.size());
    auto *title = named(new PlainLabel(
                            //: %1 is a service such as GitLab.
                            tr("Broker clients for %1: %Ln token(s), one file for each", nullptr, count)
                                .arg(integrationName(m_records.constFirst().target))),
        "filesTitle");
    bold(title);
    const bool isShared = std::any_of(m_records.cbegin(), m_records.cend(),
        [](const TokenRecord &record) { return !record.sharedWith.isEmpty(); });
    QString note = tr("What you enter holds for all of them. Each client gets its own name and port.");
    if (isShared)
        note += u' ' + tr("Organizations that share a token share one client, and so one file.");
    auto *noteLabel = named(new PlainLabel(note), "filesNote");
    noteLabel->setWordWrap(true);

    m_carrier->setAccessibleName(tr("How the clients should run"));
    m_carrier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_carrier->setMinimumContentsLength(16);
    auto *carrierLabel = new QLabel(tr("R&un the clients with"));
    carrierLabel->setBuddy(m_carrier);
    m_table->setAccessibleName(tr("Tokens and their files"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->header()->setStretchLastSection(true);
    m_progress->setAccessibleName(tr("Files written"));
    m_progress->hide();
    m_stop->hide();

    auto *answers = new QVBoxLayout;
    m_useKept->setVisible(std::any_of(m_records.cbegin(), m_records.cend(),
        [this](const TokenRecord &record) { return m_kept->isKeptFor(record.target); }));
    answers->addWidget(m_useKept, 0, Qt::AlignLeading);
    m_useCompanyCa->setToolTip(
        tr("Saves the certificates that were added in Settings, Network as one file, and puts it in"));
    m_useCompanyCa->setVisible(m_companyCa->isThere());
    answers->addWidget(m_useCompanyCa, 0, Qt::AlignLeading);
    answers->addWidget(scrollBody(m_form), 1);
    auto *files = new QVBoxLayout;
    // On a line with the first field.
    files->setContentsMargins(0, m_form->layout()->contentsMargins().top(), 0, 0);
    files->addWidget(carrierLabel);
    files->addWidget(m_carrier);
    files->addWidget(m_audience);
    files->addWidget(m_table, 1);
    files->addWidget(m_unfinished);
    auto *run = new QHBoxLayout;
    run->addWidget(m_progress, 1);
    run->addWidget(m_stop);
    run->addStretch();
    run->addWidget(m_save);
    mainAction(*m_save);
    files->addLayout(run);
    auto *parts = new QHBoxLayout;
    parts->addLayout(answers, 2);
    parts->addSpacing(fontMetrics().height());
    parts->addLayout(files, 3);
    auto *buttons = named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons");
    // Return is pressed at the end of a field, and the entries would be lost.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(title);
    layout->addWidget(noteLabel);
    layout->addWidget(m_bar);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
}

void ClientFilesDialog::connectParts()
{
    connect(m_form, &ClientForm::edited, this, [this] {
        m_isSaved = false;
        refresh();
    });
    connect(m_carrier, &QComboBox::currentIndexChanged, this, &ClientFilesDialog::onTicked);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ClientFilesDialog::onTicked);
    connect(m_useKept, &QPushButton::clicked, this, &ClientFilesDialog::fillInKept);
    connect(m_useCompanyCa, &QPushButton::clicked, m_companyCa, &CompanyCa::provide);
    connect(m_companyCa, &CompanyCa::provided, this, [this](const QString &path) {
        clientconfig::Answers answers;
        answers.setText(clientconfig::field::caFile, path);
        m_form->fill(QString(m_form->type().key), answers);
        refreshNames();
        m_bar->showMessage(companyCaMessage(path));
    });
    connect(m_companyCa, &CompanyCa::failed, m_bar,
        [this](const Message &message) { m_bar->showMessage(message); });
    connect(m_save, &QPushButton::clicked, this, &ClientFilesDialog::askForFolder);
    connect(m_stop, &QPushButton::clicked, m_files, &sharing::ClientFiles::stop);
    connect(m_files, &sharing::ClientFiles::fileDone, this, &ClientFilesDialog::onFileDone);
    connect(m_files, &sharing::ClientFiles::finished, this, &ClientFilesDialog::onFinished);
    connect(m_kept, &KeptCredential::busyChanged, m_useKept, &QWidget::setDisabled);
    connect(m_kept, &KeptCredential::failed, this, [this](const vault::VaultError &error) {
        m_bar->showMessage(
            MessageKind::Warning, explain(error, VaultAction::Read, m_workspace.clock.nowUtc()));
    });
}

void ClientFilesDialog::fillTable()
{
    m_model->setHorizontalHeaderLabels({tr("Organization"), tr("File"), tr("Result")});
    for (const TokenRecord &record : std::as_const(m_records)) {
        const int more = static_cast<int>(record.sharedWith.size());
        const QString name = record.target.org.name;
        //: %1 is the name of an organization.
        auto *first = new QStandardItem(more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(name) : name);
        first->setCheckable(true);
        first->setCheckState(Qt::Checked);
        m_model->appendRow({first, new QStandardItem, new QStandardItem});
    }
    const int character = m_table->fontMetrics().averageCharWidth();
    // As resizeColumnToContents() has it, within bounds.
    const QAbstractItemView &view = *m_table;
    m_table->header()->resizeSection(OrganizationColumn,
        std::clamp(view.sizeHintForColumn(OrganizationColumn), 30 * character, 44 * character));
    m_table->header()->resizeSection(FileColumn, 44 * character);
    m_table->setCurrentIndex(m_model->index(0, OrganizationColumn));
}

Carrier ClientFilesDialog::carrier() const
{
    return static_cast<Carrier>(m_carrier->currentData().toInt());
}

QList<PlannedFile> ClientFilesDialog::plan() const
{
    QList<TokenRecord> chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, OrganizationColumn)->checkState() == Qt::Checked)
            chosen.append(m_workspace.records.find(m_records.at(row).id).value_or(m_records.at(row)));
    }
    return clientconfig::planFiles(chosen, {m_form->type(), m_start.region, m_form->answers(), carrier()},
        m_workspace.records.records());
}

void ClientFilesDialog::onTicked()
{
    refreshNames();
    refresh();
}

void ClientFilesDialog::refreshNames()
{
    const QSignalBlocker quiet(m_model);
    const QList<PlannedFile> planned = plan();
    qsizetype at = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isChosen = m_model->item(row, OrganizationColumn)->checkState() == Qt::Checked;
        // What a file that is written is called stays to be read.
        if (isChosen)
            m_model->item(row, FileColumn)->setText(planned.at(at++).fileName);
        else if (m_model->item(row, OutcomeColumn)->text().isEmpty())
            m_model->item(row, FileColumn)->setText(QString());
    }
    m_table->viewport()->update();
}

void ClientFilesDialog::refresh()
{
    m_audience->setText(carrierAudience(carrier()));
    const QList<clientconfig::FieldProblem> problems
        = clientconfig::check(m_form->type(), m_start.region, m_form->answers(), m_start.place);
    m_form->showProblems(problems);
    QStringList wrong;
    for (const clientconfig::FieldProblem &problem : problems) {
        if (problem.severity == clientconfig::Severity::Error)
            wrong.append(fieldName(problem.field));
    }
    wrong.removeDuplicates();
    //: %1 is a list of fields of a form.
    m_unfinished->setText(
        wrong.isEmpty() ? QString() : tr("Missing or wrong: %1.").arg(wrong.join(QLatin1String(", "))));
    m_unfinished->setVisible(!wrong.isEmpty());
    bool isAnyChosen = false;
    for (int row = 0; row < m_model->rowCount() && !isAnyChosen; ++row)
        isAnyChosen = m_model->item(row, OrganizationColumn)->checkState() == Qt::Checked;
    const bool isRunning = m_files->isRunning();
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_carrier, m_table})
        part->setEnabled(!isRunning || part == m_table);
    m_useKept->setEnabled(!isRunning);
    m_useCompanyCa->setEnabled(!isRunning);
    m_stop->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_save->setEnabled(!isRunning && wrong.isEmpty() && isAnyChosen);
}

void ClientFilesDialog::fillInKept()
{
    m_bar->clear();
    const auto first = std::find_if(m_records.cbegin(), m_records.cend(),
        [this](const TokenRecord &record) { return m_kept->isKeptFor(record.target); });
    if (first == m_records.cend())
        return;
    m_kept->read(first->target, [this](const credentials::ClientAnswers &found) {
        m_form->fill(found.clientType, found.answers);
        refreshNames();
    });
}

void ClientFilesDialog::askForFolder()
{
    auto *dialog = named(new QFileDialog(this, tr("Save the configurations into this folder"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
        "chooseFolderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ClientFilesDialog::saveInto);
    dialog->open();
}

void ClientFilesDialog::saveInto(const QString &folder)
{
    if (m_files->isRunning())
        return;
    m_bar->clear();
    refreshNames(); // the list may have changed since
    const QList<PlannedFile> planned = plan();
    const auto begun = m_files->start(
        planned, carrier(), folder, m_workspace.practice ? ConfigPanel::practiceRemark() : QString());
    if (!begun) {
        showObstacle(begun.error());
        return;
    }
    m_folder = folder;
    m_rows.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, OrganizationColumn)->checkState() == Qt::Checked)
            m_rows.append(row);
    }
    showProgress(0);
    refresh();
    m_stop->setFocus();
}

void ClientFilesDialog::showObstacle(const sharing::FilesObstacle &obstacle)
{
    if (const auto *refusal = std::get_if<clientconfig::Refusal>(&obstacle)) {
        m_bar->showMessage(MessageKind::Warning, explain(*refusal));
        return;
    }
    const auto &taken = std::get<QStringList>(obstacle);
    Message message;
    message.kind = MessageKind::Error;
    message.title = tr("Nothing was written: %Ln file(s) of these names are there already", nullptr,
        static_cast<int>(taken.size()));
    QStringList names = taken.mid(0, mostNames);
    if (taken.size() > mostNames)
        names.append(QStringLiteral("…"));
    message.lines = {
        names.join(QLatin1String(", ")), tr("Choose another folder, or untick what has its file already.")};
    m_bar->showMessage(message);
}

QString ClientFilesDialog::outcomeText(const sharing::FileOutcome &outcome)
{
    if (const auto *saved = std::get_if<SavedFile>(&outcome))
        return saved->isPrivate ? tr("Saved") : tr("Saved; others may be able to read it");
    if (const auto *error = std::get_if<vault::VaultError>(&outcome))
        return tr("Not written: %1").arg(shortText(error->kind));
    return tr("Not written");
}

void ClientFilesDialog::onFileDone(int place)
{
    const QSignalBlocker quiet(m_model);
    m_model->item(m_rows.at(place), OutcomeColumn)->setText(outcomeText(m_files->outcomes().at(place)));
    showProgress(place + 1);
    m_table->viewport()->update();
}

void ClientFilesDialog::showProgress(int written)
{
    const auto all = static_cast<int>(m_rows.size());
    m_progress->showProgress(written, qMax(1, all),
        tr("%1 of %Ln file(s) written", nullptr, all).arg(QLocale().toString(written)));
}

void ClientFilesDialog::onFinished()
{
    const QList<sharing::FileOutcome> &outcomes = m_files->outcomes();
    bool isPrivate = true;
    std::optional<Explanation> why;
    const QDateTime now = m_workspace.clock.nowUtc();
    {
        const QSignalBlocker quiet(m_model);
        for (qsizetype place = 0; place < outcomes.size(); ++place) {
            const int row = m_rows.at(place);
            m_model->item(row, OutcomeColumn)->setText(outcomeText(outcomes.at(place)));
            if (const auto *saved = std::get_if<SavedFile>(&outcomes.at(place))) {
                isPrivate = isPrivate && saved->isPrivate;
                // What is left is ticked, for another try.
                m_model->item(row, OrganizationColumn)->setCheckState(Qt::Unchecked);
            } else if (const auto *error = std::get_if<vault::VaultError>(&outcomes.at(place))) {
                if (!why && error->kind != vault::VaultErrorKind::StoppedWaiting)
                    why = explain(*error, VaultAction::Read, now);
            } else if (const auto *failure = std::get_if<FileError>(&outcomes.at(place))) {
                if (!why)
                    why = explainSaveFailure(*failure, now);
            }
        }
    }
    const int written = m_files->written();
    const int all = static_cast<int>(outcomes.size());
    Message message = why ? Message::from(MessageKind::Warning, *why) : Message();
    message.kind = written == all && isPrivate ? MessageKind::Success : MessageKind::Warning;
    message.title = written == all
        ? tr("The secrets are now in %Ln file(s)", nullptr, written)
        : tr("%Ln of %1 file(s) are written", nullptr, written).arg(QLocale().toString(all));
    if (written > 0) {
        message.lines.prepend(isPrivate
                ? tr("Only you can read them. Keep them as safe as a password.")
                : tr("This folder does not keep files private: others may be able to read them."));
        message.lines.prepend(QDir::toNativeSeparators(m_folder));
    }
    if (written < all)
        message.lines.append(tr("The list says which are not. They stay ticked, for another try."));
    if (const auto &error = m_files->unremembered())
        message.lines.append(explain(*error, now).whatHappened);
    m_isSaved = written == all;
    m_bar->showMessage(message);
    refreshNames();
    refresh();
    m_table->setFocus();
}

void ClientFilesDialog::reject()
{
    if (m_files->isRunning())
        m_files->stop();
    else if (m_form->hasEntries() && !m_isSaved)
        askBeforeLeaving(*this, ClientDialog::entriesQuestion(), [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

} // namespace broker::ui
