// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingclient.h"
#include "wizard/organizationpage.h"

#include <QTimer>

#include <optional>

namespace broker::ui {

class BusyIndicator;

/// Step 4, from all organizations: for the one that is chosen Snyk is asked for its integrations, and what
/// contradicts the client is said before the user goes on. Whoever goes on meanwhile does so once Snyk has
/// answered and nothing contradicts.
///
/// objectNames: those of OrganizationPage; homeDoubtBusy.
class AnyHomePage final : public OrganizationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnyHomePage)

public:
    AnyHomePage(ExistingClient &client, const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

private:
    void onChosen();
    void ask();
    void onAnswer();
    /// Snyk has said all that it will say of the chosen one.
    [[nodiscard]] bool isAnswered() const;

    ExistingClient &m_client;
    BusyIndicator *m_busy;
    /// The choice goes on; Snyk is asked when it pauses.
    QTimer m_pause;
    std::optional<OrgId> m_chosen;
    /// Snyk was asked about it.
    bool m_isAsked = false;
    /// What contradicts is shown.
    bool m_isTold = false;
    /// The user wants to go on as soon as it is known.
    bool m_goesOn = false;
};

} // namespace broker::ui
