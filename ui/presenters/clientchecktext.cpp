// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"

#include "presenters/redact.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientcheck::CredentialCheck;
using clientcheck::HealthReport;
using clientcheck::SystemReport;
using clientcheck::SystemVerdict;
using clientcheck::Tunnel;
using clientcheck::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientCheck)
};

QString title(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
        return Words::tr("The client cannot be reached");
    case Verdict::ConnectionRefused:
        return Words::tr("Nothing listens at this address");
    case Verdict::NotABrokerClient:
        return Words::tr("Something else answers at this address");
    case Verdict::NotConnected:
        return Words::tr("The client runs, but it is not connected to Snyk");
    case Verdict::WrongRegion:
        return Words::tr("The client is connected to another region");
    case Verdict::OtherConfiguration:
        return Words::tr("The client runs with another configuration");
    case Verdict::MixedTunnels:
        return Words::tr("Only a part of the client's connections is up");
    case Verdict::Connected:
        return Words::tr("The client is connected");
    }
    return {};
}

QString whatHappened(const HealthReport &report, const QString &address)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return Words::tr("There was no answer from %1.").arg(address);
    case Verdict::ConnectionRefused:
        return Words::tr("The computer behind %1 refused the connection.").arg(address);
    case Verdict::NotABrokerClient:
        return Words::tr("%1 answered, but not with the health check of a Broker client.").arg(address);
    case Verdict::NotConnected:
        return Words::tr("The client at %1 answered that its connection to the Broker server is down.")
            .arg(address);
    case Verdict::WrongRegion:
        return Words::tr(
            "The client uses another Broker server than %1, which belongs to this token's region.")
            .arg(report.expectedHost);
    case Verdict::OtherConfiguration:
        return Words::tr("A connected client answered at %1, but it does not know the mark of this "
                         "configuration.")
            .arg(address);
    case Verdict::MixedTunnels:
        return Words::tr("The client at %1 has this configuration, and not all of its connections to the "
                         "Broker server are open.")
            .arg(address);
    case Verdict::Connected:
        return Words::tr("The client at %1 has exactly this configuration, and all its connections are open.")
            .arg(address);
    }
    return {};
}

QString likelyCause(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
        return Words::tr("The host or the port is wrong, or a firewall lies between this computer and it.");
    case Verdict::ConnectionRefused:
        return Words::tr("The client is not started yet, ended at once, or listens on another port.");
    case Verdict::NotABrokerClient:
        return Words::tr("The port belongs to another program, or to a proxy in front of the client.");
    case Verdict::NotConnected:
        return Words::tr("The way to the Internet is closed or needs a proxy, the region is wrong, or the "
                         "token is no longer valid.");
    case Verdict::WrongRegion:
        return Words::tr("BROKER_SERVER_URL is missing in its configuration or names another region.");
    case Verdict::OtherConfiguration:
        return Words::tr("It is an older client, or it was not restarted after the configuration changed.");
    case Verdict::MixedTunnels:
        return Words::tr("It has just been started, or the network interrupts long connections.");
    case Verdict::Connected:
        break;
    }
    return {};
}

QString nextStep(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
        return Words::tr("Check the address, or run the check on the host of the client: the command for it "
                         "is on this page.");
    case Verdict::ConnectionRefused:
        return Words::tr("Start the client and look at the first lines of its log. Compare the port.");
    case Verdict::NotABrokerClient:
        return Words::tr("Enter the address of the client itself, with its port.");
    case Verdict::NotConnected:
        return Words::tr("Look in the client's log for the name of the Broker server. Check proxy, "
                         "certificates and region under “Advanced”, then the token in Snyk.");
    case Verdict::WrongRegion:
        return Words::tr("Start the client anew with the configuration from this window.");
    case Verdict::OtherConfiguration:
        return Words::tr("Stop the old client and start it with the configuration from this window.");
    case Verdict::MixedTunnels:
        return Words::tr("Wait half a minute and check again. If it stays, let the proxy allow WebSockets.");
    case Verdict::Connected:
        return Words::tr("Nothing to do. Import a project in Snyk to see the whole way.");
    }
    return {};
}

QString systemTitle(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::NoAnswer:
        return Words::tr("The client did not say whether its credential works");
    case SystemVerdict::NotOffered:
        return Words::tr("This client has no system check");
    case SystemVerdict::Passed:
        return Words::tr("The credential of the service works");
    case SystemVerdict::Failed:
        return Words::tr("The service did not accept the client's credential");
    }
    return {};
}

QString systemNextStep(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::NoAnswer:
        return Words::tr("Check again in a moment; the client needs up to five seconds for it.");
    case SystemVerdict::NotOffered:
        return Words::tr("Try it by importing a project in Snyk. A newer version of the client offers the "
                         "check.");
    case SystemVerdict::Passed:
        return Words::tr("Nothing to do.");
    case SystemVerdict::Failed:
        return Words::tr("Compare the lines below: refused means user, password, token or its scopes; no "
                         "answer means host, certificates or network between client and service.");
    }
    return {};
}

QString credentialOutcome(const CredentialCheck &check)
{
    if (check.isOk)
        return Words::tr("accepted", "a credential");
    if (check.serviceStatus != 0)
        //: %1 is the number of an HTTP status.
        return Words::tr("refused with status %1", "a credential").arg(check.serviceStatus);
    return check.error.isEmpty() ? Words::tr("no answer from the service")
                                 //: %1 is an error code or the client's own English words.
                                 : Words::tr("no answer from the service (%1)").arg(check.error);
}

} // namespace

Explanation explain(const HealthReport &report, const QString &address)
{
    Explanation text;
    text.title = title(report.verdict);
    text.whatHappened = whatHappened(report, address);
    text.likelyCause = likelyCause(report.verdict);
    text.nextStep = nextStep(report.verdict);
    text.details = redact(QStringLiteral("Time: %1\nHealth check of %2\nStatus: %3\nDetail: %4")
                              .arg(report.at.toString(Qt::ISODate), address,
                                  QString::number(report.httpStatus), report.detail));
    return text;
}

Explanation explain(const SystemReport &report)
{
    Explanation text;
    text.title = systemTitle(report.verdict);
    text.nextStep = systemNextStep(report.verdict);
    if (!report.detail.isEmpty())
        text.details = redact(QStringLiteral("Time: %1\nSystem check\nDetail: %2")
                                  .arg(report.at.toString(Qt::ISODate), report.detail));
    return text;
}

QStringList tunnelTexts(const HealthReport &report)
{
    QStringList lines;
    for (const Tunnel &tunnel : report.tunnels) {
        const QString server = tunnel.serverHost.isEmpty() ? Words::tr("unknown server") : tunnel.serverHost;
        const QString state
            = tunnel.isUp() ? Words::tr("open", "a connection") : Words::tr("down", "a connection");
        //: %1 is a server, %2 “open” or “down”, %3 a version number.
        lines.append(tunnel.version.isEmpty()
                ? Words::tr("%1: %2").arg(server, state)
                : Words::tr("%1: %2, client version %3").arg(server, state, tunnel.version));
    }
    return lines;
}

QStringList credentialTexts(const SystemReport &report)
{
    QStringList lines;
    for (const CredentialCheck &check : report.checks) {
        const QString where = check.address.isEmpty() ? Words::tr("address not told") : check.address;
        //: %1 is an address, %2 how a credential fared there.
        lines.append(check.maskedCredential.isEmpty()
                ? Words::tr("%1: %2").arg(where, credentialOutcome(check))
                //: %1 is an address, %2 how a credential fared there, %3 the masked credential.
                : Words::tr("%1: %2 (%3)").arg(where, credentialOutcome(check), check.maskedCredential));
    }
    return lines;
}

records::CheckOutcome checkOutcomeOf(const HealthReport &report)
{
    return report.provesConfiguration() ? records::CheckOutcome::Accepted
                                        : records::CheckOutcome::Inconclusive;
}

} // namespace broker::ui
