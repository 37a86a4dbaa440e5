// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/homenote.h"

namespace broker::ui {

using integrations::IntegrationRow;

std::optional<sharing::HomeDoubt> homeDoubtOf(
    const ExistingClient &client, provisioning::ProvisionSession &setup)
{
    const auto &organization = setup.organization();
    const auto region = setup.region();
    if (!client.found || !organization || !region)
        return std::nullopt;
    const QString type = client.found->types.constFirst().integration;
    const QList<IntegrationRow> &rows = setup.inventory().rows();
    QList<IntegrationRow> ofType;
    for (const IntegrationRow &row : rows) {
        if (row.key == type)
            ofType.append(row);
    }
    // Which one of several it is, may not be known yet.
    std::optional<IntegrationId> chosen;
    if (ofType.size() > 1)
        chosen = setup.integration() && setup.integration()->key == type ? setup.integration()->integration
                                                                         : client.integration;
    else if (!ofType.isEmpty())
        chosen = ofType.constFirst().integration;
    const records::OrgRef org{organization->id, organization->name, organization->slug, organization->group};
    const records::Target target{region->id, region->api.toString(), org, type, chosen};
    const bool isKnownWhich = ofType.size() < 2 || chosen;
    return sharing::homeDoubtOf(type, client.found->token.fingerprint(), rows, chosen,
        isKnownWhich ? setup.workspace().records.currentFor(target) : std::nullopt);
}

} // namespace broker::ui
