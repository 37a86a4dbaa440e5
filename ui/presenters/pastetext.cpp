// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/pastetext.h"

#include "integrations/catalogue.h"
#include "presenters/integrationtext.h"
#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using PasteVerdict = paste::Verdict;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

QString serviceTokenName(products::PastedForm form)
{
    const TokenWords words = tokenWords(form);
    return words.what.isEmpty() ? Texts::tr("This is an access token of another service.") : words.what;
}

QString notABrokerToken(products::PastedForm form)
{
    return form == products::form::jsonWebToken
        ? Texts::tr("This is a sign-in token (JWT), not a Broker token.")
        : Texts::tr("This does not look like a Broker token.");
}

QString taken(const QString &name)
{
    return name.isEmpty()
        ? Texts::tr("The token was taken from the text; the rest is left out.")
        //: %1 is a name such as BROKER_TOKEN.
        : Texts::tr("The value of %1 was taken; the rest of the text is left out.").arg(name);
}

PasteText someId(const paste::Check &check)
{
    if (check.verdict == PasteVerdict::IsOrganizationId) {
        return {Tone::Danger, Texts::tr("This is the id of an organization, not a token."),
            Texts::tr("Copy the Broker token from the settings of the integration.")};
    }
    if (check.verdict == PasteVerdict::IsSomeId) {
        return {Tone::Danger, Texts::tr("The text calls this an id. It is not a token."),
            Texts::tr("Copy the Broker token from the settings of the integration.")};
    }
    if (check.verdict == PasteVerdict::IsNamedOtherwise) {
        return {Tone::Danger,
            check.takenName.isEmpty()
                ? Texts::tr("The text gives this another name. It is not a token of Snyk.")
                //: %1 is the name of a variable or a setting, such as client_secret.
                : Texts::tr("The text calls this “%1”. It is not a token of Snyk.").arg(check.takenName),
            Texts::tr("Copy the Broker token from the settings of the integration. If this is the token, "
                      "paste it without the name.")};
    }
    const QString type = check.place ? integrationName(*check.place) : QString();
    const QString organization = check.place ? check.place->org.name : QString();
    return {Tone::Danger,
        organization.isEmpty()
            ? Texts::tr("This is the id of an integration, not a token.")
            //: %1 is a product such as GitLab, %2 an organization.
            : Texts::tr("This is the id of the integration %1 in the organization “%2”, not a token.")
                  .arg(type, organization),
        Texts::tr("Copy the text in the box “Token”, not the integration id beside it.")};
}

QString elsewhere(const paste::Check &check)
{
    const QString organization = check.recorded ? check.recorded->target.org.name : QString();
    if (organization.isEmpty())
        return Texts::tr("This token is already recorded for another organization or integration.");
    return Texts::tr("This token is already recorded for %1 in the organization “%2”.")
        .arg(integrationName(check.recorded->target), organization);
}

QString acceptedApiToken(const paste::Check &check)
{
    if (check.apiToken && check.apiToken->form() == ApiTokenForm::UserAccessToken)
        return Texts::tr("This is a personal access token. Such tokens expire after 90 days at the latest.");
    if (check.apiToken && check.apiToken->form() == ApiTokenForm::ServiceAccessToken)
        return Texts::tr("This is an access token of a service account.");
    return Texts::tr("This has the form of a Snyk API token.");
}

QString brokerInsteadOfApi(const paste::Check &check)
{
    const QString organization = check.recorded ? check.recorded->target.org.name : QString();
    if (organization.isEmpty())
        return Texts::tr("This is a Broker token, not an API token.");
    return Texts::tr("This is the Broker token for %1 in the organization “%2”, not an API token.")
        .arg(integrationName(check.recorded->target), organization);
}

PasteText broker(const paste::Check &check)
{
    switch (check.verdict) {
    case PasteVerdict::Empty:
        return {Tone::Muted, Texts::tr("Paste the Broker token here."), QString()};
    case PasteVerdict::Accepted:
    case PasteVerdict::AcceptedUnrecognised:
    case PasteVerdict::AcceptedOtherKind:
        return {Tone::Success, Texts::tr("This has the form of a Broker token."), QString()};
    case PasteVerdict::AcceptedKnown:
        return {Tone::Success, Texts::tr("This token is already recorded here."),
            Texts::tr("If you go on, it is saved again and nothing else changes.")};
    case PasteVerdict::SeveralTokens:
        return severalTokensText();
    case PasteVerdict::NotATokenForm:
    case PasteVerdict::IsBrokerToken:
    case PasteVerdict::IsLoginInAddress:
        return {Tone::Danger, notABrokerToken(check.form),
            Texts::tr("A Broker token has 36 characters: five groups of digits and the letters a to f, with "
                      "hyphens in between. Copy it from the box “Token” in the Web UI.")};
    case PasteVerdict::WrongUuidVersion:
        return {Tone::Danger,
            Texts::tr("This looks like a Broker token, but a Broker client would not accept it."),
            Texts::tr("A character may have been lost or changed. Copy the token again.")};
    case PasteVerdict::IsApiToken:
        return {Tone::Danger, Texts::tr("This is a Snyk API token, not a Broker token."),
            Texts::tr("The API token signs this program in to Snyk. The Broker token is shown in the "
                      "settings of the integration.")};
    case PasteVerdict::IsOrganizationId:
    case PasteVerdict::IsIntegrationId:
    case PasteVerdict::IsSomeId:
    case PasteVerdict::IsNamedOtherwise:
        return someId(check);
    case PasteVerdict::IsServiceToken:
    case PasteVerdict::WrongTokenOfService:
    case PasteVerdict::OtherService:
        return {Tone::Danger, serviceTokenName(check.form),
            Texts::tr("The Broker client needs it too, but in another place. The Broker token that Snyk "
                      "shows belongs here.")};
    case PasteVerdict::RecordedElsewhere:
        return {Tone::Warning, elsewhere(check),
            Texts::tr("Organizations may share one token on purpose. If they do not here, the wrong page was "
                      "open in the Web UI.")};
    }
    return {};
}

PasteText api(const paste::Check &check)
{
    switch (check.verdict) {
    case PasteVerdict::Empty:
        return {Tone::Muted, Texts::tr("Paste your Snyk API token here."), QString()};
    case PasteVerdict::Accepted:
    case PasteVerdict::AcceptedKnown:
    case PasteVerdict::AcceptedUnrecognised:
    case PasteVerdict::AcceptedOtherKind:
    case PasteVerdict::IsApiToken:
        return {Tone::Success, acceptedApiToken(check), QString()};
    case PasteVerdict::SeveralTokens:
        return severalTokensText();
    case PasteVerdict::IsBrokerToken:
    case PasteVerdict::RecordedElsewhere:
        return {Tone::Danger, brokerInsteadOfApi(check),
            Texts::tr("Your API token is shown on your account page in Snyk.")};
    case PasteVerdict::IsOrganizationId:
    case PasteVerdict::IsIntegrationId:
    case PasteVerdict::IsSomeId:
    case PasteVerdict::IsNamedOtherwise: {
        PasteText text = someId(check);
        text.advice = Texts::tr("Your API token is shown on your account page in Snyk.");
        return text;
    }
    case PasteVerdict::IsServiceToken:
    case PasteVerdict::WrongTokenOfService:
    case PasteVerdict::OtherService:
        return {Tone::Danger, serviceTokenName(check.form),
            Texts::tr("Snyk's API token belongs here. It is on your account page there.")};
    case PasteVerdict::NotATokenForm:
    case PasteVerdict::WrongUuidVersion:
    case PasteVerdict::IsLoginInAddress:
        return {Tone::Danger, Texts::tr("This does not look like a Snyk API token."),
            Texts::tr("It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or "
                      "“snyk_sat.”.")};
    }
    return {};
}

/// Behind the verdict on something that can be used.
QString withFingerprint(const QString &verdict, const Fingerprint &fingerprint)
{
    //: a sentence, then the masked token
    return Texts::tr("%1 Fingerprint: %2").arg(verdict, fingerprint.masked());
}

} // namespace

QString takenText(const paste::Check &check)
{
    return check.isTaken ? taken(check.takenName) : QString();
}

PasteText severalTokensText()
{
    return {Tone::Danger, Texts::tr("There is more than one token in this text."),
        Texts::tr("Nothing was taken. Copy only the one that belongs here.")};
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
    PasteText text = broker(check);
    if (check.brokerToken)
        text.verdict = withFingerprint(text.verdict, check.brokerToken->fingerprint());
    return withTaken(std::move(text), check);
}

PasteText oauthPartText(const paste::Check &check, paste::OAuthPart part)
{
    if (check.verdict == PasteVerdict::Empty || check.verdict == PasteVerdict::Accepted)
        return {};
    PasteText text = api(check);
    text.advice = part == paste::OAuthPart::ClientId
        ? Texts::tr("Snyk shows the client id with the service account.")
        : Texts::tr("Snyk shows the client secret once, when the service account is made.");
    if (check.verdict == PasteVerdict::IsApiToken) {
        text = {Tone::Danger, Texts::tr("This is a Snyk API token."),
            Texts::tr("To sign in with it, choose “API token” above.")};
    } else if (check.verdict == PasteVerdict::NotATokenForm) {
        text.verdict = part == paste::OAuthPart::ClientId
            ? Texts::tr("A client id is one word of at most 128 letters, digits and signs.")
            : Texts::tr("A client secret is one word of 16 to 1024 letters, digits and signs.");
    }
    return text;
}

PasteText apiTokenText(const paste::Check &check)
{
    PasteText text = api(check);
    return check.apiToken ? withTaken(std::move(text), check) : text;
}

} // namespace broker::ui
