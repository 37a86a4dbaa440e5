// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/removedialog.h"

#include "access/credentialkind.h"
#include "access/sessionkeeper.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/rotationtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/consequencebox.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

bool isCredential(const records::TokenRecord &record)
{
    return record.kind() == vault::SecretKind::ServiceCredential;
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RemoveDialog)
};

/// `isGone`: it was in the memory of a session that has ended.
QString whatGoes(const records::TokenRecord &record, bool isGone)
{
    if (isGone) {
        return Texts::tr(
            "This will delete the entry of %1 in this list. The secret itself was only in memory "
            "and is already gone.")
            .arg(record.fingerprint.masked());
    }
    const bool isKept = record.storage == records::Storage::Keychain;
    const QString masked = record.fingerprint.masked();
    if (access::isApiCredential(record) && !isKept) {
        return Texts::tr("This will delete the credential %1 in the memory of this program, and its entry in "
                         "this list: you are signed out of Snyk.")
            .arg(masked);
    }
    if (access::isApiCredential(record)) {
        return Texts::tr(
            "This will delete the credential %1 in the password store of this computer (keychain), and its "
            "entry in this list. You are signed out of Snyk where it is in use.")
            .arg(masked);
    }
    if (isCredential(record)) {
        return isKept
            ? Texts::tr("This will delete the credential %1 in the password store of this computer "
                        "(keychain), and its entry in this list.")
                  .arg(masked)
            : Texts::tr("This will delete the credential %1 in the memory of this program, and its entry in "
                        "this list.")
                  .arg(masked);
    }
    return isKept
        ? Texts::tr("This will delete the token %1 in the password store of this computer (keychain), and "
                    "its entry in this list.")
              .arg(masked)
        : Texts::tr(
            "This will delete the token %1 in the memory of this program, and its entry in this list.")
              .arg(masked);
}

QString whatStays(const records::TokenRecord &record)
{
    if (access::isApiCredential(record)) {
        return Texts::tr("It will not revoke it at Snyk: it stays valid there until you do so. Your Broker "
                         "tokens and their clients do not need it. The next window that asks Snyk asks you "
                         "for a credential. The audit journal will record what was done.");
    }
    if (isCredential(record)) {
        //: %1 is a service such as GitLab.
        return Texts::tr("It will not delete the credential at %1. It stays valid there, and a Broker client "
                         "that uses it keeps running. The audit journal will record what was done.")
            .arg(integrationName(record.target));
    }
    return Texts::tr("It will not delete the token at Snyk. It stays valid, and a Broker client that uses it "
                     "keeps running. The audit journal will record what was done.");
}

/// What belongs together with it and is not removed along with it; empty when nothing is.
QString whatIsLinked(const records::RecordStore &records, const records::TokenRecord &record)
{
    if (access::isApiCredential(record))
        return {};
    if (isCredential(record)) {
        QStringList clients;
        for (const records::Target &target : records::targetsOf(record)) {
            if (records.currentFor(target))
                clients.append(placeName(target));
        }
        //: %1 are integrations in organizations.
        return clients.isEmpty() ? QString()
                                 : Texts::tr("It is the credential of the Broker clients of: %1. Their "
                                             "tokens stay in this list.")
                                       .arg(clients.join(QLatin1String("; ")));
    }
    const auto credential = records.currentCredentialFor(record.target);
    if (!credential)
        return {};
    //: %1 is a masked credential, %2 a service such as GitLab.
    return Texts::tr(
        "The credential %1 of %2, which the same Broker client uses, stays where it is kept and in "
        "this list. If nothing uses it any more, remove it as well.")
        .arg(credential->fingerprint.masked(), integrationName(credential->target));
}

/// Who is without the token here when it goes; empty when nobody shares it.
QString whoSharesIt(const records::TokenRecord &record)
{
    if (record.sharedWith.isEmpty())
        return {};
    const QStringList names = QStringList{record.target.org.name} + sharerNames(record);
    //: %1 are organizations.
    return Texts::tr("%Ln organization(s) use this token, and none of them will have it here any more: %1",
        nullptr, static_cast<int>(names.size()))
        .arg(shortened(names).join(QLatin1String("; ")));
}

QString onlyListLeft(const records::TokenRecord &record)
{
    return isCredential(record)
        ? Texts::tr("The credential is gone from where it was kept; only the list could not be saved.")
        : Texts::tr("The token is gone from where it was kept; only the list could not be saved.");
}

} // namespace

RemoveDialog::RemoveDialog(const Workspace &workspace, const records::TokenRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_record(record)
    , m_bar(named(new MessageBar, "removeBar"))
    , m_understood(
          named(new QCheckBox(tr("&I understand that this cannot be undone here")), "removeUnderstood"))
    , m_busy(new BusyIndicator)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_remove(m_buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole))
    , m_memory(workspace)
{
    setObjectName(QStringLiteral("removeDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(isCredential(record) || access::isApiCredential(record) ? tr("Remove a credential")
                                                                           : tr("Remove a token"));
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setEnabled(false);

    ConsequenceBox::mark(*m_remove, true, QStringLiteral("trash"));
    // Only the filled button is meant to be pressed.
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *each : buttons)
        static_cast<QPushButton *>(each)->setAutoDefault(false);

    auto *title = new PlainLabel(recordName(record));
    bold(title);
    auto *box = new ConsequenceBox(windowTitle(), "removeText");
    const auto explain = [this, box](bool isGone) {
        QStringList lines{
            whoSharesIt(m_record), whatStays(m_record), whatIsLinked(m_workspace.records, m_record)};
        lines.removeAll(QString());
        const QString consequence = whatGoes(m_record, isGone);
        box->setConsequence(consequence);
        box->setDetails(lines.join(QLatin1String("\n\n")));
        lines.prepend(consequence);
        setAccessibleDescription(lines.join(QLatin1String("\n\n")));
    };
    explain(false);
    if (record.storage == records::Storage::Memory) {
        workspace.memory.presence(record.key, std::stop_token())
            .then(this,
                [explain](const vault::PresenceResult &presence) {
                    explain(presence && *presence == vault::Presence::Absent);
                })
            .onCanceled(this, [] {});
    }

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(box);
    layout->addWidget(m_bar);
    layout->addWidget(m_understood);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_understood, &QCheckBox::toggled, m_remove, &QWidget::setEnabled);
    connect(m_remove, &QPushButton::clicked, this, &RemoveDialog::remove);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RemoveDialog::reject);
}

RemoveDialog::~RemoveDialog() = default;

void RemoveDialog::reject()
{
    // The first time it ends the waiting, which the user is then told about.
    if (m_removal.isRunning())
        m_removal.stop();
    else
        QDialog::reject();
}

void RemoveDialog::showBusy(bool busy)
{
    m_remove->setEnabled(!busy && m_understood->isChecked());
    m_understood->setEnabled(!busy);
    if (busy)
        m_busy->start(waitingText(VaultAction::Remove));
    else
        m_busy->stop();
}

void RemoveDialog::remove()
{
    m_bar->clear();
    showBusy(true);
    m_removal.start(
        this,
        [this](std::stop_token stop) {
            if (access::isApiCredential(m_record))
                return forgetCredential(std::move(stop));
            return presence::removeToken(*this, m_workspace.vaultFor(m_record.storage), m_workspace.records,
                m_record, std::move(stop));
        },
        [this](const presence::RemovalResult &result) { onSettled(result); },
        presence::RemovalError{vault::VaultError::cancelled(), std::nullopt});
}

QFuture<presence::RemovalResult> RemoveDialog::forgetCredential(std::stop_token stop)
{
    return m_memory.forget(std::move(stop))
        .then(this, [this](const vault::RemoveResult &removed) -> presence::RemovalResult {
            if (!removed)
                return Failure(presence::RemovalError{removed.error(), std::nullopt});
            access::SessionKeeper *sessions = m_workspace.sessions;
            if (const auto session = sessions ? sessions->sessionWith(m_record.fingerprint) : std::nullopt)
                sessions->end(session->credential);
            return m_record.id;
        });
}

void RemoveDialog::onSettled(const presence::RemovalResult &result)
{
    showBusy(false);
    if (result) {
        Q_EMIT removed(m_record);
        accept();
        return;
    }
    const QDateTime now = m_workspace.clock.nowUtc();
    const presence::RemovalError &error = result.error();
    Message message = Message::from(MessageKind::Error,
        error.vault ? explain(*error.vault, VaultAction::Remove, now) : explain(*error.record, now));
    message.lines.prepend(error.vault ? tr("It may not have been removed, so the entry stays in the list.")
                                      : onlyListLeft(m_record));
    m_bar->showMessage(message);
}

} // namespace broker::ui
