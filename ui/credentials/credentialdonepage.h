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

/// Step 5: what was kept, what it serves, when it is due, and the credential to copy.
///
/// After a replacement also: that the old one is still there, and its removal.
///
/// objectNames: doneServes, doneStorage, copyCredentialButton, dueDate, dueNote, nextStepNote,
/// setUpClientButton, oldKeptNote, removeOldButton.
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
    /// The Broker token whose client uses the credential, when its configuration can be opened.
    [[nodiscard]] std::optional<RecordId> clientRecord() const;

    PlainLabel *m_serves;
    PlainLabel *m_storage;
    FingerprintView *m_fingerprint;
    SecretCard *m_secret;
    DueDateRow *m_due;
    PlainLabel *m_next;
    QPushButton *m_client;
    PlainLabel *m_oldKept;
    QPushButton *m_removeOld;
    std::optional<records::TokenRecord> m_record;
};

} // namespace broker::ui
