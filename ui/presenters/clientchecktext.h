// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "platform/theme.h"
#include "presenters/explanation.h"

#include <QString>
#include <QStringList>

namespace broker::ui {

[[nodiscard]] Tone toneOf(clientcheck::Verdict verdict);
/// What the health check of a Broker client proved: what happened, likely cause, next step.
[[nodiscard]] Explanation explain(const clientcheck::HealthReport &report);
/// One line a tunnel: "Connected to broker.eu.snyk.io (websocket, version 4.200)".
[[nodiscard]] QStringList tunnelTexts(const clientcheck::HealthReport &report);

[[nodiscard]] Tone toneOf(clientcheck::SystemVerdict verdict);
[[nodiscard]] Explanation explain(const clientcheck::SystemReport &report);
/// One line a credential: "ghp***890: accepted (200)".
[[nodiscard]] QStringList credentialTexts(const clientcheck::SystemReport &report);

} // namespace broker::ui
