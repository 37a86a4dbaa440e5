// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "provisioning/setup.h"
#include "wizard/wizardpage.h"

#include <QWizard>

#include <memory>
#include <optional>

namespace broker::ui {

class StepList;

/// "Set up a token": the pages in their order, and what holds for all of them. Decides nothing about
/// tokens; the pages show a provisioning::Setup, which this window owns.
class TokenWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenWizard)

public:
    TokenWizard(std::unique_ptr<provisioning::Setup> setup, const WizardServices &services,
        QWidget *parent = nullptr);
    ~TokenWizard() override;

    [[nodiscard]] provisioning::Setup &setup() noexcept { return *m_setup; }
    /// For an operation that was interrupted: after signing in, this organization and integration are
    /// chosen and the page to retrieve the token is shown.
    void resumeWith(const records::Target &target);

    /// Escape, Cancel and the window's own button. Refuses while something runs, and asks before a
    /// token is given up that is stored nowhere.
    void reject() override;

Q_SIGNALS:
    /// The user wants to try it without an account; close this window and open one for practice.
    void practiceRequested();
    /// A token is in the list.
    void recordFinished(const broker::RecordId &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void configureButtons();
    void add(PageId id, WizardPage *page);
    void onPageChanged(int id);
    void onSignedIn();
    void advance(const WizardPage &page);
    void show(PageId page);
    void refreshButtons();
    void askBeforeLosingToken();

    std::unique_ptr<provisioning::Setup> m_setup;
    WizardServices m_services;
    StepList *m_steps;
    std::optional<records::Target> m_resume;
};

} // namespace broker::ui
