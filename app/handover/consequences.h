// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/content.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QList>

#include <optional>

namespace broker::handover {

/// What happens to the list of whoever takes a hand-over, beside what is new on it.
struct Consequences
{
    /// The token is there already: its dates and the settings of its client stay.
    std::optional<records::TokenRecord> known{};
    /// Another token of the same integration, which is marked as replaced.
    std::optional<records::TokenRecord> replaced{};
    /// The list knows the one that is handed over as an earlier one.
    bool isEarlier = false;
    /// Another credential of the same integration, which it no longer uses.
    std::optional<records::TokenRecord> credential{};
    /// Integrations that are said to share the token and have one of their own here, which stays.
    QList<records::Target> left{};
};

/// As the list is now. Pure.
[[nodiscard]] Consequences consequencesOf(const Handover &handover, const records::RecordStore &records);

} // namespace broker::handover
