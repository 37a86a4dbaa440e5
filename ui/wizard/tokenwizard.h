// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "provisioning/provisionsession.h"
#include "steps/signedoutnotice.h"
#include "steps/stepwizard.h"
#include "wizard/wizardpage.h"

#include <QSet>

#include <memory>
#include <optional>

namespace broker::ui {

class DonePage;
class OrganizationPage;

/// "Set up a token": the pages in their order, and what holds for all of them. Decides nothing about
/// tokens; the pages show a provisioning::ProvisionSession, which this window owns.
class TokenWizard final : public StepWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenWizard)

public:
    TokenWizard(std::unique_ptr<provisioning::ProvisionSession> setup, const WizardServices &services,
        QWidget *parent = nullptr);
    ~TokenWizard() override;

    [[nodiscard]] provisioning::ProvisionSession &setup() noexcept { return *m_setup; }
    /// For an operation that was interrupted: after signing in, this organization and integration are
    /// chosen and the page to retrieve the token is shown.
    void resumeWith(const records::Target &target);
    /// As soon as somebody is signed in, goes to the choice of this integration.
    void beginWith(const records::Target &target);
    /// Only organizations of these groups, where there are any: the token is to be shared there.
    void offerOnly(const QSet<GroupId> &groups);
    /// One of several: `position` is in the title, and the last page leads to the `next` one, if there is
    /// any.
    void setQueued(const QString &position, const QString &next);

Q_SIGNALS:
    /// The user wants to try it without an account; close this window and open one for practice.
    void practiceRequested();
    /// A token is in the list.
    void recordFinished(const broker::RecordId &id);
    /// The user wants to go on with several organizations; this window is closing.
    void manyRequested(const broker::RecordId &id);
    /// The user wants to go on with the next one; this window is closing.
    void nextRequested();

protected:
    /// A token that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;
    [[nodiscard]] bool isVisitKept() const override { return m_setup->isAsBefore(); }
    /// Where nobody is signed in any more, as the notice says.
    [[nodiscard]] bool isHeldUp() const override;

private:
    void addPages();
    void add(PageId id, WizardPage *page);
    void onSignedIn();

    std::unique_ptr<provisioning::ProvisionSession> m_setup;
    WizardServices m_services;
    SignedOutNotice m_signedOut;
    OrganizationPage *m_organizationPage = nullptr;
    DonePage *m_donePage = nullptr;
    std::optional<records::Target> m_resume;
    std::optional<records::Target> m_begin;
};

} // namespace broker::ui
