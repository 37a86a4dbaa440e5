// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "credentials/credentialsetup.h"
#include "existing/existingclient.h"
#include "wizard/wizardpage.h"

#include <memory>
#include <optional>

class QLabel;

namespace broker::ui {

class DueDateRow;
class FingerprintView;
class KeepPanel;
class PlainLabel;
class SetupChecklist;

/// Step 6: the token is kept; the credential is, and what the client was set up with is noted on the token's
/// record. Says what is there now and when each of the two is due.
///
/// objectNames: keptSummary, keptCredential, keptTokenDue, keptCredentialDue; those of KeepPanel.
class KeptPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptPage)

public:
    KeptPage(ExistingClient &client, const WizardContext &context, QWidget *parent = nullptr);
    ~KeptPage() override;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override { return -1; }
    [[nodiscard]] bool mayLeave() const override;
    void takeFocus() override;

    /// The user wanted the credential kept, and no store has it.
    [[nodiscard]] bool holdsUnstored() const;
    void giveUp();

private:
    void buildLayout();
    void rememberClient(const records::TokenRecord &record);
    void keepCredential(const records::Target &target);
    void refresh();

    ExistingClient &m_client;
    std::unique_ptr<credentials::CredentialSetup> m_credential;
    SetupChecklist *m_checklist;
    PlainLabel *m_summary;
    FingerprintView *m_fingerprint;
    DueDateRow *m_tokenDue;
    PlainLabel *m_state;
    KeepPanel *m_keep;
    QLabel *m_credentialDueName;
    DueDateRow *m_credentialDue;
    /// The credential, where it had its entry before.
    std::optional<records::TokenRecord> m_known;
    std::optional<RecordId> m_kept;
    Await m_remembering{Await::Abandoned::LetRun};
};

} // namespace broker::ui
