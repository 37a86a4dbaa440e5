// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/deploypage.h"

#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "presenters/recordtext.h"
#include "rotation/tokenpaste.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/commandbox.h"
#include "widgets/fold.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"
#include "widgets/secretcard.h"
#include "workspace/auditnote.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

DeployPage::DeployPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("deployPage"), context, parent)
    , m_texts(named(new PlainLabel, "deployTexts"))
    , m_card(new SecretCard(context.clipboard))
    , m_userHasIt(
          named(new PlainLabel(tr("You have the new token; this program does not. To keep it here after "
                                  "all, give it below.")),
              "userHasToken"))
    , m_paste(new TokenPaste(std::chrono::seconds(context.workspace.settings.revealSeconds.value())))
    , m_start(named(new CommandBox(tr("Start the new client:"), tr("Copy the c&ommand")), "startCommands"))
    , m_commands(named(new Fold(tr("For whoever runs &it"), *m_start), "commandsFold"))
    , m_setUp(button("clientSetupButton", tr("Set &up the client…"), "arrow-right"))
    , m_startPractice(button("practiceClientButton", tr("&Start a practice client"), "practice"))
    , m_practiceText(named(new PlainLabel, "practiceClientText"))
    , m_deployed(addButton(tr("&Next: the new client is started"), "arrow-right", "deployedButton", true))
{
    buildLayout();
    explainWord(*this, "brokerclient");
    connect(m_setUp, &QPushButton::clicked, this, &DeployPage::clientSetupRequested);
    // Another name or port may have been chosen there.
    connect(&context.workspace.records, &records::RecordStore::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_startPractice, &QPushButton::clicked, this, [this] {
        const QString address = newClientAddress();
        tell(event::ClientAddressGiven{address});
        m_practiceText->setText(
            tr("A practice client starts with the new token at %1. Like a real one it needs a moment: if the "
               "first check does not find it connected, check again.")
                .arg(address));
        m_practiceText->show();
        m_deployed->setFocus();
    });
    connect(m_deployed, &QPushButton::clicked, this, [this] {
        remember();
        tell(event::ClientDeployed{});
    });
    connect(m_paste, &TokenPaste::given, this,
        [this](const BrokerToken &token) { tell(event::TokenGiven{token}); });
}

void DeployPage::buildLayout()
{
    m_card->setCopyButton(tr("&Copy the new token"), QStringLiteral("copyTokenButton"));
    m_setUp->setToolTip(tr("Opens the configuration of the Broker client for this integration"));
    m_practiceText->hide();
    m_startPractice->setVisible(context().workspace.practice);

    auto *token = new QGroupBox(tr("The new token"));
    auto *tokenLayout = new QVBoxLayout(token);
    tokenLayout->addWidget(m_card);
    tokenLayout->addLayout(readable(m_userHasIt));
    m_paste->setTitle(tr("Give the token to this program"));

    auto *client = new QGroupBox(tr("The new client"));
    auto *clientLayout = new QVBoxLayout(client);
    clientLayout->addLayout(readable(m_texts));
    clientLayout->addWidget(m_setUp, 0, Qt::AlignLeading);
    clientLayout->addWidget(m_commands);
    content().addWidget(token);
    content().addWidget(m_paste);
    content().addWidget(client);
    content().addWidget(m_startPractice, 0, Qt::AlignLeading);
    content().addWidget(m_practiceText);
    content().addStretch(1);
}

void DeployPage::refresh()
{
    const auto *deploying = as<Deploying>();
    if (!deploying)
        return;
    const Rotation &of = deploying->rotation;
    (void)showState();
    const auto client = newClient();
    const auto outline = client ? clientconfig::outlineOf(carrierFor(of), *client) : clientconfig::Outline();
    m_texts->setText(deployTexts(of, outline.fileName).join(QLatin1Char('\n')));
    m_start->setCommands(outline.commands.apply);
    m_commands->setVisible(!outline.commands.apply.isEmpty());
    m_setUp->setVisible(client.has_value());
    const bool isWithUser = of.holder == Holder::User;
    m_userHasIt->setVisible(isWithUser);
    m_paste->setRotation(of, paste::contextOf(context().workspace.records.records()));
    m_paste->setVisible(isWithUser);
    showToken(of);
}

/// The new client runs the way the old one does.
clientconfig::Carrier DeployPage::carrierFor(const Rotation &of) const
{
    return clientconfig::carrierIn(
        clientconfig::memoryOf(of.record, context().workspace.records.records()), of.oldToken);
}

/// What was started as it is shown here is known from now on, whoever wrote its file.
void DeployPage::remember()
{
    const auto client = newClient();
    auto record = client ? context().workspace.records.find(rotation()->record) : std::nullopt;
    if (!record)
        return;
    const records::ClientMemory memory = record->client.value_or(records::ClientMemory());
    if (memory.clientWith(Marker::of(client->token).text()))
        return;
    record->client = clientconfig::remembering(memory, *client, carrierFor(*rotation()));
    m_remembering.start(
        this, [&](const std::stop_token &) { return context().workspace.records.putAllSoon({*record}); },
        [this](const records::RecordStore::Stored &put) {
            if (!put)
                messages().showMessage(
                    MessageKind::Warning, explain(put.error(), context().workspace.clock.nowUtc()));
        });
}

void DeployPage::showToken(const Rotation &of)
{
    if (!of.newToken) {
        m_card->clear();
        return;
    }
    KeptSecret::Fetch fetch;
    if (of.holder != Holder::User)
        fetch = [this](std::stop_token stop) { return flow().readNewToken(std::move(stop)); };
    audit::Entry about = auditEntryFor({}, of.target);
    about.record = of.record;
    const QString place
        = of.newKey.toString() + QLatin1Char(' ') + QString::number(static_cast<int>(of.holder));
    m_card->showKept(context().workspace,
        {*of.newToken, tr("New Broker token for %1", "integration in organization").arg(placeName(of.target)),
            about, fetch, place});
}

} // namespace broker::ui
