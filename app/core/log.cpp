// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/log.h"

namespace broker {

Q_LOGGING_CATEGORY(logApi, "broker.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logVault, "broker.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(logRecords, "broker.records", QtWarningMsg)
Q_LOGGING_CATEGORY(logProvisioning, "broker.provisioning", QtWarningMsg)
Q_LOGGING_CATEGORY(logAudit, "broker.audit", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "broker.ui", QtWarningMsg)

} // namespace broker
