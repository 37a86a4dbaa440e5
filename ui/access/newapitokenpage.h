// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenpage.h"
#include "paste/pastecheck.h"

namespace broker::ui {

class KeepPanel;
class SecretField;

/// Steps 1 and 2: the new token, which Snyk is asked about, and its way into the keychain.
///
/// objectNames: newApiTokenPage, keptTokenText, newApiTokenEntry, accountPageButton, newApiTokenField,
/// newApiTokenVerdict, replaceApiTokenButton, and what a KeepPanel has; in the message:
/// keepUncheckedButton, stayButton.
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
    [[nodiscard]] paste::Check given() const;
    void submit();

    PlainLabel *m_kept;
    QWidget *m_entry;
    QPushButton *m_accountPage;
    SecretField *m_field;
    PlainLabel *m_verdict;
    KeepPanel *m_keep;
    QPushButton *m_replace;
};

} // namespace broker::ui
