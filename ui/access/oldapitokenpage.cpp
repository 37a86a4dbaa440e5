// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/oldapitokenpage.h"

#include "presenters/masktext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "steps/keeppanel.h"
#include "widgets/build.h"
#include "widgets/consequencebox.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace access::replacement;

OldApiTokenPage::OldApiTokenPage(const ApiTokenContext &context, QWidget *parent)
    : ApiTokenPage(QStringLiteral("oldApiTokenPage"), context, parent)
    , m_used(named(new PlainLabel, "keptTokenText"))
    , m_group(named(new QGroupBox(tr("The Snyk API credential before it")), "oldApiTokenGroup"))
    , m_old(new ConsequenceBox(m_group->title(), "oldApiTokenText"))
    , m_unused(named(new QCheckBox(tr("Nothing &uses the old credential any more")), "nothingUsesIt"))
    , m_keep(new KeepPanel({}, context.clipboard, messages()))
    , m_goBack(addButton(tr("&Go back to the old one"), "refresh", "goBackButton"))
    , m_remove(addButton(tr("Re&move the old credential"), "trash", "removeOldButton", true))
{
    if (as<KeepingOld>() && flow().used())
        m_usedBefore = flow().used()->fingerprint;
    setHeading(tr("Remove the old Snyk API credential"),
        tr("The old one is kept until nothing uses it any more. You may leave this for another day."));
    m_used->setKeyboardSelectable(true);
    m_keep->setRowsVisible(false);
    m_old->setConsequence(
        tr("Removing it deletes the old credential from this computer. It cannot be brought back."));
    ConsequenceBox::mark(*m_remove, true, {});
    auto *group = new QVBoxLayout(m_group);
    group->addWidget(m_old);
    group->addWidget(m_unused);
    content().addWidget(m_used);
    content().addWidget(m_group);
    content().addWidget(m_keep);
    content().addStretch(1);
    connect(m_unused, &QCheckBox::toggled, this, &OldApiTokenPage::refreshButtons);
    connect(m_remove, &QPushButton::clicked, &flow(), &ApiTokenReplacement::removeOld);
    connect(m_goBack, &QPushButton::clicked, &flow(), &ApiTokenReplacement::goBack);
    connect(m_keep, &KeepPanel::stopWaitingRequested, &flow(), &ApiTokenReplacement::stop);
}

void OldApiTokenPage::refresh()
{
    m_used->setText(usedText());
    const auto old = flow().kept();
    if (old) {
        QString details
            = tr("%1 of %2 is still in the keychain.").arg(maskText(old->fingerprint), ownerOf(*old));
        if (!old->clientId.isEmpty())
            details += QLatin1Char('\n') + clientIdText(old->clientId);
        m_old->setDetails(details);
    } else {
        m_unused->setChecked(false);
    }
    m_group->setVisible(old.has_value());
    m_group->setEnabled(!flow().isBusy());
    refreshButtons();
    KeepStage stage;
    if (as<RemovingOld>())
        stage.work = KeepStage::Work::Remove;
    m_keep->showStage(stage);
    messages().clear();
    if (const auto *keeping = as<KeepingOld>())
        showState(*keeping);
}

void OldApiTokenPage::refreshButtons()
{
    m_goBack->setEnabled(!flow().isBusy());
    m_remove->setEnabled(!flow().isBusy() && m_unused->isChecked());
}

void OldApiTokenPage::showState(const KeepingOld &state)
{
    if (state.error) {
        messages().showMessage(MessageKind::Warning,
            explain(*state.error, VaultAction::Remove, context().workspace.clock.nowUtc()));
        return;
    }
    const auto used = flow().used();
    const auto old = flow().kept();
    const bool isSameOwner = used && old && used->owner == old->owner;
    if (isSameOwner && state.isChecked && m_usedBefore == used->fingerprint)
        return;
    Message message;
    message.kind = state.isChecked ? MessageKind::Success : MessageKind::Warning;
    message.title = tr("The new Snyk API credential is used from now on");
    if (!state.isChecked)
        message.lines.append(
            tr("Snyk could not be asked about it. Connect once before you remove the old one."));
    if (used && old && !isSameOwner) {
        message.kind = MessageKind::Warning;
        //: %1 and %2 are names of accounts.
        message.lines.append(
            tr("It belongs to %1, the old one to %2. Make sure that it may do what you need.")
                .arg(ownerOf(*used), ownerOf(*old)));
    }
    messages().showMessage(message);
}

void OldApiTokenPage::takeFocus()
{
    if (m_keep->takeFocus())
        return;
    if (messages().hasMessage() && isVisible())
        messages().setFocus();
    else if (m_group->isEnabled())
        m_unused->setFocus();
    else
        setFocus();
}

} // namespace broker::ui
