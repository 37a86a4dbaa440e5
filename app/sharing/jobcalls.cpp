// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a job asks for one of its rows, of Snyk and of the keychain.

#include "sharing/job.h"

#include "sharing/placeholders.h"
#include "snyk/client.h"

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
            dispatch(row, rowevent::TokenCame{answer->integration, answer->token});
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

void Job::look(int row)
{
    const OrgId org = m_plan.rows.at(row).org.id;
    ask(
        row, [&](std::stop_token stop) { return m_client->integrations(org, std::move(stop)); },
        [this, row, org](const Result<snyk::IntegrationList, snyk::ApiError> &list) {
            if (!list) {
                dispatch(row, rowevent::LookFailed{list.error()});
                return;
            }
            ask(
                row, [&](std::stop_token stop) { return m_client->brokerFlags(org, std::move(stop)); },
                [this, row, found = *list](const Result<snyk::BrokerFlags, snyk::ApiError> &flags) {
                    onFound(row, found, flags ? std::optional(*flags) : std::nullopt);
                });
        });
}

void Job::onFound(int row, const snyk::IntegrationList &list, const std::optional<snyk::BrokerFlags> &flags)
{
    const RowPlan &plan = m_plan.rows.at(row);
    switch (const Finding finding = findingFor(plan, m_plan.integrationType, list.entries, flags);
            finding.kind) {
    case Finding::Kind::NotDone:
        dispatch(row, rowevent::NothingDone{});
        return;
    case Finding::Kind::Done:
        dispatch(row, rowevent::FoundDone{finding.integration.value()});
        return;
    case Finding::Kind::AskKeychain:
        askKeychain(row, finding);
        return;
    case Finding::Kind::CannotTell:
        dispatch(row,
            rowevent::LookFailed{
                cannotTell(QStringLiteral("Snyk does not tell whether the integration uses Broker."))});
        return;
    }
}

void Job::askKeychain(int row, const Finding &finding)
{
    vault::Vault &vault = m_workspace.vaultFor(m_workspace.storageForNew());
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    ask(
        row, [&](std::stop_token stop) { return vault.read(key, std::move(stop)); },
        [this, row, finding](const vault::ReadResult &read) {
            const auto token = read ? BrokerToken::parse(*read) : std::nullopt;
            if (token && finding.integration) {
                dispatch(row, rowevent::FoundDone{*finding.integration, token->fingerprint()});
            } else if (!read && read.error().kind == vault::VaultErrorKind::NotFound) {
                if (finding.isBrokered)
                    dispatch(row, rowevent::FoundWithoutToken{});
                else
                    dispatch(row,
                        rowevent::LookFailed{cannotTell(
                            QStringLiteral("Snyk does not tell whether the integration uses Broker."))});
            } else {
                dispatch(
                    row, rowevent::LookFailed{cannotTell(QStringLiteral("The keychain did not answer."))});
                if (!read)
                    stopFor({Obstacle::Kind::Keychain, std::nullopt, read.error()});
            }
        });
}

void Job::store(int row)
{
    const auto &issued = std::get<Issued>(m_states.at(row));
    vault::Vault &vault = m_workspace.vaultFor(m_workspace.storageForNew());
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    ask(
        row, [&](std::stop_token stop) { return vault.write(key, issued.token.secret(), std::move(stop)); },
        [this, row](const vault::WriteResult &written) {
            if (written)
                dispatch(row, rowevent::Stored{});
            else
                dispatch(row, rowevent::StoreFailed{written.error()});
        });
}

} // namespace broker::sharing
