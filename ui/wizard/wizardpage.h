// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "presenters/errortext.h"
#include "provisioning/provisionsession.h"
#include "steps/wizardstep.h"
#include "widgets/readinesswatch.h"

#include <optional>

namespace broker::ui {

enum class PageId : int {
    Connect,
    Organization,
    Integration,
    Method,
    Retrieve,
    Paste,
    Confirm,
    Progress,
    Done
};

/// What the pages need from the window around them. The parts outlive the wizard.
struct WizardServices
{
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// From the command line: the address to start with.
    std::optional<HttpsUrl> apiOverride;
    /// Goes on with what follows a token; without it there is nothing to go on with.
    OpenClientPart openPart = {};
};

/// What every page gets: the choices made so far and the services. No page knows the wizard.
struct WizardContext
{
    provisioning::ProvisionSession &setup;
    WizardServices services;
};

/// The user has signed out, and nothing is under way that the window has to wait for.
[[nodiscard]] bool isSignedOut(provisioning::ProvisionSession &setup);

/// A page of the wizard that sets up a Broker token.
class WizardPage : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    WizardPage(const QString &objectName, const WizardContext &context, QWidget *parent = nullptr);
    ~WizardPage() override;

Q_SIGNALS:
    /// The wizard goes to this page.
    void pageRequested(broker::ui::PageId page);

protected:
    [[nodiscard]] provisioning::ProvisionSession &setup() const noexcept { return m_context.setup; }
    [[nodiscard]] const WizardServices &services() const noexcept { return m_context.services; }

    /// Shows why a list could not be loaded, once until it is gone: what was dismissed does not come
    /// back, nor is it announced again with each letter typed. Nothing takes the message away.
    void showLoadError(const std::optional<snyk::ApiError> &error, ErrorContext context);
    /// For the message that is shown: the way back to Connect, which says why nobody is signed in any more.
    /// False, without a button, for an error that a new sign-in does not help with.
    bool offerSignIn(const snyk::ApiError &error);

private:
    WizardContext m_context;
    std::optional<snyk::ApiError> m_loadError;
};

} // namespace broker::ui
