// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventorysession.h"

#include "records/targetregion.h"

#include <algorithm>
#include <utility>

namespace broker::ui {

using sharing::ManagedRow;
using sharing::StoredSurvey;
namespace stock = sharing::stock;

InventorySession::InventorySession(const Workspace &workspace, sharing::Stocktaking &stocktaking,
    presence::SnykChanges &changes, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stocktaking(stocktaking)
    , m_changes(changes)
{
    makeAccess(firstRegion());
}

InventorySession::~InventorySession() = default;

snyk::Region InventorySession::firstRegion()
{
    // The file is read like any other: an address that does not belong to its region is not used.
    const StoredSurvey &known = m_stocktaking.known();
    if (const auto region = records::regionOf(known.regionId, known.apiAddress))
        return *region;
    const auto kept = access::rememberedToken(m_workspace.settings);
    if (kept && !m_workspace.practice)
        return kept->region;
    return snyk::knownRegions().constFirst();
}

void InventorySession::makeAccess(const snyk::Region &region)
{
    m_access = std::make_unique<ApiAccess>(m_workspace, region);
    m_access->endWithSession();
    connect(m_access.get(), &ApiAccess::changed, this, &InventorySession::onAccessChanged);
    // Another window may have signed in.
    if (m_access->client())
        onAccessChanged();
}

void InventorySession::chooseRegion(const snyk::Region &region)
{
    if (region == m_access->region())
        return;
    m_groupCall.drop();
    m_groupNames.clear();
    const std::unique_ptr<ApiAccess> before = std::move(m_access);
    before->disconnect(this);
    makeAccess(region);
    Q_EMIT accessReplaced();
    Q_EMIT accessChanged();
    Q_EMIT groupsChanged();
}

void InventorySession::onAccessChanged()
{
    if (m_access->client() && m_groupNames.isEmpty() && !m_groupCall.isRunning()) {
        m_groupCall.start(
            this, [this](std::stop_token stop) { return m_access->client()->groups(std::move(stop)); },
            [this](const Result<snyk::GroupList, snyk::ApiError> &groups) {
                // Not offered everywhere: without names a group is told by its id.
                if (!groups)
                    return;
                m_groupNames = groups->names;
                Q_EMIT groupsChanged();
            });
    } else if (!m_access->client()) {
        m_groupCall.drop();
    }
    Q_EMIT accessChanged();
}

bool InventorySession::isOpen()
{
    return isKnown() && !m_stocktaking.isRunning() && !is<stock::Complete>(m_stocktaking.state());
}

QList<std::pair<GroupId, QString>> InventorySession::groups()
{
    QHash<GroupId, QString> names = m_groupNames;
    if (isKnown()) {
        for (const snyk::Organization &organization : m_stocktaking.known().organizations) {
            if (organization.group && !names.contains(*organization.group))
                names.insert(*organization.group, groupNames()(*organization.group));
        }
    }
    QList<std::pair<GroupId, QString>> groups;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        groups.append({it.key(), it.value()});
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        const int compared = QString::localeAwareCompare(a.second, b.second);
        return compared != 0 ? compared < 0 : a.first < b.first;
    });
    return groups;
}

std::function<QString(const GroupId &)> InventorySession::groupNames() const
{
    return [this](const GroupId &group) {
        constexpr qsizetype enoughToTellApart = 8;
        const QString name = m_groupNames.value(group);
        return name.isEmpty() ? group.toString().left(enoughToTellApart) : name;
    };
}

bool InventorySession::begin(const std::optional<GroupId> &group)
{
    const auto session = m_access->session();
    if (session)
        m_stocktaking.begin(session->region, session->credential, group);
    return session.has_value();
}

bool InventorySession::goOn()
{
    const auto session = m_access->session();
    if (session)
        m_stocktaking.goOn(session->region, session->credential);
    return session.has_value();
}

QList<ManagedRow> InventorySession::rows()
{
    if (!isKnown())
        return {};
    const StoredSurvey &known = m_stocktaking.known();
    QSet<RecordId> edited;
    const QList<records::TokenRecord> changed = m_changes.changedElsewhere();
    for (const records::TokenRecord &record : changed)
        edited.insert(record.id);
    return sharing::managedRows(
        region().id, known.organizations, known.holdings, m_workspace.records.records(), known.held, edited);
}

sharing::Preview InventorySession::previewOfEach(const QList<ManagedRow> &rows)
{
    return isKnown() ? sharing::previewOfEach(rows, m_stocktaking.known().holdings) : sharing::Preview();
}

records::Target InventorySession::targetOf(const ManagedRow &row) const
{
    return {region().id, region().api.toString(),
        {row.organization.id, row.organization.name, row.organization.slug, row.organization.group}, row.type,
        row.integration, row.profile};
}

} // namespace broker::ui
