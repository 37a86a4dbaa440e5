// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialtype.h"
#include "credentials/servicecredential.h"
#include "credentials/servicehost.h"
#include "paste/pastecheck.h"
#include "presenters/pastetext.h"

#include <QLocale>
#include <QString>

// The words for what credentials are: kinds, needs, lifetimes, and what was entered. Plain text.
namespace broker::ui {

/// "Classic token", without the name of the service.
[[nodiscard]] QString kindText(credentials::CredentialKind kind);
/// The label of the field for the secret: a token or a password.
[[nodiscard]] QString secretLabel(credentials::CredentialKind kind);

/// Why it is needed, one sentence.
[[nodiscard]] QString needText(credentials::NeedReason reason);
/// What it is: a scope, a permission, a role.
[[nodiscard]] QString needFormText(credentials::NeedForm form);
[[nodiscard]] QString lifetimeText(const credentials::Lifetime &lifetime);
[[nodiscard]] QString noteText(const credentials::Note &note, const QLocale &locale);
/// The way to where it is made, for those whose page has no address of its own; may be empty.
[[nodiscard]] QString creationSteps(credentials::CredentialKind kind);

/// What is wrong with an address, and what belongs there.
[[nodiscard]] QString hostText(credentials::HostProblem problem, credentials::Service service);
/// What the check will ask; shown before the first call.
[[nodiscard]] QString beforeCheckText(const credentials::ServiceHost &host);
[[nodiscard]] QString problemText(credentials::CredentialProblem problem);
[[nodiscard]] PasteText credentialPasteText(const paste::Check &check, credentials::Service service);

} // namespace broker::ui
