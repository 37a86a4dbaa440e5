// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/checkwords.h"

#include "presenters/redact.h"

#include <QCoreApplication>
#include <QStringList>

namespace broker::ui {

namespace {

using namespace credentials;

class CheckWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CheckWords)

public:
    static QString works(const CheckReport &report, const QString &name)
    {
        return report.account.isEmpty() ? tr("%1 accepts it. It does not tell whose it is.").arg(name)
                                        : tr("%1 accepts it. It belongs to “%2”.").arg(name, report.account);
    }

    static QString missing(const QStringList &scopes)
    {
        return tr("Missing, and needed: %1.").arg(scopes.join(QLatin1String(", ")));
    }

    static QString excessive(const QStringList &scopes)
    {
        return tr("More than needed: %1. Fewer permissions do less harm if it is ever stolen.")
            .arg(scopes.join(QLatin1String(", ")));
    }

    static QString scopesFit() { return tr("It has the scopes that are needed, and no others."); }

    static QString scopesUnknown(const QString &name)
    {
        return tr("%1 does not tell its permissions. Compare them with what it needs.").arg(name);
    }

    static QString ssoMissing()
    {
        return tr("It is not authorized for single sign-on in some organizations, whose repositories it "
                  "cannot see. Authorize it with “Configure SSO” beside the token in GitHub.");
    }

    static CheckLine end(const CheckReport &report, const QDateTime &nowUtc, const QLocale &locale)
    {
        if (!report.expires) {
            return report.expiry == ExpiryKnowledge::Never
                ? CheckLine{Tone::Plain, tr("It has no end. You are reminded when it is time to change it.")}
                : CheckLine{
                    Tone::Plain, tr("Its end is not told. You are reminded when it is time to change it.")};
        }
        const QString date = locale.toString(report.expires->toLocalTime(), QLocale::ShortFormat);
        const qint64 days = nowUtc.daysTo(*report.expires);
        constexpr qint64 soon = 14;
        return {days <= soon ? Tone::Warning : Tone::Plain,
            tr("It ends on %1, in %Ln day(s).", nullptr, static_cast<int>(days)).arg(date)};
    }

    static Explanation unreachable(const CheckFailure &failure)
    {
        return {tr("Not checked: the service cannot be reached from here"), noAnswer(failure),
            tr("Often only the machine of the Broker client reaches the service; then this is normal."),
            tr("Go on without the check: the Broker client checks the credential itself when it starts. If "
               "this computer should reach %1, try again.")
                .arg(failure.host),
            {}, {}};
    }

    static QString noAnswer(const CheckFailure &failure)
    {
        const QString host = failure.host;
        if (failure.problem == CheckProblem::NoNetwork)
            return tr("This computer is not connected, so %1 was not asked.").arg(host);
        if (failure.problem == CheckProblem::HostNotFound)
            return tr("The name %1 is not known from this computer.").arg(host);
        if (failure.problem == CheckProblem::ConnectionRefused)
            return tr("%1 did not accept the connection from this computer.").arg(host);
        if (failure.problem == CheckProblem::ProxyFailed)
            return tr("The proxy did not connect this computer to %1.").arg(host);
        if (failure.problem == CheckProblem::ProxyLoginRequired) {
            return tr(
                "The proxy asks for a user name and password before it connects to %1. It was asked once "
                "only.")
                .arg(host);
        }
        if (failure.problem == CheckProblem::Timeout)
            return tr("%1 did not answer in time.").arg(host);
        return tr("The connection to %1 broke off before the answer.").arg(host);
    }

    static Explanation cancelled()
    {
        return {
            tr("Stopped"), tr("The check was stopped."), {}, tr("Check again, or go on without it."), {}, {}};
    }

    static Explanation tlsUnavailable()
    {
        return {tr("Not checked"), tr("The part of this program that encrypts connections is missing."),
            tr("The program is not completely installed."),
            tr("Go on without the check, and install the program again from its package."), {}, {}};
    }

    static Explanation tlsUntrusted(const CheckFailure &failure)
    {
        const QString issuer = failure.certificate ? failure.certificate->issuer : QString();
        if (failure.certificate && failure.certificate->isSelfSigned) {
            return {tr("The certificate is self-signed"),
                tr("The certificate of %1 was issued by its own owner, “%2”, and by no authority. The "
                   "credential was not sent.")
                    .arg(failure.host, issuer),
                tr("Servers inside a company are often set up like this."),
                tr("If you know this server, go on without the check, and give its certificate to the Broker "
                   "client as well. Otherwise ask who runs the server before you go on."),
                {}, {}};
        }
        return {tr("The certificate is not known to this computer"),
            issuer.isEmpty()
                ? tr("This computer does not accept the certificate of %1. The credential was not sent.")
                      .arg(failure.host)
                : tr("The certificate of %1 was issued by “%2”, which this computer does not accept. The "
                     "credential was not sent.")
                      .arg(failure.host, issuer),
            tr("Servers inside a company often have a certificate of the company's own authority."),
            tr("If you know this authority, go on without the check, and give its certificate to the Broker "
               "client as well. Otherwise ask who runs the server before you go on."),
            {}, {}};
    }

    static Explanation redirectRefused(const CheckFailure &failure, const QString &name)
    {
        return {tr("The answer pointed somewhere else"),
            failure.redirectHost.isEmpty()
                ? tr("%1 wanted to send the question elsewhere. The credential was not sent on.")
                      .arg(failure.host)
                : tr("%1 wanted to send the question to %2. The credential was not sent on.")
                      .arg(failure.host, failure.redirectHost),
            tr("The address has changed, or a sign-in page stands before %1.").arg(name),
            tr("Enter the address that the browser shows in the end. If a sign-in page stands before it, go "
               "on without the check."),
            {}, {}};
    }

    static Explanation webPage(const CheckFailure &failure, const QString &name)
    {
        return {tr("A web page came instead of an answer"),
            tr("%1 answered with a web page where the API of %2 was asked.").arg(failure.host, name),
            tr("The address is that of another server or of another part of this one, or a sign-in page or a "
               "proxy stands before it."),
            tr("Check the address. If it is right, go on without the check."), {}, {}};
    }

    static Explanation notThisService(const CheckFailure &failure, const QString &name)
    {
        return {tr("This is not %1").arg(name),
            tr("%1 answered, but not as %2 does.").arg(failure.host, name),
            tr("The address leads to another program, or a part of its path is missing."),
            tr("Check the address. It looks like the one in your browser when you use %1.").arg(name), {},
            {}};
    }

    static Explanation notThere(const CheckFailure &failure, const QString &name)
    {
        return {tr("The address asked does not exist there"),
            tr("%1 answered that there is nothing at the address that was asked. That says nothing about the "
               "credential.")
                .arg(failure.host),
            tr("The address leads to another program, a part of its path is missing, or this version of %1 "
               "has no such address.")
                .arg(name),
            tr("Check the address. It looks like the one in your browser when you use %1. If it is right, go "
               "on without the check.")
                .arg(name),
            {}, {}};
    }

    static Explanation tooLarge(const CheckFailure &failure)
    {
        return {tr("The answer is too large"),
            tr("%1 sent more than any answer to a check holds. It was cut off.").arg(failure.host),
            tr("The address leads to another program."), tr("Check the address."), {}, {}};
    }

    static Explanation rejected(const CheckFailure &failure, Service service, const QString &name)
    {
        const bool isAzure = service == Service::AzureRepos;
        return {tr("%1 does not accept it").arg(name),
            tr("%1 answered that it does not know the credential. It was asked once.").arg(failure.host),
            isAzure ? tr("It is mistyped, revoked or expired, or it was made for another organization.")
                    : tr("It is mistyped, revoked or expired, or it belongs to another server."),
            tr("Copy it again, or make a new one."), {}, {}};
    }

    static Explanation expired(const QString &name)
    {
        return {tr("It has expired"), tr("%1 says that the token has ended.").arg(name), {},
            tr("Make a new one, and paste it here."), {}, {}};
    }

    static Explanation revoked(const QString &name)
    {
        return {tr("It was revoked"), tr("%1 says that somebody has revoked the token.").arg(name), {},
            tr("Make a new one, and paste it here. Ask why it was revoked."), {}, {}};
    }

    static Explanation notSignedIn(const CheckFailure &failure, const QString &name)
    {
        return {tr("%1 did not sign in").arg(name),
            tr("%1 answered as it answers anybody, without naming an account.").arg(failure.host),
            tr("The credential is wrong, and the server lets everybody read."),
            tr("Copy it again, or make a new one."), {}, {}};
    }

    static Explanation captcha(const CheckFailure &failure)
    {
        return {tr("The account has to prove that it is a person"),
            tr("%1 asks for a captcha before it lets this account in again.").arg(failure.host),
            tr("There were too many failed sign-ins, perhaps by a Broker client with an old password."),
            tr("Sign in once in the browser with this account. Then check again."), {}, {}};
    }

    static Explanation ssoRequired(const QString &name)
    {
        return {tr("The token is not authorized for single sign-on"),
            tr("%1 knows the token, but your organization lets only authorized ones in.").arg(name),
            tr("Tokens are not authorized by themselves when they are made."),
            tr("Open the list of tokens in GitHub, choose “Configure SSO” beside this one and authorize it "
               "for the organization. Then check again."),
            {}, {}};
    }

    static Explanation tooFewPermissions(const CheckFailure &failure, const QString &name)
    {
        return {tr("It may do too little"),
            failure.missing.isEmpty()
                ? tr("%1 knows the credential, but refused to answer the check.").arg(name)
                : tr("%1 knows the credential. Missing, and needed: %2.")
                      .arg(name, failure.missing.join(QLatin1String(", "))),
            tr("A scope or a role is missing, or this address is closed to it."),
            tr("Compare its permissions with what it needs, and make a new one if some are missing."), {},
            {}};
    }

    static Explanation rateLimited(const CheckFailure &failure)
    {
        return {tr("Not checked"), tr("%1 asks for a pause: it was asked too often.").arg(failure.host),
            tr("Others use the same account or the same address."),
            tr("Check again in a few minutes, or go on without it."), {}, {}};
    }

    static Explanation serverError(const CheckFailure &failure)
    {
        return {tr("Not checked"),
            tr("%1 reported an error of its own (%2).").arg(failure.host).arg(failure.httpStatus),
            tr("The service is being restarted or is in trouble."),
            tr("Check again later, or go on without it."), {}, {}};
    }

    static Explanation unexpected(const CheckFailure &failure)
    {
        return {tr("The answer was not understood"),
            tr("%1 answered with the status %2.").arg(failure.host).arg(failure.httpStatus),
            tr("The address leads to another program, or a proxy answered in its place."),
            tr("Check the address, or go on without the check."), {}, {}};
    }
};

/// One text for each problem; the compiler sees to it that none is left out.
Explanation words(const CheckFailure &failure, Service service)
{
    const QString name = infoOf(service).displayName;
    switch (failure.problem) {
    case CheckProblem::NoNetwork:
    case CheckProblem::HostNotFound:
    case CheckProblem::ConnectionRefused:
    case CheckProblem::ProxyFailed:
    case CheckProblem::ProxyLoginRequired:
    case CheckProblem::Timeout:
    case CheckProblem::ConnectionLost:
        return CheckWords::unreachable(failure);
    case CheckProblem::Cancelled:
        return CheckWords::cancelled();
    case CheckProblem::TlsUnavailable:
        return CheckWords::tlsUnavailable();
    case CheckProblem::TlsUntrusted:
        return CheckWords::tlsUntrusted(failure);
    case CheckProblem::RedirectRefused:
        return CheckWords::redirectRefused(failure, name);
    case CheckProblem::WebPage:
        return CheckWords::webPage(failure, name);
    case CheckProblem::NotThisService:
        return CheckWords::notThisService(failure, name);
    case CheckProblem::NotThere:
        return CheckWords::notThere(failure, name);
    case CheckProblem::TooLarge:
        return CheckWords::tooLarge(failure);
    case CheckProblem::Rejected:
        return CheckWords::rejected(failure, service, name);
    case CheckProblem::Expired:
        return CheckWords::expired(name);
    case CheckProblem::Revoked:
        return CheckWords::revoked(name);
    case CheckProblem::NotSignedIn:
        return CheckWords::notSignedIn(failure, name);
    case CheckProblem::CaptchaRequired:
        return CheckWords::captcha(failure);
    case CheckProblem::SsoRequired:
        return CheckWords::ssoRequired(name);
    case CheckProblem::TooFewPermissions:
        return CheckWords::tooFewPermissions(failure, name);
    case CheckProblem::RateLimited:
        return CheckWords::rateLimited(failure);
    case CheckProblem::ServerError:
        return CheckWords::serverError(failure);
    case CheckProblem::UnexpectedStatus:
        return CheckWords::unexpected(failure);
    }
    return {};
}

} // namespace

QList<CheckLine> wordsFor(
    const CheckReport &report, Service service, const QDateTime &nowUtc, const QLocale &locale)
{
    const QString name = infoOf(service).displayName;
    QList<CheckLine> lines{{Tone::Success, CheckWords::works(report, name)}};
    if (!report.comparison.missing.isEmpty())
        lines.append({Tone::Danger, CheckWords::missing(report.comparison.missing)});
    if (!report.comparison.excessive.isEmpty())
        lines.append({Tone::Warning, CheckWords::excessive(report.comparison.excessive)});
    if (!report.scopes)
        lines.append({Tone::Plain, CheckWords::scopesUnknown(name)});
    else if (report.comparison == ScopeComparison())
        lines.append({Tone::Success, CheckWords::scopesFit()});
    if (report.lacksSsoForSome)
        lines.append({Tone::Warning, CheckWords::ssoMissing()});
    lines.append(CheckWords::end(report, nowUtc, locale));
    return lines;
}

Explanation explain(const CheckFailure &failure, Service service)
{
    Explanation text = words(failure, service);
    // English on purpose, as all details are: they are for whoever runs the service.
    QStringList details{QStringLiteral("Host: %1").arg(failure.host)};
    if (failure.httpStatus > 0)
        details.append(QStringLiteral("Status: %1").arg(failure.httpStatus));
    if (failure.certificate)
        details.append(
            QStringLiteral("Certificate: %1").arg(failure.certificate->reasons.join(QLatin1String("; "))));
    if (!failure.detail.isEmpty())
        details.append(redact(failure.detail));
    text.details = details.join(QLatin1Char('\n'));
    return text;
}

Tone toneFor(const CheckFailure &failure)
{
    switch (weightOf(failure.problem)) {
    case CheckWeight::Unchecked:
        return Tone::Info;
    case CheckWeight::Doubtful:
        return Tone::Warning;
    case CheckWeight::Refused:
        break;
    }
    return Tone::Danger;
}

} // namespace broker::ui
