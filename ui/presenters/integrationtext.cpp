// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/integrationtext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using integrations::SetupState;
using integrations::TokenOrigin;
using integrations::WebUiGuide;
using provisioning::Method;
using records::OperationKind;
using settings::WebNavigation;

class IntegrationText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::IntegrationText)

public:
    static QString name(const QString &typeKey, const QString &profile)
    {
        const QString type = integrations::displayNameOf(typeKey);
        //: A type of integration, and what one of several of that type is called at Snyk.
        return profile.isEmpty() ? type : tr("%1 – %2").arg(type, profile);
    }

    static QString state(SetupState state)
    {
        switch (state) {
        case SetupState::NotSetUp:
            return tr("Not set up", "integration");
        case SetupState::SetUpDirect:
            return tr("Set up without Broker", "integration");
        case SetupState::SetUpBrokerUnknown:
            return tr("Set up", "integration");
        case SetupState::Brokered:
            return tr("Set up with Broker", "integration");
        case SetupState::Unknown:
            return tr("Unknown", "integration");
        case SetupState::Unreadable:
            return tr("Cannot be read", "integration");
        }
        return {};
    }

    static QString stateDescription(SetupState state)
    {
        switch (state) {
        case SetupState::NotSetUp:
            return tr("The organization does not have this integration yet.");
        case SetupState::SetUpDirect:
            return tr("Snyk reaches the service directly, with credentials that are stored in Snyk.");
        case SetupState::SetUpBrokerUnknown:
            return tr("The integration is there. Snyk did not say whether it uses Broker.");
        case SetupState::Brokered:
            return tr("The integration uses Broker already, so it has a Broker token.");
        case SetupState::Unknown:
            return tr("Snyk's list does not cover this type. The Web UI shows its state.");
        case SetupState::Unreadable:
            return tr(
                "Snyk's list gives this integration an id that is none, so that nothing can be asked or "
                "changed for it from here. The Web UI shows it and its token.");
        }
        return {};
    }

    static QString origin(TokenOrigin origin)
    {
        switch (origin) {
        case TokenOrigin::Api:
            return tr("Token can be generated here");
        case TokenOrigin::WebUi:
            return tr("Token from the Snyk website");
        case TokenOrigin::Support:
            return tr("Token from Snyk support");
        }
        return {};
    }

    static QString methodName(Method method)
    {
        switch (method) {
        case Method::Generate:
            return tr("Generate the token now", "way to get a token");
        case Method::Retrieve:
            return tr("Get the token from the Snyk website (Web UI)", "way to get a token");
        case Method::Paste:
            return tr("I have the token already", "way to get a token");
        }
        return {};
    }

    static QString methodDescription(Method method, TokenOrigin origin)
    {
        switch (method) {
        case Method::Generate:
            if (origin == TokenOrigin::Support) {
                return tr("Works where Snyk has turned Broker on for container registries in your "
                          "organization. Snyk then answers with the token, and refuses otherwise; nothing is "
                          "changed by that.");
            }
            return tr("This program enables Broker for the integration, and Snyk answers with the token.");
        case Method::Retrieve:
            return tr("You open the settings of the integration in your browser and copy the token. Changes "
                      "nothing "
                      "that is set up.");
        case Method::Paste:
            return tr(
                "From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.");
        }
        return {};
    }

    static QString consequence(OperationKind kind, SetupState before)
    {
        switch (kind) {
        case OperationKind::EnableBroker:
            return before == SetupState::SetUpDirect
                ? tr("It is connected directly today. Snyk cannot reach your code through it until a Broker "
                     "client runs with the new token.")
                : tr("Snyk did not say how it is connected today. If it is connected directly, Snyk cannot "
                     "reach your code through it until a Broker client runs with the new token.");
        case OperationKind::RepeatEnable:
            return tr("It uses Broker today. If Snyk answers with a new token, clients that run with the "
                      "old one may lose their connection, and that cannot be undone.");
        case OperationKind::AddIntegration:
        case OperationKind::StoreToken:
        case OperationKind::StoreCredential:
            break;
        }
        return {};
    }

    static QStringList changes(
        OperationKind kind, SetupState before, const QString &organization, const QString &type)
    {
        switch (kind) {
        case OperationKind::AddIntegration:
            return {tr("Snyk adds the integration %1 to the organization “%2”, with Broker enabled.")
                        .arg(type, organization),
                tr("It works as soon as a Broker client runs with the new token. Nothing that exists now is "
                   "changed.")};
        case OperationKind::EnableBroker:
            return enable(before, organization, type);
        case OperationKind::RepeatEnable:
            return {
                tr("Broker is enabled once more for %1 in the organization “%2”, where it is in use already.")
                    .arg(type, organization),
                tr("Snyk does not document what that does: the answer may hold the same token or a new one. "
                   "The token "
                   "is compared with the one recorded here, and you are told.")};
        case OperationKind::StoreToken:
            return {tr("Nothing is changed in Snyk."),
                tr("The token for %1 in the organization “%2” is saved.").arg(type, organization)};
        case OperationKind::StoreCredential:
            return {tr("Nothing is changed in Snyk."),
                tr("The credential for %1 in the organization “%2” is saved.").arg(type, organization)};
        }
        return {};
    }

    static QStringList steps(
        WebUiGuide guide, WebNavigation navigation, const QString &organization, const QString &type)
    {
        // The words in quotes are labels of Snyk's Web UI, which is in English: leave them as they are.
        const bool isClassic = navigation == WebNavigation::Classic;
        QStringList steps
            = isClassic ? classicWay(guide, organization, type) : currentWay(organization, type);
        switch (guide) {
        case WebUiGuide::BrokerCredentials:
            steps << tr("Go to the section “Broker Credentials” and copy the text in the box “Token”.");
            break;
        case WebUiGuide::ContainerRegistry:
            steps << tr(
                "Go to the section “Broker Credentials” and copy the text in the box “Token”. If there "
                "is no such section, ask Snyk support: it turns Broker on for container registries, or "
                "sends you the token.");
            break;
        case WebUiGuide::PackageRepository:
            steps << tr(
                "Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does "
                "not include it: ask Snyk support.")
                  << tr("If no token is shown yet, choose “Generate and Save”.")
                  << tr("Copy the Broker token.");
            break;
        case WebUiGuide::Jira:
            steps
                << tr("Choose “For installation of Jira within a private network click here”.")
                << tr("If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.");
            break;
        }
        steps << tr("Come back to this window and paste it below.");
        return steps;
    }

    static QString couldNotConnect(const QString &type)
    {
        return tr(
            "The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.")
            .arg(type);
    }

private:
    /// Since April 2026: one menu for everything below the scope.
    static QStringList currentWay(const QString &organization, const QString &type)
    {
        return {tr("In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.")
                    .arg(organization),
            tr("Open “Settings”, then “Integrations”, then “All integrations”."),
            tr("Search for %1 and open it.").arg(type)};
    }

    static QStringList classicWay(WebUiGuide guide, const QString &organization, const QString &type)
    {
        QStringList steps{tr("In the Snyk Web UI, select the organization “%1”.").arg(organization)};
        switch (guide) {
        case WebUiGuide::BrokerCredentials:
        case WebUiGuide::ContainerRegistry:
            steps << tr("Open “Settings”, then “Integrations”.")
                  << tr("Find %1 and open its settings with the gear beside it.").arg(type);
            break;
        case WebUiGuide::PackageRepository:
            steps << tr("Open “Settings”, then “Integrations”, and go to “Package Repositories”.")
                  << tr("Open %1.").arg(type);
            break;
        case WebUiGuide::Jira:
            steps << tr("Open “Settings”, then “Integrations”, and open %1.").arg(type);
            break;
        }
        return steps;
    }

    static QStringList enable(SetupState before, const QString &organization, const QString &type)
    {
        QStringList texts{tr("Snyk switches the integration %1 of the organization “%2” to Broker.")
                              .arg(type, organization)};
        if (before == SetupState::SetUpBrokerUnknown || before == SetupState::Unknown) {
            texts << tr("Snyk did not say whether it uses Broker already. If it does, Snyk does not "
                        "document whether "
                        "the same token comes back or a new one.");
        }
        texts << tr(
            "Credentials that are stored in Snyk for a direct connection are not used any more. There "
            "is no way back without entering them again.");
        return texts;
    }
};

} // namespace

QString integrationName(const QString &typeKey, const QString &profile)
{
    return IntegrationText::name(typeKey, profile);
}

QString integrationName(const records::Target &target)
{
    return IntegrationText::name(target.integrationType, target.profile);
}

QString setupStateText(SetupState state)
{
    return IntegrationText::state(state);
}

QString setupStateDescription(SetupState state)
{
    return IntegrationText::stateDescription(state);
}

QString tokenOriginText(TokenOrigin origin)
{
    return IntegrationText::origin(origin);
}

QString methodName(Method method)
{
    return IntegrationText::methodName(method);
}

QString methodDescription(Method method, TokenOrigin origin)
{
    return IntegrationText::methodDescription(method, origin);
}

QString consequenceText(OperationKind kind, SetupState before)
{
    return IntegrationText::consequence(kind, before);
}

QStringList changeTexts(
    OperationKind kind, SetupState before, const QString &organizationName, const QString &typeName)
{
    return IntegrationText::changes(kind, before, organizationName, typeName);
}

QStringList integrationStepsFor(
    WebUiGuide guide, WebNavigation navigation, const QString &organizationName, const QString &typeName)
{
    return IntegrationText::steps(guide, navigation, organizationName, typeName);
}

QString couldNotConnectNote(const QString &typeName)
{
    return IntegrationText::couldNotConnect(typeName);
}

} // namespace broker::ui
