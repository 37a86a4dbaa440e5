// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialconfirmpage.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/credentialwords.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/consequencebox.h"
#include "widgets/plainlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace broker::ui {

using credentials::Draft;
using records::TokenRecord;

CredentialConfirmPage::CredentialConfirmPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialConfirmPage"), context, parent)
    , m_form(new QFormLayout)
    , m_changes(new ConsequenceBox(tr("What will happen"), "confirmChanges"))
{
    setKind(Kind::Commit);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_service = addValue(*m_form, tr("Service:"), "confirmService");
    m_kind = addValue(*m_form, tr("Kind:"), "confirmKind");
    m_user = addValue(*m_form, tr("User name:"), "confirmUser");
    m_check = addValue(*m_form, tr("Check:"), "confirmCheck");
    m_serves = addValue(*m_form, tr("Used for:"), "confirmServes");
    m_storage = addValue(*m_form, tr("Kept in:"), "confirmStorage");
    content().addLayout(m_form);
    content().addSpacing(content().spacing());
    content().addWidget(m_changes);
    content().addStretch(1);
}

void CredentialConfirmPage::initializePage()
{
    const std::optional<TokenRecord> shared = setup().shared();
    if (shared) {
        setHeading(tr("Use the same credential here, too"),
            tr("Nothing has been changed yet. This is what the next button does."));
        setNextText(tr("&Use it here, too"));
        showShared(*shared);
    } else if (const Draft *draft = credentials::draftOf(setup().flow().state())) {
        setHeading(tr("Save the credential"),
            (draft->storage == records::Storage::Keychain
                    ? tr(
                        "Nothing is changed at %1. The credential is put into the keychain of this computer.")
                    : tr("Nothing is changed at %1. The credential is put into the memory of this program, "
                         "until you quit."))
                .arg(serviceName()));
        setNextText(tr("&Save the credential"));
        showEntered(*draft);
    }
    m_changes->setDetails(changesText(shared.has_value()));
}

void CredentialConfirmPage::showEntered(const Draft &draft)
{
    m_service->setText(serviceText(draft.host));
    m_kind->setText(kindText(draft.credential.kind()));
    // Said and not hidden: with lines of several heights hidden in a form, Qt 6.4 writes past the end of its
    // buffer.
    const QString &userName = draft.credential.userName();
    m_user->setText(userName.isEmpty() ? tr("None is needed") : userName);
    m_check->setText(checkSummary(credentials::checkResultOf(setup().flow().state()), setup().service()));
    m_serves->setText(targetNames(draft.targets).join(QLatin1Char('\n')));
    m_storage->setText(storageText(draft.storage));
}

void CredentialConfirmPage::showShared(const TokenRecord &record)
{
    const auto known = credentials::recordedCredential(record);
    m_service->setText(known ? serviceText(known->host) : QString());
    m_kind->setText(known ? kindText(known->kind) : QString());
    m_user->setText(
        known && credentials::hasUserName(known->kind) ? tr("Kept with it") : tr("None is needed"));
    m_check->setText(
        record.lastCheck ? lastCheckText(record, QLocale()) : checkSummary(nullptr, setup().service()));
    m_serves->setText(targetNames(records::targetsOf(record) + QList<records::Target>{setup().target()})
                          .join(QLatin1Char('\n')));
    m_storage->setText(storageText(record.storage));
}

QString CredentialConfirmPage::changesText(bool shares) const
{
    QStringList sentences;
    if (shares) {
        sentences.append(tr("Nothing is stored again: the list notes that both Broker clients use the same "
                            "credential. When it is changed, it is changed once for all of them."));
    } else {
        sentences.append(tr("The credential is saved and read back at once, so that it is certain to be "
                            "there. Then it is added to your list with a due date of its own."));
    }
    const std::optional<TokenRecord> before = setup().usedSoFar();
    if (setup().replaced()) {
        sentences.append(
            tr("It takes the place of %1. The old one stays in your list, as replaced, until you "
               "remove it: first give the new one to every Broker client that uses it.")
                .arg(setup().replaced()->fingerprint.masked()));
    } else if (before && (!setup().shared() || before->id != setup().shared()->id)) {
        sentences.append(tr("Your list has %1 for this so far; this one takes its place.")
                             .arg(before->fingerprint.masked()));
    }
    return sentences.join(QStringLiteral("\n\n"));
}

void CredentialConfirmPage::takeFocus()
{
    m_changes->details().setFocus();
}

int CredentialConfirmPage::nextId() const
{
    return static_cast<int>(CredentialPageId::Progress);
}

} // namespace broker::ui
