// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/keptcredential.h"

#include "audit/auditdetail.h"
#include "credentials/credentialrecording.h"
#include "credentials/recordedsecret.h"
#include "integrations/clienttype.h"
#include "workspace/auditnote.h"

namespace broker::ui {

QList<clientconfig::ClientField> keptFields(const QString &clientType)
{
    QList<clientconfig::ClientField> fields;
    const auto type = integrations::clientTypeByKey(clientType);
    if (!type)
        return fields;
    for (const integrations::ClientFieldSpec &spec : type->ownFields) {
        if (spec.role == integrations::FieldRole::Secret)
            fields.append(spec.field);
    }
    return fields;
}

KeptCredential::KeptCredential(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

KeptCredential::~KeptCredential() = default;

bool KeptCredential::isKeptFor(const records::Target &target) const
{
    return m_workspace.records.currentCredentialFor(target).has_value();
}

QString KeptCredential::clientTypeFor(const records::Target &target) const
{
    const auto kept = m_workspace.records.currentCredentialFor(target);
    const auto known = kept ? credentials::recordedCredential(*kept) : std::nullopt;
    return known ? credentials::clientTypeFor(known->host.service(), known->kind) : QString();
}

void KeptCredential::read(const records::Target &target, const Use &use)
{
    const auto kept = m_workspace.records.currentCredentialFor(target);
    if (!kept)
        return;
    Q_EMIT busyChanged(true);
    m_read.start(
        this,
        [&](std::stop_token stop) {
            return credentials::readCredential(
                *this, m_workspace.vaultFor(kept->storage), *kept, std::move(stop));
        },
        [this, kept = *kept, use](const credentials::CredentialResult &read) {
            Q_EMIT busyChanged(false);
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            const auto found = credentials::clientAnswersFrom(kept, *read);
            if (!found) {
                Q_EMIT failed({vault::VaultErrorKind::Unreadable,
                    QStringLiteral("The entry is of no service that this version knows.")});
                return;
            }
            // In the form it can be shown.
            audit::Entry entry = auditEntryFor(audit::Action::SecretRevealed, kept);
            entry.detail = audit::details::clientForm;
            noteAudit(m_workspace, entry);
            use(*found);
        });
}

} // namespace broker::ui
