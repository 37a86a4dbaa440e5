// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationflow.h"

#include "core/log.h"
#include "core/marker.h"
#include "core/overloaded.h"
#include "core/settle.h"
#include "integrations/catalogue.h"
#include "records/targetregion.h"
#include "rotation/preflight.h"
#include "rotation/promotion.h"
#include "workspace/auditnote.h"

#include <type_traits>
#include <utility>

namespace broker::rotation {

namespace {

template <class Waiting, class... Events>
constexpr bool isOneOf = (std::is_same_v<Waiting, Events> || ...);

/// The Broker server that the client has to be connected to: that of the region, or the one that the user
/// stated to be right where Snyk documents none.
std::optional<clientcheck::ServerAddress> brokerServerFor(
    const Rotation &rotation, const clientcheck::ClientTransport &clients)
{
    using clientcheck::ServerAddress;
    const auto only = rotation.practice ? clients.onlyBrokerServer() : std::nullopt;
    if (only)
        return ServerAddress::of(*only);
    const auto region = records::regionOf(rotation.target);
    const auto documented = region ? ServerAddress::of(region->brokerServer) : std::nullopt;
    return documented ? documented : ServerAddress::parse(rotation.brokerServer);
}

/// As a check of a client outside of a rotation is noted.
void noteClientCheck(
    const Workspace &workspace, const Rotation &rotation, const clientcheck::HealthReport &report)
{
    audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, rotation.target);
    entry.record = rotation.record;
    entry.fingerprint = rotation.newToken;
    if (!report.provesToken())
        entry.outcome = audit::Outcome::Failed;
    noteAudit(workspace, entry);
}

} // namespace

bool isUserEvent(const Event &event)
{
    using namespace event;
    return std::visit(
        [](const auto &e) {
            return isOneOf<std::decay_t<decltype(e)>, Begin, Cancel, TokenGiven, Retry, UseMemory,
                TokenTakenByUser, ClientAddressGiven, ClientDeployed, Stated, Back, ConfirmSwitch, Promote,
                KeepDays, KeepUntil, RemoveOld, Resume, Leave, Abandon>;
        },
        event);
}

RotationFlow::RotationFlow(const RotationContext &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{ }

RotationFlow::~RotationFlow()
{
    m_keeping.drop(Await::Abandoned::Stopped);
}

void RotationFlow::setClient(snyk::Client *client)
{
    // Its checks ask one thing after the other, through the one that they began with.
    if (m_client && client != m_client)
        m_preflight.stop();
    m_client = client;
}

void RotationFlow::plan(const records::TokenRecord &record)
{
    const auto type = integrations::typeByKey(record.target.integrationType);
    const bool byWebUi = type && type->origin == integrations::TokenOrigin::WebUi;
    const auto id = RotationId::create();
    Rotation rotation{id, byWebUi ? Way::WebUi : Way::Api, Stage::Planned, record.target, record.id,
        record.fingerprint,
        m_around.workspace.keys.key(
            vault::SecretKind::ProvisionalToken, record.target.regionId, id.toString())};
    rotation.practice = m_around.workspace.practice;
    rotation.started = m_around.workspace.clock.nowUtc();
    dispatch(event::PlanMade{rotation});
}

void RotationFlow::startPreflight()
{
    const auto *planning = as<Planning>(m_state);
    if (!planning || m_preflight.isRunning())
        return;
    m_preflight.start(
        this,
        [&](std::stop_token stop) {
            return runPreflight(*this, m_around, m_client, planning->rotation, std::move(stop));
        },
        [this](const Result<PreflightReport, PreflightCancelled> &report) {
            if (report)
                dispatch(event::PreflightDone{*report});
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
}

bool RotationFlow::tell(const Event &event)
{
    Event told = event;
    if (auto *given = std::get_if<event::TokenGiven>(&told))
        given->storage = m_around.workspace.storageForNew();
    if (!isUserEvent(told) || !next(m_state, told))
        return false;
    dispatch(told);
    if (is<event::Cancel>(event))
        m_call.stop();
    if (is<event::KeepUntil>(event))
        noteKeptUntil(*rotationOf(m_state));
    return true;
}

void RotationFlow::stopWaiting()
{
    m_keeping.stop();
    // It may be waiting for the keychain as well.
    m_preflight.stop();
}

std::optional<clientcheck::HealthQuestion> RotationFlow::clientQuestion(
    const clientcheck::ClientAddress &address) const
{
    const Rotation *rotation = rotationOf(m_state);
    if (!isCheckable(m_state) || !rotation->newToken)
        return std::nullopt;
    return clientcheck::HealthQuestion{address, Marker::of(*rotation->newToken),
        brokerServerFor(*rotation, m_around.clients), Marker::of(rotation->oldToken)};
}

bool RotationFlow::checkClient()
{
    const Rotation *rotation = rotationOf(m_state);
    const auto address = rotation ? clientcheck::ClientAddress::parse(rotation->clientAddress) : std::nullopt;
    const auto question = address ? clientQuestion(*address) : std::nullopt;
    if (!question || m_check.isRunning())
        return false;
    // What is seen before a switch proves nothing after it: another state drops it.
    m_check.start(
        this,
        [&](std::stop_token stop) {
            return clientcheck::checkHealth(
                *this, m_around.clients, m_around.workspace.clock, *question, std::move(stop));
        },
        [this](const Result<clientcheck::HealthReport, clientcheck::CheckCancelled> &report) {
            if (report) {
                noteClientCheck(m_around.workspace, *rotationOf(m_state), *report);
                dispatch(event::Checked{*report});
            } else {
                Q_EMIT changed();
            }
        });
    Q_EMIT changed();
    return true;
}

void RotationFlow::stopChecking()
{
    m_preflight.stop();
    m_check.stop();
}

QFuture<Result<clientcheck::SystemReport, clientcheck::CheckCancelled>> RotationFlow::checkSystem(
    std::stop_token stop)
{
    using Report = Result<clientcheck::SystemReport, clientcheck::CheckCancelled>;
    const Rotation *rotation = rotationOf(m_state);
    const auto address = rotation ? clientcheck::ClientAddress::parse(rotation->clientAddress) : std::nullopt;
    if (!address) {
        return settledFuture<clientcheck::SystemReport, clientcheck::CheckCancelled>(
            Report(Failure(clientcheck::CheckCancelled{})));
    }
    // Whatever has the form of a token is hidden anyway; no keychain has to be asked for it.
    return clientcheck::checkSystem(
        *this, m_around.clients, m_around.workspace.clock, *address, {}, std::move(stop));
}

QFuture<vault::ReadResult> RotationFlow::readNewToken(std::stop_token stop)
{
    const Rotation *rotation = rotationOf(m_state);
    vault::Vault *vault = rotation ? m_around.vaultOf(rotation->holder) : nullptr;
    if (!vault) {
        return settledFuture<Secret, vault::VaultError>(
            Failure(vault::VaultError{vault::VaultErrorKind::NotFound, {}}));
    }
    return vault->read(rotation->newKey, std::move(stop));
}

void RotationFlow::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        std::optional<State> following = next(m_state, current);
        if (!following)
            return;
        const State before = std::exchange(m_state, std::move(*following));
        const Rotation *ended = rotationOf(before);
        if (is<event::Abandon>(current) && ended)
            forget(ended->id);
        if (!isSameState(before, m_state))
            enter(before);
        if (belongsInJournal(m_state))
            save();
        else
            forgetJournalError();
        Q_EMIT changed();
    });
}

void RotationFlow::enter(const State &before)
{
    m_call.drop();
    m_keeping.drop();
    m_preflight.drop();
    m_check.drop();
    // Trying again is the user's wish, who then answers what the keychain asks.
    const bool mayPrompt = is<KeychainUnclear>(before);
    std::visit(Overloaded{
                   [this](const Journaling &state) { runJournal(state); },
                   [this](const Provisioning &state) { runProvision(state); },
                   [this](const Keeping &state) {
                       if (const auto *storing = as<keeping::Storing>(state.keep))
                           runStore(state, storing->storage);
                   },
                   [this](const Switching &state) { runSwitch(state); },
                   [this](const Promoting &state) { runPromote(state); },
                   [this](const RemovingOld &state) { runRemoveOld(state); },
                   [this, mayPrompt](const Resuming &state) { runResume(state, mayPrompt); },
                   [this](const Done &state) {
                       removeProvisionalCopy(m_around, state.rotation);
                       forget(state.rotation.id);
                   },
                   [](const AtRest auto &) {},
               },
        m_state);
}

void RotationFlow::save()
{
    const Rotation rotation = *rotationOf(m_state);
    // What was given before is written before it, and says nothing of it any more.
    m_saving.start(
        this, [&](std::stop_token) { return m_around.journal.saveSoon(rotation); },
        [this, id = rotation.id](const RotationJournal::Saved &saved) {
            m_journalError = saved ? std::nullopt : std::optional(saved.error());
            if (!saved)
                qCWarning(logRecords) << "Could not write the rotation" << id.toString();
            else if (const auto waiting = std::exchange(m_whenSaved, {}))
                waiting();
            Q_EMIT changed();
        });
}

void RotationFlow::forgetJournalError()
{
    m_saving.drop();
    m_journalError.reset();
}

void RotationFlow::saveAgain()
{
    if (!m_journalError || !belongsInJournal(m_state))
        return;
    save();
}

void RotationFlow::forget(const RotationId &id)
{
    // A leftover file is found at the next start; it is no reason to stop here.
    m_around.journal.removeSoon(id).then([id](const RotationJournal::Saved &removed) {
        if (!removed)
            qCWarning(logRecords) << "Could not remove the rotation" << id.toString();
    });
}

} // namespace broker::rotation
