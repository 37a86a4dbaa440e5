// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "records/tokenrecord.h"
#include "sharing/headway.h"
#include "sharing/managed.h"
#include "sharing/surveyfile.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

// The words of what Snyk has beside what the list has. Pure; names are put in as they are.
namespace broker::ui {

/// "managed here"
[[nodiscard]] QString managedText(sharing::Managed managed);
/// The same of a row, which knows more of why: "no permission".
[[nodiscard]] QString managedText(const sharing::ManagedRow &row);
[[nodiscard]] Tone toneOf(sharing::Managed managed);
/// Name of a mark, see icon().
[[nodiscard]] QString markOf(sharing::Managed managed);
/// "with Broker", "without Broker", "not told", "not there", "not looked at since"
[[nodiscard]] QString brokerText(const sharing::ManagedRow &row);
/// The integration's name; that it is not known, where nothing was read.
[[nodiscard]] QString integrationText(const sharing::ManagedRow &row);
/// What the state means, and what to do about it.
[[nodiscard]] QString managedNote(const sharing::ManagedRow &row, const QDateTime &nowUtc);

/// "12 organizations looked at on 3 Feb 2027 10:15; 2 of them could not be read."
[[nodiscard]] QString knowledgeText(const sharing::GroupKnowledge &knowledge, const QLocale &locale);
/// How fast it goes, and how long it is going to take; or that it waits because Snyk wants a pause. Empty as
/// long as neither is known.
[[nodiscard]] QString surveyPaceText(
    const std::optional<sharing::Headway::Outlook> &outlook, std::chrono::milliseconds silence);

/// How many were looked at, `looked`, and how long it is going to take, as above.
[[nodiscard]] QString lookedSoFarText(const QString &looked,
    const std::optional<sharing::Headway::Outlook> &outlook, std::chrono::milliseconds silence);

/// Whom a rotation may touch as well, as far as Snyk tells; a line each, with a last line that counts those
/// that are not named. `rows` are of mayShareToken.
[[nodiscard]] QStringList mayShareTexts(const QList<sharing::ManagedRow> &rows);
/// What is known of the group of a rotation: when it was looked at, and whether others were found. `others`
/// is their number. For a group that nobody looked at, what that means.
[[nodiscard]] QString groupLookText(
    const sharing::GroupKnowledge &knowledge, int others, const QLocale &locale);
/// What is to be looked after by hand because no call of Snyk's tells of it.
[[nodiscard]] QString essentialsText();
/// The same once Snyk uses the new token.
[[nodiscard]] QString essentialsAfterSwitchText();

} // namespace broker::ui
