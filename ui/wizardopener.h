// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/id.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "records/tokenrecord.h"
#include "widgets/readinesswatch.h"
#include "workspace/workspace.h"

#include <QSet>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace broker::sharing {
class Stocktaking;
}

namespace broker::ui {

/// All that the wizard needs from the window, and how it reports back. What is referred to outlives it.
struct WizardRequest
{
    const Workspace &workspace;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    std::optional<HttpsUrl> apiOverride;
    /// An interrupted operation, or a token to be got again.
    std::optional<records::Target> resume;
    /// Called at most while the window and the wizard live.
    std::function<void()> practiceRequested;
    std::function<void(const RecordId &)> recordFinished;
    /// Goes on with a part of what follows the token, in front of the given window.
    OpenClientPart openPart = {};
    /// The user goes on with several organizations, beginning with this token; the wizard is closing.
    std::function<void(const RecordId &)> manyRequested = {};
    /// Where a new token is wanted: it is chosen as soon as somebody is signed in.
    std::optional<records::Target> begin = {};
    /// Of several that are retrieved one after the other: "2 of 3".
    QString position = {};
    /// What comes after this one: the user goes on with it; the wizard is closing.
    QString next = {};
    std::function<void()> nextRequested = {};
    /// Where not empty, only organizations of these groups are offered: the token is to be shared there.
    QSet<GroupId> groups = {};
    /// What is known of Snyk's integrations already.
    sharing::Stocktaking *stocktaking = nullptr;
};

/// Shows the wizard without waiting for it. It belongs to `parent` and goes when it is closed.
using WizardOpener = std::function<QDialog *(const WizardRequest &request, QWidget &parent)>;

/// The same for a client that exists already; what is resumed or begun elsewhere means nothing to it.
[[nodiscard]] QDialog *openExistingWizard(const WizardRequest &request, QWidget &parent);
[[nodiscard]] QDialog *openTokenWizard(const WizardRequest &request, QWidget &parent);

} // namespace broker::ui
