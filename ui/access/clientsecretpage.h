// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/clientsecretrotation.h"
#include "steps/steppage.h"
#include "workspace/workspace.h"

class QCheckBox;

namespace broker::ui {

class BusyIndicator;
class ConsequenceBox;

/// What the window about the client secret shows, whichever step it is at: whose it is, what is true now,
/// what went wrong, and the buttons that lead on. Decides nothing; the flow outlives it.
///
/// objectNames: clientSecretPage, usedSecretText, oldSecretText, nothingUsesSecret, createSecretButton,
/// enterSecretButton, goOnButton, giveUpSecretButton, deleteSecretButton, stopSecretButton,
/// finishSecretButton.
class ClientSecretPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientSecretPage)

public:
    ClientSecretPage(const Workspace &workspace, access::clientsecret::ClientSecretRotation &flow,
        const UrlOpener &opener, QWidget *parent = nullptr);
    ~ClientSecretPage() override;

    void refresh();
    void takeFocus() override;

Q_SIGNALS:
    void leaveRequested();
    /// Without Snyk being asked: an administrator makes the new one, which the user enters, or deletes the
    /// old one.
    void entryRequested();

private:
    void buildLayout();
    void refreshTexts();
    void refreshButtons();
    void showHeading();
    void showMessage();
    void showProblem(const access::clientsecret::Problem &problem, const QString &title);
    [[nodiscard]] QString workText() const;

    Workspace m_workspace;
    access::clientsecret::ClientSecretRotation &m_flow;
    PlainLabel *m_used;
    ConsequenceBox *m_old;
    QCheckBox *m_unused;
    BusyIndicator *m_busy;
    QPushButton *m_stop;
    QPushButton *m_enter;
    QPushButton *m_giveUp;
    QPushButton *m_create;
    QPushButton *m_goOn;
    QPushButton *m_delete;
    QPushButton *m_finish;
    /// In this window: what was done in an earlier one is no news.
    bool m_wasChecked = false;
};

} // namespace broker::ui
