// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/inventory.h"

#include "snyk/client.h"
#include "snyk/severaltypes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

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

QList<Setup> setupsFor(const QString &key, const IntegrationType *type,
    const QList<snyk::IntegrationEntry> &entries, const std::optional<snyk::BrokerFlags> &flags)
{
    QList<Setup> setups;
    for (const snyk::IntegrationEntry &entry : entries) {
        if (entry.type == key)
            setups.append({stateOf(&entry, type, flags), entry.id});
    }
    if (setups.isEmpty())
        setups.append({stateOf(nullptr, type, flags), std::nullopt});
    return setups;
}

/// Of several of a type, the lowest says most of the organization.
int weightOf(SetupState state)
{
    switch (state) {
    case SetupState::Brokered:
        return 0;
    case SetupState::SetUpBrokerUnknown:
        return 1;
    case SetupState::Unreadable:
        return 2;
    case SetupState::SetUpDirect:
    case SetupState::NotSetUp:
    case SetupState::Unknown:
        break;
    }
    return 3;
}

QString profileOf(const std::optional<IntegrationId> &id, const QList<snyk::IntegrationEntry> &entries)
{
    const auto found = std::find_if(
        entries.cbegin(), entries.cend(), [&id](const auto &entry) { return id && entry.id == id; });
    return found == entries.cend() ? QString() : found->profile;
}

} // namespace

QList<snyk::IntegrationEntry> allOf(
    const QList<snyk::IntegrationEntry> &v1, const snyk::RestIntegrations &rest)
{
    QHash<IntegrationId, QString> profiles;
    QSet<QString> named;
    for (const snyk::IntegrationEntry &entry : rest.entries) {
        profiles.insert(*entry.id, entry.profile);
        named.insert(entry.type);
    }
    QList<snyk::IntegrationEntry> all;
    for (snyk::IntegrationEntry entry : v1) {
        // One whose id cannot be read here has one there.
        if (!entry.id && snyk::mayBeSeveral(entry.type) && named.contains(entry.type))
            continue;
        if (entry.id)
            entry.profile = profiles.take(*entry.id);
        all.append(entry);
    }
    for (const snyk::IntegrationEntry &entry : rest.entries) {
        if (profiles.remove(*entry.id) && snyk::mayBeSeveral(entry.type))
            all.append(entry);
    }
    return all;
}

QList<Setup> setupsOf(const QString &key, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags)
{
    return setupsFor(key, knownType(key), entries, flags);
}

Setup setupOf(const QString &key, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags, const std::optional<IntegrationId> &first)
{
    const auto rank = [&first](const Setup &setup) {
        const bool isOther = !first || setup.integration != first;
        return std::pair(weightOf(setup.state), isOther);
    };
    const QList<Setup> setups = setupsOf(key, entries, flags);
    return *std::min_element(setups.cbegin(), setups.cend(),
        [&rank](const Setup &a, const Setup &b) { return rank(a) < rank(b); });
}

QList<IntegrationRow> rowsFor(
    const QList<snyk::IntegrationEntry> &entries, const std::optional<snyk::BrokerFlags> &flags)
{
    QList<IntegrationRow> rows;
    for (const IntegrationType &type : catalogue()) {
        const QList<Setup> setups = setupsFor(type.key, &type, entries, flags);
        for (const Setup &setup : setups) {
            rows.append(
                {type.key, type, setup.state, setup.integration, profileOf(setup.integration, entries)});
        }
    }
    QList<IntegrationRow> foreign;
    for (const snyk::IntegrationEntry &entry : entries) {
        if (!knownType(entry.type))
            foreign.append(
                {entry.type, std::nullopt, stateOf(&entry, nullptr, flags), entry.id, entry.profile});
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
    m_restCall.drop();
    m_list.reset();
    m_rest.reset();
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
    m_restCall.start(
        this, [&](std::stop_token stop) { return client.restIntegrations(org, std::move(stop)); },
        [this](const Result<snyk::RestIntegrations, snyk::ApiError> &answer) {
            if (answer)
                m_rest = *answer;
            rebuild();
        });
    Q_EMIT changed();
}

void Inventory::rebuild()
{
    if (m_list && m_rest)
        m_rows = rowsFor(allOf(m_list->entries, *m_rest), m_rest->flags);
    else if (m_list)
        m_rows = rowsFor(m_list->entries, std::nullopt);
    Q_EMIT changed();
}

} // namespace broker::integrations
