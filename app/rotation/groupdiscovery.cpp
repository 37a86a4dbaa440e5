// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/groupdiscovery.h"

#include "snyk/client.h"

#include <algorithm>

namespace broker::rotation {

GroupDiscovery::GroupDiscovery(QObject *parent)
    : QObject(parent)
{ }

void GroupDiscovery::start(snyk::Client &client, const records::Target &target)
{
    m_call.drop();
    m_client = &client;
    m_target = target;
    m_left.clear();
    m_found.clear();
    m_pages = snyk::PageTrail(mostOrganizations);
    m_known = {target.org.id};
    m_error.reset();
    m_seen = m_done = m_failed = 0;
    m_isLimited = false;
    if (!target.org.group) {
        end(Progress::Complete);
        return;
    }
    m_progress = Progress::Running;
    Q_EMIT changed();
    loadPage({});
}

void GroupDiscovery::stop()
{
    if (m_progress != Progress::Running)
        return;
    m_call.drop();
    end(Progress::Stopped);
}

void GroupDiscovery::loadPage(const QString &cursor)
{
    snyk::OrgQuery query;
    query.cursor = cursor;
    m_call.start(
        this, [&](std::stop_token stop) { return m_client->orgs(query, std::move(stop)); },
        [this](const Result<snyk::OrgPage, snyk::ApiError> &page) {
            if (!page) {
                m_error = page.error();
                end(Progress::Failed);
                return;
            }
            for (const snyk::Organization &organization : page->organizations) {
                const bool isOther
                    = organization.group == m_target->org.group && !m_known.contains(organization.id);
                if (!isOther)
                    continue;
                m_known.insert(organization.id);
                if (m_seen == mostOrganizations) {
                    m_isLimited = true;
                    break;
                }
                ++m_seen;
                m_left.append(organization);
            }
            const auto next = m_pages.after(page->nextCursor);
            m_isLimited = m_isLimited || next == snyk::PageTrail::Next::Endless;
            if (next == snyk::PageTrail::Next::Page && !m_isLimited) {
                loadPage(page->nextCursor);
            } else {
                Q_EMIT changed();
                askNext();
            }
        });
}

void GroupDiscovery::askNext()
{
    if (m_left.isEmpty()) {
        end(m_isLimited ? Progress::Limited : Progress::Complete);
        return;
    }
    const snyk::Organization organization = m_left.takeFirst();
    m_call.start(
        this, [&](std::stop_token stop) { return m_client->integrations(organization.id, std::move(stop)); },
        [this, organization](const Result<snyk::IntegrationList, snyk::ApiError> &list) {
            if (!list) {
                endOrganization(true);
                return;
            }
            const auto same = std::find_if(
                list->entries.cbegin(), list->entries.cend(), [this](const snyk::IntegrationEntry &entry) {
                    return entry.type == m_target->integrationType;
                });
            if (same == list->entries.cend())
                endOrganization(false);
            else if (!same->id)
                endOrganization(true);
            else
                askFlags(organization, *same->id);
        });
}

void GroupDiscovery::askFlags(const snyk::Organization &organization, const IntegrationId &integration)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_client->brokerFlags(organization.id, std::move(stop)); },
        [this, organization, integration](const Result<snyk::BrokerFlags, snyk::ApiError> &flags) {
            Discovered discovered{organization, integration, std::nullopt};
            if (flags && flags->contains(integration))
                discovered.isBrokered = flags->value(integration);
            // One that is known not to use Broker shares no Broker token.
            if (discovered.isBrokered.value_or(true))
                m_found.append(discovered);
            endOrganization(false);
        });
}

void GroupDiscovery::endOrganization(bool failed)
{
    ++(failed ? m_failed : m_done);
    Q_EMIT changed();
    askNext();
}

void GroupDiscovery::end(Progress how)
{
    m_progress = how;
    Q_EMIT changed();
}

} // namespace broker::rotation
