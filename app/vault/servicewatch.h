// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"

#include <QString>

#include <functional>
#include <optional>

namespace broker::vault {

/// Keeps the jobs connected to the keychain service that answers now. A service that was restarted,
/// by an update or after a crash, is another one, and what the jobs remember of the last one is of no
/// use with it. Borrows both; destroyed after nobody looks any more.
///
/// It asks before each job instead of waiting for the bus to tell (NameOwnerChanged): what the bus
/// tells may come after the job that needed it.
class ServiceWatch final
{
public:
    ServiceWatch(KeychainJobs &jobs, KeychainProbe &probe);
    Q_DISABLE_COPY_MOVE(ServiceWatch)

    /// Tells whether another service answers than at the last look, or none any more; the jobs have
    /// forgotten the last one then. True the first time. False where nobody can tell.
    void look(std::function<void(bool isAnother)> then);

private:
    KeychainJobs &m_jobs;
    KeychainProbe &m_probe;
    std::optional<QString> m_owner;
};

} // namespace broker::vault
