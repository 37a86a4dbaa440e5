// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a job asks for one of its rows, of Snyk and of the keychain.

#include "sharing/job.h"

#include "integrations/inventory.h"
#include "sharing/placeholders.h"
#include "snyk/client.h"
#include "snyk/severaltypes.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace broker::sharing {

namespace {

snyk::ApiError endless()
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::ConnectionLost;
    error.detail = QStringLiteral("The call ended without a result.");
    error.outcomeUnknown = true;
    return error;
}

snyk::ApiError cannotTell(const QString &why)
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::UnexpectedStatus;
    error.detail = why;
    error.outcomeUnknown = true;
    return error;
}

/// v1's list and what REST says, read as one: of several of a type v1 names one.
Holdings bothRead(
    const QList<snyk::IntegrationEntry> &v1, const Result<snyk::RestIntegrations, snyk::ApiError> &rest)
{
    if (!rest)
        return {v1};
    return {integrations::allOf(v1, *rest), rest->flags};
}

/// Whether what is to be cloned is there as it was planned, as far as Snyk tells.
bool mayStillBeShared(const JobPlan &plan, const Holdings &found)
{
    using integrations::SetupState;
    const QList<integrations::Setup> all
        = integrations::setupsOf(plan.integrationType, found.entries, found.flags);
    const auto it = std::find_if(all.cbegin(), all.cend(),
        [&plan](const auto &there) { return there.integration == plan.source->integration; });
    if (it == all.cend())
        // Without REST, one of several need not be on the list.
        return !found.flags && snyk::mayBeSeveral(plan.integrationType);
    return it->state == SetupState::Brokered || it->state == SetupState::SetUpBrokerUnknown;
}

} // namespace

template <class Ask, class Told>
void Job::ask(int row, Ask call, Told told)
{
    using Error = typename OutcomeOf<Ask>::error_type;
    auto &awaited = m_calls[row];
    awaited = std::make_unique<Call>();
    const auto heard = [this, row, told](const OutcomeOf<Ask> &outcome) {
        m_calls.erase(row);
        told(outcome);
        pumpSoon();
    };
    if constexpr (std::is_same_v<Error, snyk::ApiError>)
        awaited->await.start(this, std::move(call), heard, endless());
    else
        awaited->await.start(this, std::move(call), heard);
}

void Job::call(int row)
{
    const RowPlan &plan = m_plan.rows.at(row);
    const OrgId org = plan.org.id;
    const QString type = m_plan.integrationType;
    const auto onToken = [this, row](const Result<snyk::EnabledBroker, snyk::ApiError> &answer) {
        if (answer)
            dispatch(row,
                rowevent::TokenCame{answer->integration, answer->token,
                    m_plan.turnedToMemory ? records::Storage::Memory
                                          : m_plan.storage.value_or(records::Storage::Keychain)});
        else
            dispatch(row, rowevent::CallFailed{answer.error()});
    };
    switch (plan.act) {
    case Act::Clone:
        ask(
            row,
            [&](std::stop_token stop) {
                return m_client->cloneIntegration(
                    m_plan.source->org.id, *m_plan.source->integration, org, std::move(stop));
            },
            [this, row](const Result<snyk::ClonedIntegration, snyk::ApiError> &answer) {
                if (answer)
                    dispatch(row, rowevent::CarriedOut{answer->integration});
                else
                    dispatch(row, rowevent::CallFailed{answer.error()});
            });
        return;
    case Act::Add:
        ask(
            row, [&](std::stop_token stop) { return m_client->addBrokered(org, type, std::move(stop)); },
            onToken);
        return;
    case Act::Enable:
        ask(
            row,
            [&](std::stop_token stop) {
                return m_client->enableBroker(org, plan.before.value(), type, std::move(stop));
            },
            onToken);
        return;
    case Act::Disable:
        ask(
            row,
            [&](std::stop_token stop) {
                return m_client->disableBroker(org, plan.before.value(), type,
                    placeholdersFor(type).value_or(QJsonObject()), std::move(stop));
            },
            [this, row](const Result<snyk::BrokerDisabled, snyk::ApiError> &answer) {
                if (answer)
                    dispatch(row, rowevent::CarriedOut{m_plan.rows.at(row).before.value()});
                else
                    dispatch(row, rowevent::CallFailed{answer.error()});
            });
        return;
    }
}

bool Job::isSourceSure()
{
    if (m_plan.way != Way::Share)
        return true;
    if (!m_isSourceSure && !m_sourceCall.isRunning())
        lookAtSource();
    return m_isSourceSure;
}

void Job::lookAtSource()
{
    const OrgId org = m_plan.source->org.id;
    m_sourceCall.start(
        this, [&](std::stop_token stop) { return m_client->integrations(org, std::move(stop)); },
        [this, org](const Result<snyk::IntegrationList, snyk::ApiError> &list) {
            if (!list && list.error().kind == snyk::ApiErrorKind::Unauthorized) {
                stopFor({Obstacle::Kind::SignIn, std::nullopt, std::nullopt, list.error()});
                return;
            }
            if (!list) {
                // Each row will say why.
                m_isSourceSure = true;
                pumpSoon();
                return;
            }
            m_sourceCall.start(
                this, [&](std::stop_token stop) { return m_client->restIntegrations(org, std::move(stop)); },
                [this, entries = list->entries](const Result<snyk::RestIntegrations, snyk::ApiError> &found) {
                    onSource(bothRead(entries, found));
                });
        });
}

void Job::onSource(const Holdings &found)
{
    m_isSourceSure = true;
    if (!mayStillBeShared(m_plan, found)) {
        // A copy of what it is now would be told as a copy of the shared token.
        const std::deque<int> rows = std::exchange(m_waiting, {});
        for (const int row : rows)
            dispatch(row, rowevent::Changed{});
    }
    pumpSoon();
}

void Job::look(int row)
{
    if (!m_plan.rows.at(row).record)
        lookAtSnyk(row, {});
    else
        // A token of ours says more than Snyk's list, which may be late.
        lookIn(m_plan.storage.value_or(records::Storage::Keychain), row, {});
}

void Job::lookIn(records::Storage storage, int row, const Search &search)
{
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    ask(
        row, [&](std::stop_token stop) { return m_workspace.vaultFor(storage).read(key, std::move(stop)); },
        [this, storage, row, search](const vault::ReadResult &read) {
            if (const auto token = read ? BrokerToken::parse(*read) : std::nullopt) {
                lookAtSnyk(row, {KeptToken{token->fingerprint(), storage}, search.isComplete});
                return;
            }
            const bool isAbsent = !read && read.error().kind == vault::VaultErrorKind::NotFound;
            const bool isKeychain = storage == records::Storage::Keychain;
            if (!isAbsent && !(isKeychain && m_plan.turnedToMemory)) {
                // Stopped first: it would be asked again at once.
                stopFor({Obstacle::Kind::Keychain, std::nullopt,
                    read ? vault::VaultError{vault::VaultErrorKind::Unreadable, {}} : read.error()});
                dispatch(row, rowevent::LookFailed{snyk::ApiError::cancelled()});
                return;
            }
            const Search here{std::nullopt, search.isComplete && isAbsent};
            // One that the keychain did not take may be in memory.
            if (isKeychain)
                lookIn(records::Storage::Memory, row, here);
            else
                lookAtSnyk(row, here);
        });
}

void Job::lookAtSnyk(int row, const Search &search)
{
    const OrgId org = m_plan.rows.at(row).org.id;
    if (m_isSignedOut) {
        // In nobody's name nothing is asked; it is looked at again when the job goes on.
        snyk::ApiError unasked = snyk::ApiError::cancelled();
        unasked.outcomeUnknown = search.token.has_value();
        dispatch(row, rowevent::LookFailed{unasked});
        return;
    }
    ask(
        row, [&](std::stop_token stop) { return m_client->integrations(org, std::move(stop)); },
        [this, row, org, search](const Result<snyk::IntegrationList, snyk::ApiError> &list) {
            if (!list) {
                if (list.error().kind == snyk::ApiErrorKind::Unauthorized)
                    stopFor({Obstacle::Kind::SignIn, std::nullopt, std::nullopt, list.error()});
                snyk::ApiError error = list.error();
                // Not called before is one thing, a token of ours that is there another.
                error.outcomeUnknown = search.token.has_value();
                dispatch(row, rowevent::LookFailed{error});
                return;
            }
            ask(
                row, [&](std::stop_token stop) { return m_client->restIntegrations(org, std::move(stop)); },
                [this, row, search, entries = list->entries](
                    const Result<snyk::RestIntegrations, snyk::ApiError> &found) {
                    onFound(row, bothRead(entries, found), search);
                });
        });
}

void Job::onFound(int row, const Holdings &found, const Search &search)
{
    const std::optional<KeptToken> &token = search.token;
    const RowPlan &plan = m_plan.rows.at(row);
    const auto *looking = std::get_if<Looking>(&m_states.at(row));
    if (looking && looking->why == Looking::Why::BeforeCall && !token) {
        if (isAsPlanned(m_plan, plan, found))
            dispatch(row, rowevent::NothingDone{});
        else
            dispatch(row, rowevent::Changed{});
        return;
    }
    const Finding finding = findingFor(plan, m_plan.integrationType, found.entries, found.flags,
        m_plan.source ? m_plan.source->profile : QString());
    const bool isDone = finding.kind == Finding::Kind::Done
        || (finding.kind == Finding::Kind::AskKeychain && token && finding.integration);
    if (isDone)
        dispatch(row, rowevent::FoundDone{finding.integration.value(), token});
    else if (token)
        dispatch(row,
            rowevent::LookFailed{cannotTell(
                QStringLiteral("The token is here, and Snyk does not show the integration with Broker."))});
    else if (finding.kind == Finding::Kind::NotDone)
        dispatch(row, rowevent::NothingDone{});
    else if (finding.kind == Finding::Kind::AskKeychain && !search.isComplete)
        dispatch(row,
            rowevent::LookFailed{
                cannotTell(QStringLiteral("The keychain does not tell whether it has the token."))});
    else if (finding.kind == Finding::Kind::AskKeychain && finding.isBrokered)
        dispatch(row, rowevent::FoundWithoutToken{});
    else
        dispatch(row,
            rowevent::LookFailed{
                cannotTell(QStringLiteral("Snyk does not tell whether the integration uses Broker."))});
}

void Job::store(int row)
{
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    const records::Storage storage = std::get<Issued>(m_states.at(row)).storage;
    ask(
        row, [&](std::stop_token stop) { return m_workspace.vaultFor(storage).read(key, std::move(stop)); },
        [this, row](const vault::ReadResult &read) {
            const auto &issued = std::get<Issued>(m_states.at(row));
            if (!read && read.error().kind == vault::VaultErrorKind::NotFound)
                write(row);
            else if (!read)
                dispatch(row, rowevent::StoreFailed{read.error()});
            else if (*read == issued.token.secret())
                dispatch(row, rowevent::Stored{});
            else
                // Another one is there, which may be in use: it is not overwritten.
                dispatch(row, rowevent::StoreFailed{{vault::VaultErrorKind::Unreadable, {}}});
        });
}

void Job::write(int row)
{
    const auto &issued = std::get<Issued>(m_states.at(row));
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    ask(
        row,
        [&](std::stop_token stop) {
            return m_workspace.vaultFor(issued.storage).write(key, issued.token.secret(), std::move(stop));
        },
        [this, row](const vault::WriteResult &written) {
            if (written) {
                dispatch(row, rowevent::Stored{});
                return;
            }
            if (vault::mayBeStored(written.error()))
                m_mayBeInKeychain.insert(row);
            dispatch(row, rowevent::StoreFailed{written.error()});
        });
}

} // namespace broker::sharing
