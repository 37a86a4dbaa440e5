// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/inventory.h"

#include "snyk/client.h"

#include <algorithm>

namespace broker::integrations {

namespace {

SetupState stateOf(const snyk::IntegrationEntry *entry, const IntegrationType *type,
    const std::optional<snyk::BrokerFlags> &flags)
{
    if (!entry) {
        // The v1 list is documented for the API types only; for the others silence says nothing.
        const bool listIsComplete = type && type->origin != TokenOrigin::WebUi;
        return listIsComplete ? SetupState::NotSetUp : SetupState::Unknown;
    }
    if (!entry->id)
        return SetupState::Unreadable;
    if (!flags || !flags->contains(*entry->id))
        return SetupState::SetUpBrokerUnknown;
    return flags->value(*entry->id) ? SetupState::Brokered : SetupState::SetUpDirect;
}

const IntegrationType *knownType(const QString &key)
{
    const QList<IntegrationType> &types = catalogue();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&key](const IntegrationType &type) { return type.key == key; });
    return found == types.cend() ? nullptr : &*found;
}

Setup setupFor(const QString &key, const IntegrationType *type, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags)
{
    const auto found = std::find_if(
        entries.cbegin(), entries.cend(), [&key](const auto &entry) { return entry.type == key; });
    const snyk::IntegrationEntry *entry = found == entries.cend() ? nullptr : &*found;
    return {stateOf(entry, type, flags), entry ? entry->id : std::nullopt};
}

} // namespace

Setup setupOf(const QString &key, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags)
{
    return setupFor(key, knownType(key), entries, flags);
}

QList<IntegrationRow> rowsFor(
    const QList<snyk::IntegrationEntry> &entries, const std::optional<snyk::BrokerFlags> &flags)
{
    QList<IntegrationRow> rows;
    for (const IntegrationType &type : catalogue()) {
        const Setup setup = setupFor(type.key, &type, entries, flags);
        rows.append({type.key, type, setup.state, setup.integration});
    }
    QList<IntegrationRow> foreign;
    for (const snyk::IntegrationEntry &entry : entries) {
        if (!knownType(entry.type))
            foreign.append({entry.type, std::nullopt, stateOf(&entry, nullptr, flags), entry.id});
    }
    std::sort(foreign.begin(), foreign.end(), [](const auto &a, const auto &b) {
        return nameOfForeignType(a.key).localeAwareCompare(nameOfForeignType(b.key)) < 0;
    });
    return rows + foreign;
}

Inventory::Inventory(QObject *parent)
    : QObject(parent)
{ }

void Inventory::clear()
{
    m_listCall.drop();
    m_flagsCall.drop();
    m_list.reset();
    m_flags.reset();
    m_error.reset();
    m_rows.clear();
    Q_EMIT changed();
}

void Inventory::load(snyk::Client &client, const OrgId &org)
{
    clear();
    m_listCall.start(
        this, [&](std::stop_token stop) { return client.integrations(org, std::move(stop)); },
        [this](const Result<snyk::IntegrationList, snyk::ApiError> &answer) {
            if (answer)
                m_list = *answer;
            else
                m_error = answer.error();
            rebuild();
        });
    m_flagsCall.start(
        this, [&](std::stop_token stop) { return client.brokerFlags(org, std::move(stop)); },
        [this](const Result<snyk::BrokerFlags, snyk::ApiError> &answer) {
            if (answer)
                m_flags = *answer;
            rebuild();
        });
    Q_EMIT changed();
}

void Inventory::rebuild()
{
    if (m_list)
        m_rows = rowsFor(m_list->entries, m_flags);
    Q_EMIT changed();
}

} // namespace broker::integrations
