// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "credentials/credentialpage.h"
#include "steps/stepwizard.h"

#include <memory>

namespace broker::ui {

/// "The credential of the Broker client": the pages in their order. Decides nothing about credentials;
/// the pages show a credentials::CredentialSetup, which this window owns.
class CredentialWizard final : public StepWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialWizard)

public:
    /// Clipboard and opener are borrowed. `openPart` see CredentialContext.
    CredentialWizard(std::unique_ptr<credentials::CredentialSetup> setup, ClipboardGuard &clipboard,
        const UrlOpener &opener, QWidget *parent = nullptr, const OpenClientPart &openPart = {});
    ~CredentialWizard() override;

    [[nodiscard]] credentials::CredentialSetup &setup() noexcept { return *m_setup; }

Q_SIGNALS:
    /// A credential is in the list, or serves one more.
    void recordFinished(const broker::RecordId &id);

protected:
    /// A credential that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;

private:
    void add(CredentialPageId id, int step, CredentialPage *page);

    std::unique_ptr<credentials::CredentialSetup> m_setup;
    bool m_hasFinished = false;
};

} // namespace broker::ui
