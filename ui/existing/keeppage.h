// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingclient.h"
#include "integrations/inventory.h"
#include "sharing/homedoubt.h"
#include "wizard/wizardpage.h"

class QComboBox;
class QFormLayout;

namespace broker::ui {

class BusyIndicator;
class PlainLabel;

/// Step 5: what will be kept, and for which integration of the organization.
///
/// objectNames: keepOrganization, keepIntegration, keepWhich, keepRegion, keepStorage, keepToken,
/// keepTokenDue, keepCredential, keepCredentialDue, keepRecorded.
class KeepPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepPage)

public:
    KeepPage(ExistingClient &client, const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override { m_isShown = false; }
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    void takeFocus() override;
    [[nodiscard]] int nextId() const override;

private:
    void propose();
    /// Those of the client's type; one, mostly.
    [[nodiscard]] QList<integrations::IntegrationRow> rowsOfClient() const;
    void showChoice();
    void showPlan();
    void showDoubt();
    [[nodiscard]] bool isInItsRegion() const;

    ExistingClient &m_client;
    PlainLabel *m_organization;
    PlainLabel *m_integration;
    QFormLayout *m_form;
    /// Of several of the type.
    QComboBox *m_which;
    PlainLabel *m_region;
    PlainLabel *m_storage;
    PlainLabel *m_token;
    PlainLabel *m_tokenDue;
    PlainLabel *m_credential;
    PlainLabel *m_credentialDue;
    PlainLabel *m_recorded;
    BusyIndicator *m_busy;
    /// What is shown.
    std::optional<sharing::HomeDoubt> m_doubt;
    /// What comes of the integrations afterwards changes nothing any more.
    bool m_isShown = false;
};

} // namespace broker::ui
