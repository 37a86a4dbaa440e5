// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/taking.h"

#include "clientconfig/remembered.h"
#include "core/statemachine.h"
#include "credentials/credentialfromfields.h"

namespace broker::handover {

Taking::Taking(const Workspace &workspace, const Handover &handover, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_handover(handover)
    , m_token(workspace)
    , m_planned(RecordId::create())
{
    connect(&m_token, &provisioning::ProvisionFlow::changed, this, &Taking::onToken);
}

Taking::~Taking() = default;

void Taking::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    const records::Target &target = m_handover.target;
    const provisioning::Plan plan{records::OperationKind::StoreToken, target,
        integrations::SetupState::Unknown, records::Origin::Pasted, m_planned,
        m_workspace.keys.key(vault::SecretKind::BrokerToken, target.regionId, m_planned.toString()),
        m_workspace.records.currentFor(target), m_workspace.practice, m_workspace.storageForNew()};
    m_token.propose(plan, m_handover.token);
    m_token.confirm();
}

void Taking::onToken()
{
    const auto *done = as<provisioning::Done>(m_token.state());
    if (done && !m_record) {
        m_record = done->record;
        remember();
    }
    Q_EMIT changed();
}

/// So that it is due here when it is there, and the next configuration of this client asks nothing again.
void Taking::remember()
{
    // A token that was on the list before has the dates and the client that it has there.
    const bool isNew = m_record->id == m_planned;
    if (isNew) {
        giveLife(*m_record, m_handover.life, reminders::policyFrom(m_workspace.settings),
            m_workspace.clock.nowUtc());
        // A list that is older than this one puts no token aside.
        m_record->sharedWith.removeIf([this](const records::Target &target) {
            const auto own = m_workspace.records.currentFor(target);
            return own && own->id != m_planned;
        });
    }
    if (isNew || !m_record->client) {
        m_record->client = clientconfig::remembering(
            m_record->client.value_or(records::ClientMemory()), m_handover.draft, m_handover.carrier);
    }
    m_remembering.start(
        this, [this](const std::stop_token &) { return m_workspace.records.putAllSoon({*m_record}); },
        [this](const records::RecordStore::Stored &put) { onRemembered(put); });
}

void Taking::onRemembered(const records::RecordStore::Stored &put)
{
    if (put)
        m_record = put->constFirst();
    else
        m_unremembered = put.error();
    keepCredential();
    Q_EMIT changed();
}

void Taking::keepCredential()
{
    const auto entered = credentials::credentialFrom(m_handover.draft.type, m_handover.draft.answers);
    if (!entered || !credentials::needsCredential(m_record->target))
        return;
    auto setup = std::make_unique<credentials::CredentialSetup>(m_workspace, m_record->target);
    const auto known = setup->take(*entered);
    m_isCredentialKnown = known && known->has_value();
    if (!known || m_isCredentialKnown)
        return;
    m_credential = std::move(setup);
    connect(m_credential.get(), &credentials::CredentialSetup::changed, this, &Taking::changed);
    m_credential->keep();
}

bool Taking::isDone() const
{
    return m_record && !m_remembering.isRunning() && (!m_credential || m_credential->kept());
}

bool Taking::isFileNeeded() const
{
    if (!m_record || m_record->storage != records::Storage::Keychain || m_remembering.isRunning()
        || m_unremembered)
        return true;
    const auto kept = m_credential ? m_credential->kept() : std::nullopt;
    clientconfig::Draft left = m_handover.draft;
    if (m_isCredentialKnown || (kept && kept->storage == records::Storage::Keychain)) {
        for (const integrations::ClientFieldSpec &spec : left.type.ownFields) {
            if (spec.role == integrations::FieldRole::Secret)
                left.answers.setSecret(spec.field, {});
        }
    }
    // Not every secret of a client is a credential of its service, and those are kept nowhere.
    return hasCredential(left);
}

bool Taking::isWorking() const
{
    return broker::isWorking(m_token.state()) || m_remembering.isRunning()
        || (m_credential && m_credential->isWorking());
}

bool Taking::holdsUnstored() const
{
    return provisioning::holdsUnstoredToken(m_token.state())
        || (m_credential && credentials::holdsUnstoredCredential(m_credential->flow().state()));
}

} // namespace broker::handover
