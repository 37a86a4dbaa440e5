// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/checkwords.h"

#include "presenters/datetext.h"
#include "presenters/proxytext.h"
#include "presenters/redact.h"

#include <QCoreApplication>
#include <QStringList>

namespace broker::ui {

namespace {

using namespace credentials;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CheckWords)
};

QString works(const CheckReport &report, const QString &name)
{
    return report.account.isEmpty()
        ? Texts::tr("%1 accepts it. It does not say whose it is.").arg(name)
        : Texts::tr("%1 accepts it. It belongs to “%2”.").arg(name, report.account);
}

QString missing(const QStringList &scopes)
{
    return Texts::tr("Missing, and needed: %1.").arg(scopes.join(QLatin1String(", ")));
}

QString excessive(const QStringList &scopes)
{
    return Texts::tr("More than needed: %1. Fewer permissions do less harm if it is ever stolen.")
        .arg(scopes.join(QLatin1String(", ")));
}

QString scopesFit()
{
    return Texts::tr("It has exactly the scopes that it needs.");
}

QString scopesUnknown(const QString &name)
{
    return Texts::tr("%1 does not say which permissions it has. Compare them with what it needs.").arg(name);
}

QString ssoMissing(const QString &name)
{
    return Texts::tr("It is not authorized for single sign-on in some organizations, whose repositories it "
                     "cannot see. Authorize it with “Configure SSO” beside the token in %1.")
        .arg(name);
}

CheckLine end(const CheckReport &report, const QDateTime &nowUtc, const QLocale &locale)
{
    if (!report.expires) {
        return report.expiry == ExpiryKnowledge::Never
            ? CheckLine{Tone::Plain,
                Texts::tr("It does not expire. You are reminded when it is time to change it.")}
            : CheckLine{Tone::Plain,
                Texts::tr("It is not known when it expires. You are reminded when it is time to change it.")};
    }
    const QString date = shortMoment(*report.expires, locale);
    const qint64 days = nowUtc.daysTo(*report.expires);
    constexpr qint64 soon = 14;
    return {days <= soon ? Tone::Warning : Tone::Plain,
        Texts::tr("It expires on %1, in %Ln day(s).", nullptr, static_cast<int>(days)).arg(date)};
}

QString noAnswer(const CheckFailure &failure)
{
    const QString host = failure.host;
    if (failure.problem == CheckProblem::NoNetwork)
        return Texts::tr("This computer is not connected, so %1 was not asked.").arg(host);
    if (failure.problem == CheckProblem::HostNotFound)
        return Texts::tr("This computer cannot find the name %1.").arg(host);
    if (failure.problem == CheckProblem::ConnectionRefused)
        return Texts::tr("%1 did not accept the connection from this computer.").arg(host);
    if (failure.problem == CheckProblem::ProxyFailed)
        return proxyFailureText(failure.way, host);
    if (failure.problem == CheckProblem::ProxyLoginRequired)
        return proxyLoginText(failure.proxy, host);
    if (failure.problem == CheckProblem::NotTls)
        return Texts::tr("What answers for %1 does not speak TLS, or refuses to. The credential was not "
                         "sent.")
            .arg(host);
    if (failure.problem == CheckProblem::Timeout)
        return Texts::tr("%1 did not answer in time.").arg(host);
    return Texts::tr("The connection to %1 was lost before an answer came.").arg(host);
}

Explanation unreachable(const CheckFailure &failure)
{
    return {.title = Texts::tr("Not checked: the service cannot be reached from here"),
        .whatHappened = noAnswer(failure),
        .likelyCause = Texts::tr(
            "Often only the computer of the Broker client can reach the service. Then this is normal."),
        .nextStep = Texts::tr("Go on without the check: the Broker client checks the credential itself when "
                              "it starts. If this computer should reach %1, try again.")
                        .arg(failure.host)};
}

Explanation checkCancelled()
{
    return {.title = Texts::tr("Stopped"),
        .whatHappened = Texts::tr("The check was stopped."),
        .nextStep = Texts::tr("Check again, or go on without it.")};
}

Explanation checkTlsUnavailable()
{
    return {.title = Texts::tr("Not checked"),
        .whatHappened = Texts::tr("The part of this program that encrypts connections is missing."),
        .likelyCause = Texts::tr("The program is not completely installed."),
        .nextStep = Texts::tr("Go on without the check, and install the program again from its package.")};
}

Explanation tlsUntrusted(const CheckFailure &failure)
{
    const QString issuer = failure.certificate ? failure.certificate->issuer : QString();
    if (failure.certificate && failure.certificate->isSelfSigned) {
        return {.title = Texts::tr("The certificate is self-signed"),
            .whatHappened = Texts::tr("The certificate of %1 was issued by its owner, “%2”, not by an "
                                      "authority. The credential was not sent.")
                                .arg(failure.host, issuer),
            .likelyCause = Texts::tr("Servers inside a company are often set up like this."),
            .nextStep
            = Texts::tr("If you know this server, go on without the check, and give its certificate to the "
                        "Broker client as well. Otherwise ask who runs the server before you go on.")};
    }
    if (failure.certificate && failure.certificate->isOfAuthority) {
        return {.title = Texts::tr("The certificate of an authority is out of date"),
            .whatHappened = Texts::tr("The certificate of the authority “%1”, which vouches for the one of "
                                      "%2, is not valid today. The credential was not sent.")
                                .arg(failure.certificate->subject, failure.host),
            .likelyCause = Texts::tr("Your company has renewed its authority, and this computer has the old "
                                     "certificate."),
            .nextStep = Texts::tr("Ask your IT department for the new certificate, add it under Settings, "
                                  "Network, and give it to the Broker client as well."),
            .leadsToNetworkSettings = true};
    }
    return {.title = Texts::tr("The certificate is not known to this computer"),
        .whatHappened = issuer.isEmpty()
            ? Texts::tr("This computer does not accept the certificate of %1. The credential was not sent.")
                  .arg(failure.host)
            : Texts::tr("The certificate of %1 was issued by “%2”, which this computer does not accept. The "
                        "credential was not sent.")
                  .arg(failure.host, issuer),
        .likelyCause
        = Texts::tr("Servers inside a company often have a certificate of the company's own authority."),
        .nextStep
        = Texts::tr("If you know this authority, go on without the check, and give its certificate to the "
                    "Broker client as well. Otherwise ask who runs the server before you go on.")};
}

Explanation redirectRefused(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("The answer pointed somewhere else"),
        .whatHappened = failure.redirectHost.isEmpty()
            ? Texts::tr("%1 redirected the request elsewhere. The credential was not sent there.")
                  .arg(failure.host)
            : Texts::tr("%1 redirected the request to %2. The credential was not sent there.")
                  .arg(failure.host, failure.redirectHost),
        .likelyCause
        = Texts::tr("The address has changed, or there is a sign-in page in front of %1.").arg(name),
        .nextStep = Texts::tr("Enter the address that the browser finally shows. If there is a sign-in page "
                              "in front of it, go on without the check.")};
}

Explanation webPage(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("A web page came instead of an answer"),
        .whatHappened
        = Texts::tr("%1 answered with a web page when the API of %2 was asked.").arg(failure.host, name),
        .likelyCause = Texts::tr("The address is that of another server or of another part of this one, or "
                                 "there is a sign-in page or a proxy in front of it."),
        .nextStep = Texts::tr("Check the address. If it is right, go on without the check.")};
}

Explanation notThisService(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("This is not %1").arg(name),
        .whatHappened = Texts::tr("%1 answered, but not as %2 does.").arg(failure.host, name),
        .likelyCause = Texts::tr("The address leads to another program, or a part of its path is missing."),
        .nextStep
        = Texts::tr("Check the address. It looks like the one in your browser when you use %1.").arg(name)};
}

Explanation notThere(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("The requested address does not exist there"),
        .whatHappened = Texts::tr("%1 answered that there is nothing at the address that was asked. That "
                                  "says nothing about the credential.")
                            .arg(failure.host),
        .likelyCause = Texts::tr("The address leads to another program, a part of its path is missing, or "
                                 "this version of %1 has no such address.")
                           .arg(name),
        .nextStep = Texts::tr("Check the address. It looks like the one in your browser when you use %1. If "
                              "it is right, go on without the check.")
                        .arg(name)};
}

Explanation tooLarge(const CheckFailure &failure)
{
    return {.title = Texts::tr("The answer is too large"),
        .whatHappened
        = Texts::tr("%1 sent more than any answer to a check can hold. It was cut off.").arg(failure.host),
        .likelyCause = Texts::tr("The address leads to another program."),
        .nextStep = Texts::tr("Check the address.")};
}

Explanation rejected(const CheckFailure &failure, Service service, const QString &name)
{
    const bool isForOrganization = infoOf(service).hasOrganization();
    return {.title = Texts::tr("%1 does not accept it").arg(name),
        .whatHappened
        = Texts::tr("%1 answered that it does not know the credential. It was tried once.").arg(failure.host),
        .likelyCause = isForOrganization
            ? Texts::tr("It is mistyped, revoked or expired, or it was made for another organization.")
            : Texts::tr("It is mistyped, revoked or expired, or it belongs to another server."),
        .nextStep = Texts::tr("Copy it again, or make a new one.")};
}

Explanation expired(const QString &name)
{
    return {.title = Texts::tr("It has expired"),
        .whatHappened = Texts::tr("%1 says that the token has expired.").arg(name),
        .nextStep = Texts::tr("Make a new one, and paste it here.")};
}

Explanation revoked(const QString &name)
{
    return {.title = Texts::tr("It was revoked"),
        .whatHappened = Texts::tr("%1 says that somebody has revoked the token.").arg(name),
        .nextStep = Texts::tr("Make a new one, and paste it here. Ask why it was revoked.")};
}

Explanation notSignedIn(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("%1 did not sign in").arg(name),
        .whatHappened
        = Texts::tr("%1 answered as it would anybody, without naming an account.").arg(failure.host),
        .likelyCause = Texts::tr("The credential is wrong, and the server lets anyone read."),
        .nextStep = Texts::tr("Copy it again, or make a new one.")};
}

Explanation captcha(const CheckFailure &failure)
{
    return {.title = Texts::tr("The account has to prove that it belongs to a person"),
        .whatHappened
        = Texts::tr("%1 asks for a captcha before it lets this account in again.").arg(failure.host),
        .likelyCause
        = Texts::tr("There were too many failed sign-ins, perhaps by a Broker client with an old password."),
        .nextStep = Texts::tr("Sign in once in the browser with this account. Then check again.")};
}

Explanation ssoRequired(const QString &name)
{
    return {.title = Texts::tr("The token is not authorized for single sign-on"),
        .whatHappened
        = Texts::tr("%1 knows the token, but your organization only lets authorized ones in.").arg(name),
        .likelyCause = Texts::tr("Tokens are not authorized automatically when they are made."),
        .nextStep = Texts::tr("Open the list of tokens in %1, choose “Configure SSO” beside this one and "
                              "authorize it for the organization. Then check again.")
                        .arg(name)};
}

Explanation tooFewPermissions(const CheckFailure &failure, const QString &name)
{
    return {.title = Texts::tr("It may do too little"),
        .whatHappened = failure.missing.isEmpty()
            ? Texts::tr("%1 knows the credential, but refused to answer the check.").arg(name)
            : Texts::tr("%1 knows the credential. Missing, and needed: %2.")
                  .arg(name, failure.missing.join(QLatin1String(", "))),
        .likelyCause = Texts::tr("A scope or a role is missing, or this address is closed to it."),
        .nextStep
        = Texts::tr("Compare its permissions with what it needs, and make a new one if some are missing.")};
}

Explanation rateLimited(const CheckFailure &failure)
{
    return {.title = Texts::tr("Not checked"),
        .whatHappened = Texts::tr("%1 asks for a pause: there were too many requests.").arg(failure.host),
        .likelyCause = Texts::tr("Others use the same account or the same address."),
        .nextStep = Texts::tr("Check again in a few minutes, or go on without it.")};
}

Explanation serverError(const CheckFailure &failure)
{
    return {.title = Texts::tr("Not checked"),
        .whatHappened
        = Texts::tr("%1 reported an internal error (%2).").arg(failure.host).arg(failure.httpStatus),
        .likelyCause = Texts::tr("The service is being restarted or has a problem."),
        .nextStep = Texts::tr("Check again later, or go on without it.")};
}

Explanation unexpected(const CheckFailure &failure)
{
    return {.title = Texts::tr("The answer was not understood"),
        .whatHappened = Texts::tr("%1 answered with status %2.").arg(failure.host).arg(failure.httpStatus),
        .likelyCause = Texts::tr("The address leads to another program, or a proxy answered in its place."),
        .nextStep = Texts::tr("Check the address, or go on without the check.")};
}

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
    case CheckProblem::NotTls:
    case CheckProblem::Timeout:
    case CheckProblem::ConnectionLost:
        return unreachable(failure);
    case CheckProblem::Cancelled:
        return checkCancelled();
    case CheckProblem::TlsUnavailable:
        return checkTlsUnavailable();
    case CheckProblem::TlsUntrusted:
        return tlsUntrusted(failure);
    case CheckProblem::RedirectRefused:
        return redirectRefused(failure, name);
    case CheckProblem::WebPage:
        return webPage(failure, name);
    case CheckProblem::NotThisService:
        return notThisService(failure, name);
    case CheckProblem::NotThere:
        return notThere(failure, name);
    case CheckProblem::TooLarge:
        return tooLarge(failure);
    case CheckProblem::Rejected:
        return rejected(failure, service, name);
    case CheckProblem::Expired:
        return expired(name);
    case CheckProblem::Revoked:
        return revoked(name);
    case CheckProblem::NotSignedIn:
        return notSignedIn(failure, name);
    case CheckProblem::CaptchaRequired:
        return captcha(failure);
    case CheckProblem::SsoRequired:
        return ssoRequired(name);
    case CheckProblem::TooFewPermissions:
        return tooFewPermissions(failure, name);
    case CheckProblem::RateLimited:
        return rateLimited(failure);
    case CheckProblem::ServerError:
        return serverError(failure);
    case CheckProblem::UnexpectedStatus:
        return unexpected(failure);
    }
    return {};
}

} // namespace

QList<CheckLine> wordsFor(
    const CheckReport &report, Service service, const QDateTime &nowUtc, const QLocale &locale)
{
    const QString name = infoOf(service).displayName;
    QList<CheckLine> lines{{Tone::Success, works(report, name)}};
    if (!report.comparison.missing.isEmpty())
        lines.append({Tone::Danger, missing(report.comparison.missing)});
    if (!report.comparison.excessive.isEmpty())
        lines.append({Tone::Warning, excessive(report.comparison.excessive)});
    if (!report.scopes)
        lines.append({Tone::Plain, scopesUnknown(name)});
    else if (report.comparison == ScopeComparison())
        lines.append({Tone::Success, scopesFit()});
    if (report.lacksSsoForSome)
        lines.append({Tone::Warning, ssoMissing(name)});
    lines.append(end(report, nowUtc, locale));
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
    if (failure.problem == CheckProblem::ProxyLoginRequired)
        text.loginProxy = loginProxyOf(failure.proxy);
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
