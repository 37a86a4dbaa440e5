// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <optional>

/// What this program itself writes as the `detail` of an entry, and how to read it again. Names never change
/// once released. Any other detail is a name from outside: of a file or a host.
namespace broker::audit::details {

/// Calls to Snyk during a rotation.
inline constexpr QLatin1String provisionCall("provision-token");
inline constexpr QLatin1String switchCall("switch-token");
/// A credential that is used for another target too.
inline constexpr QLatin1String shared("shared");
/// The roll-back of a job has switched Broker off there.
inline constexpr QLatin1String takenBack("taken-back");
/// Filled into the form of a Broker client, where it can be looked at.
inline constexpr QLatin1String clientForm("client-form");
/// The entry is about an API token.
inline constexpr QLatin1String apiToken("Snyk API token");

/// The entry is about the key that colleagues lock a hand-over with.
inline constexpr QLatin1String handoverKey("hand-over key");

/// A client that was handed over to a colleague, or taken over from one.
struct HandoverNote
{
    bool isOpened = false;
    /// Of the public key that it is locked with; nothing for a passphrase.
    QString keyFingerprint{};
    /// The last day on which it can be opened.
    QDate until;
    /// Whom it is for, or who made it, in the sender's words.
    QString who{};

    friend bool operator==(const HandoverNote &, const HandoverNote &) = default;
};
[[nodiscard]] QString handoverNote(const HandoverNote &note);
[[nodiscard]] std::optional<HandoverNote> handoverNoteIn(const QString &detail);

/// The last day on which a replaced token is kept.
[[nodiscard]] QString keptUntil(const QDate &day);
[[nodiscard]] std::optional<QDate> keptUntilIn(const QString &detail);

/// What an import did, in records.
struct ImportCounts
{
    int stored = 0;
    int unchanged = 0;
    int leftOut = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};
[[nodiscard]] QString importCounts(const ImportCounts &counts);
[[nodiscard]] std::optional<ImportCounts> importCountsIn(const QString &detail);

} // namespace broker::audit::details
