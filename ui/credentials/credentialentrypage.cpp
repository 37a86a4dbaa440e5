// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialentrypage.h"

#include "presenters/credentialwords.h"
#include "steps/verdict.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using paste::Verdict;

CredentialEntryPage::CredentialEntryPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialEntryPage"), context, parent)
    , m_host(named(new PlainLabel, "entryHost"))
    , m_kind(named(new PlainLabel, "entryKind"))
    , m_userNameLabel(new QLabel(tr("&User name:")))
    , m_userName(named(new QLineEdit, "userNameEdit"))
    , m_nameNote(named(
          new PlainLabel(tr("There are spaces before or after the user name. They are kept as part of it.")),
          "userNameNote"))
    , m_stripName(button("stripUserNameButton", tr("Remove them")))
    , m_secretLabel(new QLabel)
    , m_field(named(new SecretField, "credentialField"))
    , m_verdict(named(new PlainLabel, "credentialVerdict"))
{
    buildLayout();
    connect(m_userName, &QLineEdit::textChanged, this, [this] {
        m_nameNote->hide();
        m_stripName->hide();
        Q_EMIT completeChanged();
    });
    connect(m_userName, &QLineEdit::editingFinished, this, &CredentialEntryPage::offerToStripName);
    connect(m_stripName, &QPushButton::clicked, this, &CredentialEntryPage::stripName);
    connect(m_field, &SecretField::edited, this, &CredentialEntryPage::onEdited);
    connect(m_field, &SecretField::submitted, this, &CredentialEntryPage::advanceRequested);
}

void CredentialEntryPage::buildLayout()
{
    m_userName->setMaxLength(static_cast<int>(credentials::longestUserName));
    m_userNameLabel->setBuddy(m_userName);
    m_nameNote->hide();
    m_stripName->hide();
    m_field->setRevealTime(std::chrono::seconds(workspace().settings.revealSeconds.value()));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addValue(*form, tr("Address:"), *m_host);
    addValue(*form, tr("Kind:"), *m_kind);
    content().addLayout(form);
    content().addSpacing(content().spacing());
    content().addWidget(m_userNameLabel);
    content().addWidget(m_userName);
    content().addWidget(m_nameNote);
    content().addWidget(m_stripName, 0, Qt::AlignLeading);
    content().addWidget(m_secretLabel);
    content().addWidget(m_field);
    content().addWidget(m_verdict);
    content().addStretch(1);
}

void CredentialEntryPage::initializePage()
{
    messages().clear();
    setHeading(tr("Enter the credential"),
        workspace().settings.secretStorage.value() == settings::SecretStorage::Keychain
            ? tr("It goes into the keychain of this computer. Nothing is sent before you ask for a check.")
            : tr(
                "It goes into the memory of this program, until you quit. Nothing is sent before you ask for "
                "a check."));
    showKind();
    // Who only looked at the first page again has nothing to enter once more.
    if (m_enteredFor != Choice{setup().service(), setup().kind()})
        startOver();
    take(m_secret);
}

void CredentialEntryPage::startOver()
{
    const std::optional<Secret> offer = setup().practiceOffer();
    m_userName->setText(offer ? QStringLiteral("practice-broker") : QString());
    offerToStripName();
    m_secret = offer.value_or(Secret());
}

void CredentialEntryPage::cleanupPage()
{
    m_field->clear();
    // What the user gave up knowingly is not kept here either.
    if (m_isHandedOver && !credentials::draftOf(setup().flow().state()))
        m_enteredFor.reset();
    else
        m_enteredFor = Choice{setup().service(), setup().kind()};
    if (!m_enteredFor)
        m_secret = Secret();
    m_isHandedOver = false;
    setup().share(std::nullopt);
    setup().flow().leave();
}

void CredentialEntryPage::showKind()
{
    const auto host = setup().host();
    m_host->setText(host ? host->toString() : QString());
    m_kind->setText(kindText(setup().kind()));
    const bool hasName = credentials::hasUserName(setup().kind());
    m_userNameLabel->setVisible(hasName);
    m_userName->setVisible(hasName);
    offerToStripName();
    m_secretLabel->setText(secretLabel(setup().kind()));
    m_field->setCleaning(credentials::isPassword(setup().kind()) ? Cleaning::Nothing : Cleaning::KnownTokens);
    m_field->setLabel(*m_secretLabel);
}

void CredentialEntryPage::take(const Secret &secret)
{
    m_field->clear();
    m_secret = secret;
    const std::optional<Secret> offer = setup().practiceOffer();
    if (secret.isEmpty())
        m_field->setHeld(QString());
    else if (offer && secret == *offer)
        m_field->setHeld(tr("A practice credential is filled in"), secret);
    else
        m_field->setHeld(tr("Entered; type or paste to replace it"), secret);
    judge();
}

void CredentialEntryPage::onEdited()
{
    m_secret = m_field->secret();
    messages().clear();
    judge();
}

void CredentialEntryPage::judge()
{
    QList<records::TokenRecord> known = workspace().records.records();
    // What was kept in memory alone may be gone. It is taken once more, and the list has one entry of it
    // still.
    if (!setup().replaced())
        known.removeIf([](const records::TokenRecord &record) {
            return record.kind() == vault::SecretKind::ServiceCredential
                && record.storage == records::Storage::Memory;
        });
    m_paste = paste::checkCredential(m_secret, setup().service(), setup().kind(), paste::contextOf(known));
    PasteText words = credentialPasteText(m_paste, setup().service());
    if (m_paste.verdict == Verdict::AcceptedOtherKind && m_paste.kind) {
        setup().chooseKind(*m_paste.kind);
        showKind();
    }
    if (m_paste.verdict == Verdict::AcceptedKnown && setup().replaced()) {
        words = {Tone::Danger, tr("This credential is kept already."),
            tr("Enter the new one that is to take the place of the old one.")};
    }
    showVerdict(*m_verdict, words);
    Q_EMIT completeChanged();
}

void CredentialEntryPage::offerToStripName()
{
    const bool offers = m_userName->isVisibleTo(this) && outerTextOf(m_userName->text()) != OuterText::None;
    if (offers && !m_nameNote->isVisibleTo(this))
        announce(*m_nameNote, m_nameNote->text());
    m_nameNote->setVisible(offers);
    m_stripName->setVisible(offers);
}

void CredentialEntryPage::stripName()
{
    m_userName->setText(withoutOuterText(m_userName->text()).toString());
    m_userName->setFocus();
    offerToStripName();
    Q_EMIT completeChanged();
}

void CredentialEntryPage::takeFocus()
{
    if (m_userName->isVisibleTo(this) && m_userName->text().isEmpty())
        m_userName->setFocus();
    else
        m_field->setFocus();
}

bool CredentialEntryPage::isComplete() const
{
    if (m_paste.verdict == Verdict::AcceptedKnown)
        return !setup().replaced();
    const bool lacksName = credentials::hasUserName(setup().kind()) && m_userName->text().trimmed().isEmpty();
    return m_paste.isAcceptedCredential() && !lacksName && setup().host().has_value();
}

bool CredentialEntryPage::validatePage()
{
    if (m_paste.verdict == Verdict::AcceptedKnown && m_paste.recorded) {
        setup().share(m_paste.recorded->id);
        return true;
    }
    setup().share(std::nullopt);
    const auto entered = setup().enter(m_paste.secret, m_userName->text());
    if (!entered) {
        messages().showMessage({.kind = MessageKind::Error,
            .title = tr("This cannot be used"),
            .lines = {problemText(entered.error())}});
        messages().setFocus();
        return false;
    }
    m_isHandedOver = true;
    // Out of the text field, which cannot be overwritten, as soon as it is used.
    take(m_paste.secret);
    return true;
}

int CredentialEntryPage::nextId() const
{
    const bool isShared = m_paste.verdict == Verdict::AcceptedKnown;
    return static_cast<int>(isShared ? CredentialPageId::Confirm : CredentialPageId::Check);
}

} // namespace broker::ui
