// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialsetup.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "steps/wizardstep.h"
#include "widgets/readinesswatch.h"

namespace broker::ui {

enum class CredentialPageId : int { Kind, Entry, Check, Confirm, Progress, Done };

/// What every page gets: the choices made so far and what it needs of the machine. The parts outlive
/// the wizard; no page knows it.
struct CredentialContext
{
    credentials::CredentialSetup &setup;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// Goes on with what the Broker client needs beside the credential; without it there is nothing to go on
    /// with.
    OpenClientPart openPart = {};
};

/// A page of the wizard that keeps the credential a Broker client signs in to its service with.
class CredentialPage : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialPage)

public:
    CredentialPage(const QString &objectName, const CredentialContext &context, QWidget *parent = nullptr);
    ~CredentialPage() override;

Q_SIGNALS:
    /// The wizard goes to this page.
    void pageRequested(broker::ui::CredentialPageId page);

protected:
    [[nodiscard]] credentials::CredentialSetup &setup() const noexcept { return m_context.setup; }
    [[nodiscard]] const Workspace &workspace() const noexcept { return m_context.setup.workspace(); }
    [[nodiscard]] ClipboardGuard &clipboard() const noexcept { return m_context.clipboard; }
    [[nodiscard]] const CredentialContext &context() const noexcept { return m_context; }
    /// The proper name of the service.
    [[nodiscard]] QString serviceName() const;

private:
    CredentialContext m_context;
};

} // namespace broker::ui
