// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialdonepage.h"

#include "board/removedialog.h"
#include "credentials/recordedsecret.h"
#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/credentialwords.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "provisioning/auditnote.h"
#include "widgets/busyindicator.h"
#include "widgets/countdownbar.h"
#include "widgets/fingerprintview.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretview.h"
#include "wizard/duedaterow.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using records::TokenRecord;

CredentialDonePage::CredentialDonePage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialDonePage"), context, parent)
    , m_serves(new PlainLabel)
    , m_storage(new PlainLabel)
    , m_fingerprint(new FingerprintView)
    , m_secret(new SecretView)
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("&Copy credential")))
    , m_busy(new BusyIndicator)
    , m_due(new DueDateRow(workspace()))
    , m_next(new PlainLabel)
    , m_oldKept(new PlainLabel)
    , m_removeOld(new QPushButton(icon(QStringLiteral("trash")), tr("Remove the &old one…")))
    , m_copier(context.clipboard)
{
    setFinalPage(true);
    buildLayout();
    connectParts();
}

void CredentialDonePage::buildLayout()
{
    m_serves->setObjectName(QStringLiteral("doneServes"));
    m_storage->setObjectName(QStringLiteral("doneStorage"));
    m_copy->setObjectName(QStringLiteral("copyCredentialButton"));
    m_copy->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("nextStepNote"));
    m_oldKept->setObjectName(QStringLiteral("oldKeptNote"));
    m_removeOld->setObjectName(QStringLiteral("removeOldButton"));
    m_removeOld->setAutoDefault(false);
    m_secret->setRevealTime(std::chrono::seconds(workspace().settings.revealSeconds.value()));

    auto *dueLabel = new QLabel(tr("Rotation &due on:"));
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret, 1);
    secret->addWidget(m_copy, 0, Qt::AlignTop);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(new PlainLabel(tr("Used for:")), m_serves);
    form->addRow(new PlainLabel(tr("Kept in:")), m_storage);
    form->addRow(new PlainLabel(tr("Credential:")), secret);
    form->addRow(dueLabel, m_due);
    m_due->setLabel(*dueLabel);
    for (PlainLabel *value : {m_serves, m_storage})
        value->setKeyboardSelectable(true);
    m_serves->setAccessibleName(tr("Used for:"));
    m_storage->setAccessibleName(tr("Kept in:"));

    content().addLayout(form);
    content().addWidget(m_busy);
    content().addWidget(new CountdownBar(clipboard()));
    content().addWidget(m_fingerprint);
    content().addWidget(m_next);
    content().addWidget(m_oldKept);
    content().addWidget(m_removeOld, 0, Qt::AlignLeft);
    content().addStretch(1);
}

void CredentialDonePage::connectParts()
{
    connect(m_copy, &QPushButton::clicked, this, &CredentialDonePage::copy);
    connect(m_secret, &SecretView::copyRequested, this, &CredentialDonePage::copy);
    connect(m_secret, &SecretView::revealedChanged, this, [this](bool shown) {
        if (shown && m_record)
            provisioning::note(workspace(), audit::Action::SecretRevealed, *m_record);
    });
    connect(m_secret, &SecretView::fetchFailed, this, &CredentialDonePage::showVaultError);
    connect(
        &m_copier, &TokenCopier::waiting, this, [this] { m_busy->start(waitingText(VaultAction::Read)); });
    connect(&m_copier, &TokenCopier::copied, this, [this] {
        setCopying(false);
        provisioning::note(workspace(), audit::Action::SecretCopied, *m_record);
    });
    connect(&m_copier, &TokenCopier::failed, this, [this](const vault::VaultError &error) {
        setCopying(false);
        showVaultError(error);
    });
    connect(m_removeOld, &QPushButton::clicked, this, &CredentialDonePage::removeReplaced);
    connect(m_due, &DueDateRow::changed, this, [this](const TokenRecord &record) { m_record = record; });
    connect(m_due, &DueDateRow::failed, this, [this](const records::RecordError &error) {
        messages().showMessage(MessageKind::Error, explain(error, workspace().clock.nowUtc()));
    });
}

void CredentialDonePage::initializePage()
{
    messages().clear();
    if (const std::optional<TokenRecord> kept = setup().kept())
        showRecord(*kept);
}

void CredentialDonePage::showRecord(const TokenRecord &record)
{
    m_record = record;
    const auto known = credentials::recordedCredential(record);
    setHeading(setup().shared() ? tr("The credential serves both now") : tr("The credential is kept"),
        known ? withBreaks(serviceText(known->host)) : QString());
    m_serves->setText(targetNames(records::targetsOf(record)).join(QLatin1Char('\n')));
    m_storage->setText(storageText(record.storage));
    m_fingerprint->setIsBrokerToken(false);
    m_fingerprint->setFingerprint(record.fingerprint);
    m_secret->setToken(record.fingerprint, [this, record](std::stop_token stop) {
        return credentials::readSecret(*this, workspace().vaultFor(record.storage), record, stop);
    });
    m_due->setRecord(record);
    //: %1 are names of variables.
    m_next->setText(tr("Next: the Broker client reads it from %1, beside BROKER_TOKEN.")
                        .arg(clientVariables(record.target)));
    showReplaced();
    if (record.storage == records::Storage::Memory) {
        Message message;
        message.kind = MessageKind::Warning;
        message.title = tr("Kept in memory only");
        message.lines = {memoryOnlyText()};
        message.dismissible = false;
        messages().showMessage(message);
    }
}

void CredentialDonePage::showReplaced()
{
    const std::optional<TokenRecord> old = setup().replacedCopy();
    m_oldKept->setVisible(setup().replaced().has_value());
    m_removeOld->setVisible(old.has_value());
    if (old) {
        //: %1 is a masked credential.
        m_oldKept->setText(
            tr("The old one (%1) is still there, in your list as replaced. Remove it when every "
               "Broker client uses the new one.")
                .arg(old->fingerprint.masked()));
    } else {
        m_oldKept->setText(tr("The old one is removed. Revoke it at %1 as well.").arg(serviceName()));
    }
}

void CredentialDonePage::removeReplaced()
{
    const std::optional<TokenRecord> old = setup().replacedCopy();
    if (!old)
        return;
    auto *dialog = new RemoveDialog(workspace(), *old, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        showReplaced();
        (m_removeOld->isVisible() ? m_removeOld : m_copy)->setFocus();
    });
    dialog->open();
}

void CredentialDonePage::takeFocus()
{
    m_copy->setFocus();
}

int CredentialDonePage::nextId() const
{
    return -1;
}

void CredentialDonePage::copy()
{
    if (!m_record)
        return;
    setCopying(true);
    m_copier.copy(workspace(), *m_record);
}

void CredentialDonePage::setCopying(bool copying)
{
    const bool hadFocus = m_copy->hasFocus();
    m_copy->setEnabled(!copying);
    if (copying)
        return;
    m_busy->stop();
    if (hadFocus || !focusWidget())
        m_copy->setFocus();
}

void CredentialDonePage::showVaultError(const vault::VaultError &error)
{
    messages().showMessage(
        MessageKind::Warning, explain(error, VaultAction::Read, workspace().clock.nowUtc()));
}

} // namespace broker::ui
