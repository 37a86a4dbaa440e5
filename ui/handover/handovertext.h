// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"
#include "handover/passphrase.h"
#include "handover/refusal.h"
#include "handover/sendflow.h"
#include "handover/tokenlife.h"
#include "presenters/explanation.h"
#include "widgets/messagebar.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::ui {

/// Why the file is not opened, and what to do. `expired` is the moment at which it expired, `practice` the
/// mode of this program.
[[nodiscard]] Explanation explain(
    handover::Refusal refusal, const QString &path, const std::optional<QDateTime> &expired, bool practice);

/// What is to be done about a new passphrase.
[[nodiscard]] QString flawText(handover::PassphraseFlaw flaw);

/// The fields of a client that have to be corrected before it is handed over. What is missing the other one
/// enters.
[[nodiscard]] QStringList wrongFields(const clientconfig::Draft &draft);

/// Why there is no file.
[[nodiscard]] Message unsentMessage(const QString &path, const handover::SendError &error);

/// "GitLab in Payments, GitLab in Website, and 7 more"
[[nodiscard]] QString sharersText(const handover::TokenLife &life);

/// The last day on which it can be opened, where the user is.
[[nodiscard]] QString lastDayText(const QDateTime &expires);

} // namespace broker::ui
