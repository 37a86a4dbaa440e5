// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace broker::ui {

/// A printable list of tokens and their due dates, A4 or Letter as the user's country has it, as PDF.
/// Needs a QGuiApplication. No secret is in it.
[[nodiscard]] QByteArray reportPdf(const QList<records::TokenRecord> &records,
    const reminders::DuePolicy &policy, const QDateTime &nowUtc, bool practice);

} // namespace broker::ui
