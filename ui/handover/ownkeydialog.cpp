// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/ownkeydialog.h"

#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr QSize ownKeyDialogSize(560, 380);

} // namespace

OwnKeyDialog::OwnKeyDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_bar(named(new MessageBar, "ownKeyBar"))
    , m_busy(named(new BusyIndicator, "ownKeyBusy"))
    , m_shown(new QWidget)
    , m_text(named(new QLineEdit, "ownKeyText"))
    , m_digits(named(new PlainLabel, "ownKeyDigits"))
    , m_copy(button("copyKeyButton", tr("&Copy the key"), "copy"))
    , m_make(button("makeKeyButton", QString(), "plus"))
{
    setObjectName(QStringLiteral("ownKeyDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(workspace.practice ? tr("My public key — practice mode") : tr("My public key"));
    buildLayout();
    connect(m_copy, &QPushButton::clicked, this, &OwnKeyDialog::copyKey);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_hasKey)
            askBeforeNewKey();
        else
            makeKey();
    });
    // With room for the key and its digits, which follow.
    resizeForScreen(*this, ownKeyDialogSize);
    readKey();
}

OwnKeyDialog::~OwnKeyDialog() = default;

void OwnKeyDialog::buildLayout()
{
    auto *intro = named(
        new PlainLabel(
            tr("With your key a colleague can lock a hand-over so that only you can open it, on this "
               "computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read "
               "the digits to each other by phone.")),
        "ownKeyIntro");
    auto *keyLabel = new QLabel(tr("My &key:"));
    keyLabel->setBuddy(m_text);
    m_text->setReadOnly(true);
    m_text->setMinimumWidth(30 * m_text->fontMetrics().averageCharWidth());
    m_digits->setKeyboardSelectable(true);
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins({});
    shown->addWidget(keyLabel);
    shown->addWidget(m_text);
    shown->addWidget(m_digits);
    m_shown->hide();
    m_copy->hide();
    m_make->hide();

    auto *actions = new QHBoxLayout;
    actions->addWidget(m_copy);
    actions->addWidget(m_make);
    actions->addStretch(1);
    auto *buttons = named(new QDialogButtonBox(QDialogButtonBox::Close), "closeButtons");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    if (m_workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(intro);
    layout->addWidget(m_bar);
    layout->addWidget(m_busy);
    layout->addWidget(m_shown);
    layout->addLayout(actions);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void OwnKeyDialog::readKey()
{
    m_busy->start(waitingText(VaultAction::Read));
    m_reading.start(
        this,
        [this](std::stop_token stop) { return handover::readOwnKey(*this, m_workspace, std::move(stop)); },
        [this](const handover::KeyResult &key) { onKey(key, false); });
}

void OwnKeyDialog::makeKey()
{
    m_bar->clear();
    m_make->setDisabled(true);
    m_busy->start(waitingText(VaultAction::Save));
    m_making.start(
        this, [this](std::stop_token stop) { return handover::makeOwnKey(m_workspace, std::move(stop)); },
        [this](const handover::KeyResult &key) { onKey(key, true); });
}

void OwnKeyDialog::askBeforeNewKey()
{
    askBeforeLeaving(*this,
        {QStringLiteral("newKeyQuestion"), tr("Make a new key?"),
            tr("Hand-overs that were made for the old key can never be opened again."), tr("Make a &new key"),
            {}, tr("Keep the &old key")},
        [this] { makeKey(); });
}

void OwnKeyDialog::onKey(const handover::KeyResult &key, bool isMade)
{
    m_busy->stop();
    m_make->setEnabled(true);
    const bool isMissing = !key && key.error().kind == vault::VaultErrorKind::NotFound;
    m_hasKey = key ? true : m_hasKey;
    m_make->setText(m_hasKey ? tr("Make a &new key…") : tr("Make a &key"));
    m_make->setVisible(key || isMissing || isMade || key.error().kind == vault::VaultErrorKind::Unreadable);
    if (!key) {
        if (isMissing)
            m_make->setFocus();
        else
            m_bar->showMessage(MessageKind::Warning,
                explain(
                    key.error(), isMade ? VaultAction::Save : VaultAction::Read, m_workspace.clock.nowUtc()));
        return;
    }
    m_text->setText(key->publicHalf().text());
    m_text->setCursorPosition(0);
    //: %1 are groups of digits.
    m_digits->setText(tr("Digits to compare by phone: %1").arg(key->publicHalf().fingerprint()));
    m_shown->show();
    m_copy->show();
    m_copy->setFocus();
    if (isMade) {
        m_bar->showMessage({.kind = MessageKind::Success,
            .title = tr("Your key is made"),
            .lines = {tr("Its secret half is in the keychain of this computer and stays there.")}});
    }
}

void OwnKeyDialog::copyKey()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    m_bar->showMessage({.kind = MessageKind::Success, .title = tr("The key is on the clipboard")});
}

} // namespace broker::ui
