// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// Whole sentences; ids and fingerprints yes; secrets, bodies and URL queries never.
namespace broker {

Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logRecords)
Q_DECLARE_LOGGING_CATEGORY(logProvisioning)
Q_DECLARE_LOGGING_CATEGORY(logAudit)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace broker
