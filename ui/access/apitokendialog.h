// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenreplacement.h"
#include "paste/pastecheck.h"
#include "platform/urlopener.h"
#include "workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QGroupBox;
class QPushButton;

namespace broker::ui {

class ClipboardGuard;
class KeepPanel;
class MessageBar;
class PlainLabel;
class SecretField;

/// The Snyk API token that is kept in the keychain: whose it is and when it is due, and its replacement by
/// a new one, with the old one kept until the user lets it go. Borrows the parts of the workspace.
///
/// objectNames: apiTokenDialog, apiTokenBar, keptTokenText, newApiTokenGroup, accountPageButton,
/// newApiTokenField, newApiTokenVerdict, replaceApiTokenButton, oldApiTokenGroup, oldApiTokenText,
/// nothingUsesIt, removeOldButton, goBackButton, closeButton, loseApiTokenQuestion, and what a KeepPanel has;
/// in the message: keepUncheckedButton, stayButton.
class ApiTokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiTokenDialog)

public:
    ApiTokenDialog(const Workspace &workspace, const UrlOpener &opener, ClipboardGuard &clipboard,
        QWidget *parent = nullptr);
    ~ApiTokenDialog() override;

    [[nodiscard]] const access::replacement::ApiTokenReplacement &flow() const noexcept { return m_flow; }

    /// Asks before a new token that is stored nowhere is given up.
    void reject() override;

private:
    void buildLayout();
    void buildNewGroup();
    void buildOldGroup();
    void connectParts();
    void refresh();
    void refreshKept();
    void refreshOld();
    void refreshNew();
    void refreshKeeping();
    void showState();
    void showNotAccepted(const access::replacement::NotAccepted &state);
    void showTrouble(const access::replacement::Keeping &state);
    void showKeepingOld(const access::replacement::KeepingOld &state);
    [[nodiscard]] paste::Check given() const;
    void submit();
    void placeFocus();
    void askBeforeLosing();

    Workspace m_workspace;
    const UrlOpener &m_opener;
    access::replacement::ApiTokenReplacement m_flow;
    MessageBar *m_bar;
    KeepPanel *m_keep;
    PlainLabel *m_kept;
    QGroupBox *m_newGroup;
    QPushButton *m_accountPage;
    SecretField *m_field;
    PlainLabel *m_verdict;
    QPushButton *m_replace;
    QGroupBox *m_oldGroup;
    PlainLabel *m_old;
    QCheckBox *m_unused;
    QPushButton *m_remove;
    QPushButton *m_goBack;
    QPushButton *m_close;
};

} // namespace broker::ui
