// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialdonepage.h"

#include "board/removedialog.h"
#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/credentialwords.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "steps/duedaterow.h"
#include "widgets/build.h"
#include "widgets/fingerprintview.h"
#include "widgets/illustration.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"
#include "widgets/setupchecklist.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using records::TokenRecord;

/// Another credential takes a window of its own, in place of this one.
OpenClientPart CredentialDonePage::opener(const CredentialContext &context)
{
    if (!context.openPart)
        return {};
    return [open = context.openPart](const RecordId &token, credentials::ClientPart part, QWidget &window) {
        QWidget *behind = window.parentWidget();
        if (part == credentials::ClientPart::Credential && behind) {
            window.close();
            open(token, part, *behind->window());
        } else {
            open(token, part, window);
        }
    };
}

CredentialDonePage::CredentialDonePage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialDonePage"), context, parent)
    , m_serves(named(new PlainLabel, "doneServes"))
    , m_storage(named(new PlainLabel, "doneStorage"))
    , m_fingerprint(new FingerprintView)
    , m_secret(new SecretCard(context.clipboard))
    , m_due(new DueDateRow(workspace()))
    , m_checklist(new SetupChecklist(opener(context)))
    , m_oldKept(named(new PlainLabel, "oldKeptNote"))
    , m_removeOld(button("removeOldButton", tr("Remove the &old one…"), "trash"))
{
    setKind(Kind::Final);
    buildLayout();
    connectParts();
}

void CredentialDonePage::buildLayout()
{
    m_secret->setCopyButton(tr("&Copy credential"), QStringLiteral("copyCredentialButton"));

    auto *dueLabel = new QLabel(tr("Rotation &due on:"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addValue(*form, tr("Used for:"), *m_serves);
    addValue(*form, tr("Kept in:"), *m_storage);
    form->addRow(new PlainLabel(tr("Credential:")), m_secret);
    form->addRow(dueLabel, m_due);
    m_due->setLabel(*dueLabel);
    m_fingerprint->alignWith(*form);

    auto *top = new QHBoxLayout;
    top->addWidget(new Illustration(Illustration::Scene::Success), 0, Qt::AlignCenter);
    top->addWidget(m_checklist, 1);
    content().addLayout(top);
    content().addLayout(form);
    content().addWidget(m_fingerprint);
    content().addWidget(m_oldKept);
    content().addWidget(m_removeOld, 0, Qt::AlignLeft);
    content().addStretch(1);
}

void CredentialDonePage::connectParts()
{
    connect(m_checklist, &SetupChecklist::progressed, this, &CredentialDonePage::offerPart);
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
        known ? serviceText(known->host) : QString());
    m_serves->setText(targetNames(records::targetsOf(record)).join(QLatin1Char('\n')));
    m_storage->setText(storageText(record.storage));
    m_fingerprint->setIsBrokerToken(false);
    m_fingerprint->setFingerprint(record.fingerprint);
    m_secret->showRecord(workspace(), record);
    m_due->setRecord(record);
    if (const auto token = clientToken())
        m_checklist->showToken(*token, workspace());
    else
        m_checklist->clear();
    offerPart();
    showReplaced();
    if (record.storage == records::Storage::Memory) {
        messages().showMessage({.kind = MessageKind::Warning,
            .title = tr("Kept in memory only"),
            .lines = {memoryOnlyText()},
            .dismissible = false});
    }
}

std::optional<RecordId> CredentialDonePage::clientToken() const
{
    if (!m_record)
        return std::nullopt;
    // What the user came from first; the credential may serve several.
    for (const records::Target &target :
        QList<records::Target>{setup().target()} + records::targetsOf(*m_record)) {
        const auto token = workspace().records.currentFor(target);
        if (token && credentials::hasClient(*token))
            return token->id;
    }
    return std::nullopt;
}

QPushButton *CredentialDonePage::wayOn() const
{
    QPushButton *next = m_checklist->nextButton();
    return next ? next : mainButton();
}

void CredentialDonePage::offerPart()
{
    const bool isLast = wayOn() == mainButton();
    setNextText(isLast ? tr("&Finish") : tr("&Finish later"));
    mainButton()->setIcon(isLast ? icon(QStringLiteral("check")) : QIcon());
    // Back from a part, and the button that led there may be gone.
    if (isVisible())
        takeFocus();
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
        if (m_removeOld->isVisible())
            m_removeOld->setFocus();
        else
            takeFocus();
    });
    dialog->open();
}

void CredentialDonePage::takeFocus()
{
    // Not at the button that copies: Enter would put the credential on the clipboard unasked.
    wayOn()->setDefault(true);
    wayOn()->setFocus();
}

int CredentialDonePage::nextId() const
{
    return -1;
}

} // namespace broker::ui
