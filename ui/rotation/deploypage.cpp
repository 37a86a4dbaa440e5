// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/deploypage.h"

#include "core/qfuturecontext.h"
#include "platform/icons.h"
#include "presenters/vaulttext.h"
#include "rotation/tokenpaste.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretview.h"

#include <QFontDatabase>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

DeployPage::DeployPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("deployPage"), context, parent)
    , m_texts(new PlainLabel)
    , m_view(new SecretView)
    , m_userHasIt(new PlainLabel(tr("You have the new token; this program does not. To keep it here after "
                                    "all, give it below.")))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("&Copy the new token")))
    , m_paste(new TokenPaste(std::chrono::seconds(context.workspace.settings.revealSeconds.value())))
    , m_example(new QPlainTextEdit)
    , m_copyExample(new QPushButton(icon(QStringLiteral("copy")), tr("Copy the &example")))
    , m_setUp(new QPushButton(icon(QStringLiteral("arrow-right")), tr("Set &up the client…")))
    , m_startPractice(new QPushButton(icon(QStringLiteral("practice")), tr("&Start a practice client")))
    , m_practiceText(new PlainLabel)
    , m_deployed(addButton(tr("&Next: the new client is started"), "arrow-right", "deployedButton", true))
{
    buildLayout();
    connect(m_view, &SecretView::fetchFailed, this, &DeployPage::showReadError);
    connect(m_view, &SecretView::copyRequested, this, &DeployPage::copyToken);
    connect(m_copy, &QPushButton::clicked, this, &DeployPage::copyToken);
    connect(m_copyExample, &QPushButton::clicked, this, [this] {
        copyText(m_example->toPlainText());
        m_copyExample->setText(tr("&Example copied"));
    });
    connect(m_setUp, &QPushButton::clicked, this, &DeployPage::clientSetupRequested);
    connect(m_startPractice, &QPushButton::clicked, this, [this] {
        const QString address = this->context().practiceClient;
        tell(event::ClientAddressGiven{address});
        m_practiceText->setText(
            tr("A practice client starts with the new token at %1. Like a real one it needs a moment: if the "
               "first check does not find it connected, check again.")
                .arg(address));
        m_practiceText->show();
        m_deployed->setFocus();
    });
    connect(m_deployed, &QPushButton::clicked, this, [this] { tell(event::ClientDeployed{}); });
    connect(m_paste, &TokenPaste::given, this,
        [this](const BrokerToken &token) { tell(event::TokenGiven{token}); });
}

DeployPage::~DeployPage()
{
    m_stop.request_stop();
}

void DeployPage::buildLayout()
{
    m_texts->setObjectName(QStringLiteral("deployTexts"));
    m_userHasIt->setObjectName(QStringLiteral("userHasToken"));
    m_copy->setObjectName(QStringLiteral("copyTokenButton"));
    m_example->setObjectName(QStringLiteral("clientExample"));
    m_example->setAccessibleName(tr("Example for docker"));
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_example->setLayoutDirection(Qt::LeftToRight);
    m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyExample->setObjectName(QStringLiteral("copyExampleButton"));
    m_setUp->setObjectName(QStringLiteral("clientSetupButton"));
    m_setUp->setToolTip(tr("Opens the configuration of the Broker client for this integration"));
    m_startPractice->setObjectName(QStringLiteral("practiceClientButton"));
    m_practiceText->setObjectName(QStringLiteral("practiceClientText"));
    m_practiceText->hide();
    for (QPushButton *button : {m_copy, m_copyExample, m_setUp, m_startPractice})
        button->setAutoDefault(false);
    m_startPractice->setVisible(!context().practiceClient.isEmpty());

    auto *token = new QGroupBox(tr("The new token"));
    auto *tokenRow = new QHBoxLayout;
    tokenRow->addWidget(m_view, 1);
    tokenRow->addWidget(m_copy, 0, Qt::AlignTop);
    auto *tokenLayout = new QVBoxLayout(token);
    tokenLayout->addLayout(tokenRow);
    tokenLayout->addWidget(m_userHasIt);
    m_paste->setTitle(tr("Give the token to this program"));

    auto *client = new QGroupBox(tr("The new client"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyExample);
    buttons->addWidget(m_setUp);
    buttons->addStretch(1);
    auto *clientLayout = new QVBoxLayout(client);
    clientLayout->addWidget(m_texts);
    clientLayout->addWidget(m_example);
    clientLayout->addLayout(buttons);
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
    m_texts->setText(deployTexts(of).join(QLatin1Char('\n')));
    const QString example = dockerExample(of);
    if (m_example->toPlainText() != example) {
        m_example->setPlainText(example);
        const auto lines = static_cast<int>(example.count(QLatin1Char('\n'))) + 3;
        m_example->setFixedHeight(lines * m_example->fontMetrics().lineSpacing());
        m_copyExample->setText(tr("Copy the &example"));
    }
    const bool isWithUser = of.holder == Holder::User;
    m_userHasIt->setVisible(isWithUser);
    m_copy->setVisible(!isWithUser);
    m_paste->setRotation(of);
    m_paste->setVisible(isWithUser);
    showToken(of);
}

void DeployPage::showToken(const Rotation &of)
{
    if (m_shown == of.newToken || !of.newToken)
        return;
    m_shown = of.newToken;
    m_view->setRevealTime(std::chrono::seconds(context().workspace.settings.revealSeconds.value()));
    m_view->setToken(
        *of.newToken, [this](std::stop_token stop) { return flow().readNewToken(std::move(stop)); });
}

void DeployPage::copyToken()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    flow().readNewToken(m_stop.get_token()).then(this, [this](const vault::ReadResult &read) {
        if (!read) {
            showReadError(read.error());
            return;
        }
        context().clipboard.copySecret(*read, tr("New Broker token"),
            std::chrono::seconds(context().workspace.settings.clipboardSeconds.value()));
    });
}

void DeployPage::showReadError(const vault::VaultError &error)
{
    messages().showMessage(
        MessageKind::Warning, explain(error, VaultAction::Read, context().workspace.clock.nowUtc()));
}

} // namespace broker::ui
