// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"

#include "presenters/redact.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

using namespace clientcheck;

namespace {

class ClientCheckText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientCheckText)

public:
    static Explanation health(const HealthReport &report)
    {
        switch (report.verdict) {
        case Verdict::Unreachable:
            return {tr("No answer from this address"),
                tr("There is no such host, no route to it, or no answer in time."),
                tr("A typing error, a firewall, or the client listens on the inside of its network only."),
                tr("Check from a computer that reaches the client, or state below what you saw there."), {},
                {}};
        case Verdict::ConnectionRefused:
            return {tr("Nothing listens there"), tr("The host answers, and no program listens on this port."),
                tr("The client is still starting, has ended, or was given another port."),
                tr("Look at the client's log, correct the port, then check again."), {}, {}};
        case Verdict::NotABrokerClient:
            return {tr("This is no Broker client"),
                tr("Something answers at this address, and not with the health check of a Broker client."),
                tr("Another program has the port, or a proxy stands in front of the client."),
                tr("Give the address of the client itself."), {}, {}};
        case Verdict::NotConnected:
            return {tr("The client is not connected to Snyk"),
                tr("It runs with the new configuration, and its connection to Snyk is not open."),
                tr("A firewall or proxy on the way, or the token was not copied completely."),
                tr("Look at the client's log for its connection to the Broker server, then check again."), {},
                {}};
        case Verdict::WrongRegion:
            return {tr("The client is connected to the wrong region"),
                report.expectedHost.isEmpty()
                    ? tr("It uses another Broker server than that of the region.")
                    : tr("It uses another Broker server than %1, the one of the region.")
                          .arg(report.expectedHost),
                tr("BROKER_SERVER_URL is missing or names another region."),
                tr("Set BROKER_SERVER_URL as shown in the example, restart the client, then check again."),
                {}, {}};
        case Verdict::OtherConfiguration:
            return {tr("This client has another configuration"),
                tr("A Broker client is connected there, and it does not know the marker of the new token."),
                tr("It is the old client, or BROKER_HEALTHCHECK_PATH was not set."),
                tr("Give the address of the new client, or set the path as shown and restart it."), {}, {}};
        case Verdict::MixedTunnels:
            return {tr("Only a part of the connection is up"),
                tr("The client has the new configuration. Of its tunnels to Snyk not all are open."),
                tr("It is still connecting, or a firewall lets only some connections pass."),
                tr("Wait a few seconds and check again."), {}, {}};
        case Verdict::Connected:
            return {tr("The new client is connected"),
                tr("It has the new configuration, and its connection to Snyk is open."), {}, tr("Go on."), {},
                {}};
        }
        return {};
    }

    static Explanation system(SystemVerdict verdict)
    {
        switch (verdict) {
        case SystemVerdict::NoAnswer:
            return {tr("No answer to the system check"),
                tr("The client did not answer, or not in time. Nothing is known about its credentials."), {},
                tr("Look at the client's log, or try again."), {}, {}};
        case SystemVerdict::NotOffered:
            return {tr("This client offers no system check"),
                tr("The address of the check is unknown to it, or was changed."), {},
                tr("Go on without it: it is about the service behind the client, not about the token."), {},
                {}};
        case SystemVerdict::Passed:
            return {tr("The service accepts the client's credential"),
                tr("The client has signed in to the service behind it."), {}, tr("Go on."), {}, {}};
        case SystemVerdict::Failed:
            return {tr("A credential of the client does not work"),
                tr("The service behind the client did not accept it, or could not be asked."),
                tr("The credential has ended or was copied with an error. The Broker token is not the "
                   "cause."),
                tr("Correct the credential in the client's configuration and restart it. The switch can be "
                   "made all the same, but scans will fail until then."),
                {}, {}};
        }
        return {};
    }

    static QString tunnel(const Tunnel &tunnel)
    {
        const QString host = tunnel.serverHost.isEmpty() ? tr("an unnamed server") : tunnel.serverHost;
        const QString state
            = tunnel.isUp() ? tr("Connected to %1").arg(host) : tr("Not connected to %1").arg(host);
        QStringList more;
        if (!tunnel.transport.isEmpty())
            more.append(tunnel.transport);
        if (!tunnel.version.isEmpty())
            more.append(tr("version %1", "of a Broker client").arg(tunnel.version));
        return more.isEmpty()
            ? state
            : tr("%1 (%2)", "state of a connection, details").arg(state, QLocale().createSeparatedList(more));
    }

    static QString credential(const CredentialCheck &check)
    {
        const QString name
            = check.maskedCredential.isEmpty() ? tr("Credential of the client") : check.maskedCredential;
        QString result = check.isOk ? tr("accepted", "credential") : tr("not accepted", "credential");
        if (check.serviceStatus > 0)
            result = tr("%1, status %2", "accepted or not, HTTP status")
                         .arg(result, QLocale::c().toString(check.serviceStatus));
        QString line = tr("%1: %2", "masked credential: result").arg(name, result);
        if (!check.error.isEmpty())
            line += QStringLiteral(" — ") + check.error;
        return line;
    }
};

/// For "Copy details". English.
QString detailsOf(const QString &what, const QString &verdictName, const QDateTime &at, const QString &detail)
{
    return redact(QStringLiteral("%1: %2\nTime: %3\n%4")
                      .arg(what, verdictName, at.toString(Qt::ISODate), detail)
                      .trimmed());
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
        return QStringLiteral("unreachable");
    case Verdict::ConnectionRefused:
        return QStringLiteral("connection refused");
    case Verdict::NotABrokerClient:
        return QStringLiteral("not a Broker client");
    case Verdict::NotConnected:
        return QStringLiteral("not connected");
    case Verdict::WrongRegion:
        return QStringLiteral("wrong region");
    case Verdict::OtherConfiguration:
        return QStringLiteral("other configuration");
    case Verdict::MixedTunnels:
        return QStringLiteral("mixed tunnels");
    case Verdict::Connected:
        return QStringLiteral("connected");
    }
    return {};
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Connected:
        return Tone::Success;
    case Verdict::MixedTunnels:
    case Verdict::OtherConfiguration:
        return Tone::Warning;
    case Verdict::Unreachable:
    case Verdict::ConnectionRefused:
    case Verdict::NotABrokerClient:
    case Verdict::NotConnected:
    case Verdict::WrongRegion:
        break;
    }
    return Tone::Danger;
}

Explanation explain(const HealthReport &report)
{
    Explanation words = ClientCheckText::health(report);
    if (!report.provesConfiguration()) {
        words.details = detailsOf(QStringLiteral("Health check, HTTP status %1").arg(report.httpStatus),
            nameOf(report.verdict), report.at, report.detail);
    }
    return words;
}

QStringList tunnelTexts(const HealthReport &report)
{
    QStringList lines;
    for (const Tunnel &tunnel : report.tunnels)
        lines.append(ClientCheckText::tunnel(tunnel));
    return lines;
}

Tone toneOf(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::Passed:
        return Tone::Success;
    case SystemVerdict::NotOffered:
        return Tone::Info;
    case SystemVerdict::NoAnswer:
    case SystemVerdict::Failed:
        break;
    }
    return Tone::Warning;
}

Explanation explain(const SystemReport &report)
{
    return ClientCheckText::system(report.verdict);
}

QStringList credentialTexts(const SystemReport &report)
{
    QStringList lines;
    for (const CredentialCheck &check : report.checks)
        lines.append(ClientCheckText::credential(check));
    return lines;
}

} // namespace broker::ui
