// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationguide.h"

#include "access/apitokendialog.h"
#include "access/clientsecretdialog.h"
#include "access/credentialkind.h"
#include "access/rememberedtoken.h"
#include "presenters/credentialrecordtext.h"
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
    connect(m_apiTokenAction, &QAction::triggered, this, &RotationGuide::openApiToken);
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
    m_said.clear();
    for (const Rotation &rotation : unfinished.isEmpty() ? removable : unfinished)
        m_said.insert(rotation.id.toString());
    if (!unfinished.isEmpty())
        showUnfinished(unfinished);
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

bool RotationGuide::isApiTokenUnfinished() const
{
    return m_workspace
        && (access::TokenMemory(*m_workspace).replaced()
            || access::clientsecret::ClientSecretRotation::isUnfinished(*m_workspace));
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
        connect(due, &DueRotations::apiTokenRequested, this, &RotationGuide::openApiToken);
        m_due = due;
    }
    m_due->show();
    m_due->raise();
    m_due->activateWindow();
}

void RotationGuide::openApiToken()
{
    if (!m_workspace)
        return;
    const bool isClient = access::clientsecret::ClientSecretRotation::isOffered(*m_workspace);
    if (m_apiToken || !isClient) {
        openApiTokenEntry();
        return;
    }
    auto *dialog = new ClientSecretDialog(*m_workspace, m_opener, m_clipboard, &m_window);
    // The one before it is still on its way out.
    connect(
        dialog, &ClientSecretDialog::entryRequested, this,
        [this] {
            m_apiToken.clear();
            openApiTokenEntry();
        },
        Qt::QueuedConnection);
    showApiToken(dialog);
}

void RotationGuide::openApiTokenEntry()
{
    showApiToken(
        m_apiToken ? m_apiToken.data() : new ApiTokenDialog(*m_workspace, m_opener, m_clipboard, &m_window));
}

void RotationGuide::showApiToken(QDialog *dialog)
{
    if (m_apiToken != dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &RotationGuide::changed);
        m_apiToken = dialog;
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
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
