// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionflow.h"

#include "core/log.h"
#include "core/overloaded.h"
#include "provisioning/recording.h"
#include "snyk/client.h"
#include "workspace/auditnote.h"

namespace broker::provisioning {

namespace {

snyk::ApiError callWithoutEnd()
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::ConnectionLost;
    error.detail = QStringLiteral("The call ended without a result.");
    error.outcomeUnknown = true;
    return error;
}

} // namespace

ProvisionFlow::ProvisionFlow(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(workspace, *this)
{ }

ProvisionFlow::~ProvisionFlow() = default;

void ProvisionFlow::setClient(snyk::Client *client)
{
    m_client = client;
}

void ProvisionFlow::propose(const Plan &plan, const std::optional<BrokerToken> &token)
{
    dispatch(event::Propose{plan, token});
}

void ProvisionFlow::confirm()
{
    dispatch(event::Confirm{});
}

void ProvisionFlow::cancel()
{
    dispatch(event::Cancel{});
    m_call.stop();
}

void ProvisionFlow::retry()
{
    dispatch(event::Retry{});
}

void ProvisionFlow::stopWaiting()
{
    m_keeper.stopWaiting();
}

void ProvisionFlow::keepInMemory()
{
    dispatch(event::UseMemory{});
}

void ProvisionFlow::tokenTakenByUser()
{
    dispatch(event::TokenTakenByUser{});
}

bool ProvisionFlow::leave()
{
    if (!next(m_state, event::Leave{}))
        return false;
    dispatch(event::Leave{});
    return true;
}

void ProvisionFlow::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        std::optional<State> following = next(m_state, current);
        if (!following)
            return;
        const bool isAnother = !isSameState(*following, m_state);
        m_state = std::move(*following);
        if (isAnother)
            enter();
        Q_EMIT changed();
    });
}

void ProvisionFlow::enter()
{
    m_call.drop();
    m_writing.drop();
    m_keeper.overtake();
    std::visit(Overloaded{
                   [this](const Journaling &state) { runJournal(state); },
                   [this](const Calling &state) { runCall(state); },
                   [this](const Refused &) { m_keeper.endNote(); },
                   [this](const OutcomeUnknown &) { m_keeper.advanceNote(records::OperationStage::Unknown); },
                   [this](const Keeping &state) { runKeeping(state); },
                   [](const AtRest auto &) {},
               },
        m_state);
}

void ProvisionFlow::runJournal(const Journaling &state)
{
    const Plan &plan = state.plan;
    const records::Operation operation{OperationId::create(), plan.kind, records::OperationStage::Prepared,
        plan.target, plan.record, plan.key, plan.origin, plan.practice, m_workspace.clock.nowUtc()};
    m_keeper.begin(plan.key);
    m_keeper.note(operation, [this](const keeping::Keeper::Noted &noted) {
        if (noted)
            dispatch(event::Journaled{});
        else
            dispatch(event::JournalError{noted.error()});
    });
}

void ProvisionFlow::runCall(const Calling &state)
{
    const records::Target &target = state.plan.target;
    const bool adds = state.plan.kind == records::OperationKind::AddIntegration;
    if (!m_client || (!adds && !target.integration)) {
        snyk::ApiError notSent = callWithoutEnd();
        notSent.outcomeUnknown = false;
        dispatch(event::CallError{notSent});
        return;
    }
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return adds ? m_client->addBrokered(target.org.id, target.integrationType, std::move(stop))
                        : m_client->enableBroker(
                            target.org.id, *target.integration, target.integrationType, std::move(stop));
        },
        [this](const Result<snyk::EnabledBroker, snyk::ApiError> &result) {
            if (result)
                dispatch(event::Issued{result->token, result->integration});
            else
                onCallFailed(result.error());
        },
        callWithoutEnd());
}

void ProvisionFlow::onCallFailed(const snyk::ApiError &error)
{
    const auto *calling = as<Calling>(m_state);
    if (!calling)
        return;
    audit::Entry entry = auditEntryFor(audit::Action::TokenGenerated, calling->plan.target);
    entry.outcome = error.outcomeUnknown ? audit::Outcome::Unknown : audit::Outcome::Failed;
    entry.requestId = error.requestId;
    afterAudit(entry, [this, error] { dispatch(event::CallError{error}); });
}

void ProvisionFlow::afterAudit(const audit::Entry &entry, const std::function<void()> &done)
{
    m_writing.start(
        this, [&](std::stop_token) { return noteAuditSoon(m_workspace, {entry}); },
        // What cannot be noted was done all the same.
        [done](const audit::AuditJournal::Written &) { done(); });
}

void ProvisionFlow::runKeeping(const Keeping &state)
{
    if (const auto *storing = as<keeping::Storing>(state.keep)) {
        m_keeper.store(
            state.token.secret(), storing->storage, [this](const auto &event) { dispatch(event); });
    } else if (const auto *recording = as<keeping::Recording>(state.keep)) {
        runRecord(state, recording->storage);
    }
}

void ProvisionFlow::runRecord(const Keeping &state, records::Storage storage)
{
    const Plan plan = state.plan;
    const PlannedRecord planned = recordFor(
        m_workspace, {plan.target, plan.record, plan.key, plan.origin, storage, state.token.fingerprint()});
    m_writing.start(
        this, [&](std::stop_token) { return m_workspace.records.putAllSoon({planned.record}); },
        [this, plan, storage, duplicate = planned.duplicate](const records::RecordStore::Stored &stored) {
            if (!stored) {
                dispatch(event::RecordError{stored.error()});
                return;
            }
            const records::TokenRecord record = stored->constFirst();
            afterAudit(
                auditEntryFor(auditActionFor(plan.origin), record), [this, plan, storage, record, duplicate] {
                    m_keeper.recorded(storage);
                    settleOlderOperations(plan);
                    if (duplicate)
                        keeping::removeDuplicate(m_workspace, *duplicate);
                    dispatch(event::Recorded{record});
                });
        });
}

void ProvisionFlow::settleOlderOperations(const Plan &plan)
{
    // Earlier attempts of unknown outcome are answered by the token that is now recorded. One whose token
    // the keychain has, or may have, is not: without its note nobody would know of that entry.
    const records::Journal::Pending &known = m_workspace.journal.known();
    for (const records::Operation &operation : known.operations) {
        const bool answered = operation.practice == m_workspace.practice
            && operation.target.sameAs(plan.target) && !(operation.plannedKey == plan.key)
            && operation.kind != records::OperationKind::StoreCredential
            && operation.stage != records::OperationStage::Stored;
        if (!answered)
            continue;
        m_workspace.keychain.presence(operation.plannedKey, std::stop_token())
            .then([id = operation.id, &journal = m_workspace.journal](const vault::PresenceResult &presence) {
                if (presence && *presence == vault::Presence::Absent)
                    keeping::finishLater(journal, id);
            });
    }
}

} // namespace broker::provisioning
