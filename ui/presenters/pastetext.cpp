// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/pastetext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using provisioning::ApiTokenVerdict;
using provisioning::PasteVerdict;

class PasteWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)

public:
    static QString scmTokenName(PastedForm form)
    {
        switch (form) {
        case PastedForm::GitHubToken:
            return tr("This is an access token of GitHub.");
        case PastedForm::GitLabToken:
            return tr("This is an access token of GitLab.");
        case PastedForm::AzureReposToken:
            return tr("This is an access token of Azure Repos.");
        case PastedForm::BitbucketToken:
            return tr("This is an access token of Bitbucket.");
        case PastedForm::AtlassianToken:
            return tr("This is an API token of an Atlassian account.");
        case PastedForm::ArtifactoryToken:
            return tr("This is a key or token of Artifactory.");
        case PastedForm::Empty:
        case PastedForm::Uuid:
        case PastedForm::SnykUserAccessToken:
        case PastedForm::SnykServiceAccessToken:
        case PastedForm::JsonWebToken:
        case PastedForm::Other:
            break;
        }
        return tr("This is an access token of another service.");
    }

    static QString notABrokerToken(PastedForm form)
    {
        return form == PastedForm::JsonWebToken ? tr("This is a sign-in token (JWT), not a Broker token.")
                                                : tr("This does not look like a Broker token.");
    }

    static QString elsewhere(const QString &organization, const QString &type)
    {
        if (organization.isEmpty())
            return tr("This token is recorded for another organization or integration already.");
        return type.isEmpty()
            ? tr("This token is recorded for the organization “%1” already.").arg(organization)
            : tr("This token is recorded for %1 in the organization “%2” already.").arg(type, organization);
    }

    static PasteText broker(const provisioning::PasteCheck &check, const QString &elsewhereTypeName)
    {
        switch (check.verdict) {
        case PasteVerdict::Empty:
            return {Tone::Muted, tr("Paste the Broker token here."), QString()};
        case PasteVerdict::Accepted:
            return {Tone::Success, tr("This has the form of a Broker token."), QString()};
        case PasteVerdict::AcceptedKnown:
            return {Tone::Success, tr("This is the token that is recorded here already."),
                tr("Going on saves it again and changes nothing else.")};
        case PasteVerdict::NotATokenForm:
            return {Tone::Danger, notABrokerToken(check.form),
                tr("A Broker token has 36 characters: five groups of digits and the letters a to f, with "
                   "hyphens in "
                   "between. Copy it from the box “Token” in the Web UI.")};
        case PasteVerdict::WrongUuidVersion:
            return {Tone::Danger,
                tr("This looks similar to a Broker token, but a Broker client would not accept it."),
                tr("A character may have been lost or changed. Copy the token again.")};
        case PasteVerdict::IsApiToken:
            return {Tone::Danger, tr("This is a Snyk API token, not a Broker token."),
                tr("The API token signs this program in to Snyk. The Broker token is shown in the settings "
                   "of the "
                   "integration.")};
        case PasteVerdict::IsOrganizationId:
            return {Tone::Danger, tr("This is the id of an organization, not a token."),
                tr("Copy the Broker token from the settings of the integration.")};
        case PasteVerdict::IsIntegrationId:
            return {Tone::Danger, tr("This is the id of an integration, not a token."),
                tr("Copy the text in the box “Token”, not the integration id beside it.")};
        case PasteVerdict::IsScmToken:
            return {Tone::Danger, scmTokenName(check.form),
                tr("The Broker client needs it too, but in another place. Here belongs the Broker token that "
                   "Snyk "
                   "shows.")};
        case PasteVerdict::RecordedElsewhere:
            return {Tone::Warning,
                elsewhere(check.elsewhere ? check.elsewhere->target.org.name : QString(), elsewhereTypeName),
                tr("Organizations may share one token on purpose. If that is not so here, the wrong page was "
                   "open in "
                   "the Web UI.")};
        }
        return {};
    }

    static PasteText api(const provisioning::ApiTokenCheck &check, const QString &typeName)
    {
        switch (check.verdict) {
        case ApiTokenVerdict::Empty:
            return {Tone::Muted, tr("Paste your Snyk API token here."), QString()};
        case ApiTokenVerdict::Accepted:
            return {Tone::Success, acceptedApiToken(check), QString()};
        case ApiTokenVerdict::IsBrokerToken:
            return {Tone::Danger, brokerInsteadOfApi(check, typeName),
                tr("Your API token is shown on your account page in Snyk.")};
        case ApiTokenVerdict::IsScmToken:
            return {Tone::Danger, scmTokenName(check.form),
                tr("Here belongs the API token of Snyk, from your account page there.")};
        case ApiTokenVerdict::NotATokenForm:
            return {Tone::Danger, tr("This does not look like a Snyk API token."),
                tr("It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or "
                   "“snyk_sat.”.")};
        }
        return {};
    }

private:
    static QString acceptedApiToken(const provisioning::ApiTokenCheck &check)
    {
        if (check.token && check.token->form() == ApiTokenForm::UserAccessToken)
            return tr("This is a personal access token. Such tokens expire after 90 days at the latest.");
        if (check.token && check.token->form() == ApiTokenForm::ServiceAccessToken)
            return tr("This is an access token of a service account.");
        return tr("This has the form of a Snyk API token.");
    }

    static QString brokerInsteadOfApi(const provisioning::ApiTokenCheck &check, const QString &type)
    {
        const QString organization = check.broker ? check.broker->target.org.name : QString();
        if (organization.isEmpty() || type.isEmpty())
            return tr("This is a Broker token, not an API token.");
        return tr("This is the Broker token for %1 in the organization “%2”, not an API token.")
            .arg(type, organization);
    }
};

} // namespace

PasteText textFor(const provisioning::PasteCheck &check, const QString &elsewhereTypeName)
{
    return PasteWords::broker(check, elsewhereTypeName);
}

PasteText textFor(const provisioning::ApiTokenCheck &check, const QString &brokerTypeName)
{
    return PasteWords::api(check, brokerTypeName);
}

} // namespace broker::ui
