// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/prooftext.h"

#include "presenters/clientchecktext.h"
#include "presenters/datetext.h"
#include "presenters/rotationtext.h"

#include <QCoreApplication>

namespace broker::ui {

using clientcheck::HealthReport;
using clientcheck::SystemVerdict;
using clientcheck::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ProofText)
};

/// Where the advice of the client's own window does not fit; empty where it does.
QString proofStep(const HealthReport &report)
{
    switch (report.verdict) {
    case Verdict::Unreachable:
        return Texts::tr("Check from a computer that reaches the client, or state below what you saw there.");
    case Verdict::ConnectionRefused:
        return Texts::tr("Look at the client's log, correct the port, then check again.");
    case Verdict::UntrustedCertificate:
        return Texts::tr("If the certificate is known to you, have its authority installed on this computer, "
                         "or state below what you saw on the host of the client.");
    case Verdict::SpeaksTls:
    case Verdict::SpeaksPlain:
    case Verdict::Redirected:
    case Verdict::GatewayFailed:
        return {};
    case Verdict::NotABrokerClient:
        return Texts::tr("Give the address of the client itself.");
    case Verdict::OtherClient:
        return report.isFormer ? Texts::tr("Give the address of the new client, or restart this one with the "
                                           "new token and the BROKER_HEALTHCHECK_PATH of the example.")
                               : Texts::tr("Give the address of the new client, or compare its "
                                           "BROKER_HEALTHCHECK_PATH with the example.");
    case Verdict::NotConnected:
        return Texts::tr(
            "Look at the client's log for its connection to the Broker server, then check again.");
    case Verdict::WrongServer:
        return Texts::tr("Set BROKER_SERVER_URL as in the example of the step before, restart the client, "
                         "then check again.");
    case Verdict::OtherConfiguration:
        return Texts::tr("Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the "
                         "example and restart it.");
    case Verdict::MixedTunnels:
        return Texts::tr("Wait a few seconds and check again.");
    case Verdict::ServerUnknown:
        return Texts::tr(
            "Compare it with the Broker server of the old client. If it is the same, state that below.");
    case Verdict::Connected:
        return Texts::tr("Go on.");
    }
    return {};
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Connected:
        return Tone::Success;
    case Verdict::ServerUnknown:
    case Verdict::MixedTunnels:
    case Verdict::OtherConfiguration:
        return Tone::Warning;
    case Verdict::Unreachable:
    case Verdict::ConnectionRefused:
    case Verdict::UntrustedCertificate:
    case Verdict::SpeaksTls:
    case Verdict::SpeaksPlain:
    case Verdict::Redirected:
    case Verdict::GatewayFailed:
    case Verdict::NotABrokerClient:
    case Verdict::OtherClient:
    case Verdict::NotConnected:
    case Verdict::WrongServer:
        break;
    }
    return Tone::Danger;
}

Tone toneOf(SystemVerdict verdict)
{
    if (verdict == SystemVerdict::Passed)
        return Tone::Success;
    return verdict == SystemVerdict::NotOffered ? Tone::Info : Tone::Warning;
}

Explanation explainProof(const HealthReport &report, const QString &address)
{
    Explanation words = explain(report, address);
    if (const QString step = proofStep(report); !step.isEmpty())
        words.nextStep = step;
    return words;
}

QString proofText(
    const rotation::Rotation &rotation, const std::optional<HealthReport> &report, const QLocale &locale)
{
    if (report && report->provesToken()) {
        return Texts::tr("Proven at %1: %2", "time, what the check found")
            .arg(shortMoment(report->at, locale), explainProof(*report, rotation.clientAddress).title);
    }
    // Whatever a check found before: what unlocked the next step were the user's words.
    return lastStatementText(rotation, locale);
}

} // namespace broker::ui
