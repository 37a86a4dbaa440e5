// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialrecheck.h"
#include "platform/urlopener.h"

#include <QDialog>

#include <memory>

namespace broker::ui {

class CredentialCheckPanel;
class MessageBar;

/// Asks a service again whether it accepts a recorded credential. Shows the host before anything is
/// sent; what it finds is noted in the list.
///
/// objectNames: recheckDialog, recheckTitle, recheckBar, and those of CredentialCheckPanel.
class RecheckDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecheckDialog)

public:
    /// Needs a recorded credential. The opener is borrowed.
    RecheckDialog(std::unique_ptr<credentials::CredentialRecheck> recheck, const Workspace &workspace,
        const UrlOpener &opener, QWidget *parent = nullptr);
    ~RecheckDialog() override;

private:
    void buildLayout();
    void refresh();
    void openPage(const QUrl &page);

    std::unique_ptr<credentials::CredentialRecheck> m_recheck;
    Workspace m_workspace;
    const UrlOpener &m_opener;
    MessageBar *m_bar;
    CredentialCheckPanel *m_panel;
    QPushButton *m_close = nullptr;
};

} // namespace broker::ui
