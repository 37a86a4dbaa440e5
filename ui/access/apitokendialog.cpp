// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokendialog.h"

#include "core/overloaded.h"
#include "core/statemachine.h"
#include "platform/icons.h"
#include "presenters/errortext.h"
#include "presenters/pastetext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "steps/keeppanel.h"
#include "steps/verdict.h"
#include "widgets/browserlink.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollbody.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace broker::ui {

using namespace access::replacement;
using access::RememberedToken;

namespace {

constexpr int narrowestWidth = 480;
constexpr QSize comfortableSize(600, 480);

QString ownerOf(const RememberedToken &token)
{
    return token.owner.isEmpty() ? ApiTokenDialog::tr("unnamed account") : token.owner;
}

KeepWords words()
{
    KeepWords words;
    words.call = ApiTokenDialog::tr("Ask Snyk about the new token");
    words.storeInKeychain = ApiTokenDialog::tr("Save it in the keychain and read it back");
    words.stopCall = ApiTokenDialog::tr("Sto&p asking");
    words.once = ApiTokenDialog::tr("Your token, this once");
    words.showOnce = ApiTokenDialog::tr("Show it &once…");
    words.notLost
        = ApiTokenDialog::tr("The token is not lost: the program holds it in memory until you decide.");
    return words;
}

/// Nothing where no new token is on its way.
std::optional<KeepStage> stageOfState(const State &state)
{
    KeepStage stage;
    if (const auto *keeping = as<Keeping>(state)) {
        stage = stageOf(keeping->keep);
        stage.call = keeping->isChecked ? StepState::Done : StepState::Unknown;
    } else if (const auto *refused = as<NotAccepted>(state)) {
        stage.call = refused->result == CheckResult::Refused ? StepState::Failed : StepState::Unknown;
    } else if (is<Checking>(state)) {
        stage.call = StepState::Running;
        stage.work = KeepStage::Work::Call;
    } else {
        return std::nullopt;
    }
    return stage;
}

} // namespace

ApiTokenDialog::ApiTokenDialog(
    const Workspace &workspace, const UrlOpener &opener, ClipboardGuard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_opener(opener)
    , m_flow(workspace)
    , m_bar(new MessageBar)
    , m_keep(new KeepPanel(words(), clipboard, *m_bar))
    , m_kept(new PlainLabel)
    , m_newGroup(new QGroupBox(tr("Replace it by a new one")))
    , m_accountPage(
          new QPushButton(icon(QStringLiteral("external-link")), tr("Open your Snyk accoun&t page")))
    , m_field(new SecretField)
    , m_verdict(new PlainLabel)
    , m_replace(new QPushButton(icon(QStringLiteral("check")), tr("Check and &replace")))
    , m_oldGroup(new QGroupBox(tr("The API token before it")))
    , m_old(new PlainLabel)
    , m_unused(new QCheckBox(tr("Nothing &uses the old API token any more")))
    , m_remove(new QPushButton(icon(QStringLiteral("trash")), tr("Re&move the old API token")))
    , m_goBack(new QPushButton(icon(QStringLiteral("refresh")), tr("&Go back to the old one")))
    , m_close(new QPushButton(tr("C&lose")))
{
    setObjectName(QStringLiteral("apiTokenDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Snyk API token"));
    buildLayout();
    connectParts();
    refresh();
    placeFocus();
}

ApiTokenDialog::~ApiTokenDialog() = default;

void ApiTokenDialog::buildLayout()
{
    m_bar->setObjectName(QStringLiteral("apiTokenBar"));
    m_kept->setObjectName(QStringLiteral("keptTokenText"));
    m_kept->setKeyboardSelectable(true);
    m_close->setObjectName(QStringLiteral("closeButton"));
    for (QPushButton *button : {m_accountPage, m_replace, m_remove, m_goBack, m_close})
        button->setAutoDefault(false);
    buildNewGroup();
    buildOldGroup();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->addWidget(m_kept);
    parts->addWidget(m_bar);
    parts->addWidget(m_newGroup);
    parts->addWidget(m_keep);
    parts->addWidget(m_oldGroup);
    parts->addStretch(1);
    // Messages come and go and are as long as they are.
    QScrollArea *scroll = scrollBody(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    setMinimumWidth(narrowestWidth);
    resize(comfortableSize);
}

void ApiTokenDialog::buildNewGroup()
{
    m_newGroup->setObjectName(QStringLiteral("newApiTokenGroup"));
    m_accountPage->setObjectName(QStringLiteral("accountPageButton"));
    m_field->setObjectName(QStringLiteral("newApiTokenField"));
    m_verdict->setObjectName(QStringLiteral("newApiTokenVerdict"));
    m_verdict->hide();
    m_replace->setObjectName(QStringLiteral("replaceApiTokenButton"));
    auto *label = new QLabel(tr("&New Snyk API token:"));
    m_field->setLabel(*label);
    m_field->setDescription(tr("Of the same account or service account, not the Broker token."));

    auto *page = new QHBoxLayout;
    page->addWidget(m_accountPage);
    page->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_replace);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_newGroup);
    layout->addWidget(new PlainLabel(
        tr("Make a new token at Snyk and paste it here. Snyk is asked about it first. The current one is "
           "used until the new one is accepted, and kept until you remove it.")));
    layout->addLayout(page);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);
}

void ApiTokenDialog::buildOldGroup()
{
    m_oldGroup->setObjectName(QStringLiteral("oldApiTokenGroup"));
    m_old->setObjectName(QStringLiteral("oldApiTokenText"));
    m_unused->setObjectName(QStringLiteral("nothingUsesIt"));
    m_remove->setObjectName(QStringLiteral("removeOldButton"));
    m_goBack->setObjectName(QStringLiteral("goBackButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_goBack);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_oldGroup);
    layout->addWidget(m_old);
    layout->addWidget(m_unused);
    layout->addLayout(buttons);
}

void ApiTokenDialog::connectParts()
{
    connect(&m_flow, &ApiTokenReplacement::changed, this, [this] {
        refresh();
        placeFocus();
    });
    connect(m_accountPage, &QPushButton::clicked, this, [this] {
        if (const auto used = m_flow.used())
            openInBrowser(m_opener, used->region.accountPage(), *m_bar);
    });
    connect(m_field, &SecretField::edited, this, [this] {
        showVerdict(*m_verdict, apiTokenText(given()));
        m_replace->setEnabled(given().apiToken.has_value());
    });
    // After the key has been dealt with: what comes next must not take it as well.
    connect(m_field, &SecretField::submitted, this, &ApiTokenDialog::submit, Qt::QueuedConnection);
    connect(m_replace, &QPushButton::clicked, this, &ApiTokenDialog::submit);
    connect(m_unused, &QCheckBox::toggled, this, &ApiTokenDialog::refreshOld);
    connect(m_remove, &QPushButton::clicked, &m_flow, &ApiTokenReplacement::removeOld);
    connect(m_goBack, &QPushButton::clicked, &m_flow, &ApiTokenReplacement::goBack);
    connect(m_keep, &KeepPanel::stopCallRequested, &m_flow, &ApiTokenReplacement::stop);
    connect(m_keep, &KeepPanel::stopWaitingRequested, &m_flow, &ApiTokenReplacement::stop);
    connect(m_keep, &KeepPanel::retryRequested, &m_flow, &ApiTokenReplacement::retry);
    connect(m_keep, &KeepPanel::taken, &m_flow, &ApiTokenReplacement::goBack);
    connect(m_close, &QPushButton::clicked, this, &ApiTokenDialog::reject);
}

paste::Check ApiTokenDialog::given() const
{
    return paste::checkApiToken(m_field->secret(), paste::contextOf(m_workspace.records.records()));
}

void ApiTokenDialog::submit()
{
    const paste::Check entered = given();
    if (entered.apiToken && !m_flow.isBusy())
        m_flow.enter(*entered.apiToken);
}

void ApiTokenDialog::refresh()
{
    refreshKept();
    refreshOld();
    refreshNew();
    refreshKeeping();
    showState();
}

void ApiTokenDialog::refreshKept()
{
    const auto used = m_flow.used();
    if (!used) {
        m_kept->setText(m_workspace.practice
                ? tr("Practice mode has an API token of its own; there is nothing to replace.")
                : tr("No Snyk API token is kept in the keychain. One that you only type in is forgotten when "
                     "its window closes; to keep it, tick “Remember” where you connect to Snyk."));
        return;
    }
    const QDateTime now = m_workspace.clock.nowUtc();
    QStringList lines{//: %1 is a masked token, %2 whose it is, %3 a region.
        tr("%1 of %2 in %3, in the keychain.")
            .arg(used->fingerprint.masked(), ownerOf(*used), regionName(used->region.id))};
    if (const auto due = access::replacement::apiTokenDue(*used, m_workspace.settings)) {
        lines.append(tr("Kept since %1, to be replaced by %2.")
                         .arg(QLocale().toString(used->since->toLocalTime().date(), QLocale::ShortFormat),
                             dueDateText(*due, now, QLocale())));
    }
    lines.append(tr("A personal access token expires after 90 days at the latest."));
    m_kept->setText(lines.join(QLatin1Char('\n')));
}

void ApiTokenDialog::refreshOld()
{
    const auto old = m_flow.kept();
    const bool isOpen = is<KeepingOld, RemovingOld>(m_flow.state());
    m_oldGroup->setVisible(isOpen && old);
    if (old) {
        m_old->setText(
            tr("%1 of %2 is still in the keychain.").arg(old->fingerprint.masked(), ownerOf(*old)));
    } else {
        m_unused->setChecked(false);
    }
    m_oldGroup->setEnabled(!m_flow.isBusy());
    m_remove->setEnabled(m_unused->isChecked());
}

void ApiTokenDialog::refreshNew()
{
    const bool isEntering = is<Entering, Unchanged, Checking, NotAccepted, RolledBack>(m_flow.state());
    m_newGroup->setVisible(isEntering);
    m_newGroup->setEnabled(!m_flow.isBusy());
    m_replace->setEnabled(given().apiToken.has_value());
}

void ApiTokenDialog::refreshKeeping()
{
    const auto stage = m_flow.state() ? stageOfState(*m_flow.state()) : std::nullopt;
    KeepStage shown = stage.value_or(KeepStage{});
    if (is<RemovingOld>(m_flow.state()))
        shown.work = KeepStage::Work::Remove;
    m_keep->setRowsVisible(stage.has_value());
    m_keep->showStage(shown);
}

void ApiTokenDialog::showState()
{
    m_bar->clear();
    m_keep->hideOnce();
    if (!m_flow.state())
        return;
    Message message;
    std::visit(Overloaded{
                   [&](const Unchanged &) {
                       message.kind = MessageKind::Warning;
                       message.title = tr("That is the API token that is kept already");
                       message.lines = {tr("Make a new one at Snyk and paste that.")};
                       m_bar->showMessage(message);
                   },
                   [this](const NotAccepted &state) { showNotAccepted(state); },
                   [this](const Keeping &state) { showTrouble(state); },
                   [this](const KeepingOld &state) { showKeepingOld(state); },
                   [&](const Replaced &) {
                       message.kind = MessageKind::Success;
                       message.title = tr("The old API token is removed from this computer");
                       message.lines = {tr("Revoke it at Snyk as well, if it is still valid there.")};
                       m_bar->showMessage(message);
                   },
                   [&](const RolledBack &) {
                       message.title = tr("The old API token is used again");
                       message.lines = {tr("The new one is not kept any more.")};
                       m_bar->showMessage(message);
                   },
                   [](const auto &) {},
               },
        *m_flow.state());
}

void ApiTokenDialog::showNotAccepted(const NotAccepted &state)
{
    if (!m_flow.checkError())
        return;
    m_keep->tell(explain(*m_flow.checkError(), ErrorContext::CheckingToken, m_workspace.clock.nowUtc()));
    if (state.result == CheckResult::Refused)
        return;
    const QPushButton *keep
        = m_bar->addAction(tr("&Keep it unchecked"), QStringLiteral("keepUncheckedButton"));
    connect(keep, &QPushButton::clicked, &m_flow, &ApiTokenReplacement::keepUnchecked, Qt::QueuedConnection);
}

void ApiTokenDialog::showTrouble(const Keeping &state)
{
    m_keep->tellTrouble(state.keep, m_workspace.clock.nowUtc());
    const auto *failed = as<keeping::StoreFailed>(state.keep);
    if (!failed)
        return;
    if (const auto used = m_flow.used()) {
        m_keep->offerOnce(m_workspace, state.value, tr("New Snyk API token"),
            auditEntryAbout(used->region, Fingerprint::of(state.value)), unstoredText(failed->error));
    }
    const QPushButton *stay = m_bar->addAction(tr("&Stay with the old one"), QStringLiteral("stayButton"));
    connect(stay, &QPushButton::clicked, &m_flow, &ApiTokenReplacement::goBack, Qt::QueuedConnection);
}

void ApiTokenDialog::showKeepingOld(const KeepingOld &state)
{
    m_field->clear();
    m_verdict->hide();
    if (state.error) {
        m_bar->showMessage(
            MessageKind::Warning, explain(*state.error, VaultAction::Remove, m_workspace.clock.nowUtc()));
        return;
    }
    const auto used = m_flow.used();
    const auto old = m_flow.kept();
    Message message;
    message.kind = state.isChecked ? MessageKind::Success : MessageKind::Warning;
    message.title = tr("The new API token is used from now on");
    if (!state.isChecked)
        message.lines.append(
            tr("Snyk could not be asked about it. Connect once before you remove the old one."));
    if (used && old && used->owner != old->owner) {
        message.kind = MessageKind::Warning;
        //: %1 and %2 are names of accounts.
        message.lines.append(
            tr("It belongs to %1, the old one to %2. Make sure that it may do what you need.")
                .arg(ownerOf(*used), ownerOf(*old)));
    }
    m_bar->showMessage(message);
}

void ApiTokenDialog::placeFocus()
{
    if (m_keep->takeFocus())
        return;
    if (m_bar->hasMessage() && isVisible())
        m_bar->setFocus();
    else if (!m_newGroup->isHidden())
        m_field->setFocus();
    else if (!m_oldGroup->isHidden() && m_oldGroup->isEnabled())
        m_unused->setFocus();
    else
        m_close->setFocus();
}

void ApiTokenDialog::reject()
{
    if (m_flow.holdsUnstoredToken()) {
        if (!m_flow.isBusy())
            askBeforeLosing();
        return;
    }
    m_flow.stop();
    QDialog::reject();
}

void ApiTokenDialog::askBeforeLosing()
{
    askBeforeLeaving(*this,
        {QStringLiteral("loseApiTokenQuestion"), tr("The new API token is not kept yet"),
            tr("If you leave now, this program forgets it and goes on with the old one. Snyk shows a token "
               "once only."),
            tr("&Leave without it")},
        [this] {
            m_flow.goBack();
            QDialog::reject();
        });
}

} // namespace broker::ui
