// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenpage.h"

namespace broker::ui {

class CredentialEntry;
class KeepPanel;

/// Steps 1 and 2: the new token, which Snyk is asked about, and its way into the keychain.
///
/// objectNames: newApiTokenPage, keptTokenText, newApiTokenEntry, accountPageButton, newApiTokenField,
/// newApiTokenVerdict, replaceApiTokenButton, those of CredentialEntry, and what a KeepPanel has; in the
/// message: keepUncheckedButton, stayButton.
class NewApiTokenPage final : public ApiTokenPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewApiTokenPage)

public:
    explicit NewApiTokenPage(const ApiTokenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    /// What was typed has been stored, or is no longer wanted.
    void forget();

private:
    void buildLayout();
    void showState();
    void showNotAccepted(const access::replacement::NotAccepted &state);
    void showTrouble(const access::replacement::Keeping &state);
    [[nodiscard]] bool isEntering() const;
    void submit();

    PlainLabel *m_kept;
    QWidget *m_entry;
    CredentialEntry *m_new;
    QPushButton *m_accountPage;
    KeepPanel *m_keep;
    QPushButton *m_replace;
};

} // namespace broker::ui
