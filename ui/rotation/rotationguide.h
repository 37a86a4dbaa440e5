// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedaccount.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "records/tokenrecord.h"
#include "rotation/openrotations.h"
#include "sharing/stocktaking.h"
#include "widgets/readinesswatch.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace broker::ui {

class MessageBar;
class RotationDialog;

/// Everything about rotations that the main window has: their windows, the list of what is due, and a
/// bar that says what is unfinished and which old tokens can go. Borrows the window, the bar and the
/// parts of the mode.
///
/// objectNames: rotateDueAction, apiTokenAction; in the bar: resumeRotationButton, resumeApiTokenButton,
/// removeOldTokenButton.
class RotationGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationGuide)

public:
    RotationGuide(QWidget &window, MessageBar &bar, ClipboardGuard &clipboard, const UrlOpener &opener);

    [[nodiscard]] QAction *dueAction() const noexcept { return m_dueAction; }
    [[nodiscard]] QAction *apiTokenAction() const noexcept { return m_apiTokenAction; }

    /// Where the parts of a client lead that follow a rotation. To be called before the first is opened.
    void setPartOpener(OpenClientPart openPart);
    /// Another mode. Its windows have to be closed before, see `closeAll`. Shows nothing before `look`.
    void setMode(
        const Workspace &workspace, rotation::OpenRotations &rotations, sharing::Stocktaking &stocktaking);
    /// Says what is unfinished. What the user put off is not said again.
    void look();
    /// There was something to say when it looked last.
    [[nodiscard]] bool hasSaid() const noexcept { return !m_said.isEmpty(); }

    [[nodiscard]] bool isUnfinished(const RecordId &record) const;
    /// The one before this credential for Snyk is kept still, or another one may have been made.
    [[nodiscard]] bool isApiTokenUnfinished(const records::TokenRecord &credential) const;
    /// Opens the record's rotation, or brings its window to the front. Where it cannot be rotated the
    /// next best is asked for: `retrieveRequested`.
    void rotate(const records::TokenRecord &record);
    void openDue();
    /// What signs in to Snyk and is kept, and its replacement: of an OAuth client by a second secret. Of the
    /// account at this place, see RememberedAccount, or of the one that is offered.
    void openApiToken(std::optional<int> place = std::nullopt);

    /// False when a window has to stay, because a call is under way or a token is stored nowhere.
    [[nodiscard]] bool closeAll();

Q_SIGNALS:
    /// A rotation began, ended or went on.
    void changed();
    /// The token is to be looked up in the Web UI instead.
    void retrieveRequested(const broker::records::Target &target);
    /// The next one is to be entered for this credential of a service.
    void credentialRequested(const broker::records::TokenRecord &record);
    /// Somebody has to sign in to Snyk before there is anything to rotate.
    void signInRequested();
    /// The configuration of this record's Broker client is wanted.
    void clientSetupRequested(const broker::records::TokenRecord &record);

private:
    [[nodiscard]] QList<RotationDialog *> dialogs() const;
    [[nodiscard]] bool isOpen(const RecordId &record) const;
    void showUnfinished(const QList<rotation::Rotation> &rotations);
    void showRemovable(const QList<rotation::Rotation> &rotations);
    void openRotation(const rotation::Rotation &rotation);
    void openDialog(const records::TokenRecord &record);
    /// Of whatever kind it is: the user enters the next one.
    void openApiTokenEntry(std::optional<int> place);
    void showApiToken(QDialog *dialog);
    /// Those whose replacement is not over, but for what the user sees or put off.
    [[nodiscard]] QList<access::RememberedAccount> unfinishedAccounts() const;
    void showUnfinishedAccounts(const QList<access::RememberedAccount> &accounts);

    QWidget &m_window;
    MessageBar &m_bar;
    ClipboardGuard &m_clipboard;
    const UrlOpener &m_opener;
    OpenClientPart m_openPart;
    QAction *m_dueAction;
    QAction *m_apiTokenAction;
    std::optional<Workspace> m_workspace;
    rotation::OpenRotations *m_rotations = nullptr;
    sharing::Stocktaking *m_stocktaking = nullptr;
    QMetaObject::Connection m_following;
    QList<QPointer<RotationDialog>> m_dialogs;
    QPointer<QDialog> m_due;
    QPointer<QDialog> m_apiToken;
    std::optional<int> m_apiTokenPlace;
    /// Said and put off, by the id of the rotation, or the fingerprint of the credential.
    QSet<QString> m_putOff;
    QSet<QString> m_said;
};

} // namespace broker::ui
