// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"

#include "presenters/datetext.h"
#include "presenters/proxytext.h"
#include "presenters/redact.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

namespace {

using clientcheck::CredentialCheck;
using clientcheck::CredentialOutcome;
using clientcheck::HealthReport;
using clientcheck::SystemReport;
using clientcheck::SystemVerdict;
using clientcheck::Tunnel;
using clientcheck::Verdict;
using snyk::CertificateFault;
using snyk::CertificateProblem;
using snyk::HttpFailure;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientCheck)
};

QString nameOf(const HealthReport &report)
{
    return report.tunnels.isEmpty() ? QString() : report.tunnels.constFirst().server;
}

QString certificateTitle(const HealthReport &report)
{
    switch (report.certificate ? report.certificate->fault : CertificateFault::Other) {
    case CertificateFault::UnknownIssuer:
        return report.certificate->isSelfSigned
            ? Texts::tr("The client's certificate is self-signed")
            : Texts::tr("The client's certificate comes from an authority that this computer does not know");
    case CertificateFault::OtherHost:
        return Texts::tr("The client's certificate is for another host");
    case CertificateFault::NotYetValid:
        return Texts::tr("The client's certificate is not valid yet");
    case CertificateFault::Expired:
        return Texts::tr("The client's certificate has expired");
    case CertificateFault::Other:
        break;
    }
    return Texts::tr("The client's certificate is not accepted");
}

QString title(const HealthReport &report)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return Texts::tr("The client cannot be reached");
    case Verdict::ConnectionRefused:
        return Texts::tr("Nothing listens at this address");
    case Verdict::UntrustedCertificate:
        return certificateTitle(report);
    case Verdict::SpeaksTls:
        return Texts::tr("This address needs “https://”");
    case Verdict::SpeaksPlain:
        return Texts::tr("This address needs “http://”");
    case Verdict::Redirected:
        return Texts::tr("This address points somewhere else");
    case Verdict::GatewayFailed:
        return Texts::tr("A proxy answers for the client");
    case Verdict::NotABrokerClient:
        return Texts::tr("Something else answers at this address");
    case Verdict::OtherClient:
        return report.isFormer ? Texts::tr("The client still has the old token")
                               : Texts::tr("A Broker client with a different token or configuration answers");
    case Verdict::NotConnected:
        return Texts::tr("The client runs, but it is not connected to Snyk");
    case Verdict::WrongServer:
        return Texts::tr("The client is connected to another Broker server");
    case Verdict::OtherConfiguration:
        return Texts::tr("The client runs with a different configuration");
    case Verdict::MixedTunnels:
        return Texts::tr("Only some of the client's connections are up");
    case Verdict::ServerUnknown:
        return Texts::tr("The client is connected, perhaps to the wrong Broker server");
    case Verdict::Connected:
        return Texts::tr("The client is connected");
    }
    return {};
}

QString whyUnreachable(const HealthReport &report, const QString &address)
{
    const HttpFailure failure = report.failure.value_or(HttpFailure::Other);
    if (failure == HttpFailure::HostNotFound)
        return Texts::tr("This computer cannot find the host named in %1.").arg(address);
    if (failure == HttpFailure::Offline)
        return Texts::tr("This computer is not connected to a network, so %1 was not asked.").arg(address);
    if (failure == HttpFailure::Timeout)
        return Texts::tr("There was no complete answer from %1 in time.").arg(address);
    if (failure == HttpFailure::ConnectionLost)
        return Texts::tr("The connection to %1 was lost before an answer came.").arg(address);
    if (failure == HttpFailure::ProxyFailed)
        return proxyFailureText(report.way, address);
    if (failure == HttpFailure::ProxyLoginRequired)
        return proxyLoginText(report.proxy, address);
    return Texts::tr("There was no answer from %1.").arg(address);
}

QString whyUntrusted(const HealthReport &report, const QString &address)
{
    const CertificateProblem problem = report.certificate.value_or(CertificateProblem());
    if (problem.isOfAuthority)
        return Texts::tr("The certificate of the authority “%1”, which vouches for the one at %2, is not "
                         "valid today.")
            .arg(problem.subject, address);
    switch (problem.fault) {
    case CertificateFault::UnknownIssuer:
        if (problem.isSelfSigned)
            return Texts::tr("The certificate at %1 was issued by its owner, “%2”, not by an authority.")
                .arg(address, problem.issuer);
        if (problem.issuer.isEmpty())
            return Texts::tr("It is not clear who issued the certificate at %1.").arg(address);
        return Texts::tr("The certificate at %1 was issued by “%2”, which this computer does not know.")
            .arg(address, problem.issuer);
    case CertificateFault::OtherHost:
        return Texts::tr("The certificate at %1 was made for “%2”.").arg(address, problem.subject);
    case CertificateFault::NotYetValid:
        return Texts::tr("According to the clock of this computer, the certificate at %1 is not valid yet.")
            .arg(address);
    case CertificateFault::Expired:
        return Texts::tr("The certificate at %1 expired on %2.").arg(address, shortDate(problem.expiresUtc));
    case CertificateFault::Other:
        break;
    }
    return Texts::tr("This computer does not accept the certificate at %1.").arg(address);
}

QString whyServerUnknown(const HealthReport &report, const QString &address)
{
    const QString server = nameOf(report);
    if (server.isEmpty())
        return Texts::tr("The client at %1 was started with the marker of this token, and all its "
                         "connections are open. It does not say to which Broker server.")
            .arg(address);
    return Texts::tr("The client at %1 was started with the marker of this token, and all its connections to "
                     "%2 are open. This program does not know whether that is the right Broker server.")
        .arg(address, server);
}

QString whatHappened(const HealthReport &report, const QString &address)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return whyUnreachable(report, address);
    case Verdict::ConnectionRefused:
        return Texts::tr("The computer behind %1 refused the connection.").arg(address);
    case Verdict::UntrustedCertificate:
        return whyUntrusted(report, address);
    case Verdict::SpeaksTls:
        return Texts::tr("%1 was asked without encryption, but what listens there speaks only TLS.")
            .arg(address);
    case Verdict::SpeaksPlain:
        return Texts::tr("%1 was asked with encryption, but what listens there does not speak TLS.")
            .arg(address);
    case Verdict::Redirected:
        return report.redirect.isEmpty()
            ? Texts::tr("%1 did not answer, but pointed to another address. The program did not follow.")
                  .arg(address)
            : Texts::tr("%1 did not answer, but pointed to %2. The program did not follow.")
                  .arg(address, report.redirect);
    case Verdict::GatewayFailed:
        return Texts::tr("At %1, something else answers for the client, with status %2: it got no answer "
                         "from the client itself.")
            .arg(address)
            .arg(report.httpStatus);
    case Verdict::NotABrokerClient:
        return report.httpStatus == 0
            ? Texts::tr("%1 answered, but not as a Broker client does.").arg(address)
            : Texts::tr("%1 answered with status %2, but not as a Broker client does.")
                  .arg(address)
                  .arg(report.httpStatus);
    case Verdict::OtherClient:
        return report.isFormer
            ? Texts::tr("The client at %1 answers to the marker of the old token.").arg(address)
            : Texts::tr("At %1, a Broker client answers that it does not know the marker of this token.")
                  .arg(address);
    case Verdict::NotConnected:
        return Texts::tr("The client at %1 answered that its connection to the Broker server is down.")
            .arg(address);
    case Verdict::WrongServer:
        return Texts::tr("The client uses another Broker server than %1, which belongs to this token.")
            .arg(report.expectedServer);
    case Verdict::OtherConfiguration:
        return Texts::tr("A connected client answered at %1, but it does not know the marker of this token.")
            .arg(address);
    case Verdict::MixedTunnels:
        return Texts::tr("The client at %1 was started with the marker of this token, but not all of its "
                         "connections to the Broker server are open.")
            .arg(address);
    case Verdict::ServerUnknown:
        return whyServerUnknown(report, address);
    case Verdict::Connected:
        return Texts::tr("The client at %1 was started with the marker of this token, and all its "
                         "connections to %2 are open. It does not say what else is in its configuration.")
            .arg(address, report.expectedServer);
    }
    return {};
}

QString certificateCause(const HealthReport &report)
{
    switch (report.certificate ? report.certificate->fault : CertificateFault::Other) {
    case CertificateFault::UnknownIssuer:
        return Texts::tr("Clients inside a company often have a self-made certificate or one from the "
                         "company's own authority.");
    case CertificateFault::OtherHost:
        return Texts::tr("The client is reached under a different name or number than its certificate has, "
                         "or something else answers in its place.");
    case CertificateFault::NotYetValid:
        return Texts::tr("The clock of this computer is wrong, or the certificate is very new.");
    case CertificateFault::Expired:
        return Texts::tr("It was not renewed in time, or the clock of this computer is wrong.");
    case CertificateFault::Other:
        break;
    }
    return Texts::tr("The certificate was not set up completely, or something between here and the client "
                     "answers in its place.");
}

QString likelyCause(const HealthReport &report)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return Texts::tr("The host or the port is wrong, or there is a firewall in between.");
    case Verdict::ConnectionRefused:
        return Texts::tr("The client has not been started yet, exited at once, or listens on another port.");
    case Verdict::UntrustedCertificate:
        return certificateCause(report);
    case Verdict::SpeaksTls:
        return Texts::tr("The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy "
                         "with one in front of it.");
    case Verdict::SpeaksPlain:
        return Texts::tr("The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).");
    case Verdict::Redirected:
        return Texts::tr("A proxy in front of the client expects another address, or a sign-in.");
    case Verdict::GatewayFailed:
        return Texts::tr(
            "The client behind it has not been started, or the proxy looks for it on another port.");
    case Verdict::NotABrokerClient:
        return Texts::tr("The port belongs to another program, or to a proxy in front of the client.");
    case Verdict::OtherClient:
        return report.isFormer
            ? Texts::tr(
                "It was not restarted with the new configuration, or this is the address of the old client.")
            : Texts::tr(
                "It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.");
    case Verdict::NotConnected:
        return Texts::tr("The way to the Internet is closed or needs a proxy, the region is wrong, or the "
                         "token is no longer valid.");
    case Verdict::WrongServer:
        return Texts::tr("BROKER_SERVER_URL is missing in its configuration or names another region.");
    case Verdict::OtherConfiguration:
        return Texts::tr("It is an older client, or it was not restarted after the configuration changed.");
    case Verdict::MixedTunnels:
        return Texts::tr("It has just been started, or the network interrupts long connections.");
    case Verdict::ServerUnknown:
        return report.expectedServer.isEmpty()
            ? Texts::tr("Snyk documents no Broker server for this region, and none is entered here.")
            : Texts::tr("The client is an old one, or something answers in its place.");
    case Verdict::Connected:
        break;
    }
    return {};
}

QString nextStep(const HealthReport &report)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return Texts::tr("Check the address, or run the check on the host of the client: the command for it "
                         "is on this page.");
    case Verdict::ConnectionRefused:
        return Texts::tr("Start the client and look at the first lines of its log. Compare the port.");
    case Verdict::UntrustedCertificate:
        return Texts::tr("If the certificate is known to you, have its authority installed on this computer, "
                         "or run the check on the host of the client: the command for it is on this page.");
    case Verdict::SpeaksTls:
        return Texts::tr("Enter the address with “https://” in front, then check again.");
    case Verdict::SpeaksPlain:
        return Texts::tr("Enter the address with “http://” in front, then check again.");
    case Verdict::Redirected:
        return Texts::tr("Enter the address of the client itself, or the one it points to, and check again.");
    case Verdict::GatewayFailed:
        return Texts::tr("Start the client, or enter its own address instead of that of the proxy.");
    case Verdict::NotABrokerClient:
        return Texts::tr("Enter the address of the client itself, with its port.");
    case Verdict::OtherClient:
        return report.isFormer
            ? Texts::tr("Restart it with the configuration of the new token, then check again.")
            : Texts::tr("Compare the address and the port. If this is the right client, restart it with the "
                        "configuration from this window.");
    case Verdict::NotConnected:
        return Texts::tr("Look in the client's log for the name of the Broker server. Check proxy, "
                         "certificates and region under “Advanced”, then the token in Snyk.");
    case Verdict::WrongServer:
        return Texts::tr("Restart the client with the configuration from this window.");
    case Verdict::OtherConfiguration:
        return Texts::tr("Stop the old client and start it with the configuration from this window.");
    case Verdict::MixedTunnels:
        return Texts::tr(
            "Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.");
    case Verdict::ServerUnknown:
        return report.expectedServer.isEmpty()
            ? Texts::tr("Enter the address of your Broker server in this window, then check again.")
            : Texts::tr("Look in the client's log for the name of the Broker server, and compare it.");
    case Verdict::Connected:
        return Texts::tr("Nothing to do. Import a project in Snyk to see that everything works.");
    }
    return {};
}

QString systemTitle(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::NoAnswer:
        return Texts::tr("The client did not say whether its credential works");
    case SystemVerdict::NotOffered:
        return Texts::tr("This client has no system check");
    case SystemVerdict::Passed:
        return Texts::tr("The credential of the service works");
    case SystemVerdict::Refused:
        return Texts::tr("The service did not accept the client's credential");
    case SystemVerdict::NotThere:
        return Texts::tr("The address that the client asks does not exist");
    case SystemVerdict::OtherStatus:
        return Texts::tr("The service answered the client in an unexpected way");
    case SystemVerdict::NotReachable:
        return Texts::tr("The client does not reach the service");
    case SystemVerdict::NotAsked:
        return Texts::tr("The client has no address of the service that it could ask");
    case SystemVerdict::Several:
        return Texts::tr("Not every credential of the client works");
    }
    return {};
}

QString systemWhatHappened(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::NotThere:
        return Texts::tr("The service answered that there is nothing at that address. That says nothing "
                         "about the credential.");
    case SystemVerdict::OtherStatus:
    case SystemVerdict::NotReachable:
    case SystemVerdict::NotAsked:
        return Texts::tr("It is not known whether the credential is right.");
    case SystemVerdict::NoAnswer:
    case SystemVerdict::NotOffered:
    case SystemVerdict::Passed:
    case SystemVerdict::Refused:
    case SystemVerdict::Several:
        break;
    }
    return {};
}

QString systemNextStep(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::NoAnswer:
        return Texts::tr("Check again in a moment; the client needs some seconds for each credential.");
    case SystemVerdict::NotOffered:
        return Texts::tr(
            "Try it by importing a project in Snyk. A newer version of the client offers the check.");
    case SystemVerdict::Passed:
        return Texts::tr("Nothing to do.");
    case SystemVerdict::Refused:
        return Texts::tr("Check user name, password or token and its scopes, then restart the client with "
                         "the right ones.");
    case SystemVerdict::NotThere:
        return Texts::tr("Check host and path of the service, and restart the client with the configuration "
                         "from this window: it corrects addresses that a service no longer has.");
    case SystemVerdict::OtherStatus:
        return Texts::tr("Look for the status in the lines below: a proxy or a sign-in page may be answering "
                         "in the service's place, or the service has a problem.");
    case SystemVerdict::NotReachable:
        return Texts::tr("Check the host, its certificates and the network between client and service.");
    case SystemVerdict::NotAsked:
        return Texts::tr(
            "Check the host of the service in the client's configuration, and restart the client.");
    case SystemVerdict::Several:
        return Texts::tr("Compare the lines below: each is one credential.");
    }
    return {};
}

QString credentialOutcome(const CredentialCheck &check)
{
    switch (check.outcome()) {
    case CredentialOutcome::Accepted:
        return Texts::tr("accepted", "a credential");
    case CredentialOutcome::Refused:
        //: %1 is the number of an HTTP status.
        return Texts::tr("refused with status %1", "a credential").arg(check.serviceStatus);
    case CredentialOutcome::NotThere:
        //: %1 is the number of an HTTP status.
        return Texts::tr("the address does not exist (status %1)").arg(check.serviceStatus);
    case CredentialOutcome::OtherStatus:
        //: %1 is the number of an HTTP status.
        return Texts::tr("answered with status %1", "a service").arg(check.serviceStatus);
    case CredentialOutcome::NotReachable:
    case CredentialOutcome::NotAsked:
        break;
    }
    return check.error.isEmpty() ? Texts::tr("no answer from the service")
                                 //: %1 is an error code or the client's own English words.
                                 : Texts::tr("no answer from the service (%1)").arg(check.error);
}

/// English on purpose, as all details are.
QString certificateDetails(const HealthReport &report)
{
    if (!report.certificate)
        return {};
    return QStringLiteral("\nCertificate of: %1\nIssued by: %2\nExpires: %3\nFaults: %4")
        .arg(report.certificate->subject, report.certificate->issuer,
            report.certificate->expiresUtc.toString(Qt::ISODate),
            report.certificate->reasons.join(QLatin1String("; ")));
}

} // namespace

Explanation explain(const HealthReport &report, const QString &address)
{
    Explanation text{.title = title(report),
        .whatHappened = whatHappened(report, address),
        .likelyCause = likelyCause(report),
        .nextStep = nextStep(report),
        .details = redact(QStringLiteral("Time: %1\nHealth check of %2\nStatus: %3\nDetail: %4")
                              .arg(report.at.toString(Qt::ISODate), address,
                                  QString::number(report.httpStatus), report.detail)
            + certificateDetails(report))};
    if (report.verdict == Verdict::Unreachable)
        explainProxy(text, report.failure, report.way, report.proxy, QUrl(address));
    return text;
}

Explanation explain(const SystemReport &report)
{
    return {.title = systemTitle(report.verdict),
        .whatHappened = systemWhatHappened(report.verdict),
        .nextStep = systemNextStep(report.verdict),
        .details = report.detail.isEmpty()
            ? QString()
            : redact(QStringLiteral("Time: %1\nSystem check\nDetail: %2")
                         .arg(report.at.toString(Qt::ISODate), report.detail))};
}

QStringList tunnelTexts(const HealthReport &report)
{
    QStringList lines;
    for (const Tunnel &tunnel : report.tunnels) {
        const QString server = tunnel.server.isEmpty() ? Texts::tr("unknown server") : tunnel.server;
        const QString state
            = tunnel.isUp() ? Texts::tr("open", "a connection") : Texts::tr("down", "a connection");
        //: %1 is a server, %2 “open” or “down”, %3 a version number.
        const QString line = tunnel.version.isEmpty()
            ? Texts::tr("%1: %2").arg(server, state)
            : Texts::tr("%1: %2, client version %3").arg(server, state, tunnel.version);
        // A client has two connections to the same server, and says of both the same.
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

QStringList credentialTexts(const SystemReport &report)
{
    QStringList lines;
    for (const CredentialCheck &check : report.checks) {
        const QString where = check.address.isEmpty() ? Texts::tr("address not told") : check.address;
        //: %1 is an address, %2 how a credential fared there.
        lines.append(check.maskedCredential.isEmpty()
                ? Texts::tr("%1: %2").arg(where, credentialOutcome(check))
                //: %1 is an address, %2 how a credential fared there, %3 the masked credential.
                : Texts::tr("%1: %2 (%3)").arg(where, credentialOutcome(check), check.maskedCredential));
    }
    return lines;
}

records::CheckOutcome checkOutcomeOf(const HealthReport &report)
{
    return report.provesToken() ? records::CheckOutcome::Accepted : records::CheckOutcome::Inconclusive;
}

} // namespace broker::ui
