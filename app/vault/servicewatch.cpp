// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/servicewatch.h"

#include "core/log.h"

#include <utility>

namespace broker::vault {

ServiceWatch::ServiceWatch(KeychainJobs &jobs, KeychainProbe &probe)
    : m_jobs(jobs)
    , m_probe(probe)
{ }

void ServiceWatch::look(std::function<void(bool isAnother)> then)
{
    m_probe.serviceOwner([this, then = std::move(then)](const Result<QString, ProbeError> &owner) {
        const bool isAnother = owner && m_owner != *owner;
        if (isAnother) {
            if (m_owner)
                qCInfo(logVault, "Another keychain service answers than before; connecting anew.");
            m_owner = *owner;
            // The first time as well: another vault of this process may have met another service.
            m_jobs.reconnect();
        }
        then(isAnother);
    });
}

} // namespace broker::vault
