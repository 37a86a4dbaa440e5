// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/worlddata.h"

#include "products/products.h"

#include <QLatin1String>
#include <QUuid>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace broker::sandbox {

namespace {

enum class Connection { Direct, Brokered };

struct Given
{
    QLatin1String type;
    Connection connection;
    /// Of one beside another of its type.
    QLatin1String profile = {};
};

constexpr QLatin1String azureRepos("azure-repos");
constexpr QLatin1String artifactory("artifactory");
constexpr QLatin1String bitbucketServer("bitbucket-server");
constexpr QLatin1String dockerHub("docker-hub");
constexpr QLatin1String github("github");
constexpr QLatin1String githubCloudApp("github-cloud-app");
constexpr QLatin1String githubEnterprise("github-enterprise");
constexpr QLatin1String gitlab("gitlab");
constexpr QLatin1String jira("jira");
constexpr QLatin1String kubernetes("kubernetes");
constexpr QLatin1String nexus("nexus");

constexpr QLatin1String bankingGroup("banking");
constexpr QLatin1String logisticsGroup("logistics");

/// The same id for the same name, so that records of an earlier practice fit again.
template <class IdType>
IdType stableId(const QString &name)
{
    const QUuid space(QStringLiteral("7d1f0c5e-52d6-4a39-9a0b-3c1f6f0e9b11"));
    const auto id = IdType::parse(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces));
    Q_ASSERT(id);
    return *id;
}

GroupId groupIdOf(QLatin1String group)
{
    return stableId<GroupId>(QLatin1String("group ") + group);
}

Integration integrationOf(const QString &orgSlug, const Given &given)
{
    const QString place = orgSlug + QLatin1Char('/') + given.type;
    Integration integration{
        stableId<IntegrationId>(given.profile.isEmpty() ? place : place + QLatin1Char('/') + given.profile),
        given.type, Secret(), Secret()};
    integration.profile = given.profile;
    if (given.connection == Connection::Brokered)
        integration.token = freshToken();
    integration.tellsBroker = given.type != kubernetes;
    return integration;
}

Organization organizationOf(const QString &name, const QString &slug, QLatin1String group,
    std::initializer_list<Given> integrations, Role role = Role::Admin)
{
    Organization organization{stableId<OrgId>(slug), name, slug, std::nullopt, group.isEmpty(), role, {}};
    if (!group.isEmpty())
        organization.group = groupIdOf(group);
    for (const Given &given : integrations)
        organization.integrations.push_back(integrationOf(slug, given));
    return organization;
}

/// Products that are in use nowhere are in use here, so that each one can be practised.
void addWhatIsMissing(std::vector<Organization> &made)
{
    const auto home = std::find_if(made.begin(), made.end(),
        [](const Organization &one) { return one.slug == QLatin1String("warehouse-robotics"); });
    for (const products::Product &product : products::products()) {
        const bool isThere = std::any_of(made.begin(), made.end(),
            [&product](Organization &one) { return one.integrationOfType(product.key) != nullptr; });
        // A registry is set up by Snyk support, and in practice by whoever practises.
        if (!isThere && !product.isContainerRegistry)
            home->integrations.push_back(integrationOf(home->slug, {product.key, Connection::Brokered}));
    }
}

/// In some of them integrations may be looked at only; in most of those the role does not tell.
Role roleIn(int number)
{
    constexpr int eachReadOnly = 33;
    if (number % eachReadOnly != 0)
        return Role::Admin;
    return number % 4 == 2 ? Role::Collaborator : Role::Custom;
}

} // namespace

std::vector<Organization> handMadeOrganizations(Names names)
{
    const bool isAwkward = names == Names::Awkward;
    std::vector<Organization> made{
        organizationOf(QStringLiteral("Payments Platform"), QStringLiteral("payments-platform"), bankingGroup,
            {{githubEnterprise, Connection::Direct}, {gitlab, Connection::Brokered},
                {jira, Connection::Brokered}}),
        organizationOf(QStringLiteral("Mobile Banking"), QStringLiteral("mobile-banking"), bankingGroup,
            {{github, Connection::Direct}, {gitlab, Connection::Brokered},
                {githubCloudApp, Connection::Direct}}),
        organizationOf(QStringLiteral("Core Ledger"), QStringLiteral("core-ledger"), bankingGroup,
            {{bitbucketServer, Connection::Direct}, {artifactory, Connection::Brokered}}),
        organizationOf(QStringLiteral("Data & Analytics"), QStringLiteral("data-analytics"), bankingGroup,
            {{azureRepos, Connection::Brokered}, {kubernetes, Connection::Direct},
                {dockerHub, Connection::Direct},
                {dockerHub, Connection::Brokered, QLatin1String("Release images")}}),
        organizationOf(QStringLiteral("Zahlungsverkehr S\u00fcd \u2013 K\u00f6ln"),
            QStringLiteral("zahlungsverkehr-sued-koeln"), bankingGroup, {{gitlab, Connection::Direct}}),
        // Of a script that not every computer has a font for.
        organizationOf(isAwkward
                ? QStringLiteral("\u6771\u4eac\u30d5\u30eb\u30d5\u30a3\u30eb\u30e1\u30f3\u30c8")
                : QStringLiteral("T\u014dky\u014d Fulfilment"),
            QStringLiteral("tokyo-fulfilment"), logisticsGroup, {{github, Connection::Direct}}),
        organizationOf(isAwkward
                ? QStringLiteral(
                    "Enterprise Architecture, Shared Services and Cross-Border Settlement Modernisation "
                    "Programme (Phase 3: Frankfurt, Singapore and S\u00e3o Paulo, including every "
                    "subcontracted delivery team and the joint release office)")
                : QStringLiteral("Enterprise Architecture and Shared Services"),
            QStringLiteral("enterprise-architecture-shared-services-and-cross-border-settlement"),
            bankingGroup, {{bitbucketServer, Connection::Brokered}, {githubEnterprise, Connection::Direct}}),
        organizationOf(isAwkward ? QStringLiteral("<b>Red</b> Team & \"Friends\" <img src=x>")
                                 : QStringLiteral("Red Team & Friends"),
            QStringLiteral("red-team"), logisticsGroup,
            {{githubEnterprise, Connection::Brokered}, {github, Connection::Direct}}),
        organizationOf(
            QStringLiteral("Website Relaunch"), QStringLiteral("website-relaunch"), logisticsGroup, {}),
        organizationOf(QStringLiteral("Warehouse Robotics"), QStringLiteral("warehouse-robotics"),
            logisticsGroup,
            {{nexus, Connection::Brokered}, {bitbucketServer, Connection::Brokered},
                {azureRepos, Connection::Direct}}),
        organizationOf(QStringLiteral("Vendor Audit"), QStringLiteral("vendor-audit"), logisticsGroup,
            {{gitlab, Connection::Direct}}, Role::Collaborator),
        organizationOf(QStringLiteral("avery.lindqvist"), QStringLiteral("avery.lindqvist"), QLatin1String(),
            {{github, Connection::Direct}}),
    };
    addWhatIsMissing(made);
    // One client serves two teams: what switching a token has to be shown with.
    made[1].integrationOfType(gitlab)->token = made[0].integrationOfType(gitlab)->token;
    return made;
}

std::vector<Group> handMadeGroups()
{
    return {{groupIdOf(bankingGroup), QStringLiteral("Northwind Banking")},
        {groupIdOf(logisticsGroup), QStringLiteral("Harbour Logistics")}};
}

Organization generatedOrganization(int number)
{
    constexpr std::array areas{QLatin1String("Retail"), QLatin1String("Claims"), QLatin1String("Fleet"),
        QLatin1String("Identity"), QLatin1String("Pricing"), QLatin1String("Treasury"),
        QLatin1String("Support"), QLatin1String("Research"), QLatin1String("Compliance"),
        QLatin1String("Onboarding"), QLatin1String("Energy")};
    constexpr std::array things{QLatin1String("Checkout"), QLatin1String("Gateway"), QLatin1String("Portal"),
        QLatin1String("Pipelines"), QLatin1String("Services"), QLatin1String("Reporting"),
        QLatin1String("Toolkit")};
    const auto index = static_cast<std::size_t>(number);
    QString name = areas[index % areas.size()] + QLatin1Char(' ') + things[index % things.size()]
        + QLatin1Char(' ') + QString::number(number).rightJustified(4, QLatin1Char('0'));
    // The organizations that Snyk makes with each group, which most people leave out.
    constexpr int eachDefault = 50;
    if (number % eachDefault == 0)
        name += QLatin1String(" default");
    const QString slug = name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));

    Organization organization
        = organizationOf(name, slug, number % 2 == 0 ? bankingGroup : logisticsGroup, {}, roleIn(number));
    const std::array<std::vector<Given>, 6> patterns{
        {{}, {{github, Connection::Direct}}, {{gitlab, Connection::Brokered}},
            {{bitbucketServer, Connection::Direct}, {jira, Connection::Brokered}},
            {{azureRepos, Connection::Brokered}}, {{githubCloudApp, Connection::Direct}}}};
    for (const Given &given : patterns[index % patterns.size()])
        organization.integrations.push_back(integrationOf(slug, given));
    return organization;
}

} // namespace broker::sandbox
