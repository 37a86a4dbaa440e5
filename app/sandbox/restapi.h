// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/answers.h"
#include "sandbox/world.h"

#include <QDateTime>
#include <QList>

namespace broker::sandbox {

/// What is not offered to everybody.
struct RestOffers
{
    /// An organization's integrations with has_broker; else 404.
    bool brokerFlags = true;
    /// An organization's audit log; else 403.
    bool auditLogs = true;
    /// When the personal access tokens of the owner end; UTC.
    QList<QDateTime> personalTokenEnds{};
};

/// Of the account that every credential belongs to.
inline constexpr QLatin1String ownerId("5b7c9d40-3a1e-4c55-8f2d-6a0e4b1c2d3f");

/// Of the colleague whose changes are in the audit log.
inline constexpr QLatin1String colleagueId("0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35");

/// Answers a request below "/rest" (Snyk's REST OpenAPI document): the signed-in user and
/// the ends of his personal access tokens, the organizations, and an organization's integrations and audit
/// log.
[[nodiscard]] snyk::HttpResponse answerRest(
    const World &world, const RestOffers &offers, const Question &question);

} // namespace broker::sandbox
