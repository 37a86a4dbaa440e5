// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/refusaltext.h"

#include "presenters/hostport.h"
#include "presenters/integrationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

namespace {

using snyk::ApiError;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Refusal)
};

} // namespace

namespace refusal {

Explanation badRequest(ErrorContext context)
{
    const bool changing = context == ErrorContext::ChangingIntegration;
    return {.title = Texts::tr("Snyk did not understand the request"),
        .whatHappened = Texts::tr("Snyk refused the request as malformed (400)."),
        .likelyCause = Texts::tr(
            "Snyk's API may have changed, or this integration needs something that the API does not take."),
        .nextStep = changing
            ? Texts::tr("Get the token from the Web UI instead, or ask Snyk support.")
            : Texts::tr(
                "Check for a newer version of this program. If there is none, report it with the details.")};
}

Explanation unauthorized(const ApiError &error, ErrorContext context)
{
    if (context == ErrorContext::CheckingToken) {
        return {.title = Texts::tr("Snyk does not accept this token here"),
            .whatHappened = Texts::tr("%1 answered that it does not know the token (401).").arg(error.host),
            .likelyCause = Texts::tr("Most often the token belongs to another Snyk region. Tokens work in "
                                     "one region only. It may also have expired or been revoked."),
            .nextStep
            = Texts::tr("Look at the address of Snyk in your browser after signing in, and choose the region "
                        "with the same ending. Otherwise create a new token on your account page.")};
    }

    if (context == ErrorContext::CheckingClient) {
        return {.title = Texts::tr("Snyk does not accept this OAuth service account here"),
            .whatHappened = Texts::tr("%1 does not know the client id, or not with this client secret (401).")
                                .arg(error.host),
            .likelyCause
            = Texts::tr("A part of one of them may be missing, or the service account belongs to "
                        "another Snyk region. The secret may have been deleted."),
            .nextStep = Texts::tr("Copy both once more, and look which region the service account is in. A "
                                  "secret that is lost cannot be shown again: make another one for it.")};
    }
    // What OAuth calls it (RFC 6749, 5.2): the client cannot get another access token.
    if (error.snykCode == QLatin1String("invalid_client")) {
        return {.title = Texts::tr("Snyk no longer accepts the client secret"),
            .whatHappened
            = Texts::tr("You were signed in with it; now %1 refuses it (401). Nothing was changed.")
                  .arg(error.host),
            .likelyCause = Texts::tr("The secret was deleted, most often because somebody rotated it "
                                     "elsewhere, or the service account itself was deleted."),
            .nextStep = Texts::tr("Sign in again with the client secret that is valid now. If nobody has it, "
                                  "make another one for the service account at Snyk.")};
    }
    return {.title = Texts::tr("Snyk no longer accepts the token"),
        .whatHappened = Texts::tr("The token worked before; now %1 refuses it (401).").arg(error.host),
        .likelyCause = Texts::tr("The token has expired, or somebody has revoked it in the meantime."),
        .nextStep = Texts::tr("Go back to the first page and connect with a valid token.")};
}

Explanation forbidden(ErrorContext context)
{
    const QString otherwise = Texts::tr(
        "Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.");
    switch (context) {
    case ErrorContext::CheckingClient:
        return {.title = Texts::tr("The service account may not use Snyk's API"),
            .whatHappened = Texts::tr("Snyk knows the service account but refuses to answer (403)."),
            .likelyCause = Texts::tr("The service account is disabled, or its role lacks View Organization. "
                                     "Service accounts belong to Snyk's Enterprise plan."),
            .nextStep = otherwise};
    case ErrorContext::CheckingToken:
        return {.title = Texts::tr("The token may not use Snyk's API"),
            .whatHappened = Texts::tr("Snyk knows the token but refuses to answer (403)."),
            .likelyCause = Texts::tr("The API belongs to Snyk's Enterprise plan. Personal tokens of the Free "
                                     "and Team plans have no access to it."),
            .nextStep = Texts::tr(
                "Use the token of an account or a service account of your company's Enterprise plan.")};
    case ErrorContext::LoadingOrganizations:
        return {.title = Texts::tr("This account may not list organizations"),
            .whatHappened = Texts::tr("Snyk refused to list the organizations (403)."),
            .likelyCause
            = Texts::tr("The account lacks the permission View Organization, which every member "
                        "of an organization has. A service account may belong to another group."),
            .nextStep = otherwise};
    case ErrorContext::LoadingIntegrations:
        return {.title = Texts::tr("This account may not see the integrations of this organization"),
            .whatHappened = Texts::tr("Snyk refused to list the integrations (403)."),
            .likelyCause = Texts::tr(
                "This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin "
                "and Group Viewer have it, and so has a role that is made from Snyk's template "
                "“Integration Editor/Implementor”."),
            .nextStep = otherwise};
    case ErrorContext::ChangingIntegration:
        return {.title = Texts::tr("This account may not change integrations of this organization"),
            .whatHappened = Texts::tr("Snyk refused the change (403). Nothing was changed."),
            .likelyCause = Texts::tr(
                "This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so "
                "has a role that is made from Snyk's template “Integration Editor/Implementor”. Broker "
                "also has to be part of your plan."),
            .nextStep = otherwise};
    }
    return {};
}

Explanation notFound(const ApiError &error, ErrorContext context)
{
    switch (context) {
    case ErrorContext::CheckingToken:
    case ErrorContext::CheckingClient: {
        const bool isKnown = isListed(error.host);
        return {.title
            = isKnown ? Texts::tr("This is not Snyk's API") : Texts::tr("This address is not Snyk's API"),
            .whatHappened
            = Texts::tr("%1 answered, but does not have what every Snyk API has (404).").arg(error.host),
            .likelyCause = isKnown
                ? Texts::tr("A proxy or a guest network answers in the place of Snyk.")
                : Texts::tr("The API address is mistyped, or it is the address of the Web UI."),
            .nextStep = isKnown
                ? Texts::tr("Diagnose the connection under Settings, Network, and ask your network team.")
                : Texts::tr("Check the address. It usually starts with “api.”.")};
    }
    case ErrorContext::LoadingOrganizations:
        return {.title = Texts::tr("Snyk found no list of organizations"),
            .whatHappened = Texts::tr("Snyk answered that there is nothing to list (404)."),
            .likelyCause = Texts::tr("The account may no longer belong to any organization."),
            .nextStep = Texts::tr("Check in the Web UI which organizations the account belongs to.")};
    case ErrorContext::LoadingIntegrations:
        return {.title = Texts::tr("Snyk did not find the organization"),
            .whatHappened = Texts::tr("Snyk answered that the organization is not there (404)."),
            .likelyCause = Texts::tr(
                "It was deleted, or the account may not see it: Snyk gives the same answer for both."),
            .nextStep = Texts::tr("Go back, load the organizations again and choose from the new list.")};
    case ErrorContext::ChangingIntegration:
        return {.title = Texts::tr("Snyk did not find the integration"),
            .whatHappened = Texts::tr("Snyk answered that the organization or the integration is not there "
                                      "(404). Nothing was changed."),
            .likelyCause
            = Texts::tr("Somebody has removed it in the meantime, or the account may not see it: "
                        "Snyk gives the same answer for both."),
            .nextStep = Texts::tr("Go back, reload the integrations and look at their state.")};
    }
    return {};
}

Explanation gone(const ApiError &error)
{
    if (error.backUtc) {
        const QString until = QLocale().toString(error.backUtc->toLocalTime().time(), QLocale::ShortFormat);
        return {.title = Texts::tr("Snyk has switched this part of its API off for some hours"),
            .whatHappened = Texts::tr("%1 answered that what was asked for is gone (410).").arg(error.host),
            .likelyCause
            = Texts::tr("Snyk switches off what will end soon for up to four hours from 12:00 UTC, so "
                        "that its users notice in time."),
            .nextStep
            = Texts::tr("Try again after %1. Look for a newer version of this program: what is switched "
                        "off now ends for good soon.")
                  .arg(until)};
    }
    return {.title = Texts::tr("Snyk has ended this part of its API"),
        .whatHappened = Texts::tr("%1 answered that what was asked for is gone (410).").arg(error.host),
        .likelyCause = Texts::tr("This version of the program is older than the change at Snyk."),
        .nextStep = Texts::tr("Install a newer version of this program. Until then, use the Web UI.")};
}

Explanation conflict(ErrorContext context)
{
    const bool changing = context == ErrorContext::ChangingIntegration;
    return {.title = Texts::tr("Snyk reports a conflict"),
        .whatHappened = Texts::tr("What was asked for does not fit what is there now (409)."),
        .likelyCause = Texts::tr("Somebody else has just changed the same thing, or it already exists."),
        .nextStep = changing ? Texts::tr("Go back, reload the integrations and look at their state.")
                             : Texts::tr("Load the list again.")};
}

Explanation unprocessable(ErrorContext context)
{
    const bool changing = context == ErrorContext::ChangingIntegration;
    return {.title = Texts::tr("Snyk cannot do this"),
        .whatHappened = Texts::tr("Snyk understood the request but did not carry it out (422)."),
        .likelyCause = Texts::tr("Your plan may lack Broker for this type of integration, or the integration "
                                 "is in a state that does not allow it."),
        .nextStep = changing
            ? Texts::tr("Try it in the Web UI, or ask Snyk support and quote the request id.")
            : Texts::tr("Ask Snyk support and quote the request id.")};
}

Explanation ofRegistry(Explanation text, const ApiError &error)
{
    using snyk::ApiErrorKind;
    const bool isForbidden = error.kind == ApiErrorKind::Forbidden;
    if (!isForbidden && error.kind != ApiErrorKind::BadRequest && error.kind != ApiErrorKind::Unprocessable)
        return text;
    const ErrorContext context = ErrorContext::ChangingIntegration;
    // As it was said where this way was chosen; a role that is missing is the other thing that it may be.
    QString cause = methodDescription(provisioning::Method::Generate, integrations::TokenOrigin::Support);
    if (isForbidden)
        cause += QLatin1Char(' ') + text.likelyCause;
    text.title = unprocessable(context).title;
    text.likelyCause = cause;
    text.nextStep = badRequest(context).nextStep;
    return text;
}

Explanation rateLimited(const ApiError &error)
{
    return {.title = Texts::tr("Snyk asks for a pause"),
        .whatHappened = Texts::tr("Too many requests were made by this account within a minute (429)."),
        .likelyCause = Texts::tr("Other programs or pipelines use the same token."),
        .nextStep = error.retryAfter
            ? Texts::tr("Try again in %Ln second(s).", nullptr, static_cast<int>(error.retryAfter->count()))
            : Texts::tr("Wait a minute without requests and try again.")};
}

Explanation serverError(const ApiError &error)
{
    return {.title = Texts::tr("Snyk has a problem at the moment"),
        .whatHappened = Texts::tr("%1 answered with an internal error (%2).")
                            .arg(error.host, QString::number(error.httpStatus)),
        .likelyCause = Texts::tr("An outage or maintenance at Snyk. Your settings are not the cause."),
        .nextStep = Texts::tr("Look at status.snyk.io and try again later.")};
}

Explanation unexpectedStatus(const ApiError &error)
{
    return {.title = Texts::tr("Snyk gave an unexpected answer"),
        .whatHappened = Texts::tr("%1 answered with status %2, which makes no sense here.")
                            .arg(error.host, QString::number(error.httpStatus)),
        .likelyCause
        = Texts::tr("Something between this computer and Snyk may have answered in Snyk's place."),
        .nextStep
        = Texts::tr("Try again later. If that does not help, ask Snyk support and quote the details.")};
}

} // namespace refusal

} // namespace broker::ui
