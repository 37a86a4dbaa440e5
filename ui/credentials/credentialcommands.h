// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "credentials/credentialwizard.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace broker::credentials {
class CredentialSetup;
}

namespace broker::ui {

/// What can be done about the credentials of services, as actions for menus, and the windows that it is
/// done in: one at a time. Borrows window, clipboard and opener.
///
/// objectNames: addCredentialAction, replaceCredentialAction, checkCredentialAction.
class CredentialCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCommands)

public:
    CredentialCommands(QWidget &window, ClipboardGuard &clipboard, const UrlOpener &opener);

    /// What the wizard ends with; see CredentialContext.
    void setPartOpener(const OpenClientPart &openPart);
    [[nodiscard]] QList<QAction *> actions() const;
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace);
    /// What the actions are about. Without a record all are grey, and say `whyNone`.
    void setCurrent(const std::optional<records::TokenRecord> &record, const QString &whyNone = {});

    /// For the Broker client of this target; does nothing where it needs none. In front of `parent`, of the
    /// main window without one.
    void add(const records::Target &target, QWidget *parent = nullptr);
    /// A new secret for all that the recorded one serves. False when the record is no credential.
    bool replace(const records::TokenRecord &record);
    void checkAgain(const records::TokenRecord &record);
    /// False when the window that is open may not be closed now.
    [[nodiscard]] bool close();

Q_SIGNALS:
    /// Of what signs in to Snyk.
    void apiCheckRequested(const broker::RecordId &record);
    /// A credential is in the list, or serves one more.
    void recordFinished(const broker::RecordId &id);

private:
    [[nodiscard]] QAction *makeAction(const QString &text, const char *icon, const char *objectName,
        std::function<void(const records::TokenRecord &)> run);
    void openWizard(std::unique_ptr<credentials::CredentialSetup> setup, QWidget &parent);
    [[nodiscard]] bool isOpen();

    QWidget &m_window;
    ClipboardGuard &m_clipboard;
    const UrlOpener &m_opener;
    OpenClientPart m_openPart;
    std::optional<Workspace> m_workspace;
    std::optional<records::TokenRecord> m_current;
    QPointer<QDialog> m_open;
    QAction *m_add;
    QAction *m_replace;
    QAction *m_check;
};

} // namespace broker::ui
