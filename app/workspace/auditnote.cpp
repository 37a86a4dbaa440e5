// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/auditnote.h"

#include "audit/auditdetail.h"
#include "core/log.h"

namespace broker {

namespace {

audit::AuditJournal::Written logged(const audit::AuditJournal::Written &written)
{
    if (!written)
        qCWarning(logProvisioning) << "Could not write to the audit journal" << written.error().path;
    return written;
}

} // namespace

audit::Entry auditEntryFor(audit::Action action, const records::Target &target)
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

audit::Entry auditEntryFor(audit::Action action, const records::TokenRecord &record)
{
    audit::Entry entry;
    if (record.kind() == vault::SecretKind::ApiToken) {
        // It belongs to no organization.
        entry.action = action;
        entry.regionId = record.target.regionId;
        entry.detail = audit::details::apiToken;
    } else {
        entry = auditEntryFor(action, record.target);
    }
    entry.record = record.id;
    entry.fingerprint = record.fingerprint;
    return entry;
}

void noteAudit(const Workspace &workspace, const audit::Entry &entry)
{
    noteAudit(workspace, QList<audit::Entry>{entry});
}

void noteAudit(const Workspace &workspace, const QList<audit::Entry> &entries)
{
    static_cast<void>(noteAuditSoon(workspace, entries));
}

QFuture<audit::AuditJournal::Written> noteAuditSoon(
    const Workspace &workspace, const QList<audit::Entry> &entries)
{
    return workspace.audit.appendAllSoon(entries).then(&logged);
}

void noteAudit(const Workspace &workspace, audit::Action action, const records::TokenRecord &record)
{
    noteAudit(workspace, auditEntryFor(action, record));
}

void noteLeftCopy(const Workspace &workspace, audit::Entry about, const vault::VaultKey &key)
{
    qCWarning(logAudit) << "A copy of a secret that nobody needs stays as" << key.toString();
    about.action = audit::Action::SecretDeleted;
    about.outcome = audit::Outcome::Failed;
    about.detail = key.toString();
    noteAudit(workspace, about);
}

} // namespace broker
