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

namespace broker::sharing {
class Stocktaking;
}

namespace broker::ui {

class FilePage;
class KeptPage;

/// "Add an existing client": from the file that it was started with to its token and its credential on the
/// list. Signing in, all organizations and the keeping are the pages of wizard/, which show the
/// provisioning::ProvisionSession that this window owns.
class ExistingWizard final : public StepWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExistingWizard)

public:
    /// Borrows the stocktaking; without one, Snyk is asked about every organization.
    ExistingWizard(std::unique_ptr<provisioning::ProvisionSession> setup, const WizardServices &services,
        sharing::Stocktaking *stocktaking, QWidget *parent = nullptr);
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
    /// Where nobody is signed in any more, as the notice says.
    [[nodiscard]] bool isHeldUp() const override;

private:
    [[nodiscard]] bool holdsReadClient() const;
    /// Once it is known which region to sign in to.
    void addPagesOfSnyk();
    /// A page of wizard/, or one of those that are only here.
    template <class Id>
    void add(Id id, int step, WizardPage *page);

    std::unique_ptr<provisioning::ProvisionSession> m_setup;
    WizardServices m_services;
    sharing::Stocktaking *m_stocktaking;
    SignedOutNotice m_signedOut;
    ExistingClient m_client;
    KeptPage *m_kept = nullptr;
};

} // namespace broker::ui
