// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientdialog.h"

#include "clientconfig/checkpanel.h"
#include "clientconfig/clientform.h"
#include "clientconfig/companyca.h"
#include "clientconfig/configpanel.h"
#include "clientconfig/keptcredential.h"
#include "clientconfig/remembered.h"
#include "clientconfig/startpanel.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "records/targetregion.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/lettermark.h"
#include "widgets/mainaction.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonics.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/sharedcommands.h"
#include "widgets/tabnames.h"
#include "widgets/wordhelp.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

constexpr QSize clientDialogSize(1080, 720);
constexpr int startTab = 1;

/// Scrolls up and down only, and is wide enough for that.
class TallArea final : public QScrollArea
{
public:
    explicit TallArea(QWidget &content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(&content);
        // On the edges of what is above and below; what scrolls beside it keeps its distance itself.
        if (QLayout *inside = content.layout()) {
            const QMargins margins = inside->contentsMargins();
            inside->setContentsMargins(0, margins.top(), 0, margins.bottom());
        }
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return least.expandedTo(QSize(width, 0));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

bool ClientDialog::canSetUp(const records::TokenRecord &record)
{
    return record.kind() == vault::SecretKind::BrokerToken && records::regionOf(record.target)
        && !integrations::clientTypesFor(record.target.integrationType).isEmpty();
}

ClientDialog::ClientDialog(const Workspace &workspace, clientcheck::ClientTransport &clients,
    ClipboardGuard &guard, const records::TokenRecord &record, const std::optional<Fingerprint> &beside,
    QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_clients(clients)
    , m_record(record)
    , m_start(clientconfig::startingDraft({record.id, record.fingerprint, beside},
          integrations::clientTypesFor(record.target.integrationType),
          *records::regionOf(record.target), // canSetUp has seen that there is one
          workspace.records.expected()))
    , m_tabs(named(new QTabWidget, "clientTabs"))
    , m_form(new ClientForm(integrations::clientTypesFor(record.target.integrationType), m_start))
    , m_config(new ConfigPanel(workspace, guard, record))
    , m_check(new CheckPanel(workspace, clients, record))
    , m_checkPage(new TallArea(*m_check))
    , m_kept(new KeptCredential(workspace, this))
    , m_useKept(button("useKeptButton", tr("Fill in the kept credential")))
    , m_companyCa(new CompanyCa(workspace, *this))
    , m_useCompanyCa(button("useCompanyCaButton", tr("Use the company's certificate")))
    , m_bar(named(new MessageBar, "keptBar"))
    , m_isEngineKnown(clientconfig::engineIn(clientconfig::memoryOf(record.id, workspace.records.expected()),
          beside.value_or(record.fingerprint))
                          .has_value())
{
    setObjectName(QStringLiteral("clientDialog"));
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    setWindowTitle(workspace.practice ? tr("Set up the client — practice mode") : tr("Set up the client"));
    buildLayout(workspace);
    connect(m_useKept, &QPushButton::clicked, this, &ClientDialog::fillInKept);
    connect(m_kept, &KeptCredential::busyChanged, m_useKept, &QWidget::setDisabled);
    connect(m_kept, &KeptCredential::failed, this, [this](const vault::VaultError &error) {
        m_bar->showMessage(
            MessageKind::Warning, explain(error, VaultAction::Read, m_workspace.clock.nowUtc()));
    });
    connect(m_useCompanyCa, &QPushButton::clicked, m_companyCa, &CompanyCa::provide);
    connect(m_companyCa, &CompanyCa::provided, this, &ClientDialog::fillInCompanyCa);
    connect(m_companyCa, &CompanyCa::failed, m_bar,
        [this](const Message &message) { m_bar->showMessage(message); });
    connect(m_form, &ClientForm::edited, this, [this] {
        m_isSaved = false;
        refresh();
        m_config->forgetSaved();
    });
    connect(m_config, &ConfigPanel::savedToFile, this, [this] { m_isSaved = true; });
    connect(m_config, &ConfigPanel::handedOut, this, &ClientDialog::remember);
    connect(m_config, &ConfigPanel::checkCommandChanged, m_check, &CheckPanel::setCommand);
    m_config->setChoice(
        clientconfig::carrierIn(clientconfig::memoryOf(record.id, workspace.records.expected()),
            beside.value_or(record.fingerprint)),
        m_start.engine);
    connect(m_config, &ConfigPanel::choiceChanged, this, &ClientDialog::rememberChoice);
    const QString keptType = m_kept->clientTypeFor(record.target);
    // In the button's own words.
    const QString hint = withoutLetterMark(m_useKept->text()) + QLatin1String(": ") + m_useKept->toolTip();
    m_form->setKept(keptType, hint);
    m_config->setKept(keptFields(keptType), hint);
    refresh();
    resizeForScreen(*this, clientDialogSize);
    m_form->takeFocus();
}

void ClientDialog::buildLayout(const Workspace &workspace)
{
    //: %1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.
    auto *title = named(new PlainLabel(tr("Broker client for %1 in %2, %3")
                                           .arg(integrationName(m_record.target), organizationsText(m_record),
                                               regionName(m_record.target.regionId))),
        "clientTitle");
    bold(title);
    if (!m_record.sharedWith.isEmpty()) {
        // "+9" is for the eye.
        title->setAccessibleName(tr("Broker client for %1 in %2, %3")
                                     .arg(integrationName(m_record.target), spokenOrganizations(m_record),
                                         regionName(m_record.target.regionId)));
        title->setToolTip(shortened(QStringList{m_record.target.org.name} + sharerNames(m_record))
                              .join(u'\n')
                              .toHtmlEscaped());
    }

    m_tabs->setDocumentMode(true);
    nameTabs(*m_tabs, tr("Parts of the client"));
    if (auto *save = m_config->findChild<QPushButton *>(QStringLiteral("saveConfigButton")))
        mainAction(*save);
    m_tabs->addTab(new TallArea(*m_config), tr("Confi&guration"));
    m_tabs->addTab(m_checkPage, tr("Check the cli&ent"));
    m_useKept->setToolTip(tr("The credential kept for this token, so that you need not type it again"));
    m_useKept->setVisible(m_kept->isKeptFor(m_record.target));
    auto *answers = new QVBoxLayout;
    answers->addWidget(m_useKept, 0, Qt::AlignLeading);
    m_useCompanyCa->setToolTip(
        tr("Saves the certificates that were added in Settings, Network as one file, and puts it in"));
    m_useCompanyCa->setVisible(m_companyCa->isThere());
    answers->addWidget(m_useCompanyCa, 0, Qt::AlignLeading);
    answers->addWidget(new TallArea(*m_form), 1);
    auto *parts = new QHBoxLayout;
    parts->addLayout(answers, 2);
    parts->addSpacing(fontMetrics().height());
    parts->addWidget(m_tabs, 3);

    auto *buttons = named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons");
    // Return is pressed at the end of a field, and the entries would be lost.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (workspace.practice)
        layout->addWidget(new PracticeBanner);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(title, 1);
    titleRow->addWidget(new WordHelp("brokerclient"));
    titleRow->addStretch(0);
    // As wide as its words, so that the question mark stands behind them.
    title->setMaximumWidth(
        title->fontMetrics().horizontalAdvance(title->text()) + title->fontMetrics().averageCharWidth());
    layout->addLayout(titleRow);
    if (m_start.place.beside) {
        layout->addWidget(new PlainLabel(tr("This client runs beside the old one, with its own name and "
                                            "port, until the old one is stopped.")));
    }
    layout->addWidget(m_bar);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
}

ClientDialog::~ClientDialog() = default;

void ClientDialog::offerStart(const clientrun::EngineHost &host)
{
    m_startPanel = new StartPanel(m_workspace, m_clients, m_record, host);
    connect(m_startPanel, &StartPanel::started, this, &ClientDialog::rememberStarted);
    m_tabs->insertTab(startTab, new TallArea(*m_startPanel), tr("Start it here"));
    // What is there is offered, until somebody chooses.
    const auto first = host.firstEngine();
    if (first && !m_isEngineKnown) {
        const QSignalBlocker silent(m_config);
        m_config->setChoice(m_config->carrier(), *first);
    }
    refresh();
}

void ClientDialog::showEvent(QShowEvent *event)
{
    // By now every button that may be offered is there.
    if (!std::exchange(m_isLettered, true)) {
        QList<Lettering> others{letteringOf(*m_useKept), letteringOf(*m_useCompanyCa)};
        if (auto *send = findChild<QPushButton *>(QStringLiteral("sendButton")))
            others.append(letteringOf(*send));
        if (m_startPanel) {
            others.append({m_tabs->tabText(startTab),
                [this](const QString &text) { m_tabs->setTabText(startTab, text); }});
            for (auto *action : m_startPanel->findChildren<QPushButton *>())
                others.append(letteringOf(*action));
        }
        // Seen only while something is waited for: what is always there may have theirs. A language that puts
        // the letter behind the words does not run out of them.
        for (const char *name : {"stopWaitingButton", "stopCheckButton"}) {
            auto *stop = findChild<QPushButton *>(QLatin1String(name));
            if (stop && !stop->text().contains(QLatin1String("(&")))
                others.append(letteringOf(*stop));
        }
        m_form->assignMnemonics(others);
        // Unless it was opened for the check.
        if (isKeptMissing() && m_tabs->currentWidget() != m_checkPage)
            m_useKept->setFocus();
    }
    QDialog::showEvent(event);
}

void ClientDialog::showCheck()
{
    m_tabs->setCurrentWidget(m_checkPage);
    m_check->takeFocus();
}

void ClientDialog::fillIn(const QString &type, const clientconfig::Answers &answers)
{
    m_form->fill(type, answers);
    refresh();
}

void ClientDialog::setSender(const Sender &sender)
{
    auto *send = button("sendButton", tr("Send to a colleague…"), "external-link");
    send->setToolTip(tr("An encrypted file for whoever runs the client, and a page that says what to do"));
    findChild<QDialogButtonBox *>(QStringLiteral("closeButtons"))
        ->addButton(send, QDialogButtonBox::ActionRole);
    connect(send, &QPushButton::clicked, this,
        [this, sender] { sender(draft(), m_config->carrier(), *this, [this] { m_isSaved = true; }); });
}

void ClientDialog::reject()
{
    if (!m_startPanel || !m_startPanel->isBusy()) {
        leave();
        return;
    }
    askBeforeLeaving(*this,
        {QStringLiteral("breakOffQuestion"), tr("The client is still being started or stopped"),
            tr("If you close this window now, that ends halfway: the client may not run, or a part of it may "
               "be left behind."),
            tr("Close and &break off")},
        [this] { leave(); });
}

void ClientDialog::leave()
{
    if (m_form->hasEntries() && !m_isSaved)
        askBeforeLeaving(*this, entriesQuestion(), [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

LeaveQuestion ClientDialog::entriesQuestion()
{
    return {QStringLiteral("loseEntriesQuestion"), tr("Your entries are not saved"),
        tr("If you close this window now, this program forgets what you entered. To keep it, save the "
           "configuration first."),
        tr("Close and &forget")};
}

void ClientDialog::fillInKept()
{
    m_bar->clear();
    // While it is read it is disabled, and loses the focus to whatever comes next.
    const bool hadFocus = m_useKept->hasFocus();
    m_kept->read(m_record.target, [this, hadFocus](const credentials::ClientAnswers &found) {
        m_form->fill(found.clientType, found.answers);
        auto *save = m_config->findChild<QPushButton *>(QStringLiteral("saveConfigButton"));
        if (hadFocus && save && save->isEnabled())
            save->setFocus();
        else if (hadFocus)
            m_form->takeFocus();
    });
}

/// What is missing is kept: the next thing to do is to have it filled in.
bool ClientDialog::isKeptMissing() const
{
    const QList<clientconfig::ClientField> kept = keptFields(m_kept->clientTypeFor(m_record.target));
    const clientconfig::Answers answers = m_form->answers();
    return !m_useKept->isHidden()
        && std::any_of(kept.cbegin(), kept.cend(), [&answers](auto field) { return answers.isEmpty(field); });
}

void ClientDialog::fillInCompanyCa(const QString &path)
{
    clientconfig::Answers answers;
    answers.setText(clientconfig::field::caFile, path);
    m_form->fill(QString(m_form->type().key), answers);
    m_isSaved = false;
    refresh();
    m_bar->showMessage(companyCaMessage(path));
}

clientconfig::Draft ClientDialog::draft() const
{
    return {m_form->type(), m_start.region, m_start.token, m_form->answers(), m_start.place, m_start.saved,
        m_config->engine()};
}

void ClientDialog::rememberChoice()
{
    const records::ClientMemory before = memory();
    keep(clientconfig::choosing(before, m_config->carrier(), m_config->engine()));
    refresh();
}

void ClientDialog::remember(clientconfig::Carrier carrier)
{
    const records::ClientMemory before = memory();
    keep(clientconfig::remembering(before, m_config->draft().value_or(draft()), carrier));
}

void ClientDialog::rememberStarted()
{
    const records::ClientMemory before = memory();
    const records::ClientMemory started
        = clientconfig::remembering(before, *m_startPanel->planned(), clientconfig::Carrier::DockerEnvFile);
    // How it is run here is not how the user wants the files.
    keep(clientconfig::choosing(started, m_config->carrier(), m_config->engine()));
}

records::ClientMemory ClientDialog::memory() const
{
    return clientconfig::memoryOf(m_record.id, m_workspace.records.expected());
}

void ClientDialog::keep(const records::ClientMemory &memory)
{
    // As it is now: during a rotation the list still has the old token.
    const QList<records::TokenRecord> seen = m_workspace.records.expected();
    const auto found = std::find_if(seen.cbegin(), seen.cend(),
        [this](const records::TokenRecord &one) { return one.id == m_record.id; });
    if (found == seen.cend() || memory == found->client.value_or(records::ClientMemory()))
        return;
    records::TokenRecord record = *found;
    record.client = memory;
    m_keeping.start(
        this, [&](const std::stop_token &) { return m_workspace.records.putAllSoon({record}, seen); },
        [this](const records::RecordStore::Stored &put) {
            if (!put)
                m_bar->showMessage(MessageKind::Warning, explain(put.error(), m_workspace.clock.nowUtc()));
        });
}

void ClientDialog::refresh()
{
    const clientconfig::Draft draft = this->draft();
    m_form->showProblems(clientconfig::check(draft));
    m_config->setDraft(draft);
    m_check->setDraft(draft);
    if (m_startPanel)
        m_startPanel->setDraft(draft);
    mainAction(*m_useKept, isKeptMissing());
}

} // namespace broker::ui
