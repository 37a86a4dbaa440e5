// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/pastetext.h"

#include "integrations/catalogue.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using paste::Verdict;

class PasteWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)

public:
    static QString serviceTokenName(PastedForm form)
    {
        switch (ownerOf(form)) {
        case TokenOwner::GitHub:
            return tr("This is an access token of GitHub.");
        case TokenOwner::GitLab:
            return tr("This is an access token of GitLab.");
        case TokenOwner::AzureRepos:
            return tr("This is an access token of Azure Repos.");
        case TokenOwner::Bitbucket:
            return tr("This is an access token of Bitbucket.");
        case TokenOwner::Atlassian:
            return tr("This is an API token of an Atlassian account.");
        case TokenOwner::Artifactory:
            return tr("This is an access token of Artifactory.");
        case TokenOwner::Snyk:
        case TokenOwner::Unknown:
            break;
        }
        return tr("This is an access token of another service.");
    }

    static QString notABrokerToken(PastedForm form)
    {
        return form == PastedForm::JsonWebToken ? tr("This is a sign-in token (JWT), not a Broker token.")
                                                : tr("This does not look like a Broker token.");
    }

    static QString taken(const QString &name)
    {
        return name.isEmpty() ? tr("The token was taken from the text; the rest is left out.")
                              //: %1 is a name such as BROKER_TOKEN.
                              : tr("The value of %1 was taken; the rest of the text is left out.").arg(name);
    }

    static PasteText several()
    {
        return {Tone::Danger, tr("There is more than one token in this text."),
            tr("Nothing was taken. Copy the one that belongs here by itself.")};
    }

    static PasteText broker(const paste::Check &check)
    {
        switch (check.verdict) {
        case Verdict::Empty:
            return {Tone::Muted, tr("Paste the Broker token here."), QString()};
        case Verdict::Accepted:
        case Verdict::AcceptedUnrecognised:
        case Verdict::AcceptedOtherKind:
            return {Tone::Success, tr("This has the form of a Broker token."), QString()};
        case Verdict::AcceptedKnown:
            return {Tone::Success, tr("This is the token that is recorded here already."),
                tr("Going on saves it again and changes nothing else.")};
        case Verdict::SeveralTokens:
            return several();
        case Verdict::NotATokenForm:
        case Verdict::IsBrokerToken:
        case Verdict::IsLoginInAddress:
            return {Tone::Danger, notABrokerToken(check.form),
                tr("A Broker token has 36 characters: five groups of digits and the letters a to f, with "
                   "hyphens in "
                   "between. Copy it from the box “Token” in the Web UI.")};
        case Verdict::WrongUuidVersion:
            return {Tone::Danger,
                tr("This looks similar to a Broker token, but a Broker client would not accept it."),
                tr("A character may have been lost or changed. Copy the token again.")};
        case Verdict::IsApiToken:
            return {Tone::Danger, tr("This is a Snyk API token, not a Broker token."),
                tr("The API token signs this program in to Snyk. The Broker token is shown in the settings "
                   "of the "
                   "integration.")};
        case Verdict::IsOrganizationId:
        case Verdict::IsIntegrationId:
        case Verdict::IsSomeId:
        case Verdict::IsNamedOtherwise:
            return someId(check);
        case Verdict::IsServiceToken:
        case Verdict::WrongTokenOfService:
        case Verdict::OtherService:
            return {Tone::Danger, serviceTokenName(check.form),
                tr("The Broker client needs it too, but in another place. Here belongs the Broker token that "
                   "Snyk "
                   "shows.")};
        case Verdict::RecordedElsewhere:
            return {Tone::Warning, elsewhere(check),
                tr("Organizations may share one token on purpose. If that is not so here, the wrong page was "
                   "open in "
                   "the Web UI.")};
        }
        return {};
    }

    static PasteText api(const paste::Check &check)
    {
        switch (check.verdict) {
        case Verdict::Empty:
            return {Tone::Muted, tr("Paste your Snyk API token here."), QString()};
        case Verdict::Accepted:
        case Verdict::AcceptedKnown:
        case Verdict::AcceptedUnrecognised:
        case Verdict::AcceptedOtherKind:
        case Verdict::IsApiToken:
            return {Tone::Success, acceptedApiToken(check), QString()};
        case Verdict::SeveralTokens:
            return several();
        case Verdict::IsBrokerToken:
        case Verdict::RecordedElsewhere:
            return {Tone::Danger, brokerInsteadOfApi(check),
                tr("Your API token is shown on your account page in Snyk.")};
        case Verdict::IsOrganizationId:
        case Verdict::IsIntegrationId:
        case Verdict::IsSomeId:
        case Verdict::IsNamedOtherwise: {
            PasteText text = someId(check);
            text.advice = tr("Your API token is shown on your account page in Snyk.");
            return text;
        }
        case Verdict::IsServiceToken:
        case Verdict::WrongTokenOfService:
        case Verdict::OtherService:
            return {Tone::Danger, serviceTokenName(check.form),
                tr("Here belongs the API token of Snyk, from your account page there.")};
        case Verdict::NotATokenForm:
        case Verdict::WrongUuidVersion:
        case Verdict::IsLoginInAddress:
            return {Tone::Danger, tr("This does not look like a Snyk API token."),
                tr("It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or "
                   "“snyk_sat.”.")};
        }
        return {};
    }

    /// Behind the verdict on something that can be used.
    static QString withFingerprint(const QString &verdict, const Fingerprint &fingerprint)
    {
        //: a sentence, then the masked token
        return tr("%1 Fingerprint: %2").arg(verdict, fingerprint.masked());
    }

private:
    static PasteText someId(const paste::Check &check)
    {
        if (check.verdict == Verdict::IsOrganizationId) {
            return {Tone::Danger, tr("This is the id of an organization, not a token."),
                tr("Copy the Broker token from the settings of the integration.")};
        }
        if (check.verdict == Verdict::IsSomeId) {
            return {Tone::Danger, tr("The text calls this an id. It is not a token."),
                tr("Copy the Broker token from the settings of the integration.")};
        }
        if (check.verdict == Verdict::IsNamedOtherwise) {
            return {Tone::Danger,
                check.takenName.isEmpty()
                    ? tr("The text gives this another name. It is not a token of Snyk.")
                    //: %1 is the name of a variable or a setting, such as client_secret.
                    : tr("The text calls this “%1”. It is not a token of Snyk.").arg(check.takenName),
                tr("Copy the Broker token from the settings of the integration. If this is the token, paste "
                   "it "
                   "without the name.")};
        }
        const QString type
            = check.place ? integrations::displayNameOf(check.place->integrationType) : QString();
        const QString organization = check.place ? check.place->org.name : QString();
        return {Tone::Danger,
            organization.isEmpty()
                ? tr("This is the id of an integration, not a token.")
                //: %1 is a product such as GitLab, %2 an organization.
                : tr("This is the id of the integration %1 in the organization “%2”, not a token.")
                      .arg(type, organization),
            tr("Copy the text in the box “Token”, not the integration id beside it.")};
    }

    static QString elsewhere(const paste::Check &check)
    {
        const QString organization = check.recorded ? check.recorded->target.org.name : QString();
        if (organization.isEmpty())
            return tr("This token is recorded for another organization or integration already.");
        return tr("This token is recorded for %1 in the organization “%2” already.")
            .arg(integrations::displayNameOf(check.recorded->target.integrationType), organization);
    }

    static QString acceptedApiToken(const paste::Check &check)
    {
        if (check.apiToken && check.apiToken->form() == ApiTokenForm::UserAccessToken)
            return tr("This is a personal access token. Such tokens expire after 90 days at the latest.");
        if (check.apiToken && check.apiToken->form() == ApiTokenForm::ServiceAccessToken)
            return tr("This is an access token of a service account.");
        return tr("This has the form of a Snyk API token.");
    }

    static QString brokerInsteadOfApi(const paste::Check &check)
    {
        const QString organization = check.recorded ? check.recorded->target.org.name : QString();
        if (organization.isEmpty())
            return tr("This is a Broker token, not an API token.");
        return tr("This is the Broker token for %1 in the organization “%2”, not an API token.")
            .arg(integrations::displayNameOf(check.recorded->target.integrationType), organization);
    }
};

} // namespace

QString takenText(const paste::Check &check)
{
    return check.isTaken ? PasteWords::taken(check.takenName) : QString();
}

PasteText severalTokensText()
{
    return PasteWords::several();
}

namespace {

/// What was taken is said first: it is what the verdict is about.
PasteText withTaken(PasteText text, const paste::Check &check)
{
    const QString taken = takenText(check);
    if (!taken.isEmpty())
        text.verdict = taken + QLatin1Char(' ') + text.verdict;
    return text;
}

} // namespace

PasteText brokerTokenText(const paste::Check &check)
{
    PasteText text = PasteWords::broker(check);
    if (check.brokerToken)
        text.verdict = PasteWords::withFingerprint(text.verdict, check.brokerToken->fingerprint());
    return withTaken(std::move(text), check);
}

PasteText apiTokenText(const paste::Check &check)
{
    PasteText text = PasteWords::api(check);
    return check.apiToken ? withTaken(std::move(text), check) : text;
}

} // namespace broker::ui
