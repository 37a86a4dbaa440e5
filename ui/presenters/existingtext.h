// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "existing/credentialgap.h"
#include "existing/found.h"
#include "presenters/explanation.h"

#include <QString>

// The words for what is found in the file of a client that exists already. Plain text throughout.
namespace broker::ui {

/// "a Compose file"
[[nodiscard]] QString formName(existing::Form form);
/// Why a part of the file is not taken, in a few words.
[[nodiscard]] QString reasonText(existing::IgnoredReason reason);
/// "Line 12: PATH — set by the image"; with the file's name where there are several.
[[nodiscard]] QString ignoredText(const existing::Ignored &ignored, const QList<existing::Source> &sources);
[[nodiscard]] Explanation explain(const existing::Refusal &refusal, const QList<existing::Source> &sources);
/// The file could not be opened.
[[nodiscard]] Explanation explainUnreadableFile(const QString &fileName, const FileError &error);

/// How one of the sources is called: its file's name, or that it was pasted.
[[nodiscard]] QString sourceName(const QList<existing::Source> &sources, qsizetype source);
/// Why the credential is not there, and where that is to be seen.
[[nodiscard]] QString gapText(const existing::CredentialGap &gap, const QList<existing::Source> &sources);

} // namespace broker::ui
