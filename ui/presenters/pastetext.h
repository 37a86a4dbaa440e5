// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "provisioning/pastecheck.h"

#include <QString>

namespace broker::ui {

struct PasteText
{
    Tone tone = Tone::Plain;
    /// What it is.
    QString verdict;
    /// What to do; may be empty.
    QString advice;
};

/// `elsewhereTypeName` is the display name of the integration type of `check.elsewhere`.
[[nodiscard]] PasteText textFor(
    const provisioning::PasteCheck &check, const QString &elsewhereTypeName = QString());
/// `brokerTypeName` likewise of `check.broker`.
[[nodiscard]] PasteText textFor(
    const provisioning::ApiTokenCheck &check, const QString &brokerTypeName = QString());

} // namespace broker::ui
