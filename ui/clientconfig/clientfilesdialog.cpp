// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientfilesdialog.h"

#include "clientconfig/clientdialog.h"
#include "clientconfig/clientform.h"
#include "clientconfig/companyca.h"
#include "clientconfig/configpanel.h"
#include "clientconfig/keptcredential.h"
#include "clientconfig/remembered.h"
#include "integrations/catalogue.h"
#include "presenters/clientconfigtext.h"
#include "presenters/integrationtext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "records/targetregion.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/rowview.h"
#include "widgets/scrollbody.h"
#include "widgets/sharedcommands.h"
#include "widgets/spokenprogress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using clientconfig::Carrier;
using clientconfig::PlannedFile;
using records::TokenRecord;

namespace {

constexpr QSize filesDialogSize(1080, 720);
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
    , m_useKept(button("useKeptButton", tr("Fill in the kept credential")))
    , m_useCompanyCa(button("useCompanyCaButton", tr("Use the company's certificate")))
    , m_carrier(named(new QComboBox, "carrierChoice"))
    , m_audience(named(new PlainLabel, "carrierAudience"))
    , m_table(named(new RowView<QTreeView>, "filesTable"))
    , m_unfinished(named(new PlainLabel, "filesUnfinished"))
    , m_progress(named(new SpokenProgress, "filesProgress"))
    , m_stop(button("stopFilesButton", tr("Stop"), "close"))
    , m_save(button("saveFilesButton", tr("Save into a folder…"), "lock"))
    , m_buttons(named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons"))
{
    setObjectName(QStringLiteral("clientFilesDialog"));
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    setWindowTitle(
        workspace.practice ? tr("Set up several clients — practice mode") : tr("Set up several clients"));
    for (const Carrier carrier : clientconfig::carriers())
        m_carrier->addItem(carrierName(carrier), static_cast<int>(carrier));
    const TokenRecord &answered = answeredFirst(records);
    m_carrier->setCurrentIndex(m_carrier->findData(static_cast<int>(
        clientconfig::carrierIn(answered.client.value_or(records::ClientMemory()), answered.fingerprint))));
    buildLayout();
    fillTable();
    assignMnemonics();
    connectParts();
    refreshNames();
    refresh();
    resizeForScreen(*this, filesDialogSize);
    m_form->takeFocus();
}

ClientFilesDialog::~ClientFilesDialog() = default;

void ClientFilesDialog::assignMnemonics()
{
    m_form->assignMnemonics({letteringOf(*m_save), letteringOf(*m_buttons->button(QDialogButtonBox::Close)),
        letteringOf(*m_stop), letteringOf(*m_useKept), letteringOf(*m_useCompanyCa)});
}

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
    // Return is pressed at the end of a field, and the entries would be lost.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(title);
    layout->addWidget(noteLabel);
    layout->addWidget(m_bar);
    layout->addLayout(parts, 1);
    layout->addWidget(m_buttons);
}

bool ClientFilesDialog::isTicked(int row) const
{
    return m_model->item(row, OrganizationColumn)->checkState() == Qt::Checked;
}

void ClientFilesDialog::forgetSaved()
{
    m_isSaved = false;
    m_savedIn.clear();
}

void ClientFilesDialog::connectParts()
{
    connect(m_form, &ClientForm::edited, this, [this] {
        forgetSaved();
        refresh();
    });
    connect(m_carrier, &QComboBox::currentIndexChanged, this, [this] {
        forgetSaved();
        onTicked();
    });
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
        auto *first = new QStandardItem(organizationsText(record));
        first->setData(spokenOrganizations(record), Qt::AccessibleTextRole);
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
        if (isTicked(row))
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
        const bool isChosen = isTicked(row);
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
        isAnyChosen = isTicked(row);
    const bool isRunning = m_files->isRunning();
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_carrier, m_useKept, m_useCompanyCa})
        part->setEnabled(!isRunning);
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
