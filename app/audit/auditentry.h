// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::audit {

/// What was done.
enum class Action {
    SignedIn,
    SignedOut,
    TokenGenerated, ///< Snyk was asked to make one
    TokenRetrieved, ///< from the Snyk Web UI
    TokenPasted,
    SecretStored,
    SecretCopied, ///< to the clipboard
    SecretRevealed,
    SecretChecked,
    SecretDeleted, ///< from the keychain
    TokenRotated,
    RecordRemoved,
    DueDateChanged,
    NoteChanged,
    IntegrationAdded,
    IntegrationChanged,
    CalendarExported,
    InventoryExported,
    AuditExported,
    ConfigurationSaved, ///< of a Broker client, with its secrets, to a file
    OldEntriesRemoved, ///< a file of this journal; `detail` names it
    BackupSaved,
    BackupImported, ///< `detail` counts what it brought
    ClientStarted, ///< a Broker client, on this computer; `detail` names its container, here and below
    ClientReplaced, ///< what had the name was removed, for a client to be started
    ClientStopped, ///< and removed
};

enum class Outcome {
    Succeeded,
    Failed,
    Cancelled,
    Unknown, ///< the answer never came
};

/// Stable names, as written to the file.
[[nodiscard]] QLatin1String nameOf(Action action);
[[nodiscard]] QLatin1String nameOf(Outcome outcome);

/// One line of the journal. Has no place for a secret; texts longer than `longestText` are cut.
struct Entry
{
    Action action = Action::SignedIn;
    Outcome outcome = Outcome::Succeeded;
    QString regionId = {};
    std::optional<OrgId> org = {};
    QString orgName = {};
    /// Catalogue key.
    QString integrationType = {};
    std::optional<IntegrationId> integration = {};
    std::optional<RecordId> record = {};
    std::optional<Fingerprint> fingerprint = {};
    /// Snyk's, for its support.
    QString requestId = {};
    /// Technical and never secret: the name of a file, the name of an error.
    QString detail = {};
    /// UTC; set by the journal.
    QDateTime at = {};

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// In UTF-16 units.
inline constexpr qsizetype longestText = 300;

/// One JSON object without a line end.
[[nodiscard]] QByteArray toLine(const Entry &entry);

/// What a line of the file turned out to be.
enum class LineKind {
    Entry,
    Newer, ///< whole, but with an action, an outcome or a schema of a later version
    Torn, ///< the program was stopped while writing it, or it is damaged
    Empty, ///< two writers ended a line at once: no entry, and nothing is missing
};
struct Line
{
    LineKind kind = LineKind::Torn;
    std::optional<Entry> entry;
};
[[nodiscard]] Line lineFrom(QByteArrayView line);

/// The fields of an entry in the order of `fieldNames`, for tables.
[[nodiscard]] QStringList fieldsOf(const Entry &entry);
/// Stable English names, as in the file.
[[nodiscard]] QStringList fieldNames();

} // namespace broker::audit
