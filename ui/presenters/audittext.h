// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "audit/auditjournal.h"
#include "presenters/explanation.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace broker::ui {

/// `CannotWrite` only: what cannot be read is said by whoever wanted to read it.
[[nodiscard]] Explanation explain(const audit::AuditError &error, const QDateTime &nowUtc);
[[nodiscard]] QString auditActionText(audit::Action action);
[[nodiscard]] QString auditOutcomeText(audit::Outcome outcome);
/// What the entry is about beyond its action and its place, in words where it is this program's own; the name
/// of a file or a host as it is.
[[nodiscard]] QString auditDetailText(const audit::Entry &entry, const QLocale &locale);
/// In the order in which they are offered as a filter.
[[nodiscard]] QList<audit::Action> auditActions();

} // namespace broker::ui
