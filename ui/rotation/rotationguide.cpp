// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationguide.h"

#include "access/apitokendialog.h"
#include "access/clientsecretdialog.h"
#include "access/credentialkind.h"
#include "access/rememberedtoken.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/masktext.h"
#include "presenters/rotationtext.h"
#include "rotation/duerotations.h"
#include "rotation/rotationdialog.h"
#include "rotation/rotationrecords.h"
#include "widgets/addressgate.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace broker::ui {

using rotation::Rotation;
using rotation::Stage;

RotationGuide::RotationGuide(
    QWidget &window, MessageBar &bar, ClipboardGuard &clipboard, const UrlOpener &opener)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_clipboard(clipboard)
    , m_opener(opener)
    , m_dueAction(command(*this, "rotateDueAction", tr("Rotate what is d&ue…"), "refresh"))
    , m_apiTokenAction(command(*this, "apiTokenAction", tr("Sn&yk API credential…"), "user"))
{
    m_apiTokenAction->setEnabled(false);
    connect(m_apiTokenAction, &QAction::triggered, this, [this] { openApiToken(); });
    m_dueAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_dueAction->setEnabled(false);
    connect(m_dueAction, &QAction::triggered, this, &RotationGuide::openDue);
    connect(&m_bar, &MessageBar::dismissed, this, [this] { m_putOff.unite(m_said); });
}

void RotationGuide::setPartOpener(OpenClientPart openPart)
{
    m_openPart = std::move(openPart);
}

void RotationGuide::setMode(
    const Workspace &workspace, rotation::OpenRotations &rotations, sharing::Stocktaking &stocktaking)
{
    for (const QPointer<QDialog> &open : {m_due, m_apiToken}) {
        if (open)
            open->close();
    }
    disconnect(m_following);
    m_workspace.emplace(workspace);
    m_rotations = &rotations;
    m_stocktaking = &stocktaking;
    m_following = connect(m_rotations, &rotation::OpenRotations::changed, this, &RotationGuide::changed);
    m_dueAction->setEnabled(true);
    m_apiTokenAction->setEnabled(true);
    m_putOff.clear();
    m_bar.clear();
    // Whoever asked before this mode was there asks again.
    Q_EMIT changed();
}

void RotationGuide::look()
{
    if (!m_rotations)
        return;
    const QDateTime now = m_workspace->clock.nowUtc();
    const auto isNews = [this](const Rotation &rotation) {
        return !isOpen(rotation.record) && !m_putOff.contains(rotation.id.toString());
    };
    QList<Rotation> unfinished;
    std::copy_if(m_rotations->rotations().cbegin(), m_rotations->rotations().cend(),
        std::back_inserter(unfinished), [&isNews](const Rotation &rotation) {
            return rotation.stage != Stage::Promoted && isNews(rotation);
        });
    QList<Rotation> removable = m_rotations->readyToRemoveOld(now);
    removable.removeIf([&isNews](const Rotation &rotation) { return !isNews(rotation); });
    const QList<access::RememberedAccount> accounts
        = unfinished.isEmpty() ? unfinishedAccounts() : QList<access::RememberedAccount>();
    m_said.clear();
    if (!unfinished.isEmpty() || accounts.isEmpty()) {
        for (const Rotation &rotation : unfinished.isEmpty() ? removable : unfinished)
            m_said.insert(rotation.id.toString());
    }
    for (const access::RememberedAccount &account : accounts)
        m_said.insert(account.used.fingerprint.sha256());
    if (!unfinished.isEmpty())
        showUnfinished(unfinished);
    else if (!accounts.isEmpty())
        showUnfinishedAccounts(accounts);
    else if (!removable.isEmpty())
        showRemovable(removable);
    else
        m_bar.clear();
}

void RotationGuide::showUnfinished(const QList<Rotation> &rotations)
{
    const Rotation &first = rotations.constFirst();
    Message message;
    message.kind = MessageKind::Warning;
    message.title = tr("%Ln rotation(s) are unfinished", nullptr, static_cast<int>(rotations.size()));
    for (const Rotation &rotation : rotations) {
        message.lines.append(tr("%1: %2", "integration in organization: where its rotation stands")
                                 .arg(placeName(rotation.target), stageText(rotation)));
    }
    m_bar.showMessage(message);
    QPushButton *resume = m_bar.addAction(rotations.size() == 1 ? tr("Resume") : tr("Resume the first"),
        QStringLiteral("resumeRotationButton"));
    connect(resume, &QPushButton::clicked, this, [this, first] { openRotation(first); });
}

QList<access::RememberedAccount> RotationGuide::unfinishedAccounts() const
{
    QList<access::RememberedAccount> accounts = access::rememberedAccounts(m_workspace->settings);
    accounts.removeIf([this](const access::RememberedAccount &account) {
        return m_putOff.contains(account.used.fingerprint.sha256())
            || (m_apiToken && m_apiToken->isVisible() && m_apiTokenPlace == account.place)
            || !access::isBeingReplaced(account, m_workspace->records.path());
    });
    return accounts;
}

void RotationGuide::showUnfinishedAccounts(const QList<access::RememberedAccount> &accounts)
{
    Message message;
    message.kind = MessageKind::Warning;
    message.title = tr("%Ln Snyk API credential(s) was/were not rotated to the end", nullptr,
        static_cast<int>(accounts.size()));
    for (const access::RememberedAccount &account : accounts) {
        const QString owner = account.used.owner.isEmpty() ? tr("unnamed account") : account.used.owner;
        message.lines.append(account.replaced
                //: %1 is the name of an account, %2 a masked secret.
                ? tr("%1: two secrets may be valid, until you delete the old one, %2.")
                      .arg(owner, maskText(account.replaced->fingerprint))
                //: %1 is the name of an account.
                : tr("%1: Snyk was asked for a second secret, which is not in use yet.").arg(owner));
    }
    m_bar.showMessage(message);
    // An old secret is what the headline below is about, which has the button for it.
    QList<access::RememberedAccount> begun = accounts;
    begun.removeIf([](const access::RememberedAccount &account) { return account.replaced.has_value(); });
    if (begun.isEmpty())
        return;
    QPushButton *resume = m_bar.addAction(
        begun.size() == 1 ? tr("Resume") : tr("Resume the first"), QStringLiteral("resumeApiTokenButton"));
    connect(resume, &QPushButton::clicked, this,
        [this, place = begun.constFirst().place] { openApiToken(place); });
}

void RotationGuide::showRemovable(const QList<Rotation> &rotations)
{
    const Rotation &first = rotations.constFirst();
    Message message;
    message.title = tr("%Ln old token(s) can be removed", nullptr, static_cast<int>(rotations.size()));
    for (const Rotation &rotation : rotations) {
        message.lines.append(tr("%1: the days that you chose to keep the old token %2 are over.")
                                 .arg(placeName(rotation.target), rotation.oldToken.masked()));
    }
    m_bar.showMessage(message);
    QPushButton *remove = m_bar.addAction(tr("Remove…"), QStringLiteral("removeOldTokenButton"));
    connect(remove, &QPushButton::clicked, this, [this, first] { openRotation(first); });
}

bool RotationGuide::isUnfinished(const RecordId &record) const
{
    return m_rotations && m_rotations->rotationFor(record).has_value();
}

bool RotationGuide::isApiTokenUnfinished(const records::TokenRecord &credential) const
{
    const auto account = m_workspace ? access::rememberedAccountWith(
                             m_workspace->settings, credential.fingerprint, credential.target.regionId)
                                     : std::nullopt;
    return account && access::isBeingReplaced(*account, m_workspace->records.path());
}

QList<RotationDialog *> RotationGuide::dialogs() const
{
    QList<RotationDialog *> open;
    for (const QPointer<RotationDialog> &dialog : m_dialogs) {
        if (dialog)
            open.append(dialog);
    }
    return open;
}

bool RotationGuide::isOpen(const RecordId &record) const
{
    const auto open = dialogs();
    return std::any_of(open.cbegin(), open.cend(),
        [&record](const RotationDialog *dialog) { return dialog->record() == record; });
}

void RotationGuide::openRotation(const Rotation &rotation)
{
    if (const auto record = m_workspace->records.find(rotation.record)) {
        rotate(*record);
        return;
    }
    // The record was taken off the list in the meantime.
    rotate(rotation::recordOf(rotation, m_workspace->keys));
}

void RotationGuide::rotate(const records::TokenRecord &record)
{
    if (!m_rotations)
        return;
    if (access::isApiCredential(record)) {
        // What is rotated is the one that is remembered.
        if (record.storage == records::Storage::Memory && access::rememberedToken(m_workspace->settings))
            m_bar.showMessage({.title = recordName(record), .lines = {whyNotRotatedText()}});
        else if (const auto account = access::rememberedAccountWith(
                     m_workspace->settings, record.fingerprint, record.target.regionId))
            openApiToken(account->place);
        else
            openApiToken();
        return;
    }
    if (record.kind() == vault::SecretKind::ServiceCredential) {
        Q_EMIT credentialRequested(record);
        return;
    }
    if (!rotation::mayRotate(record) && !isUnfinished(record.id)) {
        Q_EMIT retrieveRequested(record.target);
        return;
    }
    const auto open = dialogs();
    for (RotationDialog *dialog : open) {
        if (dialog->record() == record.id) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    // The rotation's own journal names the addresses once more.
    const auto rotation = m_rotations->rotationFor(record.id);
    passAddressGate(*m_workspace, record.target, m_window,
        [this, record, underWay = rotation ? rotation->target : record.target] {
            passAddressGate(*m_workspace, underWay, m_window, [this, record] { openDialog(record); });
        });
}

void RotationGuide::openDialog(const records::TokenRecord &record)
{
    auto *dialog = new RotationDialog(
        record, {*m_workspace, *m_rotations, *m_stocktaking, m_clipboard, m_opener, m_openPart}, &m_window);
    connect(dialog, &RotationDialog::clientSetupRequested, this, &RotationGuide::clientSetupRequested);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_dialogs.removeAll(dialog);
        // With the window goes the API token that was entered, and the flow as soon as it rests.
        dialog->deleteLater();
        QMetaObject::invokeMethod(this, &RotationGuide::look, Qt::QueuedConnection);
    });
    m_dialogs.append(dialog);
    dialog->show();
    look();
}

void RotationGuide::openDue()
{
    if (!m_rotations)
        return;
    if (!m_due) {
        auto *due = new DueRotations(*m_workspace, *m_rotations, &m_window);
        due->setAttribute(Qt::WA_DeleteOnClose);
        connect(due, &DueRotations::rotateRequested, this, &RotationGuide::rotate);
        connect(due, &DueRotations::apiTokenRequested, this, [this](int place) { openApiToken(place); });
        m_due = due;
    }
    m_due->show();
    m_due->raise();
    m_due->activateWindow();
}

void RotationGuide::openApiToken(std::optional<int> place)
{
    if (!m_workspace)
        return;
    const QList<access::RememberedAccount> accounts = access::rememberedAccounts(m_workspace->settings);
    const auto account = std::find_if(accounts.cbegin(), accounts.cend(),
        [&place](const access::RememberedAccount &one) { return !place || one.place == *place; });
    const bool isAny = account != accounts.cend();
    place = isAny ? std::optional(account->place) : std::nullopt;
    // Of another account: that window goes first, where it may.
    if (m_apiToken && m_apiToken->isVisible() && m_apiTokenPlace != place) {
        // Not closed, which would leave it there unseen.
        m_apiToken->reject();
        if (m_apiToken && m_apiToken->isVisible()) {
            showApiToken(m_apiToken);
            return;
        }
        m_apiToken.clear();
    }
    m_apiTokenPlace = place;
    if (m_apiToken || !isAny || account->used.clientId.isEmpty()) {
        openApiTokenEntry(place);
        return;
    }
    auto *dialog = new ClientSecretDialog(*m_workspace, m_opener, m_clipboard, &m_window, place);
    // The one before it is still on its way out.
    connect(
        dialog, &ClientSecretDialog::entryRequested, this,
        [this, place] {
            m_apiToken.clear();
            m_apiTokenPlace = place;
            openApiTokenEntry(place);
        },
        Qt::QueuedConnection);
    showApiToken(dialog);
}

void RotationGuide::openApiTokenEntry(std::optional<int> place)
{
    if (m_apiToken) {
        showApiToken(m_apiToken);
        return;
    }
    auto *dialog = new ApiTokenDialog(*m_workspace, m_opener, m_clipboard, &m_window, place);
    connect(dialog, &ApiTokenDialog::signInRequested, this, &RotationGuide::signInRequested,
        Qt::QueuedConnection);
    showApiToken(dialog);
}

void RotationGuide::showApiToken(QDialog *dialog)
{
    if (m_apiToken != dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, [this] {
            Q_EMIT changed();
            // What was left open is said.
            QMetaObject::invokeMethod(this, &RotationGuide::look, Qt::QueuedConnection);
        });
        m_apiToken = dialog;
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    look();
}

bool RotationGuide::closeAll()
{
    if (m_apiToken)
        m_apiToken->close();
    if (m_apiToken && m_apiToken->isVisible())
        return false;
    const auto open = dialogs();
    for (RotationDialog *dialog : open)
        dialog->close();
    m_dialogs.removeAll(nullptr);
    return dialogs().isEmpty();
}

} // namespace broker::ui
