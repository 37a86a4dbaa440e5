// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialtype.h"

#include <QGroupBox>

#include <optional>

namespace broker::ui {

/// What a kind of credential needs, each with why, how long it may live, and what else to know.
///
/// objectNames: needsBox, needName, needReason, credentialLifetime, credentialNote.
class NeedsView final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeedsView)

public:
    explicit NeedsView(QWidget *parent = nullptr);

    void showType(const credentials::CredentialType &type);

private:
    QWidget *m_body = nullptr;
    std::optional<credentials::CredentialKind> m_shown;
};

} // namespace broker::ui
