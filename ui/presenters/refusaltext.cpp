// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/refusaltext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using snyk::ApiError;

class Refusal final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Refusal)

public:
    static Explanation unauthorized(const ApiError &error, ErrorContext context)
    {
        Explanation text;
        if (context == ErrorContext::CheckingToken) {
            text.title = tr("Snyk does not accept this token here");
            text.whatHappened = tr("%1 answered that it does not know the token (401).").arg(error.host);
            text.likelyCause = tr("Most often the token belongs to another Snyk region. Tokens work in one "
                                  "region only. It may also have expired or been revoked.");
            text.nextStep
                = tr("Look at the address of Snyk in your browser after signing in, and choose the "
                     "region with the same ending. Otherwise create a new token on your account page.");
        } else {
            text.title = tr("Snyk no longer accepts the token");
            text.whatHappened = tr("The token worked before; now %1 refuses it (401).").arg(error.host);
            text.likelyCause = tr("The token has expired, or somebody has revoked it meanwhile.");
            text.nextStep = tr("Go back to the first page and connect with a valid token.");
        }
        return text;
    }

    static Explanation forbidden(ErrorContext context)
    {
        Explanation text;
        text.nextStep
            = tr("Ask a Snyk administrator of your company for this role, or use the token of somebody "
                 "who has it.");
        switch (context) {
        case ErrorContext::CheckingToken:
            text.title = tr("The token may not use Snyk's API");
            text.whatHappened = tr("Snyk knows the token but refuses to answer it (403).");
            text.likelyCause
                = tr("The API belongs to Snyk's Enterprise plan. Personal tokens of the Free and Team "
                     "plans have no access to it.");
            text.nextStep
                = tr("Use the token of an account or a service account of your company's Enterprise plan.");
            break;
        case ErrorContext::LoadingOrganizations:
            text.title = tr("The token may not list organizations");
            text.whatHappened = tr("Snyk refused to list the organizations (403).");
            text.likelyCause
                = tr("The owner of the token lacks the permission View Organization, which every member "
                     "of an organization has. A service account may belong to another group.");
            break;
        case ErrorContext::LoadingIntegrations:
            text.title = tr("The token may not see the integrations of this organization");
            text.whatHappened = tr("Snyk refused to list the integrations (403).");
            text.likelyCause
                = tr("This needs the permission View Integrations. Org Admin, Org Collaborator, Group "
                     "Admin and Group Viewer have it.");
            break;
        case ErrorContext::ChangingIntegration:
            text.title = tr("The token may not change integrations of this organization");
            text.whatHappened = tr("Snyk refused the change (403). Nothing was changed.");
            text.likelyCause
                = tr("Editing integrations needs the role Org Admin or Group Admin. Broker also has to be "
                     "part of your plan.");
            break;
        }
        return text;
    }

    static Explanation notFound(const ApiError &error, ErrorContext context)
    {
        Explanation text;
        switch (context) {
        case ErrorContext::CheckingToken:
            text.title = tr("This address is not Snyk's API");
            text.whatHappened
                = tr("%1 answered, but does not have what every Snyk API has (404).").arg(error.host);
            text.likelyCause = tr("The API address is mistyped, or it is the address of the Web UI.");
            text.nextStep = tr("Check the address. It usually starts with “api.”.");
            break;
        case ErrorContext::LoadingOrganizations:
            text.title = tr("Snyk found no list of organizations");
            text.whatHappened = tr("Snyk answered that there is nothing to list (404).");
            text.likelyCause = tr("The owner of the token may not belong to any organization any more.");
            text.nextStep = tr("Check in the Web UI which organizations the owner of the token belongs to.");
            break;
        case ErrorContext::LoadingIntegrations:
            text.title = tr("Snyk did not find the organization");
            text.whatHappened = tr("Snyk answered that the organization is not there (404).");
            text.likelyCause
                = tr("It was deleted, or the token may not see it: Snyk gives the same answer for both.");
            text.nextStep = tr("Go back, load the organizations again and choose from the new list.");
            break;
        case ErrorContext::ChangingIntegration:
            text.title = tr("Snyk did not find the integration");
            text.whatHappened = tr("Snyk answered that the organization or the integration is not there "
                                   "(404). Nothing was changed.");
            text.likelyCause
                = tr("Somebody removed it meanwhile, or the token may not see it: Snyk gives the same "
                     "answer for both.");
            text.nextStep = tr("Go back, load the integrations again and look at their state.");
            break;
        }
        return text;
    }

    static Explanation rateLimited(const ApiError &error)
    {
        Explanation text;
        text.title = tr("Snyk asks for a pause");
        text.whatHappened = tr("Too many requests were made with this token within a minute (429).");
        text.likelyCause = tr("Other programs or pipelines use the same token.");
        text.nextStep = error.retryAfter
            ? tr("Try again in %Ln second(s).", nullptr, static_cast<int>(error.retryAfter->count()))
            : tr("Wait a minute without requests and try again.");
        return text;
    }

    static Explanation badRequest(ErrorContext context)
    {
        const bool changing = context == ErrorContext::ChangingIntegration;
        Explanation text;
        text.title = tr("Snyk did not understand the request");
        text.whatHappened = tr("Snyk refused the request as malformed (400).");
        text.likelyCause
            = tr("Snyk's API may have changed, or this integration needs something that the API does "
                 "not take.");
        text.nextStep = changing
            ? tr("Get the token from the Web UI instead, or ask Snyk support.")
            : tr("Check for a newer version of this program. If there is none, report it "
                 "with the details.");
        return text;
    }

    static Explanation conflict(ErrorContext context)
    {
        const bool changing = context == ErrorContext::ChangingIntegration;
        Explanation text;
        text.title = tr("Snyk reports a conflict");
        text.whatHappened = tr("What was asked for does not fit what is there now (409).");
        text.likelyCause = tr("Somebody else changed the same thing at this moment, or it exists already.");
        text.nextStep = changing ? tr("Go back, load the integrations again and look at their state.")
                                 : tr("Load the list again.");
        return text;
    }

    static Explanation unprocessable(ErrorContext context)
    {
        const bool changing = context == ErrorContext::ChangingIntegration;
        Explanation text;
        text.title = tr("Snyk cannot do this");
        text.whatHappened = tr("Snyk understood the request but did not carry it out (422).");
        text.likelyCause
            = tr("Your plan may lack Broker for this type of integration, or the integration is in a "
                 "state that does not allow it.");
        text.nextStep = changing ? tr("Try it in the Web UI, or ask Snyk support and quote the request id.")
                                 : tr("Ask Snyk support and quote the request id.");
        return text;
    }

    static Explanation serverError(const ApiError &error)
    {
        Explanation text;
        text.title = tr("Snyk has a problem at the moment");
        text.whatHappened = tr("%1 answered with an error of its own (%2).")
                                .arg(error.host, QString::number(error.httpStatus));
        text.likelyCause = tr("A disturbance or maintenance at Snyk. It is not caused by your settings.");
        text.nextStep = tr("Look at status.snyk.io and try again later.");
        return text;
    }

    static Explanation unexpectedStatus(const ApiError &error)
    {
        Explanation text;
        text.title = tr("Snyk gave an unexpected answer");
        text.whatHappened = tr("%1 answered with the status %2, which has no meaning here.")
                                .arg(error.host, QString::number(error.httpStatus));
        text.likelyCause = tr("Something between this computer and Snyk may have answered in Snyk's place.");
        text.nextStep = tr("Try again later. If it stays, ask Snyk support and quote the details.");
        return text;
    }
};

} // namespace

namespace refusal {

Explanation badRequest(ErrorContext context)
{
    return Refusal::badRequest(context);
}

Explanation unauthorized(const ApiError &error, ErrorContext context)
{
    return Refusal::unauthorized(error, context);
}

Explanation forbidden(ErrorContext context)
{
    return Refusal::forbidden(context);
}

Explanation notFound(const ApiError &error, ErrorContext context)
{
    return Refusal::notFound(error, context);
}

Explanation conflict(ErrorContext context)
{
    return Refusal::conflict(context);
}

Explanation unprocessable(ErrorContext context)
{
    return Refusal::unprocessable(context);
}

Explanation rateLimited(const ApiError &error)
{
    return Refusal::rateLimited(error);
}

Explanation serverError(const ApiError &error)
{
    return Refusal::serverError(error);
}

Explanation unexpectedStatus(const ApiError &error)
{
    return Refusal::unexpectedStatus(error);
}

} // namespace refusal

} // namespace broker::ui
