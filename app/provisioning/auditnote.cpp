// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/auditnote.h"

#include "core/log.h"

namespace broker::provisioning {

audit::Entry entryFor(audit::Action action, const records::Target &target)
{
    audit::Entry entry;
    entry.action = action;
    entry.regionId = target.regionId;
    entry.org = target.org.id;
    entry.orgName = target.org.name;
    entry.integrationType = target.integrationType;
    entry.integration = target.integration;
    return entry;
}

audit::Entry entryFor(audit::Action action, const records::TokenRecord &record)
{
    audit::Entry entry = entryFor(action, record.target);
    entry.record = record.id;
    entry.fingerprint = record.fingerprint;
    return entry;
}

bool note(const Workspace &workspace, const audit::Entry &entry)
{
    const auto written = workspace.audit.append(entry);
    if (!written)
        qCWarning(logProvisioning) << "Could not write to the audit journal" << written.error().path;
    return written.has_value();
}

bool note(const Workspace &workspace, audit::Action action, const records::TokenRecord &record)
{
    return note(workspace, entryFor(action, record));
}

} // namespace broker::provisioning
