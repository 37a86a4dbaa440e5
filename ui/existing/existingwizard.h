// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "existing/existingclient.h"
#include "provisioning/provisionsession.h"
#include "steps/signedoutnotice.h"
#include "steps/stepwizard.h"
#include "wizard/wizardpage.h"

#include <memory>
#include <optional>

namespace broker::ui {

class FilePage;
class KeptPage;

/// "Add an existing client": from the file that it was started with to its token and its credential on the
/// list. Signing in, the organization and the keeping are the pages of wizard/, which show the
/// provisioning::ProvisionSession that this window owns.
class ExistingWizard final : public StepWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExistingWizard)

public:
    ExistingWizard(std::unique_ptr<provisioning::ProvisionSession> setup, const WizardServices &services,
        QWidget *parent = nullptr);
    ~ExistingWizard() override;

    [[nodiscard]] provisioning::ProvisionSession &setup() noexcept { return *m_setup; }

Q_SIGNALS:
    /// The user wants to try it without an account; close this window and open one for practice.
    void practiceRequested();
    /// Its token is in the list.
    void recordFinished(const broker::RecordId &id);

protected:
    /// A token or a credential that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;
    [[nodiscard]] bool isVisitKept() const override { return m_setup->isAsBefore(); }

private:
    /// Once it is known which region to sign in to.
    void addPagesOfSnyk();
    void add(PageId id, int step, WizardPage *page);

    std::unique_ptr<provisioning::ProvisionSession> m_setup;
    WizardServices m_services;
    SignedOutNotice m_signedOut;
    ExistingClient m_client;
    KeptPage *m_kept = nullptr;
};

} // namespace broker::ui
