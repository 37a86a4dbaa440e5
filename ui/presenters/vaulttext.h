// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "vault/vault.h"

#include <QDateTime>

namespace broker::ui {

enum class VaultAction { Save, Read, Remove };

[[nodiscard]] Explanation explain(
    const vault::VaultError &error, VaultAction action, const QDateTime &nowUtc);

/// One short state for a list or a status line: "Locked", "Not confirmed".
[[nodiscard]] QString shortText(vault::VaultErrorKind kind);
/// "Saved in the keychain of this computer."
[[nodiscard]] QString doneText(VaultAction action);
/// While the system may be asking the user.
[[nodiscard]] QString waitingText(VaultAction action);
/// What keeping a secret in memory only means.
[[nodiscard]] QString memoryOnlyText();

/// For whoever is shown a secret that could not be stored, and for the question before it is given up.
[[nodiscard]] QString unstoredText(const vault::VaultError &error);
[[nodiscard]] QString loseQuestionText(const vault::VaultError &error);

} // namespace broker::ui
