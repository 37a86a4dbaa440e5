// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialcheck.h"
#include "workspace/workspace.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace broker::ui {

class BusyIndicator;
class MessageBar;
class PlainLabel;

/// Asks Snyk at once who the API credential with this entry is, and shows what it said. Borrows the list and
/// the parts of the workspace.
///
/// objectNames: credentialCheckDialog, credentialCheckTitle, credentialCheckText, credentialCheckBar,
/// checkCredentialAgainButton, stopCredentialCheckButton, closeCredentialCheckButton; in the message:
/// rotateRefusedButton.
class CredentialCheckDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheckDialog)

public:
    CredentialCheckDialog(
        const Workspace &workspace, access::SecretList &list, const RecordId &record, QWidget *parent);
    ~CredentialCheckDialog() override;

Q_SIGNALS:
    /// Snyk does not take it any more, and another one is to be put in its place.
    void rotationRequested();

private:
    void buildLayout();
    void refresh();
    void showEnd();
    void showWho();

    Workspace m_workspace;
    access::CredentialCheck m_check;
    PlainLabel *m_title;
    PlainLabel *m_text;
    MessageBar *m_bar;
    BusyIndicator *m_busy;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_close;
};

/// Shows it over `parent` without waiting for it. `rotate` is called when the user wants that.
void openCredentialCheck(const Workspace &workspace, access::SecretList &list, const RecordId &record,
    QWidget &parent, const std::function<void()> &rotate);

} // namespace broker::ui
