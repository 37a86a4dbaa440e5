// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

#include <optional>

class QPushButton;

namespace broker::ui {

class DueDateRow;
class FingerprintView;
class PlainLabel;
class SecretCard;
class SetupChecklist;

/// Step 5: what was kept, what it serves, when it is due, and the credential to copy.
///
/// After a replacement also: that the old one is still there, and its removal.
///
/// objectNames: doneServes, doneStorage, copyCredentialButton, dueDate, dueNote, oldKeptNote,
/// removeOldButton; those of SetupChecklist.
class CredentialDonePage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialDonePage)

public:
    explicit CredentialDonePage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void connectParts();
    void showRecord(const records::TokenRecord &record);
    void showReplaced();
    void removeReplaced();
    [[nodiscard]] static OpenClientPart opener(const CredentialContext &context);
    /// What Enter does: the part that comes next.
    void offerPart();
    [[nodiscard]] QPushButton *wayOn() const;
    /// The Broker token whose client uses the credential.
    [[nodiscard]] std::optional<RecordId> clientToken() const;

    PlainLabel *m_serves;
    PlainLabel *m_storage;
    FingerprintView *m_fingerprint;
    SecretCard *m_secret;
    DueDateRow *m_due;
    SetupChecklist *m_checklist;
    PlainLabel *m_oldKept;
    QPushButton *m_removeOld;
    std::optional<records::TokenRecord> m_record;
};

} // namespace broker::ui
