// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/provisionsession.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// The place where a Broker token is pasted and judged: by its form, and whether it is something else.
class TokenEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenEntry)

public:
    explicit TokenEntry(provisioning::ProvisionSession &setup, QWidget *parent = nullptr);

    /// The token, when it can be taken. A token that is recorded for something else needs the user's
    /// word that it is meant to be shared.
    [[nodiscard]] std::optional<BrokerToken> token() const;
    /// Puts a token in as if it had been pasted.
    void take(const Secret &secret);
    void clear();

Q_SIGNALS:
    void changed();
    /// Enter was pressed and the token can be taken.
    void submitted();

private:
    void judge(const Secret &secret);

    provisioning::ProvisionSession &m_setup;
    SecretField *m_field;
    PlainLabel *m_verdict;
    QCheckBox *m_shared;
    std::optional<BrokerToken> m_token;
    bool m_needsSharedWord = false;
};

} // namespace broker::ui
