// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "clientcheck/clienttransport.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

// The answers of a Broker client, parsed into values without side effects. Formats observed on
// snyk-broker 5.22 and read in its sources: healthcheckHandler.ts, systemCheckHandler.ts. Total: any bytes
// give a value or nothing.
namespace broker::clientcheck {

/// The elements of a health check, whether they came as one object or as a list. Nothing when it is
/// no health check: another server, or the client's own "not allowed" for a path it does not know.
[[nodiscard]] std::optional<QList<Tunnel>> decodeHealth(const QByteArray &body);

/// The elements of a system check, redacted. A client may repeat the whole address of a service,
/// password included, in its error. `known` are secrets that must not be shown in any case.
[[nodiscard]] std::optional<QList<CredentialCheck>> decodeSystemCheck(
    const QByteArray &body, const QList<Secret> &known);

/// What may be shown of a client's text: bounded, one line, without anything that could be a secret:
/// user and password of addresses, queries, the values behind "user:", "password=" and the like,
/// UUIDs, long opaque strings, and `known` in plain and percent-encoded form. A digest that says which one it
/// is ("sha256:…") is of an image and stays. `isOpen` may know other strings that only look opaque; it is
/// asked about nothing that anything else of this hides.
using IsOpen = std::function<bool(QStringView line, qsizetype start, qsizetype length)>;
[[nodiscard]] QString redacted(
    const QString &text, const QList<Secret> &known, const IsOpen &isOpen = IsOpen());

/// Scheme, host, port and path; nothing of an address that cannot be parsed, because nobody can tell
/// what its parts are.
[[nodiscard]] QString addressWithoutSecrets(const QString &text, const QList<Secret> &known);

/// The Broker's own "not allowed", with which a client answers every path that it does not serve: there is
/// a client, and it has another configuration. Clients of today say FILTER_BLOCKED, older ones "blocked"
/// and why.
[[nodiscard]] bool isBlockedPath(const QByteArray &body);

} // namespace broker::clientcheck
