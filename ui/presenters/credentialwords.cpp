// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/credentialwords.h"

#include "presenters/datetext.h"
#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using namespace credentials;

KindWords wordsOf(CredentialKind kind)
{
    for (const ProductWords &product : productWords()) {
        const auto words = product.kind ? product.kind(kind) : std::nullopt;
        if (words)
            return *words;
    }
    // Of nothing that this program asks for; at least it can be told from others.
    return {kind.text(), kind.text(), {}};
}

class CredentialWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)

public:
    static QString need(NeedReason reason)
    {
        switch (reason) {
        case NeedReason::ReadCodeAndPushFixes:
            return tr("Read the code, and push the branches of Snyk's fix pull requests.");
        case NeedReason::ReadSettings:
            return tr("Read the settings of the repositories.");
        case NeedReason::FindRepositories:
            return tr("Find the repositories.");
        case NeedReason::FindOrganizations:
            return tr("Find the organizations whose repositories can be added to Snyk.");
        case NeedReason::ManageWebhooks:
            return tr("Set up the webhooks that tell Snyk of pushes and pull requests.");
        case NeedReason::OpenPullRequests:
            return tr("Open pull requests with fixes, and read others to test them.");
        case NeedReason::ReportChecks:
            return tr("Show Snyk's result as a check at a pull request.");
        case NeedReason::UseTheApi:
            return tr("Read code, open merge requests and set up webhooks: one scope opens all of it.");
        case NeedReason::ReadPackages:
            return tr("Read the packages that the projects depend on.");
        case NeedReason::ListAndPullImages:
            return tr("Find the images and read them.");
        case NeedReason::ReadProjects:
            return tr("Find the projects that issues can be created in.");
        case NeedReason::CreateIssues:
            return tr("Create issues for what Snyk finds.");
        }
        return {};
    }

    static QString needForm(NeedForm form)
    {
        switch (form) {
        case NeedForm::Scope:
            return tr("Scope");
        case NeedForm::Permission:
            return tr("Permission");
        case NeedForm::Role:
            return tr("Role of the account");
        }
        return {};
    }

    static QString lifetime(const Lifetime &lifetime)
    {
        const int days = lifetime.mostDays.value_or(0);
        switch (lifetime.rule) {
        case LifetimeRule::Unlimited:
            return tr("Works as long as the account does. Snyk recommends changing it every 90 days.");
        case LifetimeRule::UnlimitedUnlessPolicy:
            return tr("May work without an end; your organization may limit it to at most %Ln day(s).",
                nullptr, days);
        case LifetimeRule::AtMost:
            return tr("Works for at most %Ln day(s), unless your administrators allow more.", nullptr, days);
        case LifetimeRule::ChosenAtCreation:
            return tr("You choose the end when you make it.");
        case LifetimeRule::ServerPolicy:
            return tr("You may choose an end; your administrators may require one.");
        }
        return {};
    }

    static QString host(HostProblem problem, Service service)
    {
        const QString name = infoOf(service).displayName;
        switch (problem) {
        case HostProblem::Empty:
            return tr("Enter the address of %1, for example %2.").arg(name, infoOf(service).exampleAddress);
        case HostProblem::NotAnAddress:
            return tr("This is not an address. It looks like %1.").arg(infoOf(service).exampleAddress);
        case HostProblem::NotHttps:
            return tr("The address starts with “http”. A credential is only sent encrypted: use “https”.");
        case HostProblem::HoldsLogin:
            return tr("The address holds a user name or password. Remove them here; they have fields of "
                      "their own.");
        case HostProblem::OrganizationMissing:
            return tr("The organization is missing behind the address, as in %1.")
                .arg(infoOf(service).exampleAddress);
        case HostProblem::Elsewhere:
            return remarkWords(infoOf(service).elsewhere).what;
        case HostProblem::IsSnyk:
            return tr("This is an address of Snyk. Enter the address of %1.").arg(name);
        }
        return {};
    }

    static QString beforeCheck(const ServiceHost &host)
    {
        if (infoOf(host.service()).asksHowToSignIn) {
            return tr(
                "The check asks %1 from this computer. The credential is sent, encrypted, to where this "
                "registry gives out tokens, only within its own domain, and nowhere else.")
                .arg(host.askedHost());
        }
        return tr("The check asks %1 from this computer. The credential is sent there, encrypted, and "
                  "nowhere else.")
            .arg(host.askedHost());
    }

    static QString problem(CredentialProblem problem)
    {
        switch (problem) {
        case CredentialProblem::SecretMissing:
            return tr("The token or password is missing.");
        case CredentialProblem::UserNameMissing:
            return tr("The user name is missing.");
        case CredentialProblem::UserNameHasColon:
            return tr(
                "A user name with a colon cannot be used: the Broker client separates name and password "
                "with it.");
        case CredentialProblem::NotPrintable:
            return tr("There is an invisible character in it. Copy it again.");
        case CredentialProblem::NotAKeyFile:
            return tr(
                "This is not a whole key file, which begins with “{” and ends with “}”. Open the file in "
                "a text editor and copy all of it.");
        case CredentialProblem::TooLong:
            return tr("This is longer than any token or password that can be kept. Copy it again.");
        }
        return {};
    }

    static PasteText paste(const paste::Check &check, Service service)
    {
        const QString name = infoOf(service).displayName;
        switch (check.verdict) {
        case paste::Verdict::Empty:
            return {Tone::Muted, tr("Paste the credential of %1 here.").arg(name), QString()};
        case paste::Verdict::Accepted:
            return {Tone::Success, tr("This has the form of a credential of %1.").arg(name), QString()};
        case paste::Verdict::AcceptedUnrecognised:
            return {Tone::Plain, tr("Its form does not show whether it is one of %1.").arg(name),
                tr("The check asks the service itself.")};
        case paste::Verdict::AcceptedOtherKind:
            return {Tone::Info,
                tr("This is another kind: %1.").arg(check.kind ? kindText(*check.kind) : QString()),
                tr("The choice above changes with it.")};
        case paste::Verdict::AcceptedKnown:
            return {Tone::Success, tr("This credential is kept already."),
                tr("Going on lets it serve this integration, too. It is changed once for all.")};
        case paste::Verdict::WrongTokenOfService:
            return {Tone::Danger, wrongToken(check.form, name), wrongTokenAdvice(check.form)};
        case paste::Verdict::OtherService:
            return {Tone::Danger, tr("This is a token of %1.").arg(owner(check.form)),
                tr("Here belongs the credential of %1.").arg(name)};
        case paste::Verdict::IsApiToken:
            return {Tone::Danger, tr("This is a Snyk API token."),
                tr("It signs this program in to Snyk. Here belongs the credential of %1.").arg(name)};
        case paste::Verdict::IsBrokerToken:
            return {Tone::Danger, tr("This is a Broker token, or another id of Snyk."),
                tr("The Broker client needs it too, but it is kept already. Here belongs the credential of "
                   "%1.")
                    .arg(name)};
        case paste::Verdict::IsLoginInAddress:
            return {Tone::Danger, tr("This is an address with a user name and password in it."),
                tr("Enter address, user name and password in their own fields.")};
        case paste::Verdict::SeveralTokens:
            return severalTokensText();
        // What only the other fields can be told.
        case paste::Verdict::RecordedElsewhere:
        case paste::Verdict::NotATokenForm:
        case paste::Verdict::WrongUuidVersion:
        case paste::Verdict::IsOrganizationId:
        case paste::Verdict::IsIntegrationId:
        case paste::Verdict::IsSomeId:
        case paste::Verdict::IsNamedOtherwise:
        case paste::Verdict::IsServiceToken:
            break;
        }
        return {};
    }

private:
    static QString owner(products::PastedForm form)
    {
        const std::optional<Service> service = products::serviceOf(form);
        return service ? infoOf(*service).displayName : tr("another service");
    }

    static QString wrongToken(products::PastedForm form, const QString &name)
    {
        const TokenWords words = tokenWords(form);
        return words.whyWrong.isEmpty()
            ? tr("This is a token of %1, but not one that a Broker client can use.").arg(name)
            : words.whyWrong;
    }

    static QString wrongTokenAdvice(products::PastedForm form)
    {
        const TokenWords words = tokenWords(form);
        return words.advice.isEmpty() ? tr("Make an access token of the kind chosen above.") : words.advice;
    }
};

} // namespace

QString kindText(CredentialKind kind)
{
    return wordsOf(kind).name;
}

QString secretLabel(CredentialKind kind)
{
    return wordsOf(kind).secretLabel;
}

QString needText(NeedReason reason)
{
    return CredentialWords::need(reason);
}

QString needFormText(NeedForm form)
{
    return CredentialWords::needForm(form);
}

QString lifetimeText(const Lifetime &lifetime)
{
    return CredentialWords::lifetime(lifetime);
}

QString noteText(const Note &note, const QLocale &locale)
{
    const QString text = remarkWords(note.remark).what;
    return note.date ? text.arg(shortDate(*note.date, locale)) : text;
}

QString creationSteps(CredentialKind kind)
{
    return wordsOf(kind).steps;
}

QString hostText(HostProblem problem, Service service)
{
    return CredentialWords::host(problem, service);
}

QString beforeCheckText(const ServiceHost &host)
{
    return CredentialWords::beforeCheck(host);
}

QString problemText(CredentialProblem problem)
{
    return CredentialWords::problem(problem);
}

PasteText credentialPasteText(const paste::Check &check, Service service)
{
    PasteText text = CredentialWords::paste(check, service);
    if (check.isAcceptedCredential() && check.isTaken)
        text.verdict = takenText(check) + QLatin1Char(' ') + text.verdict;
    return text;
}

} // namespace broker::ui
