// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedaccount.h"

#include <QComboBox>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::ui {

/// Which of the accounts that are kept in the keychain is to sign in, by their names. Hidden where there is
/// nothing to choose from.
///
/// objectName: keptAccountCombo.
class KeptAccounts final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptAccounts)

public:
    explicit KeptAccounts(QWidget *parent = nullptr);

    /// In this order. The one that is signed in with `chosen`, or with what is to replace it, is the one that
    /// is chosen; else the first.
    void showAccounts(const QList<access::RememberedAccount> &accounts,
        const std::optional<access::RememberedToken> &chosen);
    /// Nothing where there is none.
    [[nodiscard]] std::optional<access::RememberedAccount> chosen() const;

    /// Of the owner: what stands for it where Snyk named none.
    [[nodiscard]] static QString nameOf(const access::RememberedToken &token);
    /// The same, short enough for a button.
    [[nodiscard]] static QString shortNameOf(const access::RememberedToken &token);

Q_SIGNALS:
    /// By the user.
    void accountChosen(const broker::access::RememberedAccount &account);

private:
    QList<access::RememberedAccount> m_accounts;
    QStringList m_texts;
};

} // namespace broker::ui
