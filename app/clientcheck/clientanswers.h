// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "clientcheck/clienttransport.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

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
/// UUIDs, long opaque strings, and `known` in plain and percent-encoded form.
[[nodiscard]] QString redacted(const QString &text, const QList<Secret> &known);

/// Judges what the two addresses answered: the one with the marker, and, where that one is no health
/// check, the plain one. `expectedHost` may be empty. Pure; `at` is left to the caller.
[[nodiscard]] HealthReport judge(
    const ClientResult &withMarker, const std::optional<ClientResult> &plain, const QString &expectedHost);
/// Whether the plain address has to be asked to tell why there is no health check at the marker.
[[nodiscard]] bool needsPlainAnswer(const ClientResult &withMarker);

[[nodiscard]] SystemReport judgeSystem(const ClientResult &answer, const QList<Secret> &known);

} // namespace broker::clientcheck
