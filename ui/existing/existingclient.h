// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "existing/found.h"
#include "records/doubt.h"

#include <QList>

#include <optional>

namespace broker::ui {

/// What the pages of ExistingWizard work on. Forgotten with the window: nothing of the files is kept but the
/// answers.
struct ExistingClient
{
    QList<existing::Source> sources{};
    /// The one of its clients that is to be added.
    std::optional<existing::Found> found{};
    /// The one it is for, where that was chosen with the organization: it may have several of one type.
    std::optional<IntegrationId> integration{};
    /// What spoke against that when the user decided to add it there.
    std::optional<records::Doubt> doubt{};
};

/// Pages of this wizard alone, beside those of wizard/wizardpage.h.
enum class ExistingPageId : int { File = 100, Found, AllOrganizations };

} // namespace broker::ui
