// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

class QFormLayout;

namespace broker::ui {

class ConsequenceBox;
class PlainLabel;

/// Step 4: what is kept, where, and for whom, before it is.
///
/// objectNames: confirmService, confirmKind, confirmUser, confirmServes, confirmStorage, confirmCheck,
/// confirmChanges.
class CredentialConfirmPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialConfirmPage)

public:
    explicit CredentialConfirmPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void showEntered(const credentials::Draft &draft);
    void showShared(const records::TokenRecord &record);
    [[nodiscard]] QString changesText(bool shares) const;

    QFormLayout *m_form;
    PlainLabel *m_service;
    PlainLabel *m_kind;
    PlainLabel *m_user;
    PlainLabel *m_serves;
    PlainLabel *m_storage;
    PlainLabel *m_check;
    ConsequenceBox *m_changes;
};

} // namespace broker::ui
